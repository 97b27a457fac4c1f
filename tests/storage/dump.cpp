// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dump.h"

#include <sqlite3.h>

#include <stdexcept>
#include <vector>

namespace testsupport {

namespace {

class Connection {
 public:
  explicit Connection(const std::filesystem::path &path) {
    if (sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK) fail();
    sqlite3_busy_timeout(m_handle, 2000);
  }
  ~Connection() { sqlite3_close(m_handle); }
  Connection(const Connection &) = delete;
  Connection &operator=(const Connection &) = delete;

  /// The rows as lines of quoted values.
  std::string rows(const std::string &sql) {
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) fail();
    std::string lines;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
      for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const auto *text = sqlite3_column_text(statement, i);
        lines += i == 0 ? "" : "|";
        if (text != nullptr)
          lines.append(reinterpret_cast<const char *>(text),
                       static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
      }
      lines += '\n';
    }
    sqlite3_finalize(statement);
    if (step != SQLITE_DONE) fail();
    return lines;
  }

  std::string execute(const std::string &sql) {
    std::string first;
    const auto keep = [](void *out, int columns, char **values, char **) {
      auto &text = *static_cast<std::string *>(out);
      if (text.empty() && columns > 0 && values[0] != nullptr) text = values[0];
      return 0;
    };
    if (sqlite3_exec(m_handle, sql.c_str(), keep, &first, nullptr) != SQLITE_OK) fail();
    return first;
  }

 private:
  [[noreturn]] void fail() { throw std::runtime_error(sqlite3_errmsg(m_handle)); }

  sqlite3 *m_handle = nullptr;
};

}  // namespace

std::string dump(const std::filesystem::path &path) {
  static const std::vector<std::string> queries = {
      "SELECT key, value FROM meta WHERE key <> 'changes' ORDER BY key",
      "SELECT * FROM project",
      "SELECT * FROM coders ORDER BY id",
      "SELECT * FROM codes ORDER BY id",
      "SELECT * FROM sources ORDER BY id",
      "SELECT * FROM revisions WHERE id IN (SELECT revision FROM sources) ORDER BY id",
      "SELECT * FROM tags ORDER BY id",
      "SELECT * FROM memos ORDER BY id",
      "SELECT * FROM attributes ORDER BY id",
      "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name",
      "SELECT application_id FROM pragma_application_id",
      "SELECT user_version FROM pragma_user_version",
  };
  try {
    Connection connection(path);
    std::string text;
    for (const std::string &query : queries)
      text += connection.rows(query) + "--\n";
    return text;
  } catch (const std::runtime_error &) {
    return {};
  }
}

std::string shell(const std::filesystem::path &path, const std::string &sql) {
  return Connection(path).execute(sql);
}

}  // namespace testsupport
