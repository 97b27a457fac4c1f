// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QMenu>

#include "florilegium/actions/tags.h"
#include "florilegium/base/clock.h"
#include "gui/codebook/code_chooser.h"
#include "gui/codebook/code_menu.h"
#include "gui/codebook/code_tree_model.h"
#include "gui/codebook/codes_panel.h"
#include "gui/codebook/codes_view.h"
#include "gui/codebook/review_window.h"
#include "gui/codebook/split_window.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

void CodesPanel::remove(const std::vector<CodeId> &codes) {
  if (!codes.empty() && !m_workbench->readOnly())
    m_workbench->perform(actions::deleteCodes(m_workbench->project(), codes));
}

void CodesPanel::recolour(const std::vector<CodeId> &codes, const QColor &colour) {
  if (!codes.empty() && !m_workbench->readOnly())
    m_workbench->perform(actions::recolourCodes(m_workbench->project(), codes, fromQt(colour)));
}

void CodesPanel::duplicate(CodeId code, actions::Copy copy, actions::Below below) {
  if (m_workbench->readOnly()) return;
  const CodeId made = m_workbench->project().nextCodeId();
  if (m_workbench->perform(actions::duplicateCode(m_workbench->project(), code, copy, below, now())))
    setCurrentCode(made);
}

void CodesPanel::giveDigit(CodeId code, const QString &digit) {
  if (code && !m_workbench->readOnly())
    m_workbench->perform(actions::setShortcut(m_workbench->project(), code, fromQt(digit)));
}

void CodesPanel::moveBy(CodeId code, int rows) {
  const QModelIndex index = m_model->indexOf(code);
  if (!index.isValid() || m_workbench->readOnly()) return;
  const int place = index.row() + rows;
  if (place < 0 || place >= m_model->rowCount(index.parent())) return;
  m_workbench->perform(
      actions::moveCode(m_workbench->project(), code, m_model->codeAt(index.parent()), place));
  m_view->scrollTo(m_model->indexOf(code));
}

void CodesPanel::moveBelow(const std::vector<CodeId> &codes, CodeId parent) {
  if (!m_workbench->readOnly())
    m_workbench->perform(actions::moveCodes(m_workbench->project(), codes, parent, -1));
}

void CodesPanel::merge(const std::vector<CodeId> &codes, CodeId into) {
  if (m_workbench->readOnly()) return;
  if (m_workbench->perform(actions::mergeCodes(m_workbench->project(), codes, into, now())))
    setCurrentCode(into);
}

CodeChooser *CodesPanel::chooser() {
  if (m_chooser == nullptr) {
    m_chooser = new CodeChooser(m_workbench, window());
    connect(m_chooser, &CodeChooser::mergeChosen, this, &CodesPanel::merge);
    connect(m_chooser, &CodeChooser::moveChosen, this, &CodesPanel::moveBelow);
  }
  return m_chooser;
}

void CodesPanel::openMove(const std::vector<CodeId> &codes) {
  if (!codes.empty() && !m_workbench->readOnly())
    chooser()->openFor(CodeChooser::Purpose::Move, codes, rowAnchor(codes.front()));
}

void CodesPanel::openMerge(const std::vector<CodeId> &codes) {
  if (!codes.empty() && !m_workbench->readOnly())
    chooser()->openFor(CodeChooser::Purpose::Merge, codes, rowAnchor(codes.front()));
}

void CodesPanel::openSplit(CodeId code) {
  if (m_workbench->readOnly()) return;
  if (m_workbench->project().tagCount(code) == 0)
    return m_workbench->report(tr("This code has no passages to deal out."));
  if (m_split == nullptr) {
    m_split = new SplitWindow(m_workbench, window());
    connect(m_split, &SplitWindow::placeRequested, this, &CodesPanel::placeRequested);
  }
  m_split->openFor(code);
}

void CodesPanel::reviewOlder(CodeId code) {
  if (!m_workbench->isOpen()) return;
  if (m_review == nullptr) {
    m_review = new ReviewWindow(m_workbench, window());
    connect(m_review, &ReviewWindow::placeRequested, this, &CodesPanel::placeRequested);
  }
  m_review->openFor(code);
}

void CodesPanel::dropTags(const std::vector<TagId> &tags, CodeId code, bool add) {
  if (tags.empty() || !code || m_workbench->readOnly()) return;
  const Project &project = m_workbench->project();
  if (!add) {
    m_workbench->perform(actions::recodeTags(project, tags, code, now()));
    return;
  }
  const CoderId coder = m_workbench->coder();
  std::vector<actions::NewTag> more;
  for (const TagId id : tags)
    if (const Tag *tag = project.tag(id); tag != nullptr && !tag->orphan)
      more.push_back({tag->source, code, coder, tag->span});
  if (coder) m_workbench->perform(actions::addTags(project, more, now()));
}

void CodesPanel::dropSpan(const DraggedSpan &span, CodeId code) {
  if (!code || m_workbench->readOnly()) return;
  const CoderId coder = m_workbench->coder();
  if (coder)
    m_workbench->perform(
        actions::addTag(m_workbench->project(), {span.source, code, coder, span.span}, now()));
}

QMenu *CodesPanel::menuFor(const std::vector<CodeId> &codes, QWidget *parent) {
  auto *menu = new QMenu(parent);
  fillCodeMenu(menu, this, m_workbench, codes);
  return menu;
}

void CodesPanel::fillMenu(QMenu *menu) {
  menu->clear();
  fillCodebookMenu(menu, this, m_workbench);
  if (!m_workbench->isOpen()) return;
  const auto codes = selectedCodes();
  if (codes.empty()) return;
  const QString name = codes.size() == 1 ? toQt(m_workbench->project().code(codes.front())->name)
                                         : tr("%n codes chosen", nullptr, static_cast<int>(codes.size()));
  menu->addSeparator();
  menu->addAction(name.length() > 40 ? name.left(39) + QStringLiteral("…") : name)->setEnabled(false);
  fillCodeMenu(menu, this, m_workbench, codes);
}

void CodesPanel::clicked(const QModelIndex &index) {
  // With Ctrl and Shift codes are chosen, not used.
  if (QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) return;
  const CodeId code = m_model->codeAt(index);
  if (m_pressedOnCount) {
    emit passagesRequested(code);
  } else {
    emit codeActivated(code);
  }
}

}  // namespace florilegium::gui
