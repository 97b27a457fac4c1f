// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/find_run.h"

#include <chrono>

#include "gui/find/close_words.h"
#include "gui/shell/background.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr auto betweenReports = std::chrono::milliseconds(60);

struct Outcome {
  std::optional<Error> error;
  QVector<Span> rest;
  QVector<CloseWord> close;
};

using Hand = std::function<void(QVector<Span>)>;

Outcome search(const SourceText &text, const FindWish &wish, const Progress &progress, const Hand &hand) {
  Outcome outcome;
  const std::string pattern = fromQt(wish.pattern);
  const auto searcher = Searcher::make(pattern, wish.options);
  if (!searcher) return {searcher.error(), {}, {}};
  bool any = false;
  auto reported = SteadyClock::now();
  const auto take = [&](Span place) {
    any = true;
    outcome.rest.append(place);
    constexpr int perLook = 256;
    if (outcome.rest.size() % perLook == 0 && SteadyClock::now() - reported > betweenReports) {
      hand(std::exchange(outcome.rest, {}));
      reported = SteadyClock::now();
    }
    return true;
  };
  const auto done = searcher->each(text, take, &progress);
  if (!done) {
    outcome.error = done.error();
  } else if (!any && !wish.options.regularExpression) {
    outcome.close = closeWords(text, pattern, progress);
  }
  return outcome;
}

}  // namespace

FindRun::FindRun(QObject *parent) : QObject(parent) {}

FindRun::~FindRun() {
  stop();
}

void FindRun::stop() {
  if (m_progress) m_progress->cancel();
  m_progress.reset();
}

void FindRun::start(std::shared_ptr<const Revision> revision, const FindWish &wish) {
  stop();
  const auto progress = std::make_shared<Progress>();
  m_progress = progress;
  const Hand hand = [guard = QPointer<FindRun>(this), progress](QVector<Span> places) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [guard, progress, places = std::move(places)] {
          if (guard && !progress->cancelled()) emit guard->found(places);
        },
        Qt::QueuedConnection);
  };
  inBackground(
      this,
      [revision = std::move(revision), wish, progress, hand] {
        return search(revision->text, wish, *progress, hand);
      },
      [this, progress](const Outcome &outcome) {
        if (progress->cancelled()) return;
        m_progress.reset();
        if (!outcome.rest.isEmpty()) emit found(outcome.rest);
        // Who hears of a place may have started another search.
        if (progress->cancelled() || m_progress) return;
        if (outcome.error)
          emit failed(*outcome.error);
        else
          emit finished(outcome.close);
      });
}

}  // namespace florilegium::gui
