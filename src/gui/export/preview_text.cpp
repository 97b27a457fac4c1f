// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/preview_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "gui/shell/strings.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostPassages = 12;
constexpr qsizetype longestLine = 96;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::ExportPreview)
};

/// The passages of a source in the order of the export.
std::vector<const Tag *> inOrder(const Project &project, SourceId source) {
  auto tags = project.tagsOf(source);
  std::sort(tags.begin(), tags.end(),
            [](const Tag *a, const Tag *b) { return std::tie(a->span, a->id) < std::tie(b->span, b->id); });
  return tags;
}

SourceId sourceToShow(const Project &project, const Tag *wanted) {
  if (wanted != nullptr) return wanted->source;
  for (const Source *source : project.sources())
    if (project.tagCount(source->id) > 0) return source->id;
  return {};
}

void putTags(const Project &project, const Tag *wanted, SourceId source, PreviewOrder &order) {
  const auto tags = inOrder(project, source);
  const auto place = std::find(tags.begin(), tags.end(), wanted);
  const std::size_t first = place == tags.end() ? 0 : static_cast<std::size_t>(place - tags.begin());
  const std::size_t last = std::min(tags.size(), first + mostPassages);
  for (std::size_t i = first; i < last; ++i) {
    const auto row = project.tagRow(tags[i]->id);
    if (!row) continue;
    order.part->put(*row);
    if (const Memo *memo = project.memoOn(tags[i]->id)) order.part->put(*memo);
  }
  order.before += static_cast<qint64>(first);
  order.after = project.tagCount() - order.before - static_cast<qint64>(last - first);
}

/// A line of the layout that the JSON writer keeps: members of the whole are indented by 2.
bool opensArray(const QString &line, QString &name) {
  if (!line.startsWith(u"  \""_s) || !line.endsWith(u": ["_s)) return false;
  name = line.mid(3, line.size() - 7);
  return true;
}

QString shortened(QString line) {
  if (line.size() <= longestLine) return line;
  line.truncate(longestLine);
  if (line.back().isHighSurrogate()) line.chop(1);
  return line + QChar(0x2026);
}

QString leftOut(const QString &phrase, qint64 count) {
  return u"    "_s + QChar(0x2026) + u' ' + phrase.arg(number(count));
}

/// Lines of JSON: arrays that are not of interest become one line each, with their true length.
class Folder {
 public:
  Folder(const PreviewOrder &order, PreviewText &text) : m_order(order), m_text(text) {}

  void add(const QString &line) {
    if (m_skipping) {
      if (line == u"  ]"_s || line == u"  ],"_s) close(line);
      return;
    }
    QString name;
    if (!opensArray(line, name)) return addPassageLine(line);
    if (name == u"tags"_s) {
      put(line);
      if (m_order.before > 0) put(leftOut(Words::tr("%1 before", "rows of an array"), m_order.before));
      m_inTags = true;
      return;
    }
    m_count = name == u"coders"_s    ? m_order.coders
              : name == u"codes"_s   ? m_order.codes
              : name == u"sources"_s ? m_order.sources
                                     : m_order.memos;
    m_opening = line;
    m_skipping = true;
  }

 private:
  void close(const QString &line) {
    m_skipping = false;
    put(m_opening + u" "_s + QChar(0x2026) + u" %1 ]%2"_s.arg(number(m_count), line.mid(3)));
  }

  void addPassageLine(const QString &line) {
    if (m_inTags && line.startsWith(u"  ]"_s)) {
      if (m_order.after > 0) put(leftOut(Words::tr("%1 more", "rows of an array"), m_order.after));
      m_inTags = false;
    }
    if (m_inTags && line == u"    {"_s) m_start = static_cast<int>(m_text.lines.size());
    put(line);
    if (m_inTags && !m_order.marked.empty() &&
        line.startsWith(u"      \"id\": \"%1\""_s.arg(toQt(m_order.marked))))
      m_text.markedFrom = m_start;
    if (m_inTags && m_text.markedFrom >= 0 && m_text.markedTo < 0 && line.startsWith(u"    }"_s))
      m_text.markedTo = static_cast<int>(m_text.lines.size());
  }

  void put(const QString &line) {
    if (m_text.lines.size() < mostPreviewLines) m_text.lines << shortened(line);
  }

  const PreviewOrder &m_order;
  PreviewText &m_text;
  QString m_opening;
  qint64 m_count = 0;
  int m_start = 0;
  bool m_skipping = false;
  bool m_inTags = false;
};

bool isJson(const std::string &format) {
  for (const ExporterInfo &info : exporters())
    if (info.id == format) return !info.endings.empty() && info.endings.front() == "json";
  return false;
}

/// The first lines as they are, those that name the passage marked.
void addPlain(const QStringList &lines, const PreviewOrder &order, PreviewText &text) {
  for (const QString &line : lines.mid(0, mostPreviewLines)) {
    const bool marked = !order.marked.empty() && line.contains(toQt(order.marked));
    if (marked && text.markedFrom < 0) text.markedFrom = static_cast<int>(text.lines.size());
    text.lines << shortened(line);
    if (marked) text.markedTo = static_cast<int>(text.lines.size());
  }
}

}  // namespace

PreviewOrder previewOrder(const Project &project, TagId tag, const std::string &format,
                          const ExportOptions &options) {
  PreviewOrder order;
  order.part = std::make_shared<Project>();
  order.format = format;
  order.options = options;
  order.coders = static_cast<qint64>(project.coders().size());
  order.codes = project.codeCount();
  order.sources = static_cast<qint64>(project.sources().size());
  order.memos = options.memos ? static_cast<qint64>(project.memos().size()) : 0;
  order.part->setInfo(project.info());
  for (const Coder *coder : project.coders())
    order.part->put(*coder);
  for (const Code *code : project.codes())
    order.part->put(*code);
  if (const Memo *memo = project.memoOn(MemoOn::Project, 0)) order.part->put(*memo);

  const Tag *wanted = project.tag(tag);
  if (wanted != nullptr) order.marked = wanted->uuid.toString();
  const SourceId shown = sourceToShow(project, wanted);
  const Source *source = project.source(shown);
  const auto text = source != nullptr ? project.text(shown) : failure(ErrorCode::NoSuchSource);
  if (!text) return order;
  for (const Source *other : project.sources()) {
    if (other->id == shown) break;
    order.before += project.tagCount(other->id);
  }
  order.part->put(*source);
  order.part->put(*text);
  putTags(project, wanted, shown, order);
  return order;
}

PreviewText previewText(const PreviewOrder &order) {
  PreviewText text;
  std::string bytes;
  const Sink sink = [&bytes](std::string_view piece) -> Result<void> {
    bytes += piece;
    return {};
  };
  const auto done = exportProject(*order.part, order.format, order.options, sink);
  if (!done) {
    text.problem = sentence(done.error());
    return text;
  }
  const QStringList lines = toQt(bytes).split(u'\n');
  if (!isJson(order.format)) {
    addPlain(lines, order, text);
    return text;
  }
  Folder folder(order, text);
  for (const QString &line : lines)
    if (!line.isEmpty()) folder.add(line);
  text.markedTo = std::min<int>(text.markedTo < 0 ? mostPreviewLines : text.markedTo,
                                static_cast<int>(text.lines.size()));
  return text;
}

}  // namespace florilegium::gui
