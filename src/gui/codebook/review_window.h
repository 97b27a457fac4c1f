// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "florilegium/session/definitions.h"

class QListView;
class QPushButton;

namespace florilegium::gui {

class InkLabel;
class CodeChooser;
class ReviewModel;
class Workbench;

/// The passages that were tagged before the definition of their code changed, to be looked through again:
/// each can be shown in its text, confirmed where it still fits, given another code or lose its tag. What is
/// marked goes in one step, of however many sources it is. Not modal.
class ReviewWindow : public QDialog {
  Q_OBJECT

 public:
  explicit ReviewWindow(Workbench *workbench, QWidget *parent = nullptr);
  ~ReviewWindow() override;

  /// The passages of one code, or of all codes.
  void openFor(CodeId code);
  [[nodiscard]] int count() const;
  [[nodiscard]] QListView *list() const { return m_list; }
  /// Shows the marked passage in its text.
  void goTo();
  /// The marked passages still fit; all of the list if none is marked.
  void confirm();
  /// The marked passages get the code with this key.
  void recode(int digit);
  /// The tags of the marked passages go.
  void remove();
  [[nodiscard]] CodeChooser *chooser() const { return m_chooser; }
  [[nodiscard]] QPushButton *otherCode() const { return m_other; }

 signals:
  void placeRequested(florilegium::SourceId source, florilegium::Span span, florilegium::TagId tag);

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  bool takeKey(const QKeyEvent &event);
  void fill();
  void updateWords();
  [[nodiscard]] std::vector<TagId> marked() const;
  void give(const std::vector<TagId> &tags, CodeId code);

  Workbench *m_workbench;
  CodeId m_code;
  ReviewModel *m_model;
  QListView *m_list;
  InkLabel *m_title;
  InkLabel *m_words;
  CodeChooser *m_chooser;
  QPushButton *m_go;
  QPushButton *m_other;
  QPushButton *m_fits;
};

}  // namespace florilegium::gui
