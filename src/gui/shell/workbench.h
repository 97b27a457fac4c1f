// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "florilegium/session/session.h"
#include "gui/shell/long_work.h"
#include "gui/widgets/report_line.h"

namespace florilegium::gui {

/// The project that the window works on. Every part of the window reads it here and changes it through
/// `perform`, which stores the change, tells everyone, and says in words what was done.
class Workbench : public QObject {
  Q_OBJECT

 public:
  explicit Workbench(QObject *parent = nullptr);
  ~Workbench() override;

  [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
  /// Only while a project is open.
  [[nodiscard]] Session &session() const { return *m_session; }
  [[nodiscard]] const Project &project() const { return m_session->project(); }
  /// Nothing can be changed: always, or while a long change is being stored.
  [[nodiscard]] bool readOnly() const { return !m_session || m_session->readOnly() || m_session->storing(); }

  /// Takes over an open session, closing the one before.
  void take(std::unique_ptr<Session> session);
  void close();

  /// Does one action and reports it with Undo beside; on failure reports why. Whether it was done.
  bool perform(Result<ChangeSet> changes);
  /// The same for a change that takes long to store: on another thread, while the window shows what was and
  /// `perform` refuses. `done` hears what was stored, or why not, after everyone else; the report is left to
  /// it. Not if another project is open by then.
  void performLong(Result<ChangeSet> changes, const QString &text,
                   std::function<void(const Result<ChangeSet> &)> done);
  /// The storing of `performLong`, to be shown and stopped.
  [[nodiscard]] LongWork &work() { return m_work; }
  void undo();
  void redo();

  /// Who tags: the person of the settings, added to the project when new. None when the project cannot be
  /// written; that has been reported then.
  [[nodiscard]] CoderId coder();

  /// The name under which the person of this computer tags.
  [[nodiscard]] static QString personName();
  static void setPersonName(const QString &name);

  void report(const QString &text, const QColor &dot = {}, const QVector<ReportAction> &actions = {}) {
    emit reported(text, dot, actions);
  }
  void reportProblem(const QString &text, const QVector<ReportAction> &actions = {}) {
    emit problemReported(text, actions);
  }
  void reportError(const Error &error);

 signals:
  /// Another project, or none, is open.
  void sessionChanged();
  /// Stored and in memory already. An empty change set: everything may be new.
  void projectChanged(const florilegium::ChangeSet &changes);
  /// `readOnly` says something else now, since a long change is about to be stored or has been.
  void writableChanged();
  /// Whoever holds what is not stored yet had better store it now.
  void aboutToStore();
  /// An action could not be stored; the file is as it was.
  void notStored();
  void reported(const QString &text, const QColor &dot,
                const QVector<florilegium::gui::ReportAction> &actions);
  void problemReported(const QString &text, const QVector<florilegium::gui::ReportAction> &actions);

 private:
  std::unique_ptr<Session> m_session;
  int m_sessions = 0;  ///< grows with every project opened or closed
  LongWork m_work;
};

}  // namespace florilegium::gui
