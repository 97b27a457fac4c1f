# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor revise and flor show --original: a source gets another text, its file is kept."""

import support


class Revise(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.project("A bold claim about the brain.\n")
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "bold claim")
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "the brain")

    def test_tags_follow_their_words_and_those_without_are_named(self):
        self.write("new.txt", "Today a word about the brain.\n")
        out = self.flor("revise", "p.flor", "#1", "new.txt").out
        self.assertIn("1 passage lost", out)
        self.assertIn("Without words: #1", out)
        rows = {row["id"]: row for row in self.rows("list", "p.flor", "tags")}
        self.assertTrue(rows[1]["orphan"])
        self.assertEqual(rows[1]["quote"], "bold claim")
        self.assertEqual(rows[2]["quote"], "the brain")
        self.assertEqual(self.flor("show", "p.flor", "#1").out, "Today a word about the brain.\n")
        self.assertWhole()
        self.flor("undo", "p.flor")
        self.assertEqual(self.flor("show", "p.flor", "#1").out, "A bold claim about the brain.\n")
        self.assertWhole()

    def test_the_original_is_given_back_byte_for_byte(self):
        self.write("old.txt", "Caf\u00e9\r\nopen\r\n".encode("windows-1252"))
        self.flor("revise", "p.flor", "#1", "old.txt", "--encoding", "windows-1252")
        self.assertEqual(self.flor("show", "p.flor", "#1").out, "Caf\u00e9\nopen\n")
        self.assertEqual(self.flor("show", "p.flor", "#1", "--original").bytes,
                         "Caf\u00e9\r\nopen\r\n".encode("windows-1252"))

    def test_a_file_that_cannot_be_read_changes_nothing(self):
        before = self.flor("show", "p.flor", "#1").out
        self.write("empty.txt", "")
        self.refused("revise", "p.flor", "#1", "empty.txt")
        self.refused("revise", "p.flor", "#9", "empty.txt")
        self.refused("revise", "p.flor", "#1", "missing.txt")
        self.assertEqual(self.flor("show", "p.flor", "#1").out, before)
        self.assertWhole()


if __name__ == "__main__":
    support.main()
