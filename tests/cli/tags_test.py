# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor tag, untag, list, show and find: places are code points everywhere."""

import support
from support import HARD_TEXT


class Tags(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.project(HARD_TEXT)

    def tags(self):
        return self.rows("list", "p.flor", "tags")

    def test_a_row_of_a_tag_has_the_promised_keys(self):
        self.flor("tag", "p.flor", "text1", "citation", "--quote", "Ketamine™", "--coder", "Ines", "--memo", "Brand?")
        row = self.tags()[0]
        self.assertRow(row, "id source code start end quote coder created memo")
        start = HARD_TEXT.index("Ketamine™")
        self.assertEqual((row["id"], row["source"], row["code"], row["start"], row["end"], row["quote"], row["coder"],
                          row["memo"]),
                         (1, "text1", "citation", start, start + 9, "Ketamine™", "Ines", "Brand?"))
        self.assertRegex(row["created"], r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")

    def test_every_span_of_a_hard_text_is_the_same_characters_everywhere(self):
        length = len(HARD_TEXT)
        for start in range(0, length - 3, 3):
            self.flor("tag", "p.flor", "#1", "citation", "--span", f"{start}:{start + 3}")
        shown = self.flor("show", "p.flor", "text1").out
        self.assertEqual(shown, HARD_TEXT)
        database = self.database()
        for row in self.tags():
            inside = database.execute(
                "SELECT substr(revisions.text, ?, ?) FROM revisions JOIN sources ON sources.revision = revisions.id "
                "WHERE sources.id = ?", (row["start"] + 1, row["end"] - row["start"], row["source_id"])).fetchone()[0]
            self.assertEqual(row["quote"], inside)
            self.assertEqual(row["quote"], shown[row["start"] : row["end"]])
        self.assertWhole()

    def test_a_span_is_widened_to_whole_characters(self):
        family = HARD_TEXT.index("👩")
        row = self.flor("tag", "p.flor", "#1", "citation", "--span", f"{family + 2}:{family + 3}", "--json").json[0]
        self.assertEqual(row["quote"], "👩‍👩‍👧‍👦")
        accent = HARD_TEXT.index("\u0301")
        row = self.flor("tag", "p.flor", "#1", "citation", "--span", f"{accent}:{accent + 1}", "--json").json[0]
        self.assertEqual(row["quote"], "e\u0301")

    def test_quotes_are_found_by_their_number(self):
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "🌱", "--nth", "2")
        self.assertEqual(self.tags()[0]["start"], HARD_TEXT.rindex("🌱"))
        line = self.refused("tag", "p.flor", "#1", "citation", "--quote", "🌱")
        self.assertIn("stand in 2 places", line)
        self.assertIn("Give --nth 1 to 2", line)
        self.refused("tag", "p.flor", "#1", "citation", "--quote", "🌱", "--nth", "3")

    def test_every_place_is_tagged_in_one_step(self):
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "🌱", "--nth", "1")
        line = self.flor("tag", "p.flor", "#1", "citation", "--every", "🌱").out
        self.assertIn("Tagged “🌱” as citation", line)
        self.assertEqual([row["from"] for row in self.tags()], ["person", "search"])
        self.flor("undo", "p.flor")
        self.assertEqual(len(self.tags()), 1)

    def test_a_new_coder_joins_the_project(self):
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "family", "--coder", "Tomás")
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "family", "--coder", "Ines")
        rows = self.rows("list", "p.flor", "coders")
        self.assertRow(rows[0], "id name")
        self.assertEqual([(row["name"], row["tags"]) for row in rows], [("Tomás", 1), ("Ines", 1)])

    def test_a_memo_on_a_tag_is_listed(self):
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "family", "--memo", "Two\nlines")
        row = self.rows("list", "p.flor", "memos")[0]
        self.assertEqual((row["on"], row["target"], row["text"]), ("tag", "#1", "Two\nlines"))

    def test_what_cannot_be_tagged_changes_nothing(self):
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "family")
        end = len(HARD_TEXT)
        for args in (
            ("#1", "citation", "--quote", "family"), ("#1", "citation", "--quote", "nowhere"),
            ("#1", "citation", "--quote", ""), ("#1", "citation", "--span", f"0:{end + 1}"),
            ("#1", "citation", "--span", "5:5"), ("#1", "citation", "--span", "7:5"),
            ("#1", "citation", "--span", "-1:5"), ("#1", "nothing", "--span", "0:1"),
            ("#9", "citation", "--span", "0:1"), ("nothing", "citation", "--span", "0:1"),
            ("#1", "citation", "--every", "family"), ("#1", "citation", "--span", "0:1", "--coder", " "),
        ):
            self.refused("tag", "p.flor", *args)

    def test_a_place_must_be_given_in_one_way(self):
        for args in (
            (), ("--span", "0:1", "--quote", "family"), ("--span", "0"), ("--span", "0:x"), ("--span", "0:1:2"),
            ("--span", "99999999999999999999:1"), ("--nth", "1", "--span", "0:1"), ("--quote", "x", "--nth", "0"),
            ("--quote", "x", "--nth", "one"), ("--every", "x", "--nth", "1"),
        ):
            self.refused("tag", "p.flor", "#1", "citation", *args, status=2)

    def test_tags_are_removed_all_or_none(self):
        for word in ("The", "and", "family"):
            self.flor("tag", "p.flor", "#1", "citation", "--quote", word, "--nth", "1", "--memo", "m")
        self.assertIn("“9” was not found", self.refused("untag", "p.flor", "1", "9"))
        self.refused("untag", "p.flor", "one")
        self.refused("untag", "p.flor", status=2)
        self.assertEqual(self.flor("untag", "p.flor", "2", "#3").out, "Removed the tags from 2 passages.\n")
        self.assertEqual([row["id"] for row in self.tags()], [1])
        self.assertEqual(len(self.rows("list", "p.flor", "memos")), 1)

    def test_a_long_passage_is_shown_short_and_on_one_line(self):
        self.flor("tag", "p.flor", "#1", "citation", "--span", f"0:{len(HARD_TEXT)}")
        listed = self.flor("list", "p.flor", "tags").out
        self.assertEqual(len(listed.splitlines()), 2)
        self.assertIn("The 𝒜strocyte", listed)
        self.assertIn("…", listed)


