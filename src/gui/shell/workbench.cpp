// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/workbench.h"

#include <pwd.h>
#include <unistd.h>

#include <QSettings>
#include <utility>

#include "gui/shell/background.h"
#include "gui/shell/report_text.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

const QString personKey = QStringLiteral("person/name");

/// The colour of what the change is about: that of the code concerned, if it is one.
QColor dotOf(const ChangeSet &changes, const Project &project) {
  CodeId code;
  if (!changes.tags.empty()) {
    const auto &change = changes.tags.front();
    code = (change.after ? change.after : change.before)->code;
  } else if (!changes.codes.empty() && changes.codes.front().after) {
    code = changes.codes.front().after->id;
  }
  const Code *row = project.code(code);
  return row != nullptr ? toQt(row->colour) : QColor();
}

QString loginName() {
  const passwd *entry = ::getpwuid(::getuid());
  if (entry == nullptr) return {};
  const QString real = QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
  return real.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : real;
}

}  // namespace

Workbench::Workbench(QObject *parent) : QObject(parent) {}
Workbench::~Workbench() = default;

void Workbench::take(std::unique_ptr<Session> session) {
  // What is being stored ends by itself, wholly or not at all.
  m_work.stop();
  ++m_sessions;
  // The views look at the old project until they have heard of the new one.
  std::unique_ptr<Session> before = std::exchange(m_session, std::move(session));
  if (m_session) m_session->addListener([this](const ChangeSet &changes) { emit projectChanged(changes); });
  emit sessionChanged();
  before.reset();
  giveMemoryBack();
}

void Workbench::close() {
  if (m_session) take(nullptr);
}

bool Workbench::perform(Result<ChangeSet> changes) {
  if (!m_session) return false;
  if (m_session->storing()) {
    reportProblem(tr("Sources are still being stored. Repeat this when that is done."));
    return false;
  }
  const auto done = m_session->perform(std::move(changes));
  if (!done) {
    const ErrorCode code = done.error().code;
    if (code == ErrorCode::DiskFull || code == ErrorCode::WriteFailed) emit notStored();
    reportError(done.error());
    return false;
  }
  if (!done->empty())
    report(doneText(done->summary), dotOf(*done, project()), {{tr("Undo"), [this] { undo(); }}});
  return true;
}

void Workbench::performLong(Result<ChangeSet> changes, const QString &text,
                            std::function<void(const Result<ChangeSet> &)> done) {
  if (!m_session) return;
  if (m_work.running()) return done(failure(ErrorCode::Busy, m_session->project().info().name));
  emit aboutToStore();
  auto store = m_session->startStoring(std::move(changes));
  if (!store) return done(failure(store.error()));
  emit writableChanged();
  m_work.start(text, std::move(*store), [this, turn = m_sessions, done](Result<void> stored) {
    if (turn != m_sessions) return;
    const auto finished = m_session->finishStoring(std::move(stored));
    emit writableChanged();
    if (!finished &&
        (finished.error().code == ErrorCode::DiskFull || finished.error().code == ErrorCode::WriteFailed))
      emit notStored();
    done(finished);
  });
}

void Workbench::undo() {
  if (!m_session) return;
  const auto done = m_session->undo();
  if (!done) return reportError(done.error());
  report(undoneText(done->summary), dotOf(*done, project()), {{tr("Redo"), [this] { redo(); }}});
}

void Workbench::redo() {
  if (!m_session) return;
  const auto done = m_session->redo();
  if (!done) return reportError(done.error());
  report(redoneText(done->summary), dotOf(*done, project()), {{tr("Undo"), [this] { undo(); }}});
}

CoderId Workbench::coder() {
  if (!m_session) return {};
  if (m_session->coder()) return m_session->coder();
  const auto coder = m_session->beCoder(fromQt(personName()));
  if (coder) return *coder;
  reportError(coder.error());
  return {};
}

QString Workbench::personName() {
  const QString name = QSettings().value(personKey).toString();
  if (!name.isEmpty()) return name;
  const QString login = loginName();
  return login.isEmpty() ? tr("Me") : login;
}

void Workbench::setPersonName(const QString &name) {
  QSettings().setValue(personKey, name.trimmed());
}

void Workbench::reportError(const Error &error) {
  reportProblem(sentence(error));
}

}  // namespace florilegium::gui
