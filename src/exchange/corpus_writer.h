// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/exchange/exchange.h"

namespace florilegium::exchange {

/// Writes the JSON corpus.
[[nodiscard]] Result<void> writeCorpus(const Project &project, const ExportOptions &options, const Sink &sink,
                                       const Progress &progress);

}  // namespace florilegium::exchange
