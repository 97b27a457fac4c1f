// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reading view costs. Prints `name value unit`, one figure a line. Names as arguments pick cases;
// each runs in a process of its own, so that memory is its own, too.
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QProcess>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <random>
#include <string>

#include "gui/reader/portrait_bar.h"
#include "gui/reader/reading_view.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

constexpr int frames = 400;

std::string essay(std::mt19937 &random, std::size_t length, bool oneLine) {
  static const char *const words[] = {"the",      "reader",  "of",    "myth",    "clinic", "speaks",  "in",
                                      "metaphor", "and",     "that",  "promise", "sells",  "a",       "brain",
                                      "garden",   "quietly", "grows", "where",   "nobody", "planted", "it"};
  std::string text;
  text.reserve(length + 200);
  std::size_t paragraph = 0;
  std::size_t paragraphLength = 600;
  while (text.size() < length) {
    text += words[random() % std::size(words)];
    if (!oneLine && text.size() - paragraph > paragraphLength) {
      text += ".\n\n";
      paragraph = text.size();
      paragraphLength = 200 + random() % 900;
    } else {
      text += random() % 11 == 0 ? ", " : " ";
    }
  }
  text.resize(length);
  return text;
}

/// A project in memory: one source, eight codes, tags of 5 to 250 characters all over.
struct Sample {
  Project project;
  std::shared_ptr<Revision> revision = std::make_shared<Revision>();
  std::mt19937 random{11};

  Sample(std::size_t length, int tags, bool oneLine = false) {
    revision->id = {1};
    revision->text = SourceText::make(essay(random, length, oneLine)).value();
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
    source.name = "Sample";
    source.revision = {1};
    source.length = revision->text.length();
    project.put(source);
    for (int i = 1; i <= tags; ++i) {
      project.put(tag(i));
    }
  }

  TagRow tag(std::int64_t id) {
    TagRow row;
    row.id = {id};
    row.source = {1};
    row.coder = {1};
    row.code = {1 + static_cast<std::int64_t>(random() % 8)};
    const auto span = static_cast<Position>(5 + random() % 245);
    row.span.start =
        static_cast<Position>(random() % static_cast<std::uint64_t>(revision->text.length() - span));
    row.span.end = row.span.start + span;
    return row;
  }
};

/// Milliseconds by the clock on the wall, and of this thread's own work, which a busy machine does not
/// lengthen.
struct Times {
  double wall = 0;
  double cpu = 0;
};

double threadMilliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Times elapsed(const std::function<void()> &work) {
  QElapsedTimer timer;
  timer.start();
  const double cpu = threadMilliseconds();
  work();
  return {static_cast<double>(timer.nsecsElapsed()) / 1e6, threadMilliseconds() - cpu};
}

void print(const std::string &name, double value, const char *unit) {
  std::printf("%s %.3f %s\n", name.c_str(), value, unit);
}

