// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "florilegium/session/session.h"
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
  [[nodiscard]] bool readOnly() const { return !m_session || m_session->readOnly(); }

  /// Takes over an open session, closing the one before.
  void take(std::unique_ptr<Session> session);
  void close();

  /// Does one action and reports it with Undo beside; on failure reports why. Whether it was done.
  bool perform(Result<ChangeSet> changes);
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
  /// An action could not be stored; the file is as it was.
  void notStored();
  void reported(const QString &text, const QColor &dot,
                const QVector<florilegium::gui::ReportAction> &actions);
  void problemReported(const QString &text, const QVector<florilegium::gui::ReportAction> &actions);

 private:
  std::unique_ptr<Session> m_session;
};

}  // namespace florilegium::gui
