// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/text_preview.h"

#include <algorithm>

#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

constexpr Position mostShown = 1'000'000;
constexpr qreal previewSize = 18;
constexpr int mostKinds = 3;

/// Where a wrong encoding would show: the first character beyond ASCII; -1: there is none.
Position firstTelling(const SourceText &text) {
  const std::string_view utf8 = text.utf8();
  const auto place =
      std::find_if(utf8.begin(), utf8.end(), [](char c) { return static_cast<signed char>(c) < 0; });
  return place == utf8.end() ? -1 : static_cast<Position>(place - utf8.begin());
}

std::shared_ptr<const Revision> beginningOf(const actions::NewSource &source) {
  auto revision = std::make_shared<Revision>();
  revision->text = source.text;
  revision->structure = source.structure;
  if (source.text.length() <= mostShown) return revision;
  auto text = SourceText::make(std::string(source.text.slice({0, mostShown})));
  if (!text) return revision;
  revision->text = *std::move(text);
  std::vector<Block> &blocks = revision->structure.blocks;
  blocks.erase(std::find_if(blocks.begin(), blocks.end(),
                            [](const Block &block) { return block.span.start >= mostShown; }),
               blocks.end());
  for (Block &block : blocks)
    block.span.end = std::min(block.span.end, mostShown);
  revision->structure.marks.clear();
  revision->structure.pages.clear();
  revision->structure.turns.clear();
  return revision;
}

/// Where the main content begins, below the boilerplate that stands before it; 0: nothing does.
Position mainContent(const std::vector<Block> &blocks) {
  Position end = 0;
  for (const Block &block : blocks) {
    if (block.kind == BlockKind::Boilerplate)
      end = std::max(end, block.span.end);
    else if (block.span.start >= end)
      return end > 0 ? block.span.start : 0;
  }
  return 0;
}

QString kindsIn(const std::vector<Aside> &asides, Span span) {
  QStringList kinds;
  for (const Aside &aside : asides) {
    if (aside.span.end <= span.start || aside.span.start >= span.end) continue;
    const QString words = asideWords(aside.kind);
    if (!kinds.contains(words)) kinds << words;
  }
  if (kinds.size() > 1) kinds.removeAll(asideWords(AsideKind::Unknown));
  if (kinds.isEmpty()) kinds << asideWords(AsideKind::Unknown);
  const bool more = kinds.size() > mostKinds;
  const QString list = kinds.mid(0, mostKinds).join(TextPreview::tr(", "));
  return more ? TextPreview::tr("%1 and others").arg(list) : list;
}

}  // namespace

QString asideWords(AsideKind kind) {
  switch (kind) {
    case AsideKind::Navigation:
      return TextPreview::tr("Navigation");
    case AsideKind::Header:
      return TextPreview::tr("Page header");
    case AsideKind::Footer:
      return TextPreview::tr("Page footer");
    case AsideKind::Sidebar:
      return TextPreview::tr("Sidebar");
    case AsideKind::Notice:
      return TextPreview::tr("Cookie notice");
    case AsideKind::Sharing:
      return TextPreview::tr("Share buttons");
    case AsideKind::Related:
      return TextPreview::tr("Related pages");
    case AsideKind::Comments:
      return TextPreview::tr("Comments");
    case AsideKind::Form:
      return TextPreview::tr("Form");
    case AsideKind::Advert:
      return TextPreview::tr("Advertisement");
    case AsideKind::Unknown:
      break;
  }
  return TextPreview::tr("Beside the text");
}

TextPreview::TextPreview(QWidget *parent) : ReadingView(parent) {
  setAccessibleName(tr("Text"));
  setAcceptDrops(false);
  setCompact(true);
  ReadingType type;
  type.size = previewSize;
  setReadingType(type);
}

void TextPreview::showText(const ReadFile &file, Boilerplate boilerplate) {
  if (!file.source) return clear();
  setBoilerplateNames([asides = file.asides, boilerplate](Span span) {
    const QString kinds = kindsIn(asides, span);
    return boilerplate == Boilerplate::LeftOut ? tr("%1 · left out").arg(kinds)
                                               : tr("%1 · kept, folded while reading").arg(kinds);
  });
  const auto beginning = beginningOf(*file.source);
  setSource(nullptr, {}, beginning);
  if (const Position telling = firstTelling(text()); telling > 0 && encodingGuessed(file)) {
    const Position place =
        SourceText::make(std::string(text().utf8().substr(0, static_cast<std::size_t>(telling))))->length();
    goTo({place, place + 1});
  } else if (const Position main = mainContent(beginning->structure.blocks); main > 0) {
    showPlace(main);
  }
}

}  // namespace florilegium::gui
