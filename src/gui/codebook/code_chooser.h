// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "florilegium/base/result.h"
#include "florilegium/change/change_set.h"
#include "gui/picker/code_ranking.h"
#include "gui/widgets/margin_popup.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace florilegium::gui {

class FieldError;
class InkLabel;
class Workbench;

/// The sheet on which the code is found that others are merged into or moved below, or that passages are to
/// have. It says in words what that will do before it is done, and is not modal.
class CodeChooser : public MarginPopup {
  Q_OBJECT

 public:
  enum class Purpose { Merge, Move, Recode };

  /// `window` is what it lies in.
  CodeChooser(Workbench *workbench, QWidget *window);

  /// `anchor` is what it stands beside, in the window's coordinates.
  void openFor(Purpose purpose, std::vector<CodeId> codes, const QRect &anchor);

  /// The code is for passages, which may be of several sources; `beside` is what the sheet stands under.
  void openForTags(std::vector<TagId> tags, const QWidget *beside);

  /// What choosing the marked code would do, in words.
  [[nodiscard]] QString preview() const;

 signals:
  /// No target means the top level.
  void mergeChosen(const std::vector<florilegium::CodeId> &codes, florilegium::CodeId into);
  void recodeChosen(const std::vector<florilegium::TagId> &tags, florilegium::CodeId code);
  void moveChosen(const std::vector<florilegium::CodeId> &codes, florilegium::CodeId parent);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void build();
  void begin(const QString &title, const QString &verb);
  void projectChanged();
  [[nodiscard]] Result<ChangeSet> changesFor(CodeId target) const;
  void fill();
  void filter();
  void showPreview();
  void choose();
  [[nodiscard]] CodeId marked() const;
  [[nodiscard]] bool isPossible() const;
  [[nodiscard]] QString mergeText(CodeId into) const;

  Workbench *m_workbench;
  Purpose m_purpose = Purpose::Merge;
  std::vector<CodeId> m_codes;
  std::vector<TagId> m_tags;
  CodeIndex m_index;
  InkLabel *m_title = nullptr;
  QLineEdit *m_filter = nullptr;
  QListWidget *m_list = nullptr;
  InkLabel *m_preview = nullptr;
  FieldError *m_error = nullptr;
  QPushButton *m_do = nullptr;
};

}  // namespace florilegium::gui
