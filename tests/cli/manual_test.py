# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the examples of docs/flor.md in one folder, one after the other, and compares what they print.

`manual_test.py FLOR --write` puts what they print now into the page instead."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import support

PAGE = support.ROOT / "docs" / "flor.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
MOMENT = re.compile(r"\b20\d\d-\d\d-\d\d \d\d:\d\d\b")


def printed(command, folder, flor):
    environment = dict(os.environ, PATH=f"{flor.parent}:{os.environ['PATH']}", LC_ALL="C.UTF-8")
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    # A table ends its lines as RFC 4180 says, the page as all pages do.
    return MOMENT.sub("2026-11-21 09:30", done.stdout.decode("utf-8").replace("\r\n", "\n"))


def rewritten(page, flor):
    with tempfile.TemporaryDirectory() as folder:
        def run(block):
            commands = [line[2:] for line in block[1].splitlines() if line.startswith("$ ")]
            return "```console\n" + "".join(f"$ {c}\n{printed(c, folder, flor)}" for c in commands) + "```"

        return BLOCK.sub(run, page)


class Manual(support.FlorTest):
    def test_the_examples_print_what_the_page_says(self):
        page = PAGE.read_text(encoding="utf-8")
        self.assertEqual(rewritten(page, pathlib.Path(support.FLOR)), page, "see --write at the top of this test")

    def test_the_page_names_every_command(self):
        page = PAGE.read_text(encoding="utf-8")
        listed = self.flor("--help").out.split("Commands:\n")[1].split("\n\n")[0]
        for line in listed.splitlines():
            self.assertIn(f"    flor {line.split()[0]} ", page.replace("\n", " \n"))


if __name__ == "__main__":
    if sys.argv[2:] == ["--write"]:
        PAGE.write_text(rewritten(PAGE.read_text(encoding="utf-8"), pathlib.Path(sys.argv[1]).resolve()),
                        encoding="utf-8")
    else:
        support.main()
