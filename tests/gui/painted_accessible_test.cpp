// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>

#include "florilegium/session/sample.h"
#include "gui/codebook/pigment_swatch.h"
#include "gui/reader/portrait_bar.h"
#include "gui/shell/workbench.h"
#include "gui/sources/source_list_model.h"
#include "gui/widgets/key_cap.h"
#include "reader_fixture.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

QAccessibleInterface *faceOf(QWidget *widget) {
  QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
  REQUIRE(face != nullptr);
  return face;
}

}  // namespace

TEST_CASE("The portrait beside the text is a scroll bar that tells what lies along it") {
  readertest::Reader reader(readertest::longText(60));
  reader.tag(1, reader.find("Paragraph 3 speaks"));
  reader.tag(2, reader.find("Paragraph 40 speaks"), 2);
  PortraitBar *portrait = reader.view->portrait();
  QAccessibleInterface *face = faceOf(portrait);
  CHECK(face->role() == QAccessible::ScrollBar);
  CHECK(face->text(QAccessible::Name) == QStringLiteral("Portrait of the source"));
  CHECK(face->text(QAccessible::Description).toStdString() == "2 passages along the text");
  REQUIRE(face->valueInterface() != nullptr);
  const int before = face->valueInterface()->currentValue().toInt();
  face->valueInterface()->setCurrentValue(before + 400);
  CHECK(face->valueInterface()->currentValue().toInt() == before + 400);
  CHECK(portrait->value() == before + 400);
}

TEST_CASE("A source in the list is told with its passages and where they are dense") {
  testsupport::TemporaryFolder folder;
  REQUIRE(createSample(folder / "sample.flor").has_value());
  Workbench workbench;
  workbench.take(std::move(Session::open(folder / "sample.flor", {}).value()));
  const SourceListModel model(workbench);
  int told = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    const QString stave = model.index(row).data(Qt::AccessibleDescriptionRole).toString();
    if (stave.isEmpty()) continue;  // the heading of a group
    ++told;
    CHECK(stave.contains(QStringLiteral("passages, densest at ")));
    CHECK(model.index(row).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("words")));
  }
  CHECK(told == 5);
}

TEST_CASE("A colour to choose is a radio button named by its pigment, a key cap is named by its key") {
  PigmentSwatch swatch(Qt::blue, QStringLiteral("lapis"));
  swatch.setChecked(true);
  CHECK(faceOf(&swatch)->role() == QAccessible::RadioButton);
  CHECK(faceOf(&swatch)->text(QAccessible::Name).contains(QStringLiteral("lapis")));
  CHECK(faceOf(&swatch)->state().checked);
  KeyCap cap(QStringLiteral("Esc"));
  CHECK(faceOf(&cap)->role() == QAccessible::StaticText);
  CHECK(faceOf(&cap)->text(QAccessible::Name) == QStringLiteral("Esc"));
  cap.setText(QStringLiteral("F6"));
  CHECK(faceOf(&cap)->text(QAccessible::Name) == QStringLiteral("F6"));
}
