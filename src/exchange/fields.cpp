// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include <algorithm>
#include <cmath>

namespace florilegium::exchange {

namespace {

bool isHash(std::string_view text) {
  return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

}  // namespace

std::optional<std::int64_t> wholeNumber(const Json &value) {
  constexpr double exact = 9007199254740992.0;
  if (value.is_number_unsigned()) {
    const auto number = value.get<std::uint64_t>();
    if (number <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
      return static_cast<std::int64_t>(number);
  } else if (value.is_number_float()) {
    const auto number = value.get<double>();
    if (number >= 0 && number <= exact && std::trunc(number) == number)
      return static_cast<std::int64_t>(number);
  }
  return std::nullopt;
}

Fields::Fields(Json *object, std::string pointer, Trouble &trouble)
    : m_object(object), m_pointer(std::move(pointer)), m_trouble(trouble) {
  if (m_object == nullptr || m_object->is_object()) return;
  m_trouble.report(m_pointer, "has to be an object");
  m_object = nullptr;
}

Json *Fields::find(const char *key, Need need) {
  if (m_trouble.found()) return nullptr;
  if (has(key)) return &m_object->at(key);
  if (need == Need::Always) report(key, "is missing");
  return nullptr;
}

Json *Fields::find(const char *key, Need need, Json::value_t type, const char *typeName) {
  Json *value = find(key, need);
  if (value == nullptr || value->type() == type) return value;
  report(key, std::string("has to be ") + typeName);
  return nullptr;
}

std::string Fields::text(const char *key, Need need) {
  Json *value = find(key, need, Json::value_t::string, "a string");
  if (value == nullptr) return {};
  std::string text = std::move(value->get_ref<std::string &>());
  if (text.find('\0') != text.npos) report(key, "holds a NUL character");
  return text;
}

std::string Fields::name(const char *key) {
  std::string text = this->text(key);
  if (text.empty()) report(key, "is empty");
  return text;
}

Uuid Fields::uuid(const char *key) {
  const std::string text = this->text(key);
  const auto uuid = Uuid::parse(text);
  if (!uuid) report(key, shown(text) + " is not a UUID");
  return uuid.value_or(Uuid());
}

std::optional<Uuid> Fields::uuidIfAny(const char *key) {
  if (!has(key)) return std::nullopt;
  return uuid(key);
}

std::int64_t Fields::count(const char *key, Need need, std::int64_t most) {
  const Json *value = find(key, need);
  if (value == nullptr) return 0;
  const auto number = wholeNumber(*value);
  if (!number)
    report(key, "has to be a whole number from 0");
  else if (*number > most)
    report(key, std::to_string(*number) + " is above " + std::to_string(most));
  return number.value_or(0);
}

Span Fields::span() {
  const Span span{count("start"), count("end")};
  if (span.end < span.start)
    report("end", std::to_string(span.end) + " is before the start (" + std::to_string(span.start) + ")");
  return span;
}

Timestamp Fields::time(const char *key, Need need, Timestamp otherwise) {
  const std::string text = this->text(key, need);
  if (m_trouble.found() || !has(key)) return otherwise;
  const auto time = fromIso8601(text);
  if (!time) report(key, shown(text) + " is not a time like \"2026-01-31T12:00:00Z\"");
  return time.value_or(otherwise);
}

std::string Fields::hash(const char *key, Need need) {
  std::string text = this->text(key, need);
  if (!m_trouble.found() && has(key) && !isHash(text))
    report(key, shown(text) + " is not a SHA-256 in lower-case hexadecimal digits");
  return text;
}

bool Fields::flag(const char *key, bool otherwise) {
  const Json *value = find(key, Need::IfAny, Json::value_t::boolean, "true or false");
  return value == nullptr ? otherwise : value->get<bool>();
}

std::map<std::string, std::string> Fields::texts(const char *key) {
  std::map<std::string, std::string> texts;
  Fields members = object(key, Need::IfAny);
  if (members.m_object == nullptr) return texts;
  for (const auto &[name, value] : members.m_object->items()) {
    if (name.find('\0') != name.npos) members.report(name.c_str(), "holds a NUL character");
    texts.emplace(name, members.text(name.c_str()));
  }
  return texts;
}

Fields Fields::object(const char *key, Need need) {
  return {find(key, need, Json::value_t::object, "an object"), pointerOf(key), m_trouble};
}

std::span<Json> Fields::list(const char *key, Need need) {
  Json *value = find(key, need, Json::value_t::array, "an array");
  if (value == nullptr) return {};
  return value->get_ref<Json::array_t &>();
}

}  // namespace florilegium::exchange
