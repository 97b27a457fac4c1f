-- min-reader: 2
-- The file that a text was read from, kept as long as the text, zlib-compressed (RFC 1950) where that makes it
-- smaller. bytes counts it unpacked. report is what the reader changed or left out: a JSON list of sentences.

CREATE TABLE originals (
  revision    INTEGER PRIMARY KEY REFERENCES revisions (id),
  bytes       INTEGER NOT NULL CHECK (bytes >= 0),
  compression TEXT NOT NULL CHECK (compression IN ('none', 'zlib')),
  data        BLOB NOT NULL
) STRICT;

ALTER TABLE revisions ADD COLUMN report TEXT NOT NULL DEFAULT '[]';
