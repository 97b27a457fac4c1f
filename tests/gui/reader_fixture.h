// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <memory>
#include <string>

#include "gui/reader/reading_view.h"

namespace readertest {

using namespace florilegium;

/// A project with one source and two codes, and a view that shows it.
struct Reader {
  Project project;
  std::shared_ptr<Revision> revision = std::make_shared<Revision>();
  std::unique_ptr<gui::ReadingView> view;

  explicit Reader(const std::string &text, Structure structure = {}) {
    revision->id = {1};
    revision->text = SourceText::make(text).value();
    revision->structure = std::move(structure);
    for (int i = 1; i <= 2; ++i) {
      Code code;
      code.id = {i};
      code.name = i == 1 ? "mechanistic claim" : "marketing metaphor";
      code.colour = {40, static_cast<std::uint8_t>(i * 70), 160};
      project.put(code);
    }
    Source source;
    source.id = {1};
    source.name = "Sample";
    source.revision = {1};
    source.length = revision->text.length();
    project.put(source);
    project.put(std::shared_ptr<const Revision>(revision));
    view = std::make_unique<gui::ReadingView>();
    view->resize(888, 600);
    view->show();
    view->setSource(&project, {1}, revision);
    QCoreApplication::processEvents();
  }

  TagRow row(std::int64_t id, Span span, std::int64_t code = 1) const {
    TagRow tag;
    tag.id = {id};
    tag.source = {1};
    tag.code = {code};
    tag.coder = {1};
    tag.span = span;
    return tag;
  }

  /// Tags a span as the program would.
  void tag(std::int64_t id, Span span, std::int64_t code = 1) {
    ChangeSet changes;
    changes.tags.push_back({std::nullopt, row(id, span, code)});
    project.put(row(id, span, code));
    view->applyChange(changes);
  }

  /// The span of the first place where these words stand.
  Span find(const std::string &words) const {
    const std::size_t byte = revision->text.utf8().find(words);
    return {revision->text.positionOf(byte), revision->text.positionOf(byte + words.size())};
  }

  std::string words(Span span) const { return std::string(revision->text.slice(span)); }
};

/// Paragraphs enough for some screens.
inline std::string longText(int paragraphs) {
  std::string text;
  for (int i = 0; i < paragraphs; ++i) {
    text += "Paragraph " + std::to_string(i) +
            " speaks of a garden in the brain that grows where nobody has planted it, and of readers who "
            "walk through it slowly, word by word, until the last line of the page is reached at dusk.\n\n";
  }
  return text;
}

/// A point just inside the left edge of a character.
inline QPoint pointAt(const gui::ReadingView &view, Position position) {
  const QRect rect = view.rectOf({position, position + 1});
  return {rect.left() + 2, rect.center().y()};
}

}  // namespace readertest
