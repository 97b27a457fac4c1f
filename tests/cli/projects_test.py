# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor new, sample, export, load, backup, check, formats: whole projects."""

import importlib.util
import json
import subprocess
import sys
import unittest

import support
from support import HARD_TEXT


class NewProjects(support.FlorTest):
    def test_a_new_project_has_the_starter_codebook(self):
        self.flor("new", "p.flor")
        self.assertEqual([row["name"] for row in self.rows("list", "p.flor", "codes")],
                         ["mechanistic claim", "marketing metaphor", "myth/narrative", "citation"])
        self.assertWhole()

    def test_a_new_project_can_be_empty_and_named(self):
        self.flor("new", "p.flor", "--empty", "--name", "Plasticity, spring")
        self.assertEqual(self.rows("list", "p.flor", "codes"), [])
        corpus = self.flor("export", "p.flor", "--as", "corpus").json
        self.assertEqual(corpus["project"]["name"], "Plasticity, spring")

    def test_nothing_is_overwritten(self):
        self.flor("sample", "p.flor")
        self.flor("export", "p.flor", "--as", "corpus", "-o", "corpus.json")
        for args in (("new", "p.flor"), ("sample", "p.flor"), ("load", "p.flor", "corpus.json"),
                     ("backup", "p.flor", "corpus.json"), ("backup", "p.flor", "p.flor")):
            self.assertIn("a file of this name is there already", self.refused(*args))
        self.refused("new", "nowhere/p.flor")

    def test_an_empty_list_is_an_empty_array(self):
        self.flor("new", "p.flor", "--empty")
        for kind in ("sources", "codes", "tags", "memos", "coders"):
            self.assertEqual(self.flor("list", "p.flor", kind, "--json").out, "[]\n")
            self.assertEqual(self.flor("list", "p.flor", kind).out, f"“p.flor” has no {kind} yet.\n")


class Corpora(support.FlorTest):
    def export(self, project, **options):
        return self.flor("export", project, "--as", "corpus", **options).bytes

    def test_the_sample_comes_back_from_its_export_byte_for_byte(self):
        self.flor("sample", "sample.flor")
        first = self.export("sample.flor")
        self.write("corpus.json", first)
        self.flor("load", "copy.flor", "corpus.json")
        self.assertEqual(self.export("copy.flor"), first)
        self.flor("load", "other.flor", "-", stdin=first)
        self.assertEqual(self.export("other.flor"), first)
        self.assertWhole("copy.flor")

    def test_a_hard_text_comes_back_from_its_export_byte_for_byte(self):
        self.project(HARD_TEXT)
        self.flor("tag", "p.flor", "#1", "citation", "--every", "🌱", "--memo", "“Plant”")
        first = self.export("p.flor")
        corpus = json.loads(first)
        for tag in corpus["tags"]:
            self.assertEqual(corpus["sources"][0]["text"][tag["start"] : tag["end"]], tag["quote"])
        self.flor("load", "copy.flor", "-", stdin=first)
        self.assertEqual(self.export("copy.flor"), first)

    def test_exports_hold_to_the_schema(self):
        validator = support.ROOT / "tests" / "exchange" / "validate_schema.py"
        schema = support.ROOT / "docs" / "florilegium-corpus-1.schema.json"
        if importlib.util.find_spec("jsonschema") is None:
            raise unittest.SkipTest("python3-jsonschema is not installed")
        self.flor("sample", "sample.flor")
        self.project(HARD_TEXT)
        self.flor("tag", "p.flor", "#1", "citation", "--every", "🌱")
        self.flor("new", "empty.flor", "--empty")
        for name in ("sample", "p", "empty"):
            self.flor("export", f"{name}.flor", "--as", "corpus", "-o", f"{name}.json")
            done = subprocess.run([sys.executable, validator, schema, self.folder / f"{name}.json"], capture_output=True,
                                  text=True)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_an_export_replaces_an_older_one_and_never_the_project(self):
        self.flor("sample", "p.flor")
        self.write("out.json", "old")
        self.flor("export", "p.flor", "--as", "corpus", "-o", "out.json")
        self.assertEqual((self.folder / "out.json").read_bytes(), self.export("p.flor"))
        self.assertIn("it is the project itself", self.refused("export", "p.flor", "--as", "corpus", "-o", "p.flor"))
        self.refused("export", "p.flor", "--as", "corpus", "-o", "nowhere/out.json")
        self.refused("export", "p.flor", "--as", "corpus", "-o", ".")
        self.refused("export", "p.flor", "--as", "papyrus", "-o", "out.json")
        self.refused("export", "p.flor", "--as", "papyrus")
        self.refused("export", "p.flor", status=2)

    def test_a_damaged_corpus_is_refused_with_the_place_of_the_damage(self):
        self.flor("sample", "sample.flor")
        corpus = json.loads(self.export("sample.flor"))
        corpus["tags"][3]["end"] = 10_000_000
        self.write("bad.json", json.dumps(corpus))
        line = self.refused("load", "p.flor", "bad.json")
        self.assertIn("/tags/3", line)
        self.assertIn("bad.json", line)
        for content in (b"", b"{", b"[]", b"\xff\xfe", b'{"format": "other"}'):
            self.write("bad.json", content)
            self.refused("load", "p.flor", "bad.json")
        self.refused("load", "p.flor", "absent.json")


