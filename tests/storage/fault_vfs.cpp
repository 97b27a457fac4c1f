// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fault_vfs.h"

#include <sqlite3.h>

#include <filesystem>
#include <new>

#include "support/corpus.h"

namespace testsupport {

namespace {

using Operation = FaultVfs::Operation;

/// SQLite gives the memory; the system's own file lies behind it.
struct FaultFile {
  sqlite3_file base;
  std::string *path;
  sqlite3_file *real;
};

sqlite3_vfs *realVfs() {
  static sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
  return vfs;
}

FaultFile *own(sqlite3_file *file) {
  return reinterpret_cast<FaultFile *>(file);
}
sqlite3_file *real(sqlite3_file *file) {
  return own(file)->real;
}
FileTrail *trailOf(sqlite3_file *file) {
  return own(file)->path == nullptr ? nullptr : FaultVfs::instance().trail(*own(file)->path);
}

int closeFile(sqlite3_file *file) {
  const int result = real(file)->pMethods->xClose(real(file));
  delete own(file)->path;
  return result;
}

int readFile(sqlite3_file *file, void *out, int amount, sqlite3_int64 offset) {
  return real(file)->pMethods->xRead(real(file), out, amount, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 offset) {
  if (const int fault = FaultVfs::instance().before(Operation::Write)) return fault;
  if (FileTrail *trail = trailOf(file))
    trail->unsynced.push_back({static_cast<std::size_t>(offset),
                               {static_cast<const char *>(bytes), static_cast<std::size_t>(amount)},
                               false});
  return real(file)->pMethods->xWrite(real(file), bytes, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size) {
  if (const int fault = FaultVfs::instance().before(Operation::Truncate)) return fault;
  if (FileTrail *trail = trailOf(file)) trail->unsynced.push_back({static_cast<std::size_t>(size), {}, true});
  return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags) {
  if (const int fault = FaultVfs::instance().before(Operation::Sync)) return fault;
  if (FileTrail *trail = trailOf(file)) trail->sync();
  return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level) {
  return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level) {
  return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file *file, int *out) {
  return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int fileControl(sqlite3_file *file, int operation, void *argument) {
  return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file *file) {
  return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file) {
  return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods methods = {
    1,        closeFile,  readFile,  writeFile,   truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkLock, fileControl, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,   nullptr,     nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags) {
  file->pMethods = nullptr;
  if (const int fault = FaultVfs::instance().before(Operation::Open)) return fault;
  FaultFile *opened = own(file);
  opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
  opened->path = nullptr;
  const int result = realVfs()->xOpen(realVfs(), path, opened->real, flags, outFlags);
  if (result != SQLITE_OK) return result;
  if (path != nullptr) {
    opened->path = new std::string(path);
    if (FileTrail *trail = FaultVfs::instance().trail(path); trail != nullptr && trail->deleted) *trail = {};
  }
  file->pMethods = &methods;
  return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder) {
  if (const int fault = FaultVfs::instance().before(Operation::Delete)) return fault;
  const int result = realVfs()->xDelete(realVfs(), path, syncFolder);
  if (result == SQLITE_OK) FaultVfs::instance().removed(path, syncFolder != 0);
  return result;
}

}  // namespace

FaultVfs &FaultVfs::instance() {
  static FaultVfs vfs;
  return vfs;
}

FaultVfs::FaultVfs() {
  static sqlite3_vfs shim = *realVfs();
  shim.zName = name;
  shim.pNext = nullptr;
  shim.szOsFile = realVfs()->szOsFile + static_cast<int>(sizeof(FaultFile));
  shim.xOpen = openFile;
  shim.xDelete = deleteFile;
  sqlite3_vfs_register(&shim, 0);
}

void FaultVfs::failNth(Operation operation, int nth, int code) {
  m_plan = Plan::FailOne;
  m_operation = operation;
  m_left = nth;
  m_code = code;
  m_struck = false;
}

void FaultVfs::dieAfter(int count) {
  m_plan = Plan::Die;
  m_left = count + 1;
  m_code = SQLITE_IOERR;
  m_struck = false;
}

void FaultVfs::reset() {
  m_plan = Plan::None;
  m_struck = false;
  m_watching = false;
  m_trails.clear();
}

int FaultVfs::before(Operation operation) {
  if (m_plan == Plan::Die) {
    if (m_left > 0) --m_left;
    if (m_left > 0) return SQLITE_OK;
    m_struck = true;
    return m_code;
  }
  if (m_plan != Plan::FailOne || operation != m_operation || m_struck || --m_left > 0) return SQLITE_OK;
  m_struck = true;
  return m_code;
}

FileTrail *FaultVfs::trail(const std::string &path) {
  if (!m_watching) return nullptr;
  const auto [entry, fresh] = m_trails.try_emplace(path);
  if (fresh && std::filesystem::exists(path)) {
    entry->second.syncedBytes = readAll(path);
    entry->second.durable = !entry->second.syncedBytes.empty();
  }
  return &entry->second;
}

void FaultVfs::removed(const std::string &path, bool folderSynced) {
  const auto found = m_trails.find(path);
  if (found == m_trails.end()) return;
  if (folderSynced)
    m_trails.erase(found);
  else
    found->second.deleted = true;
}

}  // namespace testsupport
