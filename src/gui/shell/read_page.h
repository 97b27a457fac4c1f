// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>
#include <functional>

#include "gui/reading/read_filter.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

class CodesPanel;
class Inspector;
class PagePane;
class Rail;
class ReadingView;
class SourcesPanel;
class Splitter;
class Strip;
class WaitingPage;

/// Sources and codes, the text, the inspector: beside each other, or as narrow windows allow.
class ReadPage : public QWidget {
  Q_OBJECT

 public:
  explicit ReadPage(Workbench &workbench, QWidget *parent = nullptr);
  ~ReadPage() override;

  [[nodiscard]] ReadingView *view() const { return m_view; }
  /// Text and pages, of which the text is `view()`.
  [[nodiscard]] PagePane *pane() const { return m_pane; }
  [[nodiscard]] SourcesPanel *sources() const { return m_sources; }
  [[nodiscard]] CodesPanel *codes() const { return m_codes; }
  [[nodiscard]] Rail *rail() const { return m_rail; }
  [[nodiscard]] Inspector *inspector() const { return m_inspector; }
  [[nodiscard]] Strip *strip() const { return m_strip; }
  /// Says that passages of the source have lost their words.
  [[nodiscard]] Strip *orphanStrip() const { return m_orphans; }

  [[nodiscard]] SourceId source() const { return m_source; }
  /// The source that is to be shown: the one that is, or the one that is being read.
  [[nodiscard]] SourceId chosen() const { return m_wanted ? m_wanted : m_source; }
  [[nodiscard]] WaitingPage *waiting() const { return m_waiting; }
  /// Shows a source where it was left; a long text comes when it is read, with blank paper until then.
  /// Whether it could be read, as far as is known.
  bool showSource(SourceId source);
  /// The same, then does what is to be done with the text; not if that cannot be read, or another source is
  /// wanted meanwhile.
  void showSource(SourceId source, const std::function<void()> &then);
  /// Shows a place in a source and selects the tag there, if one is given.
  void goTo(SourceId source, Span span, TagId tag = {});
  /// Whether another source is being put into the view, which is not yet where it will be.
  [[nodiscard]] bool turning() const { return m_turning; }
  /// Remembers where the text shown is left.
  void rememberPlace();

  [[nodiscard]] bool sidesShown() const { return m_wantSides; }
  [[nodiscard]] bool inspectorShown() const { return m_wantInspector; }
  void setSidesShown(bool shown);
  void setInspectorShown(bool shown);
  /// Only the text with its lanes.
  void setTextOnly(bool only);
  /// Moves the focus to the next or the previous of sources, codes, text and inspector.
  void cyclePane(int step);
  void saveLayout() const;
  /// A bar below the text; it takes its height from the text's foot, so that the line read stays.
  void addFoot(QWidget *bar);
  /// Which tags are shown, besides those hidden in the codebook.
  void setReadFilter(const ReadFilter &filter);

 signals:
  /// The passages of a source that have lost their words are to be looked through.
  void orphansRequested(florilegium::SourceId source);
  void sourceShown(florilegium::SourceId source);
  /// What is left out of the text may be another.
  void filterChanged();
  /// Reading is about to go on at a place that is not in view.
  void jumping(florilegium::SourceId source, florilegium::Span span);
  /// The window is too narrow for a menu bar.
  void compactChanged(bool compact);

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  enum class Mode { Wide, Middle, Narrow };
  void arrange();
  void restoreLayout();
  /// Gives the sources as many whole rows as the codes can spare.
  void fitSides();
  void apply(const ChangeSet &changes);
  void sessionChanged();
  void updateInspector();
  void updateFilter();
  void updateEmpty();
  void want(SourceId source);
  bool showText(SourceId source);
  void readText(SourceId source);
  void haveText(SourceId source, const Result<std::shared_ptr<const Revision>> &text);
  void updateOrphans();
  [[nodiscard]] bool otherText(const ChangeSet &changes) const;
  void showNewText();
  [[nodiscard]] Mode modeFor(int width) const;

  Workbench &m_workbench;
  SourcesPanel *m_sources;
  CodesPanel *m_codes;
  ReadingView *m_view;
  PagePane *m_pane;
  Inspector *m_inspector;
  Strip *m_strip;
  Strip *m_orphans;
  Rail *m_rail;
  Splitter *m_sides;
  Splitter *m_columns;
  Splitter *m_stack;
  QWidget *m_centre;
  QWidget *m_empty;
  WaitingPage *m_waiting;
  SourceId m_source;
  ReadFilter m_readFilter;
  Mode m_mode = Mode::Wide;
  bool m_arranged = false;
  bool m_seen = false;
  bool m_wantSides = true;
  bool m_wantInspector = true;
  bool m_textOnly = false;
  bool m_turning = false;
  SourceId m_wanted;  ///< to be shown when its text is read, or the file can be read again
  std::function<void()> m_then;
  bool m_reading = false;  ///< what is wanted
  int m_wants = 0;         ///< grows with every source that is wanted or shown
};

}  // namespace florilegium::gui
