// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QKeySequence>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <random>

#include "gui/theme/fonts.h"
#include "gui/theme/pigment.h"
#include "gui/theme/theme.h"
#include "gui/widgets/action_row.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/elide.h"
#include "gui/widgets/figures.h"
#include "gui/widgets/key_cap.h"
#include "gui/widgets/line_text.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/margin_popup.h"
#include "gui/widgets/pill_button.h"
#include "gui/widgets/report_line.h"
#include "gui/widgets/segmented_control.h"
#include "gui/widgets/splitter.h"
#include "gui/widgets/strip.h"
#include "gui/widgets/text_label.h"
#include "light_theme.h"
#include "support/catch.h"

using namespace florilegium::gui;
using testsupport::LightTheme;
using testsupport::text;

namespace {

void addChoices(SegmentedControl &control) {
  for (const char *words : {"Matrix", "Side by side", "Co-occurrence"})
    control.addSegment(text(words));
}

void press(SegmentedControl &control, Qt::Key key) {
  const QList<QAbstractButton *> segments = control.findChildren<QAbstractButton *>();
  QTest::keyClick(segments.at(control.currentIndex()), key);
}

}  // namespace

TEST_CASE("Arrows move along a segmented control and choose") {
  const LightTheme theme;
  SegmentedControl control;
  addChoices(control);
  QSignalSpy activated(&control, &SegmentedControl::activated);
  CHECK(control.currentIndex() == 0);
  press(control, Qt::Key_Right);
  CHECK(control.currentIndex() == 1);
  press(control, Qt::Key_End);
  CHECK(control.currentIndex() == 2);
  press(control, Qt::Key_Right);
  CHECK(control.currentIndex() == 2);
  press(control, Qt::Key_Left);
  CHECK(control.currentIndex() == 1);
  press(control, Qt::Key_Home);
  CHECK(control.currentIndex() == 0);
  CHECK(activated.count() == 4);
}

TEST_CASE("Right to left the arrows of a segmented control follow the eye") {
  const LightTheme theme;
  SegmentedControl control;
  control.setLayoutDirection(Qt::RightToLeft);
  addChoices(control);
  control.resize(control.sizeHint());
  press(control, Qt::Key_Left);
  CHECK(control.currentIndex() == 1);
  press(control, Qt::Key_Right);
  CHECK(control.currentIndex() == 0);
  const QList<QAbstractButton *> segments = control.findChildren<QAbstractButton *>();
  CHECK(segments.at(0)->x() > segments.at(1)->x());
}

TEST_CASE("Arrows pass over a segment that cannot be chosen") {
  const LightTheme theme;
  SegmentedControl control;
  addChoices(control);
  control.setSegmentEnabled(1, false);
  press(control, Qt::Key_Right);
  CHECK(control.currentIndex() == 2);
}

TEST_CASE("Tab reaches only the chosen segment") {
  const LightTheme theme;
  SegmentedControl control;
  addChoices(control);
  control.setCurrentIndex(2);
  int reachable = 0;
  for (const QAbstractButton *segment : control.findChildren<QAbstractButton *>()) {
    if ((segment->focusPolicy() & Qt::TabFocus) != 0) {
      ++reachable;
      CHECK(segment->isChecked());
    }
  }
  CHECK(reachable == 1);
}

TEST_CASE("A program's choice in a segmented control is not reported as a person's") {
  const LightTheme theme;
  SegmentedControl control;
  addChoices(control);
  QSignalSpy activated(&control, &SegmentedControl::activated);
  QSignalSpy changed(&control, &SegmentedControl::currentChanged);
  control.setCurrentIndex(1);
  control.setCurrentIndex(17);
  control.setCurrentIndex(-1);
  CHECK(control.currentIndex() == 1);
  CHECK(changed.count() == 1);
  CHECK(activated.count() == 0);
  QTest::mouseClick(control.findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
  CHECK(activated.count() == 1);
}

TEST_CASE("A segmented control is a list of tabs to screen readers") {
  const LightTheme theme;
  SegmentedControl control;
  addChoices(control);
  control.setCurrentIndex(1);
  QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&control);
  REQUIRE(list != nullptr);
  CHECK(list->role() == QAccessible::PageTabList);
  REQUIRE(list->childCount() == 3);
  CHECK(list->child(1)->role() == QAccessible::PageTab);
  CHECK(list->child(1)->text(QAccessible::Name) == text("Side by side"));
  CHECK(list->child(1)->state().selected);
  CHECK_FALSE(list->child(0)->state().selected);
  list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  CHECK(control.currentIndex() == 2);
}