class Checks(support.FlorTest):
    def test_a_row_has_the_promised_keys(self):
        self.flor("sample", "p.flor")
        rows = self.rows("check", "p.flor")
        self.assertRow(rows[0], "property ok count findings")
        self.assertIn("quotes", [row["property"] for row in rows])
        self.assertEqual({(row["ok"], row["count"]) for row in rows}, {(True, 0)})
        self.assertIn("The project is whole.", self.flor("check", "p.flor").out)

    def test_what_does_not_hold_is_found_with_its_place(self):
        self.flor("sample", "p.flor")
        database = self.database()
        database.execute("UPDATE tags SET quote = 'other words' WHERE id = 5")
        database.commit()
        rows = {row["property"]: row for row in self.flor("check", "p.flor", "--json", status=1).json}
        self.assertEqual((rows["quotes"]["ok"], rows["quotes"]["count"]), (False, 1))
        finding = rows["quotes"]["findings"][0]
        tag = next(row for row in self.rows("list", "p.flor", "tags") if row["id"] == 5)
        self.assertEqual((finding["source"], finding["start"], finding["end"]),
                         (tag["source"], tag["start"], tag["end"]))
        self.assertIn("quotes: Tag #5", self.flor("check", "p.flor", status=1).out)

    def test_a_file_that_is_no_project_is_refused(self):
        self.write("text.flor", "This is a text.\n" * 100)
        self.write("empty.flor", b"")
        self.flor("sample", "p.flor")
        self.write("cut.flor", (self.folder / "p.flor").read_bytes()[:5000])
        for name in ("text.flor", "empty.flor", "cut.flor", "absent.flor", "."):
            self.refused("check", name)
            self.refused("list", name, "tags", "--json")
            self.refused("code", name, "add", "x")


class Backups(support.FlorTest):
    def test_a_backup_is_the_same_project(self):
        self.flor("sample", "p.flor")
        self.flor("backup", "p.flor", "copy.flor")
        self.assertWhole("copy.flor")
        self.assertEqual(self.flor("export", "p.flor", "--as", "corpus").bytes,
                         self.flor("export", "copy.flor", "--as", "corpus").bytes)
        self.flor("code", "copy.flor", "delete", "citation")

    def test_a_backup_into_nowhere_is_refused(self):
        self.flor("sample", "p.flor")
        self.refused("backup", "p.flor", "nowhere/copy.flor")


class Formats(support.FlorTest):
    def test_readers_and_writers_are_listed_with_their_endings(self):
        rows = {(row["kind"], row["id"]): row for row in self.rows("formats")}
        self.assertEqual(rows["writer", "corpus"]["endings"], ["json"])
        self.assertIn("txt", rows["reader", "txt"]["endings"])
        self.assertIn("corpus", self.flor("formats").out)


if __name__ == "__main__":
    support.main()
