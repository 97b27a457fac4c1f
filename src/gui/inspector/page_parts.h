// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QBoxLayout;

namespace florilegium::gui {

/// The room that a link has for its focus ring beside its words, in pixels.
[[nodiscard]] int linkRoom();

/// Puts a part of `page` into one of its layouts so that it begins before its column by `linkRoom()`: the
/// words of its links then stand in line with those above.
void addOutset(QBoxLayout *column, QWidget *page, QWidget *part);

/// Lays out a page of the inspector below the text: its parts in columns beside each other,
/// some of them a little before their column (see `addOutset`).
void layInColumns(QWidget *page, const QVector<QVector<QWidget *>> &columns,
                  const QVector<QWidget *> &outset = {});

}  // namespace florilegium::gui