TEST_CASE("A segmented control with too little room keeps every segment inside") {
  const LightTheme theme;
  for (const bool even : {false, true}) {
    SegmentedControl control;
    addChoices(control);
    control.setEvenWidths(even);
    control.resize(control.minimumSizeHint());
    control.grab();
    CHECK(control.width() < control.sizeHint().width());
    for (const QAbstractButton *segment : control.findChildren<QAbstractButton *>()) {
      CHECK(control.rect().contains(segment->geometry()));
      CHECK(segment->width() >= 24);
    }
  }
}

TEST_CASE("Choosing with a check sign moves nothing") {
  const LightTheme theme;
  SegmentedControl control;
  control.setCheckSign(true);
  addChoices(control);
  const QSize before = control.sizeHint();
  control.setCurrentIndex(2);
  CHECK(control.sizeHint() == before);
}

TEST_CASE("A report is an alert named by its plain words and offers the way back") {
  const LightTheme theme;
  ReportLine line;
  int undone = 0;
  line.report(text("Tagged %1 as %2").arg(text("“x”"), strong(text("citation"))), QColor(pigments()[3].mark),
              {{text("Undo"), [&] {
                  ++undone;
                  line.report(text("Removed the tag again"));
                }}});
  CHECK(QAccessible::queryAccessibleInterface(&line)->role() == QAccessible::AlertMessage);
  CHECK(line.plainText() == text("Tagged “x” as citation"));
  CHECK(line.accessibleName() == line.plainText());
  auto *undo = line.findChild<LinkButton *>();
  REQUIRE(undo != nullptr);
  QTest::keyClick(undo, Qt::Key_Return);
  CHECK(undone == 1);
  CHECK(line.plainText() == text("Removed the tag again"));
}

TEST_CASE("A hint shows keys and reads as a sentence") {
  const LightTheme theme;
  ReportLine line;
  line.hint(text("Press %1 to tag").arg(keyCap(text("1"))));
  CHECK(line.plainText() == text("Press 1 to tag"));
}

TEST_CASE("Marks inside a part of a line do not break the line") {
  const QString sneaky = strong(text("a")) + text("b");
  CHECK(withoutMarks(strong(sneaky)) == text("ab"));
  CHECK(LineText(text("x ") + strong(sneaky) + text(" y")).plain() == text("x ab y"));
}

TEST_CASE("A line too long for its room ends in an ellipsis inside it") {
  const LightTheme theme;
  const LineText line(text("Tagged a very long quotation as ") + strong(text("marketing metaphor")));
  QImage image(200, 30, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  line.paint(painter, QRectF(0, 0, 100, 30), Qt::black, Qt::LeftToRight);
  painter.end();
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 103; x < image.width(); ++x)
      REQUIRE(image.pixelColor(x, y) == QColor(Qt::white));
  }
  CHECK(line.width() > 100);
}

TEST_CASE("Long titles are cut at the last line allowed") {
  const LightTheme theme;
  const QFont font = interfaceFont(FontRole::Strong);
  const QString title =
      text("How can a dose of ketamine reorganize the brain and what follows from that for medicine");
  const QStringList lines = elidedLines(title, font, 160, 2);
  REQUIRE(lines.size() == 2);
  CHECK(title.startsWith(lines.at(0)));
  CHECK(lines.at(1).endsWith(QChar(0x2026)));
  for (const QString &line : lines)
    CHECK(QFontMetricsF(font).horizontalAdvance(line) <= 161);
  CHECK(elidedLines(text("Short"), font, 160, 2) == QStringList{text("Short")});
  CHECK(elidedLines(QString(), font, 160, 2).isEmpty());
  CHECK(elidedLines(text("Pneumonoultramicroscopicsilicovolcanoconiosis"), font, 60, 3).size() == 3);
}

TEST_CASE("The whole title is in the tool tip only where it was cut") {
  const LightTheme theme;
  ElidedLabel label(text("A title <b>with</b> many words in it"), nullptr, 1);
  label.resize(600, 20);
  label.grab();
  CHECK(label.toolTip().isEmpty());
  label.resize(80, 20);
  label.grab();
  CHECK(label.toolTip().contains(text("&lt;b&gt;")));
  CHECK(label.accessibleName() == text("A title <b>with</b> many words in it"));
}

TEST_CASE("A label follows the theme and the size of the interface") {
  const LightTheme theme;
  TextLabel label(text("captured"), FontRole::Meta, Token::Ink3);
  CHECK(label.font().pixelSize() == 12);
  CHECK(label.palette().color(label.foregroundRole()) == Theme::instance().color(Token::Ink3));
  Theme::instance().setMode(ThemeMode::Dark);
  QCoreApplication::processEvents();
  CHECK(label.palette().color(label.foregroundRole()) == tokenColor(Token::Ink3, Shade::Dark));
  Theme::instance().setMode(ThemeMode::Light);
  Theme::instance().setScale(2);
  CHECK(label.font().pixelSize() == 24);
  label.setQuotation(19);
  CHECK(label.font().pixelSize() == 38);
}

