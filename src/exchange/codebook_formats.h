// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "florilegium/exchange/codebook.h"
#include "florilegium/exchange/exchange.h"
#include "json_writer.h"

namespace florilegium::exchange {

/// A code as the corpus and the JSON codebook write it; `parent` is null at the top level.
void writeCode(JsonWriter &json, const Code &code, const std::string *parent, const std::string &memo);

[[nodiscard]] Result<void> writeCodebookJson(const Project &project, const ExportOptions &options,
                                             const Sink &sink, const Progress &progress);
[[nodiscard]] Result<void> writeCodebookCsv(const Project &project, const ExportOptions &options,
                                            const Sink &sink, const Progress &progress);
[[nodiscard]] Result<void> writeCodebookQdc(const Project &project, const ExportOptions &options,
                                            const Sink &sink, const Progress &progress);

[[nodiscard]] Result<CodeList> readCodebookJson(std::string_view bytes, const Progress &progress);
[[nodiscard]] Result<CodeList> readCodebookCsv(std::string_view bytes);
[[nodiscard]] Result<CodeList> readCodebookQdc(std::string_view bytes);

/// "“quote” (source)" on one line, and back; no example where the line has another form.
[[nodiscard]] std::string exampleLine(const Example &example);
[[nodiscard]] std::optional<Example> exampleIn(std::string_view line);

}  // namespace florilegium::exchange
