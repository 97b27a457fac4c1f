// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages of a PDF cost: fifty pages in two columns with twenty thousand tags. Prints `name value
// unit`, one figure a line.
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

#include "florilegium/import/imported.h"
#include "florilegium/import/pdf_picture.h"
#include "gui/pages/page_view.h"
#include "gui/reader/reading_view.h"
#include "support/made_pdf.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

constexpr int pageCount = 50;
constexpr int tagCount = 20'000;
constexpr int frames = 300;

std::string paper(std::mt19937 &random) {
  static const char *const words[] = {"the", "reader", "of", "myth", "clinic", "speaks", "in", "garden"};
  std::vector<std::string> pages;
  for (int page = 0; page < pageCount; ++page) {
    testsupport::PdfContent content;
    for (const float x : {50.0f, 310.0f})
      for (int line = 0; line < 58; ++line) {
        std::string text;
        while (text.size() < 46)
          text += std::string(words[random() % std::size(words)]) + " ";
        content.line(x, 760 - static_cast<float>(line) * 12, 10, text);
      }
    pages.push_back(content.stream());
  }
  return testsupport::madePdf(pages);
}

double threadMilliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void print(const std::string &name, double value, const char *unit) {
  std::printf("%s %.3f %s\n", name.c_str(), value, unit);
}

void printShares(const std::string &name, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  const auto at = [&](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  print(name + ".p50_cpu", at(.5), "ms");
  print(name + ".p95_cpu", at(.95), "ms");
  print(name + ".max_cpu", at(1), "ms");
}

void waitFor(const std::function<bool()> &condition) {
  while (!condition())
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

}  // namespace

int main(int count, char **arguments) {
  QApplication app(count, arguments);
  Theme::instance().install();
  std::mt19937 random{11};
  const auto bytes = std::make_shared<const std::string>(paper(random));
  for (const double scale : {1.5, 3.0}) {
    QElapsedTimer timer;
    timer.start();
    const auto picture = renderPdfPage(*bytes, 0, scale);
    if (!picture) return 1;
    print("draw." + std::to_string(picture->width) + "x" + std::to_string(picture->height),
          static_cast<double>(timer.elapsed()), "ms");
  }
  auto imported = importBytes(*bytes, "paper.pdf");
  if (!imported) return 1;
  auto revision = std::make_shared<Revision>();
  revision->id = {1};
  revision->text = std::move(imported->text);
  revision->structure = std::move(imported->structure);
  Project project;
  project.put(Coder{{1}, {}, "A"});
  for (int i = 1; i <= 8; ++i) {
    Code code;
    code.id = {i};
    code.name = "code " + std::to_string(i);
    code.colour = {static_cast<std::uint8_t>(i * 28), static_cast<std::uint8_t>(200 - i * 20), 120};
    project.put(code);
  }
  Source source;
  source.id = {1};
  source.name = "Paper";
  source.revision = {1};
  source.length = revision->text.length();
  project.put(source);
  for (int i = 1; i <= tagCount; ++i) {
    TagRow row;
    row.id = {i};
    row.source = {1};
    row.coder = {1};
    row.code = {1 + static_cast<std::int64_t>(random() % 8)};
    const auto span = static_cast<Position>(5 + random() % 145);
    row.span.start = static_cast<Position>(random() % static_cast<std::uint64_t>(source.length - span));
    row.span.end = row.span.start + span;
    project.put(row);
  }
  ReadingView text;
  text.resize(900, 900);
  text.setSource(&project, {1}, revision);
  PageView pages(&text);
  pages.resize(900, 900);
  pages.show();
  QElapsedTimer opening;
  opening.start();
  pages.open(bytes, "paper", revision);
  waitFor([&] { return pages.ready(); });
  print("geometry", static_cast<double>(opening.elapsed()), "ms");
  waitFor([&] { return pages.settled(); });
  const auto frameAfter = [&](const std::function<void()> &event) {
    const double before = threadMilliseconds();
    event();
    pages.viewport()->repaint();
    return threadMilliseconds() - before;
  };
  QScrollBar *bar = pages.verticalScrollBar();
  std::vector<double> times;
  for (int i = 0; i < frames; ++i)
    times.push_back(frameAfter([] {}));
  printShares("paint", times);
  times.clear();
  for (int i = 0; i < frames; ++i)
    times.push_back(frameAfter([&] { bar->setValue(bar->value() + 40); }));
  printShares("wheel", times);
  times.clear();
  for (int i = 0; i < frames; ++i)
    times.push_back(frameAfter([&] { bar->setValue(bar->maximum() / frames * i); }));
  printShares("jump", times);
  return 0;
}
