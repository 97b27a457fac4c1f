// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <unistd.h>

#include <set>

#include "florilegium/session/session.h"
#include "storage/dump.h"
#include "storage/process.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;
namespace fs = std::filesystem;

namespace {

constexpr Storage::Options reading{Access::ReadOnly, {}, false, {}};

/// A folder that anybody may use, with a project in it.
struct Desk {
  Desk() {
    fs::permissions(folder.path(), fs::perms::all);
    ProjectBuilder book;
    const CoderId ann = book.coder("Ann");
    const CodeId code = book.code("myth");
    std::string text;
    for (int i = 0; i < 400; ++i)
      text += "Line " + std::to_string(i) + " of naïve 👩‍🔬 words\n";
    const SourceId essay = book.source(text);
    for (Position i = 0; i < 60; ++i)
      book.tag(essay, code, ann, {20 * i, 20 * i + 12}, i % 9 == 0 ? "memo" : "");
    content = contentOf(book.project);
    REQUIRE(Storage::create(path, content));
    fs::permissions(path, fs::perms::owner_all | fs::perms::group_all | fs::perms::others_all);
  }

  /// How opening for writing fails; the file must be left as it was.
  [[nodiscard]] Error refusal(const fs::path &file) const {
    const bool readable = fs::is_regular_file(file);
    const std::string before = readable ? readAll(file) : "";
    const auto opened = Session::open(file);
    if (readable) CHECK((readAll(file) == before));
    CHECK_FALSE(fs::exists(file.string() + "-journal"));
    REQUIRE_FALSE(opened);
    return opened.error();
  }
  fs::path copy(const std::string &name) const {
    fs::copy_file(path, folder / name, fs::copy_options::overwrite_existing);
    return folder / name;
  }

  TemporaryFolder folder{fastFolder()};
  fs::path path = folder / "project.flor";
  ChangeSet content;
};

/// Everything that the programs ask of a project; must not crash whatever the file holds.
void useAll(const fs::path &path) {
  Storage::Options options;
  options.takeLock = true;
  auto opened = Session::open(path, options);
  if (!opened) {
    CHECK_FALSE(errorLine(opened.error()).empty());
    return;
  }
  Session &session = **opened;
  static_cast<void>(everything(session.project()));
  static_cast<void>(session.check());
  static_cast<void>(session.history());
  static_cast<void>(session.nextUndo());
  for (const Code *code : session.project().codes())
    static_cast<void>(session.project().pathOf(code->id));
  for (const Source *source : session.project().sources())
    for (const Tag *tag : session.project().tagsOf(source->id)) {
      const std::vector<TagId> one = {tag->id};
      static_cast<void>(session.perform(actions::removeTags(session.project(), one)));
      break;
    }
  static_cast<void>(session.undo());
  static_cast<void>(session.redo());
}

}  // namespace

