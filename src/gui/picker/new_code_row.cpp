// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/new_code_row.h"

#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

#include "gui/codebook/code_icon.h"
#include "gui/codebook/code_sign.h"
#include "gui/codebook/reading_margins.h"
#include "gui/codebook/text_field.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/ink_label.h"

#include "gui/widgets/key_cap.h"

namespace florilegium::gui {

NewCodeRow::NewCodeRow(QWidget *parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::NoFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleRole(this, QAccessible::Button);
}

void NewCodeRow::setName(const QString &name) {
  m_name = name;
  setAccessibleName(tr("New code %1").arg(quoted(name)));
  update();
}

void NewCodeRow::setCode(const QColor &colour, const QString &digit) {
  m_colour = colour;
  m_digit = digit;
  update();
}

void NewCodeRow::setHighlighted(bool on) {
  m_highlighted = on;
  update();
}

QSize NewCodeRow::sizeHint() const {
  return {dip(200),
          std::max(dip(32), static_cast<int>(std::ceil(QFontMetricsF(interfaceFont()).height())) + dip(14))};
}

void NewCodeRow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  const auto placed = [this](const QRectF &part) {
    if (layoutDirection() == Qt::LeftToRight) return part;
    return QRectF(width() - part.right(), part.top(), part.width(), part.height());
  };
  paintRowGround(painter, rect(), m_highlighted, underMouse());
  const QRectF sign(dip(8), 0, chipSide(), height());
  if (m_highlighted) {
    paintCodeSign(painter, placed(sign), m_colour, m_digit);
  } else {
    QRectF plus(0, 0, dip(16), dip(16));
    plus.moveCenter(sign.center());
    paintIcon(painter, placed(plus), QStringLiteral("plus"), theme.color(Token::Ink2));
  }
  const QString key =
      keyCapText(m_highlighted ? QKeySequence(Qt::Key_Return) : QKeySequence(Qt::CTRL | Qt::Key_Return));
  const QSizeF cap = keyCapSize(key);
  const QRectF where(width() - dip(8) - cap.width(), (height() - cap.height()) / 2, cap.width(),
                     cap.height());
  paintKeyCap(painter, placed(where), key);

  QRectF words(sign.right() + dip(10), 0, 0, height());
  words.setRight(where.left() - dip(8));
  painter.setLayoutDirection(layoutDirection());
  painter.setPen(theme.color(m_highlighted ? Token::Ink : Token::Ink2));
  const int flags = int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
  if (!m_highlighted) {
    painter.setFont(interfaceFont());
    const QString text = tr("New code %1").arg(quoted(m_name));
    painter.drawText(placed(words), flags,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(words.width())));
    return;
  }
  painter.setFont(interfaceFont());
  const QString lead = tr("New code") + QLatin1Char(' ');
  painter.drawText(placed(words), flags, lead);
  words.setLeft(words.left() + QFontMetricsF(painter.font()).horizontalAdvance(lead));
  painter.setFont(interfaceFont(FontRole::Strong));
  painter.drawText(placed(words), flags,
                   painter.fontMetrics().elidedText(m_name, Qt::ElideRight, int(words.width())));
}

NewCodeFields::NewCodeFields(QWidget *parent)
    : QWidget(parent),
      m_inside(new QComboBox),
      m_definition(new TextField(TextField::Enter::HandedOn, 2, 5)) {
  auto *rows = new QVBoxLayout(this);
  rows->setContentsMargins(readingMargins(layoutDirection(), dip(36), dip(10), dip(8), dip(4)));
  rows->setSpacing(dip(4));
  const auto label = [](const QString &text, QWidget *field) {
    auto *words = new InkLabel(FontRole::Meta, Token::Ink3);
    words->setText(text);
    words->setBuddy(field);
    field->setAccessibleName(text);
    return words;
  };
  m_inside->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_inside->setMinimumContentsLength(12);
  m_inside->setMaxVisibleItems(14);
  rows->addWidget(label(tr("Inside"), m_inside));
  rows->addWidget(m_inside);
  rows->addSpacing(dip(6));
  rows->addWidget(label(tr("Definition, if you have one already"), m_definition));
  rows->addWidget(m_definition);
  m_definition->setPlaceholderText(tr("What belongs here, and what does not."));
}

void NewCodeFields::reset(const Project &project) {
  m_definition->setText({});
  m_inside->clear();
  follow(project);
}

void NewCodeFields::follow(const Project &project) {
  const CodeId chosen = parentCode();
  m_inside->clear();
  m_inside->setIconSize({dotSide(), dotSide()});
  m_inside->addItem(tr("Top level"));
  for (const Code *code : project.codes())
    m_inside->addItem(codeIcon(toQt(code->colour), devicePixelRatioF()), toQt(project.pathOf(code->id)),
                      static_cast<qlonglong>(code->id.value));
  setParentCode(chosen);
}

CodeId NewCodeFields::parentCode() const {
  return {m_inside->currentData().toLongLong()};
}

void NewCodeFields::setParentCode(CodeId code) {
  const int at = code ? m_inside->findData(static_cast<qlonglong>(code.value)) : 0;
  m_inside->setCurrentIndex(std::max(0, at));
}

QString NewCodeFields::definition() const {
  return m_definition->text().trimmed();
}

void NewCodeFields::takeFocus() {
  m_inside->setFocus(Qt::TabFocusReason);
}

}  // namespace florilegium::gui
