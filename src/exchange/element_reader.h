// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "fields.h"
#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"

namespace florilegium::exchange {

/// What is to be done with the value of a key of the outermost object.
enum class Handling {
  Whole,     ///< hand it over when it has been read
  Elements,  ///< of an array, hand over one element after the other; of anything else, a null
  Skip,
};

/// Reads a JSON object of any size while only one element of its lists is held. Refuses what JSON refuses,
/// keys that come twice in an object, and nesting above `maxDepth`.
class ElementReader {
 public:
  using Choose = std::function<Handling(const std::string &key)>;
  /// `index` is the place in the list, none for a whole value. False ends the reading.
  using Take = std::function<bool(const std::string &key, std::optional<std::size_t> index, Json &value)>;

  static constexpr std::size_t maxDepth = 64;

  ElementReader(Trouble &trouble, Choose choose, Take take)
      : m_trouble(trouble), m_choose(std::move(choose)), m_take(std::move(take)) {}

  /// Whether it came to the end of the file. Where it did not, `take` ended it, trouble was found, or
  /// progress is cancelled.
  [[nodiscard]] bool read(std::string_view bytes, const Progress &progress);

  // Called by the parser, all of them: false stops it.
  bool null() { return value(nullptr); }
  bool boolean(bool flag) { return value(flag); }
  bool number_integer(Json::number_integer_t number) { return value(number); }
  bool number_unsigned(Json::number_unsigned_t number) { return value(number); }
  bool number_float(Json::number_float_t number, const std::string &) { return value(number); }
  bool string(std::string &text) { return value(std::move(text)); }
  bool binary(Json::binary_t &) { return false; }
  bool start_object(std::size_t) { return begin(Json::object()); }
  bool start_array(std::size_t) { return begin(Json::array()); }
  bool key(std::string &name);
  bool end_object() { return end(); }
  bool end_array() { return end(); }
  bool parse_error(std::size_t byte, const std::string &token, const Json::exception &error);

 private:
  bool begin(Json container);
  bool end();
  bool value(Json value);
  bool handOver(Json &value);
  bool refuse(const std::string &pointer, std::string_view what);
  /// Of the value that is about to be read or has just ended.
  [[nodiscard]] std::string pointer() const;

  Trouble &m_trouble;
  Choose m_choose;
  Take m_take;
  std::string_view m_bytes;
  const Progress *m_progress = nullptr;
  const char *m_at = nullptr;  ///< how far the parser is
  std::int64_t m_reported = 0;
  std::size_t m_depth = 0;        ///< containers that are open
  std::set<std::string> m_known;  ///< keys of the outermost object so far
  std::string m_key;              ///< the present one of them
  Handling m_handling = Handling::Skip;
  std::optional<std::size_t> m_index;  ///< while in a list of elements
  std::vector<Json> m_open;            ///< the containers that are being built
  std::vector<std::string> m_keys;     ///< the present key of each, empty for arrays
};

}  // namespace florilegium::exchange
