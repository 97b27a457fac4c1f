// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <map>
#include <vector>

#include "florilegium/actions/codes.h"

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace florilegium::gui {

class DealBar;
class FieldError;
class InkLabel;
class PassageCard;
class SplitTargets;
class Workbench;

/// The passages of a code one by one, each dealt to another code by a key. Nothing is changed before Split,
/// which is one step; until then the window can be left at any time. Not modal.
class SplitWindow : public QDialog {
  Q_OBJECT

 public:
  explicit SplitWindow(Workbench *workbench, QWidget *parent = nullptr);
  ~SplitWindow() override;

  /// Begins with the first passage; what was dealt before is forgotten.
  void openFor(CodeId code);

  [[nodiscard]] CodeId code() const { return m_code; }
  /// The place of the passage that is shown, from 0; the number of passages once all are seen.
  [[nodiscard]] int place() const { return m_place; }
  [[nodiscard]] int count() const { return static_cast<int>(m_tags.size()); }
  [[nodiscard]] int dealt() const { return static_cast<int>(m_deals.size()); }
  /// Adds the code of this name, or a new one to be made, as the next target; false with words in its field.
  bool addTarget(const QString &name);

  /// Gives the passage shown to a target and shows the next one.
  void deal(int target);
  /// Leaves it with its code.
  void skip();
  void back();
  /// Does all that was dealt, in one step, and closes.
  void split();

 signals:
  void placeRequested(florilegium::SourceId source, florilegium::Span span, florilegium::TagId tag);

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void build();
  void follow();
  void showPlace(int place);
  void showPassage(const Tag &tag);
  void showTargets();
  [[nodiscard]] const Tag *current() const;

  Workbench *m_workbench;
  CodeId m_code;
  std::vector<TagId> m_tags;
  std::vector<actions::SplitTarget> m_targets;
  std::map<TagId, std::size_t> m_deals;
  int m_place = 0;
  InkLabel *m_title = nullptr;
  InkLabel *m_progress = nullptr;
  DealBar *m_bar = nullptr;
  InkLabel *m_where = nullptr;
  PassageCard *m_card = nullptr;
  QScrollArea *m_scroll = nullptr;
  SplitTargets *m_rows = nullptr;
  QLineEdit *m_name = nullptr;
  FieldError *m_nameError = nullptr;
  InkLabel *m_hint = nullptr;
  QPushButton *m_back = nullptr;
  QPushButton *m_skip = nullptr;
  QPushButton *m_go = nullptr;
  QPushButton *m_split = nullptr;
};

}  // namespace florilegium::gui
