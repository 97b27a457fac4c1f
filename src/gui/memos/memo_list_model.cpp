// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/memos/memo_list_model.h"

#include <algorithm>
#include <tuple>

#include "gui/picker/folded_text.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

/// Where a memo stands in the list: its source's place among the sources, then its place in the text.
using Order = std::tuple<int, std::size_t, Position, std::int64_t>;

class Sorter {
 public:
  explicit Sorter(const Project &project) : m_project(project) {
    for (const Source *source : project.sources())
      m_places.emplace(source->id, m_places.size());
    for (const Code *code : project.codes())
      m_codes.emplace(code->id, m_codes.size());
  }

  [[nodiscard]] Order orderOf(const Memo &memo) const {
    switch (memo.on) {
      case MemoOn::Project:
        return {0, 0, 0, memo.id.value};
      case MemoOn::Code: {
        const auto found = m_codes.find(CodeId{memo.target});
        return {1, found == m_codes.end() ? m_codes.size() : found->second, 0, memo.id.value};
      }
      case MemoOn::Source:
        return {2, place(SourceId{memo.target}), -1, memo.id.value};
      case MemoOn::Tag: {
        const Tag *tag = m_project.tag(TagId{memo.target});
        return {2, tag != nullptr ? place(tag->source) : m_places.size(),
                tag != nullptr ? tag->span.start : 0, memo.id.value};
      }
      case MemoOn::Span:
        break;
    }
    return {2, place(SourceId{memo.target}), memo.span.start, memo.id.value};
  }

 private:
  [[nodiscard]] std::size_t place(SourceId source) const {
    const auto found = m_places.find(source);
    return found == m_places.end() ? m_places.size() : found->second;
  }
  const Project &m_project;
  std::unordered_map<SourceId, std::size_t> m_places;
  std::unordered_map<CodeId, std::size_t> m_codes;
};

}  // namespace

MemoListModel::MemoListModel(Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent), m_workbench(workbench) {
  connect(&workbench, &Workbench::sessionChanged, this, &MemoListModel::rebuild);
  connect(&workbench, &Workbench::projectChanged, this, &MemoListModel::rebuild);
  rebuild();
}

void MemoListModel::setKind(std::optional<MemoOn> kind) {
  m_kind = kind;
  filter();
}

void MemoListModel::setSearch(const QString &typed) {
  m_typed = typed;
  filter();
}

void MemoListModel::rebuild() {
  m_headings.clear();
  m_all.clear();
  if (m_workbench.isOpen()) {
    const Sorter sorter(m_workbench.project());
    std::vector<std::pair<Order, MemoId>> ordered;
    for (const Memo *memo : m_workbench.project().memos())
      ordered.emplace_back(sorter.orderOf(*memo), memo->id);
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[order, id] : ordered)
      m_all.push_back(id);
  }
  filter();
}

void MemoListModel::filter() {
  beginResetModel();
  m_rows.clear();
  const QStringList words =
      FoldedText(m_typed.simplified()).text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (const MemoId id : m_all) {
    const Memo *memo = m_workbench.project().memo(id);
    if (m_kind && memo->on != *m_kind) continue;
    if (!words.isEmpty()) {
      const QString text = FoldedText(toQt(memo->text) + QLatin1Char(' ') + headingOf(*memo)).text();
      if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
        continue;
    }
    m_rows.push_back(id);
  }
  endResetModel();
}

QString MemoListModel::quoteOf(SourceId source, Span span) const {
  const auto revision = m_workbench.project().text(source);
  if (!revision || span.end > (*revision)->text.length()) return {};
  return quoted(toQt((*revision)->text.slice(span)), 60);
}

QString MemoListModel::headingOf(const Memo &memo) const {
  const auto known = m_headings.constFind(memo.id.value);
  if (known != m_headings.constEnd()) return *known;
  const Project &project = m_workbench.project();
  QString heading;
  switch (memo.on) {
    case MemoOn::Project:
      heading = tr("The project %1").arg(toQt(project.info().name));
      break;
    case MemoOn::Source:
      if (const Source *source = project.source(SourceId{memo.target})) heading = toQt(source->name);
      break;
    case MemoOn::Code:
      heading = tr("Code: %1").arg(toQt(project.pathOf(CodeId{memo.target})));
      break;
    case MemoOn::Tag:
      if (const Tag *tag = project.tag(TagId{memo.target}))
        heading = tr("%1 · %2").arg(toQt(project.pathOf(tag->code)), quoteOf(tag->source, tag->span));
      break;
    case MemoOn::Span:
      if (const Source *source = project.source(SourceId{memo.target}))
        heading = tr("%1 in %2").arg(quoteOf(source->id, memo.span), toQt(source->name));
      break;
  }
  m_headings.insert(memo.id.value, heading);
  return heading;
}

int MemoListModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

MemoId MemoListModel::memoAt(const QModelIndex &index) const {
  return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())] : MemoId{};
}

QVariant MemoListModel::data(const QModelIndex &index, int role) const {
  const Memo *memo =
      index.isValid() && m_workbench.isOpen() ? m_workbench.project().memo(memoAt(index)) : nullptr;
  if (memo == nullptr) return {};
  const Project &project = m_workbench.project();
  switch (role) {
    case Qt::DisplayRole:
      return headingOf(*memo);
    case Qt::AccessibleTextRole:
      return tr("%1: %2").arg(headingOf(*memo), toQt(memo->text));
    case MemoRole:
      return QVariant::fromValue<qint64>(memo->id.value);
    case TextRole:
      return toQt(memo->text);
    case MetaRole: {
      const Coder *coder = project.coder(memo->coder);
      const QString when = friendlyTime(memo->modified);
      return coder != nullptr ? tr("%1 · %2").arg(toQt(coder->name), when) : when;
    }
    case ColourRole: {
      const Tag *tag = memo->on == MemoOn::Tag ? project.tag(TagId{memo->target}) : nullptr;
      const Code *code = project.code(tag != nullptr             ? tag->code
                                      : memo->on == MemoOn::Code ? CodeId{memo->target}
                                                                 : CodeId{});
      return code != nullptr ? QVariant(toQt(code->colour)) : QVariant();
    }
    default:
      return {};
  }
}

}  // namespace florilegium::gui
