// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_store.h"

#include <algorithm>
#include <cmath>

#include "florilegium/import/pdf_picture.h"
#include "gui/shell/background.h"

namespace florilegium::gui {

namespace {

/// The pixels without a copy.
QImage imageOf(PagePicture picture) {
  auto *held = new PagePicture(std::move(picture));
  return QImage(
      reinterpret_cast<const uchar *>(held->pixels.data()), held->width, held->height,
      qsizetype{held->width} * 4, QImage::Format_RGB32,
      [](void *pixels) { delete static_cast<PagePicture *>(pixels); }, held);
}

}  // namespace

PageStore::PageStore(QObject *parent) : QObject(parent) {
  m_cache.setMaxCost(static_cast<qsizetype>(mostBytes / costUnit));
}

PageStore::~PageStore() {
  close();
}

void PageStore::open(std::shared_ptr<const std::string> bytes, const QByteArray &key,
                     std::shared_ptr<const Revision> revision) {
  close();
  m_bytes = std::move(bytes);
  m_file = key;
  startGeometry(std::move(revision));
}

void PageStore::close() {
  ++m_turn;
  if (m_geometry) m_geometry->cancel();
  m_geometry.reset();
  for (const auto &[key, progress] : m_running)
    progress->cancel();
  m_running.clear();
  m_waiting.clear();
  m_bytes.reset();
  m_pages.clear();
  m_latest.clear();
  m_troubles.clear();
  m_trouble.reset();
  m_scale = 0;
}

void PageStore::startGeometry(std::shared_ptr<const Revision> revision) {
  m_geometry = std::make_shared<Progress>();
  inBackground(
      this,
      [bytes = m_bytes, progress = m_geometry, revision]() -> Result<std::vector<PageGeometry>> {
        auto geometry = pdfGeometry(*bytes, *progress);
        if (!geometry) return failure(geometry.error());
        if (geometry->text.utf8() == revision->text.utf8()) return std::move(geometry->pages);
        return movedTo(revision->text, *geometry);
      },
      [this, turn = m_turn](Result<std::vector<PageGeometry>> pages) {
        if (turn != m_turn) return;
        m_geometry.reset();
        if (pages) {
          m_pages = *std::move(pages);
        } else {
          m_trouble = pages.error();
        }
        emit geometryKnown();
      });
}

void PageStore::want(const std::vector<int> &pages, double scale) {
  if (!isOpen()) return;
  m_scale = static_cast<int>(std::lround(scale * 1000));
  m_waiting.clear();
  std::vector<Key> wanted;
  for (const int page : pages)
    wanted.push_back({m_file, page, m_scale});
  for (const auto &[key, progress] : m_running)
    if (std::find(wanted.begin(), wanted.end(), key) == wanted.end()) progress->cancel();
  for (const Key &key : wanted) {
    const bool runs = std::any_of(m_running.begin(), m_running.end(), [&](const auto &job) {
      return job.first == key && !job.second->cancelled();
    });
    if (!runs && !m_cache.contains(key) && !m_troubles.contains(key.page)) m_waiting.push_back(key);
    // What is wanted is the last to be thrown out.
    static_cast<void>(m_cache.object(key));
  }
  startNext();
}

void PageStore::startNext() {
  while (static_cast<int>(m_running.size()) < mostRunning && !m_waiting.empty()) {
    const Key key = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    start(key);
  }
}

void PageStore::start(const Key &key) {
  auto progress = std::make_shared<Progress>();
  m_running.emplace_back(key, progress);
  inBackground(
      this,
      [bytes = m_bytes, progress, key]() -> Result<QImage> {
        auto picture = renderPdfPage(*bytes, key.page, key.scale / 1000., *progress);
        if (!picture) return failure(picture.error());
        return imageOf(*std::move(picture));
      },
      [this, key, progress, turn = m_turn](Result<QImage> picture) {
        if (turn != m_turn) return;
        std::erase_if(m_running, [&](const auto &job) { return job.second == progress; });
        take(key, std::move(picture));
        startNext();
      });
}

void PageStore::take(const Key &key, Result<QImage> picture) {
  if (picture) {
    const auto cost = static_cast<qsizetype>(picture->sizeInBytes() / costUnit) + 1;
    m_cache.insert(key, new QImage(*std::move(picture)), cost);
    m_latest[key.page] = key;
    emit pictureChanged(key.page);
  } else if (picture.error().code != ErrorCode::Cancelled) {
    m_troubles.insert(key.page, picture.error());
    emit pictureChanged(key.page);
  }
}

const QImage *PageStore::picture(int page) const {
  if (const QImage *wanted = m_cache.object({m_file, page, m_scale})) return wanted;
  const auto latest = m_latest.constFind(page);
  return latest == m_latest.cend() ? nullptr : m_cache.object(*latest);
}

std::optional<Error> PageStore::troubleOf(int page) const {
  const auto found = m_troubles.constFind(page);
  return found == m_troubles.cend() ? std::nullopt : std::optional(*found);
}

}  // namespace florilegium::gui