TEST_CASE("Each file that cannot be opened is refused in its own words and left as it was") {
  const Desk desk;
  std::vector<std::pair<ErrorCode, Error>> refusals;
  const auto refused = [&](ErrorCode code, const fs::path &file) {
    const Error error = desk.refusal(file);
    INFO(errorLine(error));
    CHECK(error.code == code);
    CHECK(errorLine(error).find(file.filename().string()) != std::string::npos);
    refusals.emplace_back(code, error);
  };
  const auto made = [&](const std::string &bytes) {
    writeAll(desk.folder / "file.flor", bytes);
    return desk.folder / "file.flor";
  };
  const std::string whole = readAll(desk.path);

  refused(ErrorCode::NotFound, desk.folder / "file.flor");
  refused(ErrorCode::NotAProject, made(""));
  refused(ErrorCode::NotAProject, made("Dear diary, nothing here is a database."));
  fs::remove(desk.folder / "file.flor");
  shell(desk.folder / "file.flor", "CREATE TABLE t (a)");
  refused(ErrorCode::NotAProject, desk.folder / "file.flor");
  refused(ErrorCode::Damaged, made(whole.substr(0, whole.size() / 2)));
  refused(ErrorCode::Damaged, made(whole.substr(0, 60)));
  refused(ErrorCode::Damaged, made(std::string(16, '?') + whole.substr(16)));
  fs::remove(desk.folder / "file.flor");
  fs::create_directory(desk.folder / "file.flor");
  refused(ErrorCode::NotRegularFile, desk.folder / "file.flor");
  fs::remove(desk.folder / "file.flor");

  shell(desk.copy("file.flor"),
        "PRAGMA user_version = 7; UPDATE meta SET value = '7' WHERE key = 'min-reader'");
  refused(ErrorCode::NewerProject, desk.folder / "file.flor");
  shell(desk.copy("file.flor"), "PRAGMA user_version = 7");
  refused(ErrorCode::ReadOnly, desk.folder / "file.flor");
  shell(desk.copy("file.flor"), "CREATE TRIGGER t AFTER DELETE ON tags BEGIN DELETE FROM memos; END");
  refused(ErrorCode::Damaged, desk.folder / "file.flor");
  shell(desk.copy("file.flor"), "PRAGMA user_version = 0");
  refused(ErrorCode::NotAProject, desk.folder / "file.flor");
  shell(desk.copy("file.flor"), "DROP TABLE lock");
  refused(ErrorCode::Damaged, desk.folder / "file.flor");
  desk.copy("file.flor");
  const auto holder = Session::open(desk.folder / "file.flor");
  REQUIRE(holder);
  refused(ErrorCode::Locked, desk.folder / "file.flor");

  std::set<std::string> sentences;
  for (const auto &[code, error] : refusals) {
    INFO(errorLine(error));
    CHECK(sentences.insert(errorLine(error)).second);
  }
}

TEST_CASE("A project of a later version that may be read is opened for reading") {
  const Desk desk;
  shell(desk.path, "PRAGMA user_version = 7; ALTER TABLE codes ADD COLUMN later TEXT");
  const std::string before = readAll(desk.path);
  const auto session = Session::open(desk.path, reading);
  REQUIRE(session);
  CHECK(sameContent(contentOf((*session)->project()), desk.content));
  CHECK((*session)->readOnly());
  CHECK(errorOf((*session)->perform(actions::renameProject((*session)->project(), "x"))) ==
        ErrorCode::ReadOnly);
  CHECK(errorOf((*session)->undo()) == ErrorCode::ReadOnly);
  CHECK((readAll(desk.path) == before));
}

TEST_CASE("What permissions forbid is told apart and changes nothing") {
  const Desk desk;
  const auto asNobody = [&](Access access) {
    const std::string before = readAll(desk.path);
    const std::string answer = inChild(Rights::AsNobody, [&] {
      const auto opened = Session::open(desk.path, {access, {}, false, {}});
      return opened ? "open" : errorLine(opened.error());
    });
    CHECK((answer == "open" || readAll(desk.path) == before));
    return answer;
  };
  CHECK(asNobody(Access::ReadWrite) == "open");

  ::chmod(desk.path.c_str(), 0444);
  const std::string file = asNobody(Access::ReadWrite);
  CHECK(asNobody(Access::ReadOnly) == "open");
  CHECK(file.find("could not be changed: the file is read only") != std::string::npos);

  ::chmod(desk.path.c_str(), 0666);
  ::chmod(desk.folder.path().c_str(), 0555);
  const std::string folder = asNobody(Access::ReadWrite);
  CHECK(asNobody(Access::ReadOnly) == "open");
  INFO(folder);
  CHECK(folder.find("no file can be made in its folder") != std::string::npos);

  ::chmod(desk.path.c_str(), 0000);
  CHECK(asNobody(Access::ReadOnly).find("the system does not allow it") != std::string::npos);
  ::chmod(desk.path.c_str(), 0666);
  ::chmod(desk.folder.path().c_str(), 0000);
  CHECK(asNobody(Access::ReadOnly).find("the system does not allow it") != std::string::npos);
  ::chmod(desk.folder.path().c_str(), 0777);
}

