// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/picker_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "gui/codebook/reading_margins.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/theme.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/key_cap.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

namespace {

constexpr qreal typedSize = 15;

/// Keys with what they do, the most important first: as many as have room.
class KeyRow : public QWidget {
 public:
  KeyRow(const QVector<std::pair<QString, QString>> &keys, QWidget *parent) : QWidget(parent) {
    for (const auto &[key, words] : keys)
      m_labels.append(new LineLabel(keyCap(key) + quiet(QLatin1Char(' ') + words), this));
  }
  [[nodiscard]] QSize sizeHint() const override {
    int width = -gap();
    int height = 0;
    for (const LineLabel *label : m_labels) {
      width += gap() + label->sizeHint().width();
      height = std::max(height, label->sizeHint().height());
    }
    return {width, height};
  }
  [[nodiscard]] QSize minimumSizeHint() const override { return {dip(24), sizeHint().height()}; }

 protected:
  void resizeEvent(QResizeEvent *) override {
    int used = 0;
    bool room = true;
    for (LineLabel *label : std::as_const(m_labels)) {
      const int wanted = label->sizeHint().width();
      // The first one is shortened rather than left out.
      const int given = used == 0 ? std::min(wanted, width()) : wanted;
      room = room && used + given <= width();
      label->setVisible(room);
      if (!room) continue;
      label->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(used, 0, given, height())));
      used += given + gap();
    }
  }
  void changeEvent(QEvent *event) override {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
  }

 private:
  [[nodiscard]] static int gap() { return dip(14); }
  QVector<LineLabel *> m_labels;
};

}  // namespace

PickerHead::PickerHead(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_note(new InkLabel(FontRole::Meta, Token::Ink3, this)) {
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(readingMargins(layoutDirection(), dip(38), dip(8), dip(16), dip(8)));
  row->setSpacing(dip(8));
  m_field->setFrame(false);
  m_field->setProperty("plain", true);
  m_field->setPlaceholderText(tr("Code"));
  m_field->setAccessibleName(tr("Find a code by its name or definition"));
  m_note->setWordWrap(false);
  row->addWidget(m_field, 1);
  row->addWidget(m_note);
  setLook();
}

void PickerHead::setNote(const QString &note) {
  m_note->setText(note);
}

void PickerHead::setLook() {
  const QFont font = interfaceFont(typedSize, QFont::Normal);
  if (m_field->font() != font) m_field->setFont(font);
  QPalette colours = m_field->palette();
  colours.setColor(QPalette::Base, Qt::transparent);
  colours.setColor(QPalette::Window, Qt::transparent);
  m_field->setPalette(colours);
}

void PickerHead::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) setLook();
}

void PickerHead::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Line));
  const qreal side = dip(16);
  const qreal x = layoutDirection() == Qt::RightToLeft ? width() - dip(16) - side : dip(16);
  paintIcon(painter, QRectF(x, (height() - 1 - side) / 2, side, side), QStringLiteral("search"),
            theme.color(Token::Ink));
}

PickerFoot::PickerFoot(QWidget *parent) : QWidget(parent) {
  const QString enter = keyCapText(Qt::Key_Return);
  m_choosing =
      new KeyRow({{enter, tr("tag")},
                  {keyCapText(Qt::SHIFT | Qt::Key_Return), tr("tag and stay")},
                  {keyCapText(Qt::Key_Up) + QLatin1Char(' ') + keyCapText(Qt::Key_Down), tr("choose")}},
                 this);
  m_making =
      new KeyRow({{enter, tr("create and tag")}, {keyCapText(Qt::Key_Tab), tr("to the fields")}}, this);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(dip(16), dip(10), dip(16), dip(9));
  row->addWidget(m_choosing, 1);
  row->addWidget(m_making, 1);
  row->addWidget(new KeyCap(keyCapText(Qt::Key_Escape), this));
  setMaking(false);
}

void PickerFoot::setMaking(bool making) {
  m_choosing->setVisible(!making);
  m_making->setVisible(making);
}

void PickerFoot::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(QRect(0, 0, width(), 1), Theme::instance().color(Token::Line));
}

}  // namespace florilegium::gui
