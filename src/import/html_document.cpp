// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_document.h"

#include <csetjmp>
#include <cstdlib>
#include <utility>

#include "deadline.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

constexpr std::size_t firstChunk = std::size_t{1} << 14;
constexpr std::size_t largestChunk = std::size_t{1} << 20;

}  // namespace

/// The parser's memory: nothing is freed before the whole, so that the tree needs no recursive clean-up, and
/// the parser is left from inside when a page asks for too much.
class HtmlDocument::Arena {
 public:
  Arena(std::size_t limit, double longest, const Progress &progress)
      : m_limit(limit), m_progress(progress), m_end(threadSeconds() + longest) {}
  ~Arena() {
    while (m_chunks != nullptr)
      std::free(std::exchange(m_chunks, m_chunks->before));
  }
  Arena(const Arena &) = delete;
  Arena &operator=(const Arena &) = delete;

  enum Stop { Going = 0, Memory = 1, Time = 2, Cancelled = 3 };

  /// The parser, or why it was left.
  Stop parse(const GumboOptions &options, const char *html, std::size_t length, GumboOutput **output) {
    const int stop = setjmp(m_exit);
    if (stop == 0) *output = gumbo_parse_with_options(&options, html, length);
    return static_cast<Stop>(stop);
  }

  [[nodiscard]] std::size_t used() const { return m_used; }

  static void *allocate(void *arena, std::size_t size) { return static_cast<Arena *>(arena)->take(size); }
  static void release(void *, void *) {}

 private:
  /// What stands before each piece of memory. Nothing that throws may lie under the parser, which is C.
  struct alignas(16) Chunk {
    Chunk *before;
  };

  void *take(std::size_t size) {
    size = (size + 15) & ~std::size_t{15};
    if (++m_calls % 256 == 0) {
      if (m_progress.cancelled()) std::longjmp(m_exit, Cancelled);
      if (threadSeconds() > m_end) std::longjmp(m_exit, Time);
    }
    if (size > m_left) grow(size);
    void *const place = m_next;
    m_next += size;
    m_left -= size;
    return place;
  }

  void grow(std::size_t size) {
    const std::size_t bytes = std::max(size, m_chunk);
    if (m_used + bytes > m_limit) std::longjmp(m_exit, Memory);
    auto *const chunk = static_cast<Chunk *>(std::malloc(sizeof(Chunk) + bytes));
    if (chunk == nullptr) std::longjmp(m_exit, Memory);
    chunk->before = std::exchange(m_chunks, chunk);
    m_used += bytes;
    m_next = reinterpret_cast<char *>(chunk + 1);
    m_left = bytes;
    m_chunk = std::min(m_chunk * 2, largestChunk);
  }

  Chunk *m_chunks = nullptr;  ///< the newest
  char *m_next = nullptr;
  std::size_t m_left = 0;
  std::size_t m_used = 0;
  std::size_t m_chunk = firstChunk;  ///< the next one, so that small pieces of HTML cost little
  std::size_t m_limit;
  std::size_t m_calls = 0;
  const Progress &m_progress;
  double m_end;
  std::jmp_buf m_exit;
};

