// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/attributes/attributes_block.h"
#include "gui/inspector/memo_editor.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

class Provenance;

/// The inspector with no tag selected: what is known about the source, and what was tagged in it.
class SourcePage : public QWidget {
  Q_OBJECT

 public:
  explicit SourcePage(Workbench &workbench, QWidget *parent = nullptr);
  void setSource(SourceId source);
  void refresh();
  void setCompact(bool compact);
  void editMemo() { m_memo->setFocus(Qt::OtherFocusReason); }
  void commit() {
    m_attributes->commit();
    m_memo->commit();
  }
  [[nodiscard]] Provenance *provenance() const { return m_origin; }
  [[nodiscard]] AttributesBlock *attributes() const { return m_attributes; }

 protected:
  void resizeEvent(QResizeEvent *event) override;

 signals:
  void codeChosen(florilegium::CodeId code);
  void spanMemoChosen(florilegium::MemoId memo);
  void done();

 private:
  void arrange();
  void showFacts(const Source &source);
  void showRates(const Source &source);
  void showSpanMemos();

  Workbench &m_workbench;
  SourceId m_source;
  bool m_compact = false;
  bool m_narrow = false;  ///< two columns instead of three when compact
  InkLabel *m_title;
  InkLabel *m_author;
  Hairline *m_rule;
  AttributesBlock *m_attributes;
  QWidget *m_facts;
  InkLabel *m_originTitle;
  Provenance *m_origin;
  QWidget *m_ratesHead;
  QWidget *m_rates;
  InkLabel *m_notesTitle;
  QWidget *m_notes;
  InkLabel *m_memoTitle;
  MemoEditor *m_memo;
};

}  // namespace florilegium::gui
