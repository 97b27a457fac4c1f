// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "florilegium/base/clock.h"
#include "florilegium/base/uuid.h"
#include "florilegium/text/span.h"
#include "trouble.h"

namespace florilegium::exchange {

using Json = nlohmann::json;

/// Whether a key has to be there.
enum class Need { Always, IfAny };

/// A whole number that is not negative. 5.0 is 5, as JSON Schema has it, up to where doubles stay exact.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(const Json &value);

/// The members of one JSON object by key, each with its type and rules checked. What is wrong is reported
/// with its pointer, and a default returned. Texts are moved out of the object.
class Fields {
 public:
  Fields(Json &object, std::string pointer, Trouble &trouble)
      : Fields(&object, std::move(pointer), trouble) {}

  [[nodiscard]] const std::string &pointer() const { return m_pointer; }
  [[nodiscard]] std::string pointerOf(std::string_view key) const { return pointerTo(m_pointer, key); }
  [[nodiscard]] bool has(const char *key) const { return m_object != nullptr && m_object->contains(key); }
  [[nodiscard]] bool isNull(const char *key) const { return has(key) && m_object->at(key).is_null(); }
  [[nodiscard]] Trouble &trouble() const { return m_trouble; }
  void report(const char *key, std::string_view what) const { m_trouble.report(pointerOf(key), what); }

  /// Text without NUL.
  [[nodiscard]] std::string text(const char *key, Need need = Need::Always);
  /// Text of at least one character.
  [[nodiscard]] std::string name(const char *key);
  [[nodiscard]] Uuid uuid(const char *key);
  [[nodiscard]] std::optional<Uuid> uuidIfAny(const char *key);
  /// A whole number from 0 to `most`.
  [[nodiscard]] std::int64_t count(const char *key, Need need = Need::Always,
                                   std::int64_t most = std::numeric_limits<std::int64_t>::max());
  /// "start" and "end", in order; empty spans are for the caller to judge.
  [[nodiscard]] Span span();
  [[nodiscard]] Timestamp time(const char *key, Need need = Need::Always, Timestamp otherwise = 0);
  /// 64 lower-case hexadecimal digits.
  [[nodiscard]] std::string hash(const char *key, Need need = Need::Always);
  [[nodiscard]] bool flag(const char *key, bool otherwise);
  /// One of the names that `parse` knows.
  template <class Parse>
  [[nodiscard]] auto named(const char *key, Parse parse, Need need = Need::Always) {
    decltype(parse(std::string_view())) value;
    const std::string name = text(key, need);
    if (!m_trouble.found() && has(key)) {
      value = parse(name);
      if (!value) report(key, shown(name) + " is not a name that is known here");
    }
    return value;
  }
  /// An object whose members are all text; an absent one is empty.
  [[nodiscard]] std::map<std::string, std::string> texts(const char *key);
  /// An object below this one; an absent one is empty.
  [[nodiscard]] Fields object(const char *key, Need need = Need::Always);
  /// The elements of an array; an absent one is empty.
  [[nodiscard]] std::span<Json> list(const char *key, Need need = Need::Always);

 private:
  Fields(Json *object, std::string pointer, Trouble &trouble);

  /// Null when it is absent.
  [[nodiscard]] Json *find(const char *key, Need need);
  /// Null when it is absent, of another type, or trouble was found before.
  [[nodiscard]] Json *find(const char *key, Need need, Json::value_t type, const char *typeName);

  Json *m_object;  ///< null for an object that is absent
  std::string m_pointer;
  Trouble &m_trouble;
};

}  // namespace florilegium::exchange
