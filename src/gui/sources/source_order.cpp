// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/source_order.h"

#include <QCoreApplication>
#include <QSettings>
#include <algorithm>

#include "florilegium/text/fold.h"
#include "gui/attributes/attribute_words.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::Sources)
};

QString keyFor(const Project &project, const char *name) {
  return QStringLiteral("sources/%1/%2").arg(toQt(project.info().uuid.toString()), QLatin1String(name));
}

std::vector<const Source *> sorted(const Project &project, SourceOrder::Sort sort) {
  std::vector<const Source *> sources = project.sources();
  const auto by = [&](auto before) { std::stable_sort(sources.begin(), sources.end(), before); };
  switch (sort) {
    case SourceOrder::Sort::List:
      break;
    case SourceOrder::Sort::Name:
      by([](const Source *a, const Source *b) { return foldForSearch(a->name) < foldForSearch(b->name); });
      break;
    case SourceOrder::Sort::Added:
      by([](const Source *a, const Source *b) { return a->origin.imported > b->origin.imported; });
      break;
    case SourceOrder::Sort::Tags:
      by([&](const Source *a, const Source *b) { return project.tagCount(a->id) > project.tagCount(b->id); });
      break;
  }
  return sources;
}

}  // namespace

SourceOrder readOrder(const Project &project) {
  const QSettings settings;
  SourceOrder order;
  const QVariant attribute = settings.value(keyFor(project, "attribute"));
  order.byAttribute = attribute.isValid();
  order.attribute = fromQt(attribute.toString());
  const int sort = settings.value(keyFor(project, "sort")).toInt();
  order.sort = static_cast<SourceOrder::Sort>(std::clamp(sort, 0, static_cast<int>(SourceOrder::Sort::Tags)));
  return order;
}

void keepOrder(const Project &project, const SourceOrder &order) {
  QSettings settings;
  if (order.byAttribute)
    settings.setValue(keyFor(project, "attribute"), toQt(order.attribute));
  else
    settings.remove(keyFor(project, "attribute"));
  if (order.sort == SourceOrder::Sort::List)
    settings.remove(keyFor(project, "sort"));
  else
    settings.setValue(keyFor(project, "sort"), static_cast<int>(order.sort));
}

std::vector<SourceGroup> groupsOf(const Project &project, const SourceOrder &order) {
  std::optional<AttributeDefinition> attribute;
  if (order.byAttribute) attribute = attributeNamed(project, order.attribute);
  std::vector<SourceGroup> groups;
  for (const Source *source : sorted(project, order.sort)) {
    const std::string value =
        attribute ? groupOf(*attribute, valueOf(*source, attribute->name)) : source->group;
    auto found = std::find_if(groups.begin(), groups.end(),
                              [&](const SourceGroup &group) { return group.value == value; });
    if (found == groups.end()) found = groups.insert(groups.end(), {value, toQt(value), {}});
    found->sources.push_back(source->id);
  }
  std::stable_sort(groups.begin(), groups.end(), [&](const SourceGroup &a, const SourceGroup &b) {
    return attribute ? valueBefore(*attribute, a.value, b.value) : a.value < b.value;
  });
  if (attribute)
    for (SourceGroup &group : groups)
      if (group.value.empty()) group.heading = Words::tr("%1: no value").arg(toQt(attribute->name));
  return groups;
}

}  // namespace florilegium::gui
