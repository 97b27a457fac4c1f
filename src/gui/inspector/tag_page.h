// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QToolButton>
#include <QVector>
#include <QWidget>

#include "gui/inspector/memo_editor.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/segmented_control.h"

namespace florilegium::gui {

/// The inspector with a tag selected.
class TagPage : public QWidget {
  Q_OBJECT

 public:
  explicit TagPage(Workbench &workbench, QWidget *parent = nullptr);
  void setTag(TagId tag, const QVector<TagId> &alsoHere);
  void refresh();
  void setCompact(bool compact);
  void editMemo() { m_memo->setFocus(Qt::OtherFocusReason); }
  void commit() { m_memo->commit(); }

 signals:
  void tagChosen(florilegium::TagId tag);
  void changeCodeRequested();
  void removeRequested();
  void certaintyChosen(florilegium::Certainty certainty);
  void done();

 private:
  void showAlsoHere();
  void arrange();

  Workbench &m_workbench;
  TagId m_tag;
  QVector<TagId> m_alsoHere;
  bool m_compact = false;
  Chip *m_chip;
  InkLabel *m_name;
  QToolButton *m_more;
  InkLabel *m_quote;
  InkLabel *m_place;
  Hairline *m_rule;
  InkLabel *m_memoTitle;
  MemoEditor *m_memo;
  InkLabel *m_certaintyTitle;
  SegmentedControl *m_certainty;
  InkLabel *m_alsoTitle;
  QWidget *m_also;
  InkLabel *m_definitionTitle;
  InkLabel *m_definition;
  InkLabel *m_who;
  QWidget *m_head;
};

}  // namespace florilegium::gui
