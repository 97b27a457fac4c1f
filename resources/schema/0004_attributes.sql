-- min-reader: 4
-- What the values of an attribute are: "attributes" of sources holds the values, by name. choices is a JSON
-- list of texts. Names that sources use and that are not here are text. The history holds actions from here
-- on that step 3 cannot name.

CREATE TABLE attributes (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid    TEXT NOT NULL UNIQUE,
  rank    INTEGER NOT NULL,
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  choices TEXT NOT NULL,
  note    TEXT NOT NULL
) STRICT;
