// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QToolButton;

namespace florilegium::gui {

class InkLabel;
class PageView;
class SegmentedControl;

/// What a source with pages is shown as.
enum class PaneShows { Text, Pages, Both };

/// The bar over a text that was read from a PDF: text, pages or both; which page is read; the zoom.
class PageBar : public QWidget {
  Q_OBJECT

 public:
  explicit PageBar(PageView *pages, QWidget *parent = nullptr);

  void setShows(PaneShows shows);
  /// Why pages can't be shown; nothing where they can.
  void setObstacle(const QString &sentence);
  /// What is to be seen: number and zoom speak of pages.
  void setShown(PaneShows shown);
  enum class For { Pages, TextAndPages };
  /// A button that stands over the text otherwise: for whenever there are pages, or only for text beside
  /// them.
  void addTool(QToolButton *button, For what);
  void setKey(const QString &key);
  [[nodiscard]] SegmentedControl *choice() const { return m_choice; }
  [[nodiscard]] QString placeText() const;
  [[nodiscard]] QString obstacle() const { return m_obstacle; }
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void chosen(florilegium::gui::PaneShows shows);

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  void refresh();
  QToolButton *addButton(const QString &icon, const QString &name, const QString &key);

  PageView *m_pages;
  SegmentedControl *m_choice;
  InkLabel *m_words;
  QToolButton *m_smaller;
  InkLabel *m_percent;
  QToolButton *m_larger;
  QToolButton *m_fit;
  QString m_obstacle;
  QString m_key;
  QVector<std::pair<QToolButton *, For>> m_tools;
  PaneShows m_shown = PaneShows::Text;
};

}  // namespace florilegium::gui
