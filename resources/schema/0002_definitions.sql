-- min-reader: 2
-- Definitions say what belongs to a code and what does not, with quoted examples: a JSON list of
-- {"quote", "from", "source"}. codable is 0 for headings of other programs' codebooks. The history holds
-- actions from here on that step 1 cannot name, so a program of step 1 does not read this file.

ALTER TABLE codes ADD COLUMN include TEXT NOT NULL DEFAULT '';
ALTER TABLE codes ADD COLUMN exclude TEXT NOT NULL DEFAULT '';
ALTER TABLE codes ADD COLUMN examples TEXT NOT NULL DEFAULT '[]';
ALTER TABLE codes ADD COLUMN codable INTEGER NOT NULL DEFAULT 1 CHECK (codable IN (0, 1));
