// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "florilegium/actions/codes.h"
#include "gui/picker/code_ranking.h"
#include "gui/picker/code_use.h"
#include "gui/widgets/margin_popup.h"

namespace florilegium::gui {

class InkLabel;
class NewCodeFields;
class NewCodeRow;
class PickerFoot;
class PickerHead;
class PickerList;
class PickerModel;
class Workbench;

/// The sheet beside a selection in which a code is found by typing, or made. It only says what was chosen;
/// who opened it tags. Keep one for the window: it remembers which codes were used last.
class CodePicker : public MarginPopup {
  Q_OBJECT

 public:
  /// `window` is what it lies in.
  CodePicker(Workbench *workbench, QWidget *window);
  ~CodePicker() override;

  /// The colours of the tags near the selection, from which a new code's is to stand out; until the next
  /// call.
  void setNeighbours(const QVector<QColor> &colours);
  /// Opens beside a selection; all rectangles are in the window's coordinates (see PopupPlace). `quote` are
  /// the words selected, `words` their number.
  void openFor(const QString &quote, int words, const QRect &selection, const QRect &column,
               const QRect &window);
  /// The same, making a new code: named by the words selected if they are few.
  void openForNewCode(const QString &quote, int words, const QRect &selection, const QRect &column,
                      const QRect &window);

 signals:
  /// Tag the selection with it. With `stay` the picker is still open, for a second code.
  void picked(florilegium::CodeId code, bool stay);
  /// Make this code and tag the selection with it. The colour, and a key where one is free, are chosen
  /// already. The picker has closed unless `stay`.
  void createRequested(const florilegium::actions::NewCode &code, bool stay);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void fitTo(const QRect &window);
  void build();
  void prepare(const QString &quote, int words);
  void refresh();
  void filter();
  void showHint();
  void highlight(int row);
  void step(int rows);
  bool searchKey(const QKeyEvent &key);
  bool enterKey(const QKeyEvent &key);
  void pick(int row, bool stay);
  void create(bool stay);
  void followProject(const ChangeSet &changes);
  [[nodiscard]] bool mayMake() const;
  [[nodiscard]] bool onNewRow() const;
  [[nodiscard]] QStringList quotesOf(CodeId code) const;
  [[nodiscard]] QString typed() const;

  Workbench *m_workbench;
  CodeUse m_use;
  CodeIndex m_index;
  bool m_stale = true;
  QVector<QColor> m_neighbours;
  QTimer m_idle;
  Ranking m_ranking;
  int m_current = -1;  ///< a row of the list; their number for the row of the new code
  actions::NewCode m_fresh;
  PickerHead *m_head = nullptr;
  InkLabel *m_hint = nullptr;
  PickerModel *m_model = nullptr;
  PickerList *m_list = nullptr;
  QWidget *m_rule = nullptr;
  NewCodeRow *m_new = nullptr;
  NewCodeFields *m_fields = nullptr;
  QWidget *m_fieldsArea = nullptr;
  PickerFoot *m_foot = nullptr;
};

}  // namespace florilegium::gui