TEST_CASE("A project is not made where that is not allowed, over something or nowhere") {
  const Desk desk;
  const auto create = [&](const fs::path &path) { return Storage::create(path, desk.content); };
  const std::string before = readAll(desk.path);
  CHECK(create(desk.path).error().code == ErrorCode::AlreadyExists);
  CHECK((readAll(desk.path) == before));
  CHECK(create(desk.folder.path()).error().code == ErrorCode::AlreadyExists);
  CHECK(create(desk.folder / (std::string(250, 'n') + ".flor")).error().detail == "its name is too long");
  const auto lost = create(desk.folder / "missing/new.flor");
  REQUIRE(lost.error().code == ErrorCode::NotFound);
  CHECK(lost.error().subject == (desk.folder / "missing").string());

  fs::create_symlink(desk.folder / "nowhere", desk.folder / "link.flor");
  CHECK(create(desk.folder / "link.flor").error().code == ErrorCode::AlreadyExists);
  CHECK_FALSE(fs::exists(desk.folder / "nowhere"));
  fs::create_directory(desk.folder / "closed");
  ::chmod((desk.folder / "closed").c_str(), 0555);
  const std::string answer = inChild(Rights::AsNobody, [&] {
    const auto made = create(desk.folder / "closed/new.flor");
    return made ? std::string("made") : errorLine(made.error());
  });
  CHECK(answer.find("the system does not allow it") != std::string::npos);
  CHECK(fs::is_empty(desk.folder / "closed"));
  CHECK(fs::exists(desk.folder / "link.flor") == false);
}

TEST_CASE("Rows that contradict each other make no project") {
  const Desk desk;
  ChangeSet twice = desk.content;
  twice.codes.push_back(twice.codes.front());
  CHECK(Storage::create(desk.folder / "new.flor", twice).error().code == ErrorCode::Internal);
  ChangeSet dangling = desk.content;
  dangling.codes.clear();
  CHECK(Storage::create(desk.folder / "new.flor", dangling).error().code == ErrorCode::Internal);
  CHECK_FALSE(std::filesystem::exists(desk.folder / "new.flor"));
}

TEST_CASE("Names may be long, hold any bytes and look like SQLite's own") {
  const Desk desk;
  const fs::path before = fs::current_path();
  fs::current_path(desk.folder.path());
  for (const std::string &name : {std::string(242, 'n') + ".flor", std::string("caf\xe9.flor"),
                                  std::string(":memory:"), std::string("file:x?mode=memory"),
                                  std::string("it's \"100%\".flor"), std::string("👩‍🔬.flor")}) {
    auto made = Session::create(name, Session::NewProject{"", "Ann", Codebook::Starter});
    INFO(name << (made ? "" : errorLine(made.error())));
    REQUIRE(made);
    made->reset();
    CHECK(fs::is_regular_file(desk.folder.path() / name));
    const auto again = Session::open(name);
    REQUIRE(again);
    CHECK((*again)->project().codes().size() == 4);
  }
  fs::current_path(before);
}

TEST_CASE("A project is opened through a symbolic link") {
  const Desk desk;
  fs::create_symlink(desk.path, desk.folder / "link.flor");
  const auto session = Session::open(desk.folder / "link.flor");
  REQUIRE(session);
  REQUIRE((*session)->perform(actions::renameProject((*session)->project(), "Through the link")));
  CHECK(fs::is_symlink(desk.folder / "link.flor"));
  CHECK(shell(desk.path, "SELECT name FROM project") == "Through the link");
}

TEST_CASE("A file cut off at any place is refused and left as it is") {
  const Desk desk;
  const std::string whole = readAll(desk.path);
  const fs::path cut = desk.folder / "cut.flor";
  for (std::size_t percent = 0; percent < 100; ++percent) {
    INFO(percent << " %");
    writeAll(cut, whole.substr(0, whole.size() * percent / 100));
    const Error error = desk.refusal(cut);
    CHECK(error.code == (percent == 0 ? ErrorCode::NotAProject : ErrorCode::Damaged));
  }
}

