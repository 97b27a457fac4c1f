// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <clocale>
#include <cstring>
#include <ctime>
#include <cwchar>

#include "florilegium/text/utf8.h"

namespace florilegium::cli {

void Output::write(std::string_view bytes) {
  constexpr std::size_t piece = 1 << 16;
  if (closed()) return;
  m_waiting += bytes;
  if (m_waiting.size() >= piece) flush();
}

void Output::flush() {
  std::string_view rest = m_waiting;
  while (!rest.empty() && !closed()) {
    const ssize_t count = ::write(STDOUT_FILENO, rest.data(), rest.size());
    if (count >= 0)
      rest.remove_prefix(static_cast<std::size_t>(count));
    else if (errno != EINTR)
      m_error = errno;
  }
  m_waiting.clear();
}

Try<void> Output::finish() {
  flush();
  if (m_error == 0 || m_error == EPIPE) return {};
  if (m_error == ENOSPC) return failed(Error{ErrorCode::DiskFull, "standard output"});
  return failed(Error{ErrorCode::WriteFailed, "standard output", std::strerror(m_error)});
}

bool Output::terminal() const {
  return ::isatty(STDOUT_FILENO) == 1;
}

std::size_t displayWidth(std::string_view utf8) {
  // The widths of the C library's own UTF-8 locale hold whatever the person's locale is.
  [[maybe_unused]] static const bool known = std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr;
  std::size_t width = 0;
  for (std::size_t byte = 0; byte < utf8.size();) {
    const Decoded decoded = decodeAt(utf8, byte);
    width += static_cast<std::size_t>(std::max(0, ::wcwidth(static_cast<wchar_t>(decoded.codePoint))));
    byte += decoded.bytes;
  }
  return width;
}

std::string padding(std::string_view text, std::size_t width) {
  const std::size_t taken = displayWidth(text);
  return std::string(taken < width ? width - taken : 0, ' ');
}

void Table::print(Output &output) const {
  std::vector<std::size_t> widths;
  for (const Column &column : m_columns)
    widths.push_back(displayWidth(column.heading));
  for (const auto &cells : m_rows)
    for (std::size_t i = 0; i < cells.size(); ++i)
      widths[i] = std::max(widths[i], displayWidth(cells[i]));
  const auto print = [&](const auto &cellOf, std::size_t count) {
    std::string line;
    for (std::size_t i = 0; i < count; ++i) {
      const std::string &cell = cellOf(i);
      const std::string space = padding(cell, widths[i]);
      line += i == 0 ? "" : "  ";
      line += m_columns[i].align == Align::Right ? space + cell : cell + space;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    output.line(line);
  };
  print([&](std::size_t i) -> const std::string & { return m_columns[i].heading; }, m_columns.size());
  for (const auto &cells : m_rows)
    print([&](std::size_t i) -> const std::string & { return cells[i]; }, cells.size());
}

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  const std::size_t first = number < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > first + 3;)
    digits.insert(at -= 3, ",");
  return digits;
}

std::string counted(std::int64_t number, const char *one, const char *many) {
  return grouped(number) + " " + (number == 1 ? one : many);
}

std::string localTime(std::int64_t secondsSince1970) {
  const std::time_t moment = secondsSince1970;
  std::tm local{};
  ::localtime_r(&moment, &local);
  std::array<char, 32> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local);
  return text.data();
}

}  // namespace florilegium::cli