TEST_CASE("Figures of equal length are equally wide") {
  const LightTheme theme;
  for (const QFont &font : {interfaceFont(), readingFont(QString(), 21)}) {
    CHECK(figuresWidth(font, text("1,111.1")) == Approx(figuresWidth(font, text("8,048.6"))));
    CHECK(figuresWidth(font, text("111")) < figuresWidth(font, text("1111")));
  }
}

TEST_CASE("Key caps show shortcuts without plus signs between the keys") {
  CHECK(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_N)) == text("Ctrl N"));
  CHECK(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Return)) == text("Ctrl ↵"));
  CHECK(keyCapText(QKeySequence(Qt::SHIFT | Qt::Key_Return)) == text("⇧ ↵"));
  CHECK(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Plus)) == text("Ctrl +"));
  CHECK(keyCapText(QKeySequence(Qt::Key_M)) == text("M"));
}

TEST_CASE("A popup never covers the selection while a side of it has room") {
  std::mt19937 random(42);
  const auto between = [&](int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
  };
  int beside = 0;
  int around = 0;
  for (int i = 0; i < 5000; ++i) {
    PopupPlace place;
    place.window = QRect(0, 0, between(640, 1600), between(400, 1000));
    place.direction = i % 2 == 0 ? Qt::LeftToRight : Qt::RightToLeft;
    const int columnWidth = between(300, std::min(600, place.window.width() - 20));
    const int columnLeft = between(0, place.window.width() - columnWidth);
    place.column = QRect(columnLeft, 0, columnWidth, place.window.height());
    const int top = between(0, place.window.height() - 40);
    const int width = between(20, columnWidth);
    place.selection = QRect(between(columnLeft, columnLeft + columnWidth - width), top, width,
                            between(20, place.window.height() - top));
    const QRect rect = popupRect(place, QSize(404, between(100, 700)));
    CAPTURE(i, rect.x(), rect.y(), rect.width(), rect.height());
    REQUIRE(place.window.contains(rect));
    REQUIRE(rect.height() <= place.window.height() * 6 / 10);
    const int margin = place.direction == Qt::LeftToRight ? place.window.right() - place.column.right()
                                                          : place.column.left() - place.window.left();
    const int above = place.selection.top() - 8 - 12;
    const int below = place.window.height() - 12 - place.selection.bottom() - 1 - 8;
    if (margin >= kPopupMargin) {
      ++beside;
      REQUIRE_FALSE(rect.intersects(place.column));
    } else if (std::max(above, below) >= 96) {
      ++around;
      REQUIRE_FALSE(rect.intersects(place.selection));
    }
  }
  CHECK(beside > 500);
  CHECK(around > 500);
}

TEST_CASE("A popup stands level with the first selected line if the margin has room") {
  const PopupPlace place{QRect(300, 400, 500, 66), QRect(306, 44, 600, 824), QRect(0, 44, 1440, 824),
                         Qt::LeftToRight};
  const QRect rect = popupRect(place, QSize(404, 311));
  CHECK(rect == QRect(920, 400, 404, 311));
  PopupPlace low = place;
  low.selection.moveTop(800);
  CHECK(popupRect(low, QSize(404, 311)).bottom() == 868 - 12 - 1);
}

TEST_CASE("Right to left a popup stands in the left margin") {
  const PopupPlace place{QRect(700, 400, 300, 66), QRect(700, 44, 600, 824), QRect(0, 44, 1440, 824),
                         Qt::RightToLeft};
  const QRect rect = popupRect(place, QSize(404, 311));
  CHECK(rect.right() < place.column.left());
  CHECK(rect.width() == 404);
}

