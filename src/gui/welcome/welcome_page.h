// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QUrl>
#include <QWidget>

#include "gui/widgets/report_line.h"

class QBoxLayout;
class QSpacerItem;

namespace florilegium::gui {

class ActionRow;
class DropZone;
class LanguageRow;
class LinkButton;
class RecentList;
class SamplePicture;
class Strip;

/// What the window shows while no project is open: ways to begin, a picture of the sample, recent projects.
class WelcomePage : public QWidget {
  Q_OBJECT

 public:
  explicit WelcomePage(QWidget *parent = nullptr);

  /// Says at the top what is the matter, as with a project that could not be opened. Stays until the next
  /// notice or `dismissNotice`.
  void notify(const QString &text, const QVector<ReportAction> &actions = {});
  void dismissNotice();
  [[nodiscard]] QString notice() const;
  /// Reads the list of recent projects again; also done whenever the page is shown.
  void refresh();

 signals:
  void openSample();
  void newProject();
  void openProject();
  void loadCorpus();
  /// Another language of the interface, by its code.
  void languageChosen(const QString &code);
  void openRecent(const QString &path);
  void filesDropped(const QList<QUrl> &files);
  /// The person wants to choose the files to add.
  void addFiles();

 protected:
  void showEvent(QShowEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dropEvent(QDropEvent *event) override;

 private:
  [[nodiscard]] QWidget *makeLeft();
  [[nodiscard]] QWidget *makeRight();
  void arrange();
  void arrangeIn(int whole);
  /// Takes from the soft spaces of a half what it is higher than the page.
  void fit(QWidget *half, const QVector<QSpacerItem *> &spaces, int width);
  /// What the arrows move through.
  [[nodiscard]] QVector<QWidget *> stops() const;

  Strip *m_strip;
  QScrollArea *m_scroll;
  QBoxLayout *m_halves = nullptr;
  QWidget *m_left = nullptr;
  QWidget *m_right = nullptr;
  ActionRow *m_sample = nullptr;
  ActionRow *m_new = nullptr;
  ActionRow *m_open = nullptr;
  LinkButton *m_load = nullptr;
  DropZone *m_drop = nullptr;
  LanguageRow *m_languages = nullptr;
  SamplePicture *m_picture = nullptr;
  RecentList *m_recent = nullptr;
  QVector<QSpacerItem *> m_leftSpaces;
  QVector<QSpacerItem *> m_rightSpaces;
};

}  // namespace florilegium::gui
