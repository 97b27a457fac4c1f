// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "florilegium/model/records.h"

namespace florilegium::gui {

/// "UTF-8, by its byte order mark", "windows-1250, judged from the characters"; empty where none is known.
[[nodiscard]] QString encodingWords(const Origin &origin);
/// "Web page", "Table (CSV)"; the media type itself where no reader has that name.
[[nodiscard]] QString kindWords(const Origin &origin);
/// "46 kB".
[[nodiscard]] QString sizeWords(qint64 bytes);
/// "Deutsch (de)"; the tag itself where its name is not known.
[[nodiscard]] QString languageWords(const std::string &tag);
/// A time as a file says it: in the person's way where it can be read, else as it stands.
[[nodiscard]] QString timeWords(const std::string &asWritten);

}  // namespace florilegium::gui