TEST_CASE("Esc closes a popup and gives the focus back") {
  const LightTheme theme;
  QWidget window;
  window.resize(900, 600);
  auto *before = new QLineEdit(&window);
  MarginPopup popup(&window);
  auto *column = new QVBoxLayout(&popup);
  auto *query = new QLineEdit;
  column->addWidget(query);
  window.show();
  QApplication::setActiveWindow(&window);
  REQUIRE(QTest::qWaitForWindowActive(&window));
  before->setFocus();
  QSignalSpy dismissed(&popup, &MarginPopup::dismissed);
  popup.popupBeside(QRect(50, 100, 200, 30), QRect(40, 0, 300, 600), window.rect());
  CHECK(popup.isVisible());
  CHECK(QApplication::focusWidget() == query);
  CHECK_FALSE(popup.geometry().intersects(QRect(40, 0, 300, 600)));
  QTest::keyClick(query, Qt::Key_Escape);
  CHECK_FALSE(popup.isVisible());
  CHECK(dismissed.count() == 1);
  CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("A press outside a popup closes it and still reaches what it hit") {
  const LightTheme theme;
  QWidget window;
  window.resize(900, 600);
  auto *button = new LinkButton(text("elsewhere"), LinkButton::Look::Link, &window);
  button->setGeometry(10, 10, 100, 26);
  MarginPopup popup(&window);
  new QVBoxLayout(&popup);
  window.show();
  REQUIRE(QTest::qWaitForWindowExposed(&window));
  QSignalSpy clicked(button, &QAbstractButton::clicked);
  popup.popupBeside(QRect(50, 100, 200, 30), QRect(40, 0, 300, 600), window.rect());
  QTest::mouseClick(&popup, Qt::LeftButton);
  CHECK(popup.isVisible());
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK_FALSE(popup.isVisible());
  CHECK(clicked.count() == 1);
}

TEST_CASE("Only local files dropped on the zone are given out") {
  const LightTheme theme;
  DropZone zone;
  QSignalSpy dropped(&zone, &DropZone::filesDropped);
  const auto drop = [&zone](const QList<QUrl> &urls) {
    QMimeData data;
    data.setUrls(urls);
    // Without an accepted enter the application gives the drop to nobody.
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&zone, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&zone, &event);
  };
  drop({QUrl(text("https://example.org/essay.html"))});
  CHECK(dropped.count() == 0);
  drop({QUrl::fromLocalFile(text("/tmp/essay.md")), QUrl(text("https://example.org/essay.html"))});
  REQUIRE(dropped.count() == 1);
  CHECK(dropped.at(0).at(0).value<QList<QUrl>>().size() == 1);
}

TEST_CASE("Enter works on links, rows and the drop zone") {
  const LightTheme theme;
  LinkButton link(text("63"), LinkButton::Look::Number);
  ActionRow row(text("plus"), text("New project"), text("Starts with four codes"), text("Ctrl N"));
  DropZone zone;
  for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{&link, &row, &zone}) {
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter);
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(clicked.count() == 3);
  }
  CHECK(QAccessible::queryAccessibleInterface(&link)->role() == QAccessible::Link);
  CHECK(QAccessible::queryAccessibleInterface(&row)->text(QAccessible::Name) == text("New project"));
}

TEST_CASE("A strip appears with its words and goes when dismissed") {
  const LightTheme theme;
  Strip strip;
  CHECK(strip.isHidden());
  int looked = 0;
  strip.notify(text("4 passages lost their words in the new text."),
               {{text("Look through them"), [&] { ++looked; }}});
  CHECK(strip.isVisible());
  CHECK(strip.sizeHint().height() >= 36);
  CHECK(strip.accessibleName() == strip.text());
  strip.findChild<LinkButton *>()->click();
  CHECK(looked == 1);
  strip.dismiss();
  CHECK(strip.isHidden());
}

TEST_CASE("A checkable pill keeps its width when it is checked") {
  const LightTheme theme;
  PillButton pill(text("citation"));
  pill.setCheckable(true);
  const QSize before = pill.sizeHint();
  pill.setChecked(true);
  CHECK(pill.sizeHint() == before);
  CHECK(before.height() >= 24);
}

TEST_CASE("Controls grow with the interface") {
  const LightTheme theme;
  SegmentedControl control;
  addChoices(control);
  PillButton pill(text("citation"));
  KeyCap cap(text("Esc"));
  Chip chip;
  DropZone zone;
  const std::array<QWidget *, 5> widgets{&control, &pill, &cap, &chip, &zone};
  QVector<QSize> before;
  for (const QWidget *widget : widgets)
    before.append(widget->sizeHint());
  Theme::instance().setScale(2);
  for (std::size_t i = 0; i < widgets.size(); ++i) {
    CAPTURE(i);
    const QSize was = before.at(static_cast<qsizetype>(i));
    CHECK(widgets[i]->sizeHint().height() >= was.height() * 18 / 10);
    CHECK(widgets[i]->sizeHint().width() >= was.width() * 18 / 10);
  }
}

TEST_CASE("A splitter shows a line of one pixel and can be taken hold of over nine") {
  const LightTheme theme;
  Splitter splitter;
  splitter.addWidget(new QWidget);
  splitter.addWidget(new QWidget);
  splitter.resize(400, 100);
  splitter.show();
  REQUIRE(QTest::qWaitForWindowExposed(&splitter));
  CHECK(splitter.handleWidth() == 1);
  CHECK(splitter.handle(1)->width() == 9);
  CHECK(splitter.handle(1)->contentsRect().width() == 1);
}