TEST_CASE("A file with wrong bytes in it is refused or opened, never trusted blindly") {
  const Desk desk;
  std::mt19937 random(7);
  const std::string whole = readAll(desk.path);
  const fs::path path = desk.folder / "flipped.flor";
  const auto pick = [&](std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
  };
  for (int round = 0; round < 400; ++round) {
    std::string bytes = whole;
    // The header, the schema and the rest in turn.
    const std::size_t end = round % 4 == 0 ? 100 : round % 4 == 1 ? 4096 : bytes.size();
    for (std::size_t flips = 1 + pick(6); flips > 0; --flips)
      bytes[pick(end)] = static_cast<char>(pick(256));
    writeAll(path, bytes);
    fs::remove(path.string() + "-journal");
    INFO("round " << round);
    useAll(path);
  }
}

TEST_CASE("A wrong character in a text or a quote is found by the check") {
  const Desk desk;
  const std::string whole = readAll(desk.path);
  const fs::path path = desk.folder / "flipped.flor";
  int places = 0;
  for (std::size_t at = whole.find("of na"); at != std::string::npos; at = whole.find("of na", at + 2000)) {
    std::string bytes = whole;
    bytes[at] = 'x';
    writeAll(path, bytes);
    INFO("byte " << at);
    const auto session = Session::open(path, reading);
    REQUIRE(session);
    const auto checks = (*session)->check();
    REQUIRE(checks);
    std::size_t found = 0;
    for (const doctor::Check &check : *checks)
      found += check.findings.size();
    CHECK(found > 0);
    ++places;
  }
  CHECK(places > 3);
}

TEST_CASE("Who has a project open keeps others from writing until it is closed") {
  const Desk desk;
  Storage::Options options;
  options.person = "Ann";
  auto first = Session::open(desk.path, options);
  REQUIRE(first);
  const auto second = Session::open(desk.path);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::Locked);
  CHECK(second.error().detail.find("Ann on this computer since 20") == 0);
  const std::string other = inChild(Rights::Same, [&] {
    const auto opened = Session::open(desk.path);
    return opened ? "open" : errorLine(opened.error());
  });
  CHECK(other.find("it is open elsewhere: Ann on this computer") != std::string::npos);
  CHECK(Session::open(desk.path, reading));
  first->reset();
  CHECK(shell(desk.path, "SELECT count(*) FROM lock") == "0");
  CHECK(Session::open(desk.path));
}

TEST_CASE("The lock of a process that has ended is taken over, that of another computer is not") {
  const Desk desk;
  {
    Child child([&](int pipe) {
      const auto session = Session::open(desk.path);
      static_cast<void>(::write(pipe, session ? "1" : "0", 1));
      ::pause();
    });
    CHECK(child.read(1) == "1");
    CHECK_FALSE(Session::open(desk.path));
    child.kill();
  }
  CHECK(shell(desk.path, "SELECT count(*) FROM lock") == "1");
  {
    const auto session = Session::open(desk.path);
    REQUIRE(session);
  }
  const auto lockedBy = [&](const std::string &host, std::int64_t process, std::int64_t started) {
    shell(desk.path, "INSERT OR REPLACE INTO lock VALUES (1, 'x', 'Ben', '" + host + "', " +
                         std::to_string(process) + ", " + std::to_string(started) + ", 1700000000)");
    return Session::open(desk.path).has_value();
  };
  std::array<char, 256> here{};
  ::gethostname(here.data(), here.size() - 1);
  CHECK_FALSE(lockedBy("elsewhere", 1, 0));
  CHECK_FALSE(lockedBy(here.data(), ::getpid(), 0));
  CHECK(lockedBy(here.data(), ::getpid(), 1));
  CHECK(lockedBy(here.data(), 0, 0));
  CHECK(lockedBy(here.data(), -1, 0));
  CHECK(lockedBy(here.data(), 1LL << 40, 0));
  CHECK_FALSE(lockedBy("elsewhere", 1, 0));
  Storage::Options options;
  options.takeLock = true;
  CHECK(Session::open(desk.path, options));
  CHECK(shell(desk.path, "SELECT count(*) FROM lock") == "0");
}

