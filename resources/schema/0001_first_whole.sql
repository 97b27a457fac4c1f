-- min-reader: 1
-- The first project file. Positions are Unicode code points, half-open; times are seconds since 1970 in
-- UTC; uuid is the name under which a row is exchanged. Numbers are never used twice (AUTOINCREMENT), since
-- undo brings rows back under their old ones. Foreign keys are deferred: one change set is checked at its end.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  uuid    TEXT NOT NULL,
  name    TEXT NOT NULL,
  created INTEGER NOT NULL
) STRICT;

CREATE TABLE coders (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE codes (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid       TEXT NOT NULL UNIQUE,
  parent     INTEGER REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
  rank       INTEGER NOT NULL,
  name       TEXT NOT NULL,
  colour     TEXT NOT NULL,
  shortcut   TEXT NOT NULL,
  definition TEXT NOT NULL,
  example    TEXT NOT NULL
) STRICT;
CREATE INDEX codes_parent ON codes (parent);

-- Texts never change and outlive the sources that name them, so that undo can bring a source back.
CREATE TABLE revisions (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256    TEXT NOT NULL,
  length    INTEGER NOT NULL,
  structure TEXT NOT NULL,
  text      TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid          TEXT NOT NULL UNIQUE,
  rank          INTEGER NOT NULL,
  name          TEXT NOT NULL,
  group_name    TEXT NOT NULL,
  language      TEXT NOT NULL,
  attributes    TEXT NOT NULL,
  origin_file   TEXT NOT NULL,
  media_type    TEXT NOT NULL,
  origin_bytes  INTEGER NOT NULL,
  origin_sha256 TEXT NOT NULL,
  encoding      TEXT NOT NULL,
  url           TEXT NOT NULL,
  captured      TEXT NOT NULL,
  imported      INTEGER NOT NULL,
  reader        TEXT NOT NULL,
  revision      INTEGER NOT NULL REFERENCES revisions (id) DEFERRABLE INITIALLY DEFERRED,
  length        INTEGER NOT NULL,
  words         INTEGER NOT NULL,
  sha256        TEXT NOT NULL
) STRICT;
CREATE INDEX sources_revision ON sources (revision);

CREATE TABLE tags (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid            TEXT NOT NULL UNIQUE,
  source          INTEGER NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  code            INTEGER NOT NULL REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
  coder           INTEGER NOT NULL REFERENCES coders (id) DEFERRABLE INITIALLY DEFERRED,
  start_position  INTEGER NOT NULL CHECK (start_position >= 0),
  end_position    INTEGER NOT NULL CHECK (end_position > start_position),
  created         INTEGER NOT NULL,
  modified        INTEGER NOT NULL,
  certainty       TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'unsure')),
  made_from       TEXT NOT NULL CHECK (made_from IN ('person', 'search', 'suggestion', 'import')),
  orphan          INTEGER NOT NULL CHECK (orphan IN (0, 1)),
  quote           TEXT NOT NULL,
  prefix          TEXT NOT NULL,
  suffix          TEXT NOT NULL,
  revision_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX tags_source ON tags (source);
CREATE INDEX tags_code ON tags (code);
CREATE INDEX tags_coder ON tags (coder);

-- target is the id of the source, code or tag; for a span the source; for the project 0.
CREATE TABLE memos (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid           TEXT NOT NULL UNIQUE,
  on_kind        TEXT NOT NULL CHECK (on_kind IN ('project', 'source', 'code', 'tag', 'span')),
  target         INTEGER NOT NULL,
  start_position INTEGER NOT NULL,
  end_position   INTEGER NOT NULL,
  text           TEXT NOT NULL,
  coder          INTEGER REFERENCES coders (id) DEFERRABLE INITIALLY DEFERRED,
  created        INTEGER NOT NULL,
  modified       INTEGER NOT NULL
) STRICT;
CREATE INDEX memos_coder ON memos (coder);
CREATE UNIQUE INDEX memos_one_each ON memos (on_kind, target) WHERE on_kind <> 'span';

-- Every action: what it was for people (summary) and the rows before and after (changes), both JSON.
-- state: done, undone (can be redone), dropped (undone, then overtaken by another action).
CREATE TABLE history (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  at      INTEGER NOT NULL,
  coder   TEXT NOT NULL,
  action  TEXT NOT NULL,
  state   TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  summary TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT;
CREATE INDEX history_state ON history (state, id);

-- Who has the project open for writing, if anyone.
CREATE TABLE lock (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  holder  TEXT NOT NULL,
  name    TEXT NOT NULL,
  host    TEXT NOT NULL,
  process INTEGER NOT NULL,
  started INTEGER NOT NULL,
  since   INTEGER NOT NULL
) STRICT;

-- For people with the sqlite3 shell: every tag beside the words that stand at its place.
CREATE VIEW tagged AS
  SELECT t.id, s.name AS source, c.name AS code, p.name AS coder, t.start_position, t.end_position, t.quote,
         substr(r.text, t.start_position + 1, t.end_position - t.start_position) AS words_there
    FROM tags t JOIN sources s ON s.id = t.source JOIN revisions r ON r.id = s.revision
    JOIN codes c ON c.id = t.code JOIN coders p ON p.id = t.coder;

INSERT INTO meta (key, value) VALUES ('changes', '0');