std::string_view HtmlNode::attribute(const char *name) const {
  if (!isElement()) return {};
  const GumboAttribute *const found = gumbo_get_attribute(&source->v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool HtmlNode::has(const char *name) const {
  return isElement() && gumbo_get_attribute(&source->v.element.attributes, name) != nullptr;
}

HtmlDocument::HtmlDocument() = default;
HtmlDocument::HtmlDocument(HtmlDocument &&) noexcept = default;
HtmlDocument &HtmlDocument::operator=(HtmlDocument &&) noexcept = default;
HtmlDocument::~HtmlDocument() = default;

namespace {

/// Lays the parser's tree out in one array.
/// There are at most so many nodes; what of the room for them is not used costs nothing.
std::vector<HtmlNode> flatten(const GumboNode *root, std::size_t most) {
  struct Open {
    const GumboVector *children;
    unsigned next;
    int index;
  };
  std::vector<HtmlNode> nodes;
  nodes.reserve(most);
  std::vector<Open> open;
  const auto add = [&](const GumboNode *node) {
    HtmlNode flat;
    flat.source = node;
    flat.parent = open.empty() ? -1 : open.back().index;
    const GumboVector *children = nullptr;
    switch (node->type) {
      case GUMBO_NODE_DOCUMENT:
        children = &node->v.document.children;
        break;
      case GUMBO_NODE_ELEMENT:
      case GUMBO_NODE_TEMPLATE:
        flat.tag = node->v.element.tag;
        children = &node->v.element.children;
        break;
      case GUMBO_NODE_COMMENT:
        flat.kind = HtmlNode::Kind::Comment;
        flat.text = node->v.text.text;
        break;
      default:
        flat.kind = HtmlNode::Kind::Text;
        flat.text = node->v.text.text;
        break;
    }
    const int index = static_cast<int>(nodes.size());
    if (node->type != GUMBO_NODE_DOCUMENT) {
      flat.end = index + 1;
      nodes.push_back(flat);
    }
    if (children != nullptr) open.push_back({children, 0, node->type == GUMBO_NODE_DOCUMENT ? -1 : index});
  };
  add(root);
  while (!open.empty()) {
    Open &top = open.back();
    if (top.next < top.children->length) {
      add(static_cast<const GumboNode *>(top.children->data[top.next++]));
      continue;
    }
    if (top.index >= 0) nodes[static_cast<std::size_t>(top.index)].end = static_cast<int>(nodes.size());
    open.pop_back();
  }
  return nodes;
}

}  // namespace

Result<HtmlDocument> HtmlDocument::parse(std::string utf8, const ImportLimits &limits,
                                         const Progress &progress, double seconds) {
  HtmlDocument document;
  document.m_source = std::make_unique<const std::string>(tamed(std::move(utf8), limits.depth));
  constexpr std::size_t mebi = std::size_t{1024} * 1024;
  const std::size_t size = document.m_source->size();
  const std::size_t memory = std::min(64 * mebi + size * 60, 512 * mebi + size * 4);
  document.m_arena = std::make_unique<Arena>(memory, std::min(seconds, markupSeconds(size)), progress);
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = Arena::allocate;
  options.deallocator = Arena::release;
  options.userdata = document.m_arena.get();
  options.max_errors = 0;
  GumboOutput *output = nullptr;
  switch (document.m_arena->parse(options, document.m_source->data(), document.m_source->size(), &output)) {
    case Arena::Going:
      break;
    case Arena::Memory:
      return failure(ErrorCode::BadFormat, {}, "its markup asks for more memory than a page may take");
    case Arena::Time:
      return failure(ErrorCode::BadFormat, {}, "its markup takes too long to read");
    case Arena::Cancelled:
      return failure(ErrorCode::Cancelled);
  }
  document.m_nodes = flatten(output->document, document.m_arena->used() / sizeof(GumboNode));
  return document;
}

int HtmlDocument::first(GumboTag tag) const {
  for (std::size_t i = 0; i < m_nodes.size(); ++i) {
    if (m_nodes[i].isElement() && m_nodes[i].tag == tag) return static_cast<int>(i);
  }
  return -1;
}

std::string HtmlDocument::textOf(int node, std::size_t limit) const {
  std::string text;
  if (node < 0) return text;
  for (int i = node; i < m_nodes[static_cast<std::size_t>(node)].end && text.size() < limit; ++i) {
    const HtmlNode &here = m_nodes[static_cast<std::size_t>(i)];
    if (here.isText()) text += here.text;
    if (here.isElement() && here.tag == GUMBO_TAG_BR) text += ' ';
  }
  return simplified(text);
}

}  // namespace florilegium::import
