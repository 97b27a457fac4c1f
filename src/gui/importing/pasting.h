// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "florilegium/session/importing.h"

class QMimeData;

namespace florilegium::gui {

/// Where a text was that is about to become a source.
enum class From { Clipboard, Drop };

/// The text of a clipboard or a drop with the address it was copied from, where one of the usual ways of
/// saying it is used; nothing where there is no text.
[[nodiscard]] std::optional<Clip> clipIn(const QMimeData &data);

/// Why nothing can be made of a clipboard or a drop: it is empty, holds a picture, or something else.
[[nodiscard]] QString whyNoText(const QMimeData &data, From from);

/// Whether a drop is text that comes from elsewhere: no files, and nothing that was dragged out of a text
/// here.
[[nodiscard]] bool holdsDroppedText(const QMimeData &data);

}  // namespace florilegium::gui
