# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor attributes: facts about sources from the command line."""

import csv
import io

import support


class Attributes(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.project("One text.\n", "Another text.\n", "A third text.\n")

    def attributes(self):
        return {row["name"]: row for row in self.rows("attributes", "p.flor", "list")}

    def values(self):
        return {row["name"]: row["attributes"] for row in self.rows("list", "p.flor", "sources")}

    def add(self, *args, **options):
        return self.flor("attributes", "p.flor", *args, **options)

    def test_an_attribute_has_the_promised_keys(self):
        self.add("add", "stance", "--choices", "for; against", "--note", "To ketamine")
        self.add("add", "year", "--kind", "date")
        row = self.attributes()["stance"]
        self.assertRow(row, "id name kind choices values misfits")
        self.assertEqual((row["kind"], row["choices"], row["values"], row["note"]),
                         ("choice", ["for", "against"], 0, "To ketamine"))
        self.assertIsNone(self.attributes()["year"]["note"])
        self.assertIn("stance", self.add("list").out)

    def test_a_value_is_set_in_the_form_of_its_kind_and_taken_away(self):
        self.add("add", "year", "--kind", "date")
        line = self.add("set", "text1", "year", "7.5.2019").out
        self.assertEqual(line, "Set “year” of “text1” to “2019-05-07”.\n")
        self.assertEqual(self.values()["text1"], {"year": "2019-05-07"})
        self.assertEqual(self.attributes()["year"]["values"], 1)
        self.add("set", "#1", "year", "")
        self.assertEqual(self.values()["text1"], {})
        self.flor("undo", "p.flor")
        self.assertEqual(self.values()["text1"], {"year": "2019-05-07"})
        self.assertWhole()

    def test_what_does_not_fit_is_refused_with_the_reason(self):
        self.add("add", "year", "--kind", "date")
        self.add("add", "dose", "--kind", "number")
        self.add("add", "stance", "--choices", "for;against")
        self.assertIn("it is not a date", self.refused("attributes", "p.flor", "set", "text1", "year", "soon"))
        self.assertIn("decimal comma", self.refused("attributes", "p.flor", "set", "text1", "dose", "1,234"))
        self.assertIn("not one of the choices",
                      self.refused("attributes", "p.flor", "set", "text1", "stance", "torn"))
        self.assertIn("no attribute of this name", self.refused("attributes", "p.flor", "set", "text1", "x", "1"))
        self.refused("attributes", "p.flor", "set", "nobody", "year", "2019")
        self.refused("attributes", "p.flor", "add", "YEAR")
        self.refused("attributes", "p.flor", "add", "y", "--kind", "colour", status=2)

    def test_attributes_are_renamed_retyped_and_deleted(self):
        self.add("add", "year")
        self.add("set", "text1", "year", "May 2019")
        self.add("set", "text2", "year", "long ago")
        self.add("rename", "year", "date")
        line = self.add("kind", "date", "date").out
        self.assertEqual(line, "Changed the attribute “date” (date); 1 value of it does not fit.\n")
        self.assertEqual(self.values()["text1"], {"date": "2019-05"})
        self.assertEqual(self.attributes()["date"]["misfits"], 1)
        found = self.flor("check", "p.flor", status=1).out
        self.assertIn("“text2” has “long ago” as “date”, which is not a date", found)
        self.add("choices", "date", "2019-05; long ago")
        self.assertWhole()
        self.add("delete", "date")
        self.assertEqual(self.values()["text1"], {})

    def test_values_come_from_a_table(self):
        self.write("facts.csv", "File;Year;Dose;Place\ntext1.txt;2019;1,5;Bern\nTEXT2;2020;2,25;Bern\n"
                                "text3;;many;Bern\nnobody;2021;3;Bern\n")
        done = self.add("import", "facts.csv", status=1)
        self.assertEqual(done.out.splitlines()[0],
                         "8 values set in 3 sources, 0 of them in the place of others.")
        self.assertIn("row 5: “nobody” names no source", done.out)
        self.assertEqual(self.values()["text2"], {"Dose": "2,25", "Place": "Bern", "Year": "2020"})
        kinds = {name: row["kind"] for name, row in self.attributes().items()}
        self.assertEqual(kinds, {"Year": "number", "Dose": "text", "Place": "choice"})
        rows = self.flor("attributes", "p.flor", "import", "facts.csv", "--json", status=1).json
        self.assertEqual([(row["row"], row["problem"], row["value"]) for row in rows],
                         [(5, "names no source", "nobody")])
        self.flor("undo", "p.flor")
        self.assertEqual(self.values()["text1"], {})

    def test_a_table_goes_out_and_comes_back(self):
        self.add("add", "year", "--kind", "date")
        self.add("add", "dose", "--kind", "number")
        self.add("set", "text1", "year", "2019")
        self.add("set", "text1", "dose", "--", "-2.5")
        self.add("export", "out.csv")
        table = list(csv.DictReader(io.StringIO((self.folder / "out.csv").read_bytes().decode("utf-8"))))
        self.assertEqual((table[0]["source"], table[0]["year"], table[0]["dose"]), ("text1", "2019", "-2.5"))
        before = self.values()
        self.assertEqual(self.add("import", "out.csv", "--key", "uuid").out,
                         "0 values set in 0 sources, 0 of them in the place of others.\n")
        self.assertEqual(self.values(), before)
        changed = (self.folder / "out.csv").read_bytes().decode("utf-8").replace("2019", "2020")
        self.write("out.csv", changed)
        self.add("import", "out.csv", "--key", "uuid")
        self.assertEqual(self.values()["text1"], {"dose": "-2.5", "year": "2020"})
        self.assertEqual(self.add("export", "-").out.splitlines()[0], "source,uuid,year,dose")

    def test_a_table_that_cannot_be_read_is_refused(self):
        self.write("empty.csv", "name,age\n")
        self.refused("attributes", "p.flor", "import", "empty.csv")
        self.refused("attributes", "p.flor", "import", "missing.csv")
        self.write("t.csv", "name,age\ntext1,3\n")
        self.assertIn("no column “who”", self.refused("attributes", "p.flor", "import", "t.csv", "--key", "who"))


if __name__ == "__main__":
    support.main()
