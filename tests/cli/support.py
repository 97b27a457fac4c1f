# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of flor share. Each test file runs as `NAME_test.py FLOR`, FLOR being the built program."""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
FLOR = None

# "flor: WHAT: WHY. WHAT TO DO.", one line.
ERROR_LINE = r"\Aflor: [^\n]+: [^\n]+\. [^\n]+\.\n\Z"

# Characters outside the basic plane, a family of four joined code points, a combining mark, right-to-left
# words, a no-break space, a line separator and a trademark sign.
HARD_TEXT = (
    "The 𝒜strocyte and the 👩‍👩‍👧‍👦 family.\n"
    "Cafe\u0301 or café, in Hebrew שלום עולם and\u00a0so\u2028on.\n"
    "Ketamine™ is ketamine; KETAMINE 🌱 is not 🌱🌿.\n"
)


class Result:
    def __init__(self, status, out, err):
        self.status = status
        self.bytes = out
        self.err = err

    @property
    def out(self):
        return self.bytes.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.bytes)


class FlorTest(unittest.TestCase):
    """A folder of its own for each test; `self.flor` runs the program in it."""

    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="flor-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def flor(self, *args, status=0, stdin=b"", **options):
        """Runs flor. A failure must be one line of the promised shape and leave standard output empty."""
        done = subprocess.run([FLOR, *map(str, args)], cwd=self.folder, input=stdin, capture_output=True, **options)
        result = Result(done.returncode, done.stdout, done.stderr.decode("utf-8"))
        self.assertEqual(result.status, status, f"flor {args}: {result.err}")
        if status in (2, 3):
            self.assertRegex(result.err, ERROR_LINE)
            self.assertEqual(result.bytes, b"")
        elif status == 0:
            self.assertEqual(result.err, "")
        return result

    def rows(self, *args, **options):
        return self.flor(*args, "--json", **options).json

    def refused(self, *args, status=3, **options):
        """Runs a command that must fail and leave every file as it was. Gives back its line."""
        before = self.files()
        line = self.flor(*args, status=status, **options).err
        self.assertEqual(self.files(), before, f"flor {args} changed a file")
        return line

    def files(self):
        return {path.name: path.read_bytes() for path in self.folder.iterdir() if path.is_file()}

    def write(self, name, content):
        data = content.encode("utf-8") if isinstance(content, str) else content
        (self.folder / name).write_bytes(data)
        return name

    def project(self, *texts, name="p.flor"):
        """A project with these texts as sources "text1", "text2", ..."""
        self.flor("new", name)
        for number, text in enumerate(texts, 1):
            self.flor("import", name, self.write(f"text{number}.txt", text))
        return name

    def database(self, name="p.flor"):
        database = sqlite3.connect(self.folder / name)
        self.addCleanup(database.close)
        return database

    def assertWhole(self, name="p.flor"):
        checks = self.rows("check", name)
        self.assertEqual([check for check in checks if not check["ok"]], [])

    def assertRow(self, row, keys):
        """The promised keys come first, in the promised order."""
        self.assertEqual(list(row)[: len(keys.split())], keys.split())


def main():
    global FLOR
    FLOR = str(pathlib.Path(sys.argv.pop(1)).resolve())
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "UTC"
    # The module that was started and the one that the tests import are two.
    sys.modules["support"].FLOR = FLOR
    unittest.main(module="__main__")
