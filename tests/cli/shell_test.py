# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor among other programs: usage, pipes, locks, permissions, full disks."""

import os
import pty
import shutil
import socket
import subprocess
import unittest

import support
from support import HARD_TEXT

COMMANDS = ("new sample load backup import list show code tag untag find export formats check history undo redo").split()


class Usage(support.FlorTest):
    def test_the_version_is_told(self):
        self.assertRegex(self.flor("--version").out, r"\Aflor \d+\.\d+\.\d+\n\Z")

    def test_every_command_has_help_with_an_example(self):
        listed = self.flor("--help").out
        for command in COMMANDS:
            self.assertIn(f"\n  {command} ", listed)
            text = self.flor(command, "--help").out
            self.assertIn(f"Usage: flor {command}", text)
            self.assertIn(f"  flor {command}", text.split("Examples:")[1])
            self.assertTrue(all(len(line) <= 120 for line in text.splitlines()), text)
        for action in "add rename merge move recolour delete".split():
            self.assertIn(f"Usage: flor code PROJECT {action}", self.flor("code", "p.flor", action, "--help").out)

    def test_what_is_not_understood_is_wrong_usage(self):
        for args in ((), ("frobnicate",), ("--frob",), ("list",), ("list", "p.flor"), ("list", "p.flor", "frogs"),
                     ("list", "p.flor", "tags", "--frob"), ("show", "p.flor"), ("show", "p.flor", "a", "b"),
                     ("export", "p.flor", "--as"), ("find", "p.flor")):
            self.refused(*args, status=2)

    def test_a_name_with_a_line_break_stays_one_line(self):
        self.refused("list", "no\nsuch\x1b[31mfile.flor", "tags")


class Pipes(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.flor("sample", "p.flor")

    def test_a_reader_that_goes_away_is_no_failure(self):
        for args in (("export", "p.flor", "--as", "corpus"), ("list", "p.flor", "tags", "--json"),
                     ("find", "p.flor", "e", "--json")):
            process = subprocess.Popen([support.FLOR, *args], cwd=self.folder, stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE)
            process.stdout.read(10)
            process.stdout.close()
            err = process.stderr.read()
            process.stderr.close()
            self.assertEqual((process.wait(timeout=60), err), (0, b""))

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([support.FLOR, "export", "p.flor", "--as", "corpus"], cwd=self.folder, stdout=full,
                                  stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 3)
        self.assertRegex(done.stderr.decode(), support.ERROR_LINE)
        self.assertIn("the disk is full", done.stderr.decode())
        self.refused("export", "p.flor", "--as", "corpus", "-o", "/dev/full")

    def test_progress_is_shown_on_a_terminal_only_and_cleared(self):
        main, other = pty.openpty()
        folder = self.folder / "many"
        folder.mkdir()
        for number in range(60):
            (folder / f"{number}.txt").write_text(f"Source {number}. " + f"{number} neurons change. " * 20_000)
        process = subprocess.Popen([support.FLOR, "import", "p.flor", "many"], cwd=self.folder,
                                   stdout=subprocess.DEVNULL, stderr=other)
        os.close(other)
        shown = b""
        try:
            while piece := os.read(main, 1024):
                shown += piece
        except OSError:
            pass  # how a terminal says that nobody writes to it any more
        os.close(main)
        self.assertEqual(process.wait(timeout=60), 0)
        # On a very fast machine there is nothing to show.
        if shown:
            self.assertRegex(shown.decode(), r"\A(\r\x1b\[KImporting \d+ of 60: \d+ %)+\r\x1b\[K\Z")


class Locks(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.project(HARD_TEXT)
        self.flor("tag", "p.flor", "#1", "citation", "--quote", "family")

    def lock(self):
        """What a window leaves in the file while it has it open; the window is this test."""
        with open("/proc/self/stat", encoding="utf-8") as stat:
            started = stat.read().rpartition(")")[2].split()[19]
        database = self.database()
        database.execute("INSERT INTO lock (id, holder, name, host, process, started, since) VALUES (1, 'x', 'Ines', ?, ?, ?, 0)",
                         (socket.gethostname(), os.getpid(), started))
        database.commit()

    def test_reading_works_while_a_window_has_the_project_open(self):
        self.lock()
        for args in (("list", "p.flor", "tags"), ("show", "p.flor", "#1"), ("find", "p.flor", "family"),
                     ("check", "p.flor"), ("history", "p.flor"), ("export", "p.flor", "--as", "corpus"),
                     ("backup", "p.flor", "copy.flor")):
            self.flor(*args)
        self.flor("code", "copy.flor", "add", "x")

    def test_writing_is_refused_while_a_window_has_the_project_open(self):
        self.lock()
        self.write("new.txt", "A text that is new.\n")
        for args in (("code", "p.flor", "add", "x"), ("tag", "p.flor", "#1", "citation", "--quote", "The"),
                     ("untag", "p.flor", "1"), ("undo", "p.flor"), ("import", "p.flor", "new.txt")):
            self.assertIn("it is open elsewhere: Ines", self.refused(*args))

    def test_the_lock_of_a_program_that_is_gone_is_taken_over(self):
        database = self.database()
        database.execute("INSERT INTO lock (id, holder, name, host, process, started, since) VALUES (1, 'x', 'Ines', ?, ?, 1, 0)",
                         (socket.gethostname(), os.getpid()))
        database.commit()
        self.flor("code", "p.flor", "add", "x")
        self.assertEqual(database.execute("SELECT count(*) FROM lock").fetchone()[0], 0)


class Permissions(support.FlorTest):
    """As an ordinary user; where the tests run as root, as nobody."""

    def setUp(self):
        super().setUp()
        self.project(HARD_TEXT)
        self.write("new.txt", "A text that is new.\n")
        self.user = {}
        if os.geteuid() == 0:
            # Nobody may not reach into the folder of the build.
            shutil.copy(support.FLOR, self.folder / "flor")
            self.folder.chmod(0o755)
            self.user = {"user": 65534, "executable": str(self.folder / "flor")}
            probe = subprocess.run(["flor", "--version"], capture_output=True, **self.user)
            if probe.returncode != 0:
                raise unittest.SkipTest("the program cannot be run as another user here")

    def test_a_read_only_project_can_be_read_and_not_written(self):
        (self.folder / "p.flor").chmod(0o444)
        self.flor("list", "p.flor", "sources", **self.user)
        self.flor("check", "p.flor", **self.user)
        for args in (("code", "p.flor", "add", "x"), ("import", "p.flor", "new.txt"),
                     ("tag", "p.flor", "#1", "citation", "--quote", "family"), ("undo", "p.flor")):
            self.assertIn("the file is read only", self.refused(*args, **self.user))

    def test_what_may_not_be_read_or_written_is_told(self):
        (self.folder / "p.flor").chmod(0o000 if self.user else 0o200)
        self.assertIn("the system does not allow it", self.refused_unread("list", "p.flor", "sources"))
        if self.user:
            self.assertIn("the system does not allow it", self.flor("new", "q.flor", status=3, **self.user).err)

    def refused_unread(self, *args):
        return self.flor(*args, status=3, **self.user).err


if __name__ == "__main__":
    support.main()