TEST_CASE("A writer whose lock was taken cannot overwrite, and neither can the other") {
  const Desk desk;
  auto first = *Session::open(desk.path);
  Storage::Options options;
  options.takeLock = true;
  auto second = *Session::open(desk.path, options);
  const auto rename = [](Session &session, const char *name) {
    return session.perform(actions::renameProject(session.project(), name));
  };
  int reloads = 0;
  first->addListener([&](const ChangeSet &changes) { reloads += changes.empty() ? 1 : 0; });
  REQUIRE(rename(*second, "second was here"));
  CHECK(errorOf(rename(*first, "first")) == ErrorCode::ChangedElsewhere);
  CHECK(reloads == 1);
  CHECK(first->project().info().name == "second was here");
  REQUIRE(rename(*first, "first after reading again"));
  CHECK(errorOf(second->undo()) == ErrorCode::ChangedElsewhere);
  CHECK(second->project().info().name == "first after reading again");
  REQUIRE(second->undo());
  CHECK(second->project().info().name == "second was here");
  first.reset();
  REQUIRE(rename(*second, "second once more"));
}

TEST_CASE("A step on rows that somebody else changed in the file is refused") {
  const Desk desk;
  const auto session = *Session::open(desk.path);
  const Tag *tag = session->project().tagsOf(session->project().sources().front()->id).front();
  const std::vector<TagId> ids = {tag->id};
  shell(desk.path,
        "UPDATE tags SET end_position = end_position + 1 WHERE id = " + std::to_string(tag->id.value));
  CHECK(errorOf(session->perform(actions::removeTags(session->project(), ids))) ==
        ErrorCode::ChangedElsewhere);
  CHECK(session->project().tag(ids.front())->span.length() == 13);
  REQUIRE(session->perform(actions::removeTags(session->project(), ids)));
}

TEST_CASE("A project that was moved away while it is open is not written") {
  const Desk desk;
  const auto session = *Session::open(desk.path);
  fs::rename(desk.path, desk.folder / "moved.flor");
  const auto done = session->perform(actions::renameProject(session->project(), "x"));
  REQUIRE(errorOf(done) == ErrorCode::WriteFailed);
  CHECK(errorLine(done.error()).find("moved") != std::string::npos);
  CHECK(session->project().info().name == "Essays");
}

TEST_CASE("A backup is a project of its own, nobody's, and never overwrites") {
  const Desk desk;
  const auto session = *Session::open(desk.path);
  const fs::path target = desk.folder / "copy.flor";
  REQUIRE(session->backup(target));
  CHECK(dump(target) == dump(desk.path));
  CHECK(shell(target, "SELECT count(*) FROM lock") == "0");
  const auto copy = Session::open(target);
  REQUIRE(copy);
  CHECK(session->backup(target).error().code == ErrorCode::AlreadyExists);
  CHECK(session->backup(desk.folder / "missing/copy.flor").error().code == ErrorCode::NotFound);
  Progress progress;
  progress.cancel();
  CHECK(session->backup(desk.folder / "cancelled.flor", progress).error().code == ErrorCode::Cancelled);
  CHECK_FALSE(fs::exists(desk.folder / "cancelled.flor"));
}

TEST_CASE("A file that was switched to a write-ahead log is read as it is and switched back for writing") {
  const Desk desk;
  shell(desk.path, "PRAGMA journal_mode = WAL");
  {
    const auto session = Session::open(desk.path);
    REQUIRE(session);
    CHECK(sameContent(contentOf((*session)->project()), desk.content));
    REQUIRE((*session)->perform(actions::renameProject((*session)->project(), "x")));
  }
  CHECK(shell(desk.path, "PRAGMA journal_mode") == "delete");
  CHECK_FALSE(fs::exists(desk.path.string() + "-wal"));
}
