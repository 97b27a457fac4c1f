// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace florilegium::gui {

/// A block of cells as spreadsheets exchange it: a line a row, tabs between cells, quotation marks round what
/// holds a tab, a line end or a quotation mark.
[[nodiscard]] QString toTabs(const QVector<QStringList> &rows);
[[nodiscard]] QVector<QStringList> fromTabs(const QString &text);

}  // namespace florilegium::gui
