// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page_bar.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

class ReadingView;
class Splitter;

/// The middle of the window: a source as text, as the pages of the PDF that it was read from, or both beside
/// each other. What was chosen is remembered for each source.
class PagePane : public QWidget {
  Q_OBJECT

 public:
  /// Takes the reading view in.
  PagePane(Workbench &workbench, ReadingView *text, QWidget *parent = nullptr);
  ~PagePane() override;

  [[nodiscard]] PageView *pages() const { return m_pages; }
  [[nodiscard]] PageBar *bar() const { return m_bar; }
  /// What the person wants to see.
  [[nodiscard]] PaneShows wanted() const { return m_wanted; }
  /// What there is room for: where both don't fit, pages take the place of the text.
  [[nodiscard]] PaneShows shown() const;
  /// Whether the source shown has pages that can be seen.
  [[nodiscard]] bool hasPages() const { return m_hasPages; }
  /// As a person chooses.
  void choose(PaneShows shows);
  /// Text, page, both, and text again.
  void chooseNext();
  /// The zoom of the pages, where they are what a person works in. Whether they are.
  bool zoomBy(int steps);
  bool dropZoom();
  /// Whether popups belong beside the pages.
  [[nodiscard]] bool worksInPages() const;

 signals:
  void shownChanged();

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  void sourceShown();
  void arrange();
  void keepMeasure(PaneShows shows);
  void openPages();
  void keep() const;
  [[nodiscard]] QString key() const;

  Workbench &m_workbench;
  ReadingView *m_text;
  QWidget *m_textSide;
  PageView *m_pages;
  PageBar *m_bar;
  Splitter *m_splitter;
  SourceId m_source;
  int m_textSerial = -1;
  PaneShows m_wanted = PaneShows::Text;
  bool m_hasPages = false;
};

}  // namespace florilegium::gui
