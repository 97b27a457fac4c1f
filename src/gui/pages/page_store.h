// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/import/pdf_geometry.h"
#include "florilegium/model/records.h"

namespace florilegium::gui {

/// The pages of one PDF: where its text stands, and pictures of them. Both are made on other threads; what is
/// not there yet is announced when it is.
class PageStore : public QObject {
  Q_OBJECT

 public:
  explicit PageStore(QObject *parent = nullptr);
  ~PageStore() override;

  /// `bytes` are the file that `revision` was read from, `key` stands for them in the cache.
  void open(std::shared_ptr<const std::string> bytes, const QByteArray &key,
            std::shared_ptr<const Revision> revision);
  void close();
  [[nodiscard]] bool isOpen() const { return m_bytes != nullptr; }

  /// Where the text stands, page by page; empty until it is known.
  [[nodiscard]] const std::vector<PageGeometry> &pages() const { return m_pages; }
  /// Why it will not be known.
  [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

  /// The pictures that are needed, the most needed first, with `scale` pixels a point. What is not named any
  /// more is not begun, and stopped where it was.
  void want(const std::vector<int> &pages, double scale);
  /// A page in the scale wanted, else the last other one; null where there is none. Valid until the next turn
  /// of the event loop.
  [[nodiscard]] const QImage *picture(int page) const;
  /// Why a page can't be drawn.
  [[nodiscard]] std::optional<Error> troubleOf(int page) const;
  /// Whether nothing wanted is outstanding.
  [[nodiscard]] bool settled() const { return isOpen() && m_waiting.empty() && m_running.empty(); }
  [[nodiscard]] qint64 cachedBytes() const { return m_cache.totalCost() * costUnit; }

  /// How many bytes of pictures are kept.
  static constexpr qint64 mostBytes = qint64{160} << 20;

 signals:
  void geometryKnown();
  void pictureChanged(int page);

 private:
  static constexpr qint64 costUnit = 1024;
  static constexpr int mostRunning = 2;

  struct Key {
    QByteArray file;
    int page = 0;
    int scale = 0;  ///< thousandths of a pixel a point
    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0) {
      return qHashMulti(seed, key.file, key.page, key.scale);
    }
  };

  void startGeometry(std::shared_ptr<const Revision> revision);
  void startNext();
  void start(const Key &key);
  void take(const Key &key, Result<QImage> picture);

  std::shared_ptr<const std::string> m_bytes;
  QByteArray m_file;
  int m_turn = 0;  ///< grows with every file opened or closed
  std::vector<PageGeometry> m_pages;
  std::optional<Error> m_trouble;
  std::shared_ptr<Progress> m_geometry;  ///< while it is read
  QCache<Key, QImage> m_cache;
  QHash<int, Key> m_latest;  ///< the last picture made of a page
  QHash<int, Error> m_troubles;
  int m_scale = 0;
  std::vector<Key> m_waiting;
  std::vector<std::pair<Key, std::shared_ptr<Progress>>> m_running;
};

}  // namespace florilegium::gui
