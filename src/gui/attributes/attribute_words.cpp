// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/attribute_words.h"

#include <QCoreApplication>

#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::Attributes)
};

}  // namespace

QString kindText(AttributeKind kind) {
  switch (kind) {
    case AttributeKind::Text:
      return Words::tr("text");
    case AttributeKind::Number:
      return Words::tr("number");
    case AttributeKind::Date:
      return Words::tr("date");
    case AttributeKind::Choice:
      return Words::tr("choice");
  }
  return {};
}

QString misfitText(const AttributeDefinition &attribute, const std::string &value) {
  if (fits(attribute, value)) return {};
  const QString shown = quoted(toQt(value), 48);
  const auto fitting = fittingValue(attribute, value);
  if (fitting)
    return Words::tr("%1 is not in the usual form, which is %2.").arg(shown, quoted(toQt(*fitting)));
  return Words::tr("%1 does not fit: %2.").arg(shown, coreWords(fitting.error().detail));
}

QString hintFor(const AttributeDefinition &attribute) {
  switch (attribute.kind) {
    case AttributeKind::Number:
      return QStringLiteral("12.5");
    case AttributeKind::Date:
      return QStringLiteral("2019-05-07");
    default:
      return {};
  }
}

std::string valueOf(const Source &source, const std::string &attribute) {
  const auto found = source.attributes.find(attribute);
  return found == source.attributes.end() ? std::string() : found->second;
}

}  // namespace florilegium::gui
