// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/drag_data.h"

namespace florilegium::gui {

namespace {

QString type(const char *name) {
  return QString::fromLatin1(name);
}

/// The numbers of a drag; empty if anything else stands between them.
std::vector<std::int64_t> numbersIn(const QMimeData &data, const char *mimeType) {
  std::vector<std::int64_t> numbers;
  for (const QByteArray &word : data.data(type(mimeType)).simplified().split(' ')) {
    bool isNumber = false;
    numbers.push_back(word.toLongLong(&isNumber));
    if (!isNumber) return {};
  }
  return numbers;
}

}  // namespace

std::unique_ptr<QMimeData> dragDataOf(const DraggedSpan &span, const QString &words) {
  auto data = std::make_unique<QMimeData>();
  data->setData(type(spanMimeType), QByteArray::number(static_cast<qlonglong>(span.source.value)) + ' ' +
                                        QByteArray::number(static_cast<qlonglong>(span.span.start)) + ' ' +
                                        QByteArray::number(static_cast<qlonglong>(span.span.end)));
  data->setText(words);
  return data;
}

std::unique_ptr<QMimeData> dragDataOf(const std::vector<TagId> &tags) {
  auto data = std::make_unique<QMimeData>();
  QByteArrayList ids;
  for (const TagId tag : tags) {
    ids.append(QByteArray::number(static_cast<qlonglong>(tag.value)));
  }
  data->setData(type(tagMimeType), ids.join(' '));
  return data;
}

CodeId draggedCode(const QMimeData &data) {
  const std::vector<std::int64_t> numbers = numbersIn(data, codeMimeType);
  return numbers.size() == 1 ? CodeId{numbers[0]} : CodeId{};
}

std::vector<TagId> draggedTags(const QMimeData &data) {
  std::vector<TagId> tags;
  for (const std::int64_t id : numbersIn(data, tagMimeType)) {
    tags.push_back(TagId{id});
  }
  return tags;
}

std::optional<DraggedSpan> draggedSpan(const QMimeData &data) {
  const std::vector<std::int64_t> numbers = numbersIn(data, spanMimeType);
  if (numbers.size() != 3 || numbers[1] < 0 || numbers[2] <= numbers[1]) return std::nullopt;
  return DraggedSpan{SourceId{numbers[0]}, {numbers[1], numbers[2]}};
}

}  // namespace florilegium::gui
