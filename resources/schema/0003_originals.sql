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

-- An orphan has no place, so no words stand there.
DROP VIEW tagged;
CREATE VIEW tagged AS
  SELECT t.id, s.name AS source, c.name AS code, p.name AS coder, t.start_position, t.end_position, t.quote,
         substr(r.text, t.start_position + 1, t.end_position - t.start_position) AS words_there
    FROM tags t JOIN sources s ON s.id = t.source JOIN revisions r ON r.id = s.revision
    JOIN codes c ON c.id = t.code JOIN coders p ON p.id = t.coder
   WHERE t.orphan = 0;
