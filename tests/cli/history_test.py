# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor history, undo and redo."""

import support


class History(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.project("Ketamine and plasticity.\n")
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "Ketamine", "--coder", "Ines")
        self.flor("code", "p.flor", "rename", "citation", "reference")

    def test_every_step_is_listed_in_words(self):
        rows = self.rows("history", "p.flor")
        self.assertEqual([row["text"] for row in rows],
                         ["Added the source “text1”", "Added the coder “Ines”", "Tagged “Ketamine” as citation",
                          "Renamed the code “citation” to “reference”"])
        self.assertEqual(rows[2]["coder"], "Ines")
        self.assertEqual({row["state"] for row in rows}, {"done"})
        self.assertIn("Tagged “Ketamine” as citation", self.flor("history", "p.flor").out)

    def test_steps_are_taken_back_and_done_again(self):
        before = self.flor("export", "p.flor", "--as", "corpus").bytes
        self.assertEqual(self.flor("undo", "p.flor", "2").out,
                         "Took back: renamed the code “citation” to “reference”.\n"
                         "Took back: tagged “Ketamine” as citation.\n")
        self.assertEqual(self.rows("list", "p.flor", "tags"), [])
        self.assertEqual([row["state"] for row in self.rows("history", "p.flor")], ["done", "done", "undone", "undone"])
        self.assertEqual(self.flor("redo", "p.flor").out, "Did again: tagged “Ketamine” as citation.\n")
        self.flor("redo", "p.flor")
        self.assertEqual(self.flor("export", "p.flor", "--as", "corpus").bytes, before)
        self.assertWhole()

    def test_more_steps_than_there_are_change_nothing(self):
        self.assertIn("there are 4 steps, not 5", self.refused("undo", "p.flor", "5"))
        self.assertIn("there is no step to redo", self.refused("redo", "p.flor"))
        self.flor("undo", "p.flor", "4")
        self.assertIn("there is no step to undo", self.refused("undo", "p.flor"))
        self.flor("redo", "p.flor", "4")

    def test_the_number_of_steps_is_a_number(self):
        for number in ("0", "-1", "two", "1.5"):
            self.refused("undo", "p.flor", number, status=2)


if __name__ == "__main__":
    support.main()
