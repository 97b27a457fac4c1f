// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPointer>
#include <QToolButton>
#include <QWidget>

#include "gui/sources/source_list_model.h"

class QMenu;
class QMimeData;

namespace florilegium::gui {

class NamePopup;
class SourceOrderMenu;

/// "Sources" with its list. Choosing one shows it; F2 renames, Delete removes with Undo beside the report,
/// Alt+Up and Alt+Down move. The menu of a row offers these, and group and language.
class SourcesPanel : public QWidget {
  Q_OBJECT

 public:
  explicit SourcesPanel(Workbench &workbench, QWidget *parent = nullptr);

  /// Marks a source as the one shown, without a signal.
  void setCurrent(SourceId source);
  [[nodiscard]] SourceListModel &model() { return *m_model; }
  [[nodiscard]] QListView *view() const { return m_view; }
  [[nodiscard]] SourceOrderMenu *orderMenu() const { return m_order; }
  /// The greatest height, up to `most`, at which no row is cut at the foot while the list is at its top.
  [[nodiscard]] int heightOfWholeRows(int most) const;
  /// What can be done with a source, and with the others chosen; the caller deletes it.
  [[nodiscard]] QMenu *menuFor(SourceId source, QWidget *parent);
  /// Asks for a group's name, or for a language, beside the source's row.
  void askGroup(SourceId source);
  void askLanguage(SourceId source);
  /// Asks for another name of a source in its row, if the list is shown.
  void renameSource(florilegium::SourceId source);
  /// Where the asking is done.
  [[nodiscard]] NamePopup *popup();

 signals:
  void sourceChosen(florilegium::SourceId source);
  void addRequested();
  /// Of the text of a source; from its menu.
  void editRequested(florilegium::SourceId source);
  void replaceRequested(florilegium::SourceId source);
  void textsRequested(florilegium::SourceId source);
  /// Ctrl+V: what the clipboard holds is to become a source.
  void pasteRequested();
  /// Text was dropped on the list; it is there only while this is heard.
  void textDropped(const QMimeData &data);
  /// Enter: the focus may go to the text.
  void entered();
  /// The table of attributes, at this source.
  void attributesRequested(florilegium::SourceId source);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  bool handleDrop(QEvent *event);
  void showMenu(const QPoint &at);
  void remove();
  void move(int step);
  void rename();
  [[nodiscard]] std::vector<SourceId> chosen() const;
  void updateEmpty();
  void setGroup(SourceId source, const QString &group);
  bool setLanguage(SourceId source, const QString &language);
  void fillGroups(QMenu *menu, SourceId source);
  void fillLanguages(QMenu *menu, SourceId source);
  [[nodiscard]] QString removalText() const;
  [[nodiscard]] QRect placeOf(SourceId source) const;

  Workbench &m_workbench;
  SourceListModel *m_model;
  QListView *m_view;
  QToolButton *m_add;
  SourceOrderMenu *m_order;
  QWidget *m_empty;
  QPointer<NamePopup> m_popup;
  SourceId m_current;  ///< the one shown
  bool m_quiet = false;
};

}  // namespace florilegium::gui
