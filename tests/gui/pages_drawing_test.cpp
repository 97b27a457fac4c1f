// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/codes_panel.h"
#include "pages_fixture.h"

using namespace pagestest;

namespace {

/// A PDF whose second page is listed but not there.
std::string holed() {
  std::string pdf = madePdf({columns(1)[0], columns(1)[0]});
  const std::string kids = "/Kids[10 0 R 12 0 R ]";
  const std::size_t at = pdf.find(kids);
  REQUIRE(at != pdf.npos);
  return pdf.replace(at, kids.size(), "/Kids[10 0 R 99 0 R ]");
}

}  // namespace

TEST_CASE("a page that cannot be drawn says so on its paper, and the others are there") {
  PagesWindow w(holed());
  REQUIRE(w.pages()->pageCount() == 2);
  w.pages()->verticalScrollBar()->setValue(w.pages()->verticalScrollBar()->maximum());
  w.drawn();
  CHECK(w.pages()->store().troubleOf(1));
  CHECK_FALSE(w.pages()->store().troubleOf(0));
  CHECK(w.pages()->store().picture(0) != nullptr);
  const QImage picture = w.pages()->viewport()->grab().toImage();
  const QRect paper = w.pages()->pageRect(1).intersected(picture.rect());
  bool written = false;
  for (int y = paper.top() + 10; y < paper.bottom(); ++y)
    for (int x = paper.left() + 10; x < paper.right() - 10; ++x)
      written = written || picture.pixelColor(x, y).lightness() < 120;
  CHECK(written);
}

TEST_CASE("another source, another zoom or no project at all may come while pages are drawn") {
  PagesWindow w(madePdf(columns(30, 50)));
  const SourceId paper = w.window.readPage()->source();
  w.add("note.txt", "A short note.\n");
  CHECK_FALSE(w.pages()->isOpen());
  for (int i = 0; i < 6; ++i) {
    REQUIRE(w.window.readPage()->showSource(paper));
    w.pages()->zoomBy(i % 2 == 0 ? 3 : -2);
    if (i % 2 == 0) w.ready();
    w.pages()->verticalScrollBar()->setValue(i * 3000);
    REQUIRE(w.window.readPage()->showSource(w.project().sources().back()->id != paper
                                                ? w.project().sources().back()->id
                                                : w.project().sources().front()->id));
  }
  REQUIRE(w.window.readPage()->showSource(paper));
  w.ready();
  w.trigger(Command::CloseProject);
  CHECK_FALSE(w.pages()->isOpen());
  QThreadPool::globalInstance()->waitForDone();
  QApplication::processEvents();
  CHECK_FALSE(w.bench().isOpen());
}

TEST_CASE("a source that is undone while its pages are drawn takes them along") {
  PagesWindow w;
  w.trigger(Command::Undo);
  CHECK(w.project().sources().empty());
  CHECK_FALSE(w.pages()->isOpen());
  w.trigger(Command::Redo);
  REQUIRE(w.project().sources().size() == 1);
  w.ready();
  CHECK(w.pages()->isVisible());
}

TEST_CASE("pictures of pages are kept within bounds, those in view among them") {
  PagesWindow w(madePdf(columns(30)));
  w.pages()->setZoom(3);
  QScrollBar *bar = w.pages()->verticalScrollBar();
  for (int page = 0; page < 30; page += 2) {
    bar->setValue(bar->maximum() * page / 30);
    w.pages()->viewport()->grab();
    w.drawn();
    CHECK(w.pages()->store().cachedBytes() <= PageStore::mostBytes);
  }
  CHECK(w.pages()->store().picture(w.pages()->currentPage()) != nullptr);
}

TEST_CASE("a page is drawn for the screen's own pixels") {
  PagesWindow w;
  w.drawn();
  const QImage *picture = w.pages()->store().picture(0);
  REQUIRE(picture != nullptr);
  const qreal wanted = w.pages()->pageRect(0).width() * w.pages()->devicePixelRatioF();
  CHECK(std::abs(picture->width() - wanted) <= 2);
}

TEST_CASE("hidden codes are hidden on the page and hits are shown there") {
  PagesWindow w;
  w.drawn();
  w.view()->setCaret(0);
  const QImage plain = w.pages()->viewport()->grab().toImage();
  const TagId tag = w.tag("p1 left 9 says");
  w.view()->setCurrentTag({});
  w.view()->setCaret(0);
  CHECK(w.pages()->viewport()->grab().toImage() != plain);
  w.window.readPage()->codes()->setHidden(w.project().tag(tag)->code, true);
  CHECK(w.pages()->viewport()->grab().toImage() == plain);
  const Span far = w.find("p4 left 30 says");
  w.view()->setHits({w.find("p1 left 9"), far}, 1);
  CHECK(w.inView(far));
}
