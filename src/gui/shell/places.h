// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florilegium::gui {

class ReadingView;

/// Where each source was left, kept on this computer: place, selection and reading size.
namespace Places {
void save(const ReadingView &view);
/// Does nothing for a source that was never left.
void restore(ReadingView &view);
}  // namespace Places

}  // namespace florilegium::gui
