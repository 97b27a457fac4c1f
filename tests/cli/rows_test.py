# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor import --rows: a table as one source a row."""

import support


class Rows(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.flor("new", "p.flor")
        self.write("survey.csv", "who;age;answer\nAda;34;It was quiet there\nBo;51;\nCy;27;Too much ice\n")

    def names(self):
        return [row["name"] for row in self.rows("list", "p.flor", "sources")]

    def test_each_row_with_text_is_a_source(self):
        self.flor("import", "p.flor", "survey.csv", "--rows")
        self.assertEqual(self.names(), ["Ada", "Cy"])
        self.assertEqual(self.flor("show", "p.flor", "Cy").out.strip(), "Too much ice")
        self.assertWhole()

    def test_the_columns_can_be_chosen(self):
        self.flor("import", "p.flor", "survey.csv", "--rows", "--text", "who", "--name", "2")
        self.assertEqual(self.names(), ["34", "51", "27"])
        result = self.flor("import", "p.flor", "survey.csv", "--rows", "--text", "shoe", status=1)
        self.assertRegex(result.err, support.ERROR_LINE)
        self.assertIn("no column “shoe”", result.err)

    def test_without_rows_a_table_is_one_source(self):
        self.flor("import", "p.flor", "survey.csv")
        self.assertEqual(self.names(), ["survey"])


if __name__ == "__main__":
    support.main()
