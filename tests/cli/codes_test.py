# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor code: the codebook from the command line."""

import support


class Codes(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.project("Hype, and more hype about growth.\n")

    def codes(self):
        return {row["path"]: row for row in self.rows("list", "p.flor", "codes")}

    def test_a_row_of_a_code_has_the_promised_keys(self):
        row = self.rows("list", "p.flor", "codes")[0]
        self.assertRow(row, "id name path colour parent tags")
        self.assertEqual((row["name"], row["colour"], row["parent"], row["tags"]),
                         ("mechanistic claim", "#2b4aa3", None, 0))

    def test_a_code_is_added_below_another(self):
        self.flor("code", "p.flor", "add", "war", "--parent", "marketing metaphor", "--colour", "#A1B2C3",
                  "--definition", "Battles and weapons")
        row = self.codes()["marketing metaphor/war"]
        self.assertEqual(row["parent"], "marketing metaphor")
        self.assertEqual(row["colour"], "#a1b2c3")
        self.assertEqual(row["definition"], "Battles and weapons")

    def test_a_code_is_renamed_recoloured_and_moved(self):
        self.flor("code", "p.flor", "rename", "citation", "reference")
        self.flor("code", "p.flor", "recolour", "reference", "#000000")
        self.flor("code", "p.flor", "move", "reference", "#2")
        self.assertEqual(self.codes()["marketing metaphor/reference"]["colour"], "#000000")
        for top in ("/", ""):
            self.flor("code", "p.flor", "move", "reference", top)
            self.assertIn("reference", self.codes())
            self.flor("undo", "p.flor") if top == "/" else None
        self.assertWhole()

    def test_merging_moves_the_tags(self):
        self.flor("code", "p.flor", "add", "hype")
        self.flor("tag", "p.flor", "text1", "hype", "--every", "hype")
        line = self.flor("code", "p.flor", "merge", "hype", "marketing metaphor").out
        self.assertEqual(line, "Merged the code “hype” with 1 passage into “marketing metaphor”.\n")
        self.assertNotIn("hype", self.codes())
        self.assertEqual(self.codes()["marketing metaphor"]["tags"], 1)

    def test_deleting_takes_everything_below_along_and_can_be_undone(self):
        self.flor("code", "p.flor", "add", "plants", "--parent", "marketing metaphor")
        self.flor("tag", "p.flor", "text1", "plants", "--quote", "growth")
        before = self.rows("list", "p.flor", "codes")
        line = self.flor("code", "p.flor", "delete", "marketing metaphor").out
        self.assertEqual(line, "Deleted the code “marketing metaphor” with 1 passage.\n")
        self.assertEqual(len(self.codes()), 3)
        self.assertEqual(self.rows("list", "p.flor", "tags"), [])
        self.flor("undo", "p.flor")
        self.assertEqual(self.rows("list", "p.flor", "codes"), before)

    def test_a_code_is_found_by_number_path_name_and_without_regard_to_case(self):
        self.flor("code", "p.flor", "add", "war", "--parent", "marketing metaphor")
        for name in ("#5", "marketing metaphor/war", "war", "WAR", "Marketing Metaphor/War"):
            self.flor("code", "p.flor", "recolour", name, "#101010")
        self.flor("code", "p.flor", "recolour", "myth/narrative", "#202020")
        self.assertEqual(self.codes()["myth/narrative"]["colour"], "#202020")

    def test_a_name_that_several_codes_have_is_refused(self):
        self.flor("code", "p.flor", "add", "war", "--parent", "marketing metaphor")
        self.flor("code", "p.flor", "add", "war", "--parent", "citation")
        self.assertIn("several things have this name", self.refused("code", "p.flor", "delete", "war"))

    def test_what_cannot_be_done_changes_nothing(self):
        for args in (
            ("add", "citation"), ("add", "CITATION"), ("add", " "), ("add", "x", "--parent", "nothing"),
            ("rename", "nothing", "x"), ("rename", "citation", "mechanistic claim"),
            ("merge", "citation", "citation"), ("merge", "citation", "nothing"),
            ("move", "citation", "citation"), ("move", "citation", "nothing"), ("delete", "#99"),
        ):
            self.refused("code", "p.flor", *args)

    def test_what_is_written_wrongly_is_wrong_usage(self):
        for args in (
            ("recolour", "citation", "red"), ("add", "x", "--colour", "#12345"), ("add",), ("rename", "citation"),
            ("paint", "citation"), (),
        ):
            self.refused("code", "p.flor", *args, status=2)

    def test_a_change_to_what_is_there_already_makes_no_step(self):
        before = self.files()
        line = self.flor("code", "p.flor", "recolour", "citation", "#197A66").out
        self.assertEqual(line, "Nothing to change.\n")
        self.assertEqual(self.files(), before)

    def test_a_definition_has_notes_and_examples(self):
        self.flor("code", "p.flor", "define", "citation", "--include", "Author, year", "--exclude", "Names alone",
                  "--example", "(Rahm 1998)")
        self.flor("tag", "p.flor", "text1", "citation", "--quote", "growth")
        line = self.flor("code", "p.flor", "example", "1").out
        self.assertEqual(line, "Added “growth” to the examples of the code “citation”.\n")
        row = self.codes()["citation"]
        self.assertEqual((row["include"], row["exclude"], row["example"]), ("Author, year", "Names alone", "(Rahm 1998)"))
        self.assertEqual(row["examples"], [{"quote": "growth", "from": "text1"}])
        self.flor("code", "p.flor", "define", "citation", "--exclude", "-")
        self.assertEqual(self.codes()["citation"]["exclude"], "")
        self.assertWhole()

    def test_tags_under_an_older_definition_are_listed(self):
        self.flor("tag", "p.flor", "text1", "citation", "--quote", "growth")
        self.assertEqual(self.rows("list", "p.flor", "tags", "--older-definition"), [])
        with self.database() as file:
            file.execute("UPDATE tags SET created = created - 60, modified = modified - 60")
        self.flor("code", "p.flor", "define", "citation", "--definition", "Something else")
        self.flor("tag", "p.flor", "text1", "citation", "--quote", "hype")
        self.assertEqual([row["quote"] for row in self.rows("list", "p.flor", "tags", "--older-definition")], ["growth"])
        self.refused("list", "p.flor", "codes", "--older-definition", status=2)

    def test_a_merge_is_told_before_it_is_done(self):
        self.flor("code", "p.flor", "add", "hype")
        self.flor("tag", "p.flor", "text1", "hype", "--quote", "hype", "--nth", "1")
        self.flor("tag", "p.flor", "text1", "citation", "--quote", "hype", "--nth", "1")
        before = self.files()
        line = self.flor("code", "p.flor", "merge", "hype", "citation", "--dry-run").out
        self.assertEqual(line, "0 tags move to “citation”, 1 tag collapses into one that is there, "
                               "0 codes come below it, 0 memos are joined.\n")
        self.assertEqual(self.files(), before)

    def test_a_code_is_duplicated_with_its_tags(self):
        self.flor("tag", "p.flor", "text1", "citation", "--quote", "growth")
        self.flor("code", "p.flor", "duplicate", "citation", "--tags")
        self.assertEqual(self.codes()["citation 2"]["tags"], 1)

    def test_a_codebook_goes_to_another_project_in_every_format(self):
        self.flor("code", "p.flor", "add", "war", "--parent", "marketing metaphor", "--definition", "Battles")
        for form, ending in (("codebook-json", "json"), ("codebook-csv", "csv"), ("qdc", "qdc")):
            self.flor("export", "p.flor", "--as", form, "-o", f"book.{ending}")
            self.flor("new", f"{ending}.flor", "--empty")
            line = self.flor("code", f"{ending}.flor", "import", f"book.{ending}").out
            self.assertEqual(line, f"“book.{ending}”: 5 codes added, 0 were there already.\n")
            rows = {row["path"]: row for row in self.rows("list", f"{ending}.flor", "codes")}
            self.assertEqual(set(rows), set(self.codes()))
            self.assertEqual(rows["marketing metaphor/war"]["definition"], "Battles")
            again = self.flor("code", f"{ending}.flor", "import", f"book.{ending}").out
            self.assertEqual(again, f"“book.{ending}”: 0 codes added, 5 were there already.\n")
            self.flor("undo", f"{ending}.flor")
            self.assertEqual(self.rows("list", f"{ending}.flor", "codes"), [])

    def test_a_codebook_that_cannot_be_read_changes_nothing(self):
        for name, content in (("a.qdc", "<CodeBook>"), ("b.csv", "x,y\n1,2\n"), ("c.json", "{}"), ("d.csv", "")):
            self.write(name, content)
            self.assertIn(name, self.refused("code", "p.flor", "import", name))
        self.refused("code", "p.flor", "import", "missing.qdc")

    def test_formats_name_the_codebooks_that_can_be_written_and_read(self):
        rows = self.rows("formats")
        written = {row["id"] for row in rows if row["kind"] == "writer"}
        self.assertLessEqual({"codebook-json", "codebook-csv", "qdc"}, written)
        self.assertEqual({row["id"] for row in rows if row["kind"] == "codebook-reader"},
                         {"codebook-json", "codebook-csv", "qdc"})


if __name__ == "__main__":
    support.main()
