-- min-reader: 2
-- By what the encoding of a source's file was found: choice, mark, rules, file, judgement; empty: not known.

ALTER TABLE sources ADD COLUMN encoding_found_by TEXT NOT NULL DEFAULT '';
