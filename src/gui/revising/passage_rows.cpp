// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/passage_rows.h"

#include <QPainter>
#include <algorithm>
#include <tuple>

#include "florilegium/actions/orphans.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

namespace {

constexpr Position contextShown = 48;

QString flat(std::string_view utf8) {
  QString text = toQt(utf8);
  for (QChar &c : text)
    if (c.isSpace() || c.unicode() < 0x20) c = QLatin1Char(' ');
  return text;
}

}  // namespace

OrphanModel::OrphanModel(Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent), m_workbench(workbench) {}

void OrphanModel::fill(SourceId source, Of of) {
  beginResetModel();
  m_tags.clear();
  m_ofOneSource = static_cast<bool>(source);
  if (m_workbench.isOpen()) {
    const Project &project = m_workbench.project();
    if (of == Of::Waiting) {
      m_tags = actions::waitingOrphans(project, source);
    } else {
      for (const Source *row : project.sources())
        if (!source || row->id == source)
          for (const Tag *tag : project.orphansOf(row->id))
            if (tag->kept) m_tags.push_back(tag->id);
    }
  }
  endResetModel();
}

TagId OrphanModel::tagAt(const QModelIndex &index) const {
  return index.isValid() ? m_tags[static_cast<std::size_t>(index.row())] : TagId{};
}

QModelIndex OrphanModel::indexOf(TagId tag) const {
  const auto found = std::find(m_tags.begin(), m_tags.end(), tag);
  return found == m_tags.end() ? QModelIndex() : index(static_cast<int>(found - m_tags.begin()));
}

int OrphanModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant OrphanModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || !m_workbench.isOpen()) return {};
  const Project &project = m_workbench.project();
  const auto row = project.tagRow(tagAt(index));
  if (!row) return {};
  const Code *code = project.code(row->code);
  const Source *source = project.source(row->source);
  const Coder *coder = project.coder(row->coder);
  if (code == nullptr || source == nullptr) return {};
  const auto facts = [&] {
    QStringList parts{toQt(code->name)};
    if (coder != nullptr) parts << toQt(coder->name);
    if (!m_ofOneSource) parts << toQt(source->name);
    if (const Memo *memo = project.memoOn(row->id)) parts << quoted(toQt(memo->text).simplified(), 50);
    return parts.join(QStringLiteral(" · "));
  };
  switch (role) {
    case Qt::DisplayRole:
      return flat(row->witness.quote).trimmed();
    case BeforeRole:
      return flat(row->witness.prefix);
    case BehindRole:
      return flat(row->witness.suffix);
    case FactsRole:
      return facts();
    case ColourRole:
      return toQt(code->colour);
    case Qt::ToolTipRole:
      return QStringLiteral("…%1[%2]%3…")
          .arg(flat(row->witness.prefix), flat(row->witness.quote), flat(row->witness.suffix));
    case Qt::AccessibleTextRole:
      return tr("%1, once behind %2 and before %3. %4")
          .arg(flat(row->witness.quote), flat(row->witness.prefix), flat(row->witness.suffix), facts());
    default:
      return {};
  }
}

void GuessModel::setPlaces(std::shared_ptr<const Revision> revision, std::vector<Resemblance> places) {
  beginResetModel();
  m_revision = std::move(revision);
  m_places = std::move(places);
  endResetModel();
}

Span GuessModel::placeAt(const QModelIndex &index) const {
  return index.isValid() ? m_places[static_cast<std::size_t>(index.row())].span : Span{};
}

int GuessModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant GuessModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid()) return {};
  const Resemblance &place = m_places[static_cast<std::size_t>(index.row())];
  const SourceText &text = m_revision->text;
  const Span span = place.span;
  const auto facts = [&] { return tr("%1 % alike").arg(number(qRound(100 * place.likeness))); };
  switch (role) {
    case Qt::DisplayRole:
      return flat(text.slice(span)).trimmed();
    case BeforeRole:
      return flat(text.slice({std::max<Position>(0, span.start - contextShown), span.start}));
    case BehindRole:
      return flat(text.slice({span.end, std::min(text.length(), span.end + contextShown)}));
    case FactsRole:
      return facts();
    case Qt::AccessibleTextRole:
      return tr("%1, %2").arg(flat(text.slice(span)), facts());
    default:
      return {};
  }
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
  return {dip(160), qRound(QFontMetricsF(quotationFont(17)).height() + lineHeight(FontRole::Meta)) + dip(13)};
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
  const Theme &theme = Theme::instance();
  const QRectF row = option.rect;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintRowGround(*painter, row, option.state.testFlag(QStyle::State_Selected),
                 option.state.testFlag(QStyle::State_MouseOver));
  if (option.state.testFlag(QStyle::State_HasFocus)) paintCurrentBar(*painter, row, option.direction);
  const auto placed = [&](const QRectF &part) {
    if (option.direction == Qt::LeftToRight) return part;
    return QRectF(row.left() + row.right() - part.right(), part.top(), part.width(), part.height());
  };
  qreal left = row.left() + dip(12);
  const QFont font = quotationFont(17);
  const QFontMetricsF metrics(font);
  if (const QVariant colour = index.data(ColourRole); colour.isValid()) {
    const qreal side = dotSide();
    paintDot(*painter, placed({left, row.top() + dip(6) + (metrics.height() - side) / 2, side, side}),
             colour.value<QColor>());
    left += side + dip(10);
  }
  const qreal width = row.right() - dip(12) - left;
  painter->setFont(font);
  qreal x = left;
  const auto draw = [&](QString text, Qt::TextElideMode mode, qreal room, Token ink) {
    text = metrics.elidedText(text, mode, room);
    const qreal used = metrics.horizontalAdvance(text);
    painter->setPen(theme.color(ink));
    painter->drawText(placed({x, row.top() + dip(6), used + 1, metrics.height()}),
                      int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, text);
    x += used;
  };
  // The words get what they need; those round them share the rest.
  const QString words = index.data().toString();
  const qreal needed = std::min(metrics.horizontalAdvance(words), width * .8);
  draw(index.data(BeforeRole).toString(), Qt::ElideLeft, (width - needed) * .45, Token::Ink3);
  draw(words, Qt::ElideRight, std::max(needed, width * .3) + 1, Token::Ink);
  draw(index.data(BehindRole).toString(), Qt::ElideRight, left + width - x, Token::Ink3);
  painter->setFont(interfaceFont(FontRole::Meta));
  painter->setPen(theme.color(Token::Ink3));
  const QRectF facts(left, row.top() + dip(6) + metrics.height(), width, lineHeight(FontRole::Meta));
  painter->drawText(placed(facts), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                    painter->fontMetrics().elidedText(index.data(FactsRole).toString(), Qt::ElideRight,
                                                      int(facts.width())));
  painter->restore();
}

}  // namespace florilegium::gui
