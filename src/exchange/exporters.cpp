// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook_formats.h"
#include "corpus_writer.h"
#include "florilegium/exchange/exchange.h"

namespace florilegium {

namespace {

using Write = Result<void> (*)(const Project &, const ExportOptions &, const Sink &, const Progress &);

struct Exporter {
  ExporterInfo info;
  Write write;
};

const std::vector<Exporter> &registry() {
  static const std::vector<Exporter> all = {
      {{"corpus",
        "JSON corpus",
        "Everything, with the full texts, for scripts and for another project.",
        {"json"}},
       exchange::writeCorpus},
      {{"codebook-json",
        "JSON codebook",
        "The codes with all that is said about them, for another project.",
        {"json"}},
       exchange::writeCodebookJson},
      {{"codebook-csv",
        "Codebook as a table",
        "The codes with their definitions, a row each, for spreadsheets and for printing.",
        {"csv"}},
       exchange::writeCodebookCsv},
      {{"qdc",
        "REFI-QDA codebook",
        "The codes for NVivo, MAXQDA, ATLAS.ti and other programs that know the exchange format.",
        {"qdc"}},
       exchange::writeCodebookQdc},
  };
  return all;
}

}  // namespace

const std::vector<ExporterInfo> &exporters() {
  static const std::vector<ExporterInfo> infos = [] {
    std::vector<ExporterInfo> all;
    for (const Exporter &exporter : registry())
      all.push_back(exporter.info);
    return all;
  }();
  return infos;
}

Result<void> exportProject(const Project &project, std::string_view format, const ExportOptions &options,
                           const Sink &sink, const Progress &progress) {
  for (const Exporter &exporter : registry())
    if (exporter.info.id == format) return exporter.write(project, options, sink, progress);
  return failure(ErrorCode::UnknownFormat, std::string(format));
}

}  // namespace florilegium