void printShares(const std::string &name, const std::vector<Times> &times) {
  const auto at = [&](double Times::*kind, double share) {
    std::vector<double> sorted;
    for (const Times &each : times) {
      sorted.push_back(each.*kind);
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
  };
  print(name + ".p50", at(&Times::wall, .5), "ms");
  print(name + ".p95", at(&Times::wall, .95), "ms");
  print(name + ".p99", at(&Times::wall, .99), "ms");
  print(name + ".p50_cpu", at(&Times::cpu, .5), "ms");
  print(name + ".max", at(&Times::wall, 1), "ms");
  print(name + ".p95_cpu", at(&Times::cpu, .95), "ms");
  print(name + ".p99_cpu", at(&Times::cpu, .99), "ms");
}

double residentKilobytes() {
  std::ifstream status("/proc/self/status");
  std::string line;
  while (std::getline(status, line)) {
    if (line.rfind("VmRSS:", 0) == 0) return std::stod(line.substr(6));
  }
  return 0;
}

/// One event and the painting that it asks for, as a person would wait for it.
Times frameAfter(ReadingView &view, const std::function<void()> &event) {
  return elapsed([&] {
    event();
    QCoreApplication::sendPostedEvents();
    view.portrait()->repaint();
    view.viewport()->repaint();
  });
}

void wheel(ReadingView &view, int angle) {
  const QPointF where(300, 300);
  QWheelEvent event(where, view.viewport()->mapToGlobal(where), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(view.viewport(), &event);
}

void scrolling(ReadingView &view, const std::string &name, std::mt19937 &random) {
  std::vector<Times> times;
  for (int i = 0; i < frames; ++i) {
    times.push_back(frameAfter(view, [&] { wheel(view, -120); }));
  }
  printShares(name + ".wheel", times);
  times.clear();
  for (int i = 0; i < frames; ++i) {
    times.push_back(frameAfter(view, [&] { view.pageDown(); }));
  }
  printShares(name + ".page", times);
  times.clear();
  for (int i = 0; i < frames; ++i) {
    const auto place = static_cast<Position>(random() % static_cast<std::uint64_t>(view.text().length()));
    times.push_back(frameAfter(view, [&] { view.showPlace(place); }));
  }
  printShares(name + ".jump", times);
  times.clear();
  for (int i = 0; i < frames; ++i) {
    times.push_back(
        frameAfter(view, [&] { view.portrait()->setValue(view.portrait()->maximum() / frames * i); }));
  }
  printShares(name + ".drag", times);
}

void tagging(ReadingView &view, Sample &sample, const std::string &name, std::int64_t first) {
  std::vector<Times> adding;
  std::vector<Times> resizing;
  for (int i = 0; i < frames; ++i) {
    ChangeSet added;
    TagRow row = sample.tag(first + i);
    const Span seen = view.visibleSpan();
    row.span.start = seen.start + static_cast<Position>(sample.random() % 400);
    row.span.end = row.span.start + 40;
    added.tags.push_back({std::nullopt, row});
    adding.push_back(frameAfter(view, [&] {
      sample.project.put(row);
      view.applyChange(added);
    }));
    ChangeSet resized;
    TagRow longer = row;
    longer.span.end += 30;
    resized.tags.push_back({row, longer});
    resizing.push_back(frameAfter(view, [&] {
      sample.project.put(longer);
      view.applyChange(resized);
    }));
    ChangeSet removed;
    removed.tags.push_back({longer, std::nullopt});
    sample.project.remove(longer.id);
    view.applyChange(removed);
  }
  printShares(name + ".tag", adding);
  printShares(name + ".resize", resizing);
}

void move(ReadingView &view, QEvent::Type type, QPoint point) {
  const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
  const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
  QMouseEvent event(type, point, view.viewport()->mapToGlobal(point), button, held, Qt::NoModifier);
  QCoreApplication::sendEvent(view.viewport(), &event);
}

/// A tag's end dragged over the page, by the pointer's every step.
void draggingAnEnd(ReadingView &view, Sample &sample, const std::string &name, std::int64_t id) {
  std::vector<Times> times;
  while (times.size() < frames) {
    view.showPlace(
        static_cast<Position>(sample.random() % static_cast<unsigned>(sample.revision->text.length())));
    const Span seen = view.visibleSpan();
    TagRow row = sample.tag(id++);
    row.span = {seen.start + seen.length() / 3, seen.start + seen.length() / 3 + 30};
    ChangeSet added;
    added.tags.push_back({std::nullopt, row});
    sample.project.put(row);
    view.applyChange(added);
    view.dropSelection();
    view.setCurrentTag(row.id);
    view.viewport()->repaint();
    const QRect end = view.rectOf({row.span.end - 1, row.span.end});
    const QPoint grip(end.right() + 1, end.bottom() + 3);
    move(view, QEvent::MouseButtonPress, grip);
    for (int step = 1; step <= 40; ++step) {
      const QPoint point = grip + QPoint((step * 37) % 300 - 150, step * 5);
      times.push_back(frameAfter(view, [&] { move(view, QEvent::MouseMove, point); }));
    }
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &escape);
    move(view, QEvent::MouseButtonRelease, grip);
  }
  printShares(name + ".drag_end", times);
}

/// A hundred thousand hits arriving at once, and scrolling over them.
void hits(ReadingView &view, const std::string &name) {
  constexpr int count = 100'000;
  std::vector<Span> found;
  const Position step = std::max<Position>(4, view.text().length() / count);
  for (Position at = 0; at + 3 < view.text().length(); at += step) {
    found.push_back({at, at + 3});
  }
  std::vector<Times> setting;
  for (int i = 0; i < 30; ++i) {
    setting.push_back(frameAfter(view, [&] { view.setHits(found, i); }));
  }
  printShares(name + ".hits", setting);
  std::vector<Times> times;
  for (int i = 0; i < frames; ++i) {
    times.push_back(frameAfter(view, [&] { wheel(view, 120); }));
  }
  printShares(name + ".wheel_over_hits", times);
  view.setHits({}, -1);
}

void measure(const std::string &name, std::size_t length, int tags, bool oneLine = false) {
  ReadingView view;
  view.resize(888, 824);
  view.show();
  {
    // The fonts are the program's, not the text's.
    Sample small(3000, 5);
    view.setSource(&small.project, {1}, small.revision);
    view.viewport()->repaint();
    view.clear();
  }
  QCoreApplication::processEvents();
  const double before = residentKilobytes();
  Sample sample(length, tags, oneLine);
  const auto bytes = static_cast<double>(sample.revision->text.utf8().size());
  print(name + ".memory_of_text_and_tags", (residentKilobytes() - before) / 1024, "MiB");
  std::vector<Times> opening;
  for (int i = 0; i < 9; ++i) {
    view.clear();
    opening.push_back(frameAfter(view, [&] { view.setSource(&sample.project, {1}, sample.revision); }));
  }
  printShares(name + ".first_screen", opening);
  scrolling(view, name, sample.random);
  print(name + ".memory", (residentKilobytes() - before) / 1024, "MiB");
  print(name + ".memory_allowed", (6 * bytes + 200. * tags) / 1024 / 1024, "MiB");
  tagging(view, sample, name, tags + 1);
  draggingAnEnd(view, sample, name, tags + 10'000);
  hits(view, name);
}

}  // namespace

int main(int argc, char *argv[]) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  Theme::instance().install();
  struct Case {
    const char *name;
    std::size_t length;
    int tags;
    bool oneLine;
  };
  const Case cases[] = {
      {"reader.1M_0", 1'000'000, 0, false},           {"reader.1M_1k", 1'000'000, 1'000, false},
      {"reader.1M_10k", 1'000'000, 10'000, false},    {"reader.1M_20k", 1'000'000, 20'000, false},
      {"reader.1M_100k", 1'000'000, 100'000, false},  {"reader.10M_100k", 10'000'000, 100'000, false},
      {"reader.5M_one_line", 5'000'000, 1'000, true},
  };
  for (const Case &each : cases) {
    if (argc < 2) {
      std::fflush(stdout);
      QProcess process;
      process.setProcessChannelMode(QProcess::ForwardedChannels);
      process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(each.name)});
      process.waitForFinished(-1);
      if (process.exitCode() != 0) return process.exitCode();
      continue;
    }
    const bool wanted =
        std::any_of(argv + 1, argv + argc, [&](const char *name) { return std::string(each.name) == name; });
    if (wanted) measure(each.name, each.length, each.tags, each.oneLine);
  }
  return 0;
}