class Texts(support.FlorTest):
    def test_show_gives_the_text_exactly(self):
        self.project("First\r\nlast line without end", HARD_TEXT)
        self.assertEqual(self.flor("show", "p.flor", "#1").bytes, b"First\nlast line without end")
        self.assertEqual(self.flor("show", "p.flor", "#2").bytes, HARD_TEXT.encode())
        self.refused("show", "p.flor", "text9")

    def test_a_row_of_a_source_has_the_promised_keys(self):
        self.project(HARD_TEXT)
        row = self.rows("list", "p.flor", "sources")[0]
        self.assertRow(row, "id name length words sha256")
        self.assertEqual((row["id"], row["name"], row["length"]), (1, "text1", len(HARD_TEXT)))

    def test_find_gives_places_and_the_words_round_them(self):
        self.project(HARD_TEXT, "No such plant here.\n")
        rows = self.rows("find", "p.flor", "ketamine")
        self.assertRow(rows[0], "source start end before match after")
        self.assertEqual([row["match"] for row in rows], ["Ketamine", "ketamine", "KETAMINE"])
        for row in rows:
            self.assertEqual(HARD_TEXT[row["start"] : row["end"]], row["match"])
            self.assertTrue(HARD_TEXT.startswith(row["before"] + row["match"] + row["after"],
                                                 row["start"] - len(row["before"])))

    def test_find_minds_case_accents_and_sources_when_asked(self):
        self.project(HARD_TEXT, "KETAMINE and cafes.\n")
        self.assertEqual(len(self.rows("find", "p.flor", "KETAMINE")), 4)
        self.assertEqual(len(self.rows("find", "p.flor", "KETAMINE", "--case")), 2)
        self.assertEqual(len(self.rows("find", "p.flor", "KETAMINE", "--source", "text2")), 1)
        self.assertEqual(len(self.rows("find", "p.flor", "cafe")), 3)
        self.assertEqual(len(self.rows("find", "p.flor", "cafe", "--word")), 2)
        self.assertEqual(self.rows("find", "p.flor", "absent"), [])

    def test_find_knows_regular_expressions(self):
        self.project(HARD_TEXT)
        rows = self.rows("find", "p.flor", r"(?<=is not )🌱+.", "--regex")
        self.assertEqual([row["match"] for row in rows], ["🌱🌿"])
        self.assertEqual(rows[0]["start"], HARD_TEXT.rindex("🌱"))
        self.refused("find", "p.flor", "(", "--regex")
        self.refused("find", "p.flor", "")
        self.refused("find", "p.flor", "x", "--source", "nothing")

    def test_find_without_json_is_for_reading(self):
        self.project(HARD_TEXT)
        found = self.flor("find", "p.flor", "ketamine").out
        self.assertIn("#1 text1\n", found)
        self.assertTrue(found.endswith("\n3 matches in 1 source.\n"), found)
        self.assertEqual(self.flor("find", "p.flor", "absent").out, "No match.\n")


if __name__ == "__main__":
    support.main()
