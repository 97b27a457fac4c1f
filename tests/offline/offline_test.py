#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing leaves the machine: the programs are run where every way to a network fails and leaves a line.

Usage: offline_test.py SHIM FLOR [GUI_TEST PROGRAM...]; GUI_TEST is the test program of the window, each
PROGRAM one that people run.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>The garden</title>
<base href="http://192.0.2.1/essays/">
<link rel="stylesheet" href="http://192.0.2.1/style.css">
<link rel="icon" href="//192.0.2.1/icon.png"><link rel="preload" as="image" href="http://192.0.2.1/p.png">
<script src="http://192.0.2.1/script.js"></script>
<style>@import url(http://192.0.2.1/more.css); p { background: url(http://192.0.2.1/ground.png) }</style>
</head><body onload="fetch('http://192.0.2.1/')">
<article><h1>The garden</h1>
<p>The brain is a garden, they say, and grief a weed. <img src="http://192.0.2.1/weed.png" alt="A weed">
Read <a href="http://192.0.2.1/next.html">the next part</a>, which goes on for a while.</p>
<p>A second paragraph, so that the article is worth being called one, with <b>bold</b> words.</p>
<iframe src="http://192.0.2.1/frame.html"></iframe><video src="http://192.0.2.1/film.mp4"></video>
<object data="http://192.0.2.1/thing.svg"></object>
</article></body></html>
"""

NOTES = """# Notes

![a picture](http://192.0.2.1/picture.png) and <http://192.0.2.1/address>.

<img src="http://192.0.2.1/inline.png">
"""

FORBIDDEN = ("libQt6Network", "libcurl", "libsoup", "libneon", "libssl", "libQt6WebEngine")


class Offline(unittest.TestCase):
    shim = flor = gui_test = None
    programs = []

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.log = self.folder / "network.log"
        self.environment = dict(
            os.environ,
            FLORILEGIUM_OFFLINE_LOG=str(self.log),
            HOME=str(self.folder),
            XDG_CONFIG_HOME=str(self.folder / "config"),
            XDG_DATA_HOME=str(self.folder / "data"),
            QT_QPA_PLATFORM="offscreen",
            ASAN_OPTIONS="verify_asan_link_order=0:detect_leaks=0",
        )
        (self.folder / "page.html").write_text(PAGE, encoding="utf-8")
        (self.folder / "notes.md").write_text(NOTES, encoding="utf-8")

    def run_program(self, *arguments, **options):
        return subprocess.run(
            [str(argument) for argument in arguments],
            env=dict(self.environment, LD_PRELOAD=str(self.shim)),
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=300,
            check=False,
            **options,
        )

    def assertOffline(self):
        self.assertEqual(self.log.read_text() if self.log.exists() else "", "")

    def test_the_watch_sees_who_goes_out(self):
        tries = {
            "socket": "import socket\nsocket.socket(socket.AF_INET)",
            "getaddrinfo": "import socket\nsocket.getaddrinfo('192.0.2.1', 80)",
        }
        for call, code in tries.items():
            with self.subTest(call):
                self.log.unlink(missing_ok=True)
                self.assertNotEqual(self.run_program(sys.executable, "-c", code).returncode, 0)
                self.assertIn(call, self.log.read_text())

    def test_sockets_of_this_computer_work(self):
        code = "import socket\na, b = socket.socketpair()\na.send(b'x')\nassert b.recv(1) == b'x'"
        self.assertEqual(self.run_program(sys.executable, "-c", code).returncode, 0)
        self.assertOffline()

    def test_flor_reads_tags_and_exports_a_page_without_a_connection(self):
        steps = [
            ("new", "p.flor"),
            ("import", "p.flor", "page.html", "notes.md"),
            ("import", "p.flor", "page.html", "--page", "all"),
            ("tag", "p.flor", "#1", "marketing metaphor", "--quote", "is a garden"),
            ("find", "p.flor", "garden"),
            ("export", "p.flor", "--as", "corpus", "-o", "corpus.json"),
            ("load", "q.flor", "corpus.json"),
            ("check", "q.flor"),
        ]
        for step in steps:
            with self.subTest(" ".join(step)):
                done = self.run_program(self.flor, *step)
                # The same page twice is left out, which is said by 1.
                self.assertIn(done.returncode, (0, 1), done.stdout)
        self.assertOffline()

    def test_the_window_reads_and_shows_a_page_without_a_connection(self):
        if self.gui_test is None:
            self.skipTest("built without the window")
        self.environment["FLORILEGIUM_OFFLINE_FOLDER"] = str(self.folder)
        done = self.run_program(self.gui_test, "[offline]")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("assertion", done.stdout)
        self.assertOffline()

    def test_no_program_is_linked_to_a_library_for_networks(self):
        for program in self.programs:
            with self.subTest(program):
                table = subprocess.run(
                    ["readelf", "-d", program], stdout=subprocess.PIPE, encoding="utf-8", check=True
                ).stdout
                needed = [line for line in table.splitlines() if "NEEDED" in line]
                self.assertTrue(needed)
                for name in FORBIDDEN:
                    self.assertFalse([line for line in needed if name in line], name)


if __name__ == "__main__":
    Offline.shim, Offline.flor, *rest = sys.argv[1:]
    Offline.gui_test = rest[0] if rest else None
    Offline.programs = [Offline.flor, *rest[1:]]
    unittest.main(argv=sys.argv[:1])
