-- min-reader: 5
-- A person has looked at a tag without a place and leaves it so (kept), which only an orphan can be. A text that
-- was corrected by hand names the one that it was made from. The history holds actions from here on that
-- earlier steps cannot name.

ALTER TABLE tags ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1));
ALTER TABLE revisions ADD COLUMN edited_from INTEGER REFERENCES revisions (id);
