# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""flor import: files, folders, standard input, and whatever is wrong with them."""

import os
import signal
import subprocess

import support
from support import HARD_TEXT


class Import(support.FlorTest):
    def setUp(self):
        super().setUp()
        self.flor("new", "p.flor")

    def names(self):
        return [row["name"] for row in self.rows("list", "p.flor", "sources")]

    def test_a_row_has_the_promised_keys(self):
        self.write("one.txt", HARD_TEXT)
        row = self.rows("import", "p.flor", "one.txt")[0]
        self.assertRow(row, "path ok source message")
        self.assertEqual((row["path"], row["ok"], row["source"], row["source_id"]), ("one.txt", True, "one", 1))

    def test_a_row_says_what_was_found_and_what_was_changed(self):
        old = "caf\xe9, na\xefve, d\xe9j\xe0 vu et apr\xe8s\r\n".encode("latin-1")
        self.write("old.txt", old)
        row = self.rows("import", "p.flor", "old.txt")[0]
        self.assertEqual((row["encoding"], row["encoding_found_by"]), ("ISO-8859-1", "judgement"))
        self.assertEqual((row["media_type"], row["bytes"], row["url"]), ("text/plain", len(old), None))
        self.assertEqual(len(row["report"]), 2)
        self.assertEqual(row["message"], " ".join(row["report"]))

    def test_files_are_kept_up_to_the_size_that_is_chosen(self):
        self.write("kept.txt", "kept\n")
        self.write("not.txt", "not kept\n")
        self.flor("import", "p.flor", "kept.txt")
        self.flor("import", "p.flor", "not.txt", "--keep-originals", "0")
        self.assertEqual(self.flor("show", "p.flor", "kept", "--original").out, "kept\n")
        self.assertIn("was not kept", self.refused("show", "p.flor", "not", "--original"))
        self.refused("import", "p.flor", "kept.txt", "--keep-originals", "257", status=2)

    def test_one_bad_file_does_not_stop_the_others(self):
        self.write("good.txt", HARD_TEXT)
        self.write("empty.txt", "")
        self.write("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
        result = self.flor("import", "p.flor", "empty.txt", "good.txt", "picture.png", "absent.txt", status=1)
        self.assertEqual(self.names(), ["good"])
        lines = result.err.splitlines(keepends=True)
        self.assertEqual(len(lines), 3)
        for line in lines:
            self.assertRegex(line, support.ERROR_LINE)
        self.assertWhole()

    def test_rows_say_which_files_were_not_imported(self):
        self.write("good.txt", HARD_TEXT)
        result = self.flor("import", "p.flor", "absent.txt", "good.txt", "--json", status=1)
        self.assertEqual(result.err, "")
        self.assertEqual([(row["path"], row["ok"]) for row in result.json], [("absent.txt", False), ("good.txt", True)])
        self.assertIsNone(result.json[0]["source"])
        self.assertIn("there is nothing of this name", result.json[0]["message"])

    def test_what_brings_nothing_new_leaves_the_file_alone(self):
        self.write("one.txt", HARD_TEXT)
        self.flor("import", "p.flor", "one.txt")
        before = self.files()
        result = self.flor("import", "p.flor", "one.txt", "absent.txt", status=1)
        self.assertIn("the same file is in the project already, as “one”", result.err)
        self.assertEqual(self.files(), before)

    def test_folders_are_read_with_all_below_them(self):
        folder = self.folder / "[a,b]"
        (folder / "deep").mkdir(parents=True)
        (folder / "deep" / "two.txt").write_text("The second text of the folder.\n")
        (folder / "one.txt").write_text("The first text of the folder.\n")
        (folder / ".hidden.txt").write_text("Nobody sees this.\n")
        rows = self.rows("import", "p.flor", "[a,b]")
        self.assertEqual([os.path.basename(row["path"]) for row in rows], ["two.txt", "one.txt"])

    def test_standard_input_is_a_source(self):
        row = self.rows("import", "p.flor", "-", stdin=HARD_TEXT.encode())[0]
        self.assertEqual((row["path"], row["ok"]), ("-", True))
        self.assertEqual(self.flor("show", "p.flor", "#1").out, HARD_TEXT)

    def test_standard_input_keeps_its_place_among_files(self):
        self.write("a.txt", "The first of three texts.\n")
        self.write("b.txt", "The third of three texts.\n")
        self.flor("import", "p.flor", "a.txt", "-", "b.txt", stdin=b"The second of three texts.\n")
        texts = [self.flor("show", "p.flor", f"#{number}").out.split()[1] for number in (1, 2, 3)]
        self.assertEqual(texts, ["first", "second", "third"])

    def test_an_encoding_can_be_named(self):
        text = "Café, naïve, “plastic”.\n"
        self.write("old.txt", text.encode("windows-1252"))
        row = self.rows("import", "p.flor", "old.txt", "--encoding", "windows-1252")[0]
        self.assertEqual(self.flor("show", "p.flor", row["source"]).out, text)
        self.write("new.txt", text + "More.\n")
        self.assertIn("“klingon” is not an encoding", self.refused("import", "p.flor", "new.txt", "--encoding", "klingon"))

    def test_a_web_page_can_be_taken_whole(self):
        page = ("<html><head><title>Page</title></head><body><nav><a href='/'>Start here</a></nav><article><h1>Page</h1>"
                + "<p>A paragraph about neurons and how they change with every day of practice.</p>" * 5
                + "</article></body></html>")
        self.write("page.html", page)
        self.flor("import", "p.flor", "page.html", "--page", "main")
        self.flor("new", "q.flor")
        self.flor("import", "q.flor", "page.html", "--page", "all")
        self.assertNotIn("Start here", self.flor("show", "p.flor", "#1").out)
        self.assertIn("Start here", self.flor("show", "q.flor", "#1").out)
        self.refused("import", "p.flor", "page.html", "--page", "half", status=2)

    def test_a_name_that_is_not_utf8_is_reported(self):
        path = os.fsencode(self.folder) + b"/caf\xe9.txt"
        with open(path, "wb") as file:
            file.write(b"A text whose name is old.\n")
        done = subprocess.run([support.FLOR.encode(), b"import", b"p.flor", b"caf\xe9.txt", b"--json"],
                              cwd=self.folder, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertIn("caf\ufffd.txt", done.stdout.decode("utf-8"))
        self.flor("list", "p.flor", "sources")
        self.assertWhole()

    def test_a_whole_import_is_one_step(self):
        names = [self.write(f"{n}.txt", f"Text number {n} of several.\n") for n in range(20)]
        self.flor("import", "p.flor", *names)
        self.assertEqual(self.flor("undo", "p.flor").out, "Took back: added 20 sources.\n")
        self.assertEqual(self.names(), [])

    def test_nothing_to_import_is_wrong_usage(self):
        self.refused("import", "p.flor", status=2)
        self.refused("import", "absent.flor", "x.txt")


class Interrupted(support.FlorTest):
    """An import that is stopped leaves all or nothing."""

    def setUp(self):
        super().setUp()
        self.flor("new", "p.flor")

    def start(self, *args):
        return subprocess.Popen([support.FLOR, *args], cwd=self.folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE)

    def test_ctrl_c_while_reading_standard_input_stops_with_a_sentence(self):
        before = self.files()
        process = self.start("import", "p.flor", "-")
        # More than a pipe holds: this returns only when flor has begun to read.
        process.stdin.write(b"word " * 100_000)
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        status = process.wait(timeout=60)
        out, err = process.stdout.read(), process.stderr.read().decode()
        for pipe in (process.stdout, process.stderr):
            pipe.close()
        try:
            process.stdin.close()
        except BrokenPipeError:
            pass
        self.assertEqual((status, out), (3, b""))
        self.assertRegex(err, support.ERROR_LINE)
        self.assertIn("was stopped", err)
        self.assertEqual(self.files(), before)

    def stopped(self, number, wait):
        process = self.start("import", "p.flor", "many")
        try:
            process.wait(timeout=wait)
        except subprocess.TimeoutExpired:
            process.send_signal(number)
        _, err = process.communicate(timeout=120)
        return process.returncode, err.decode()

    def make_many(self):
        folder = self.folder / "many"
        folder.mkdir()
        for number in range(60):
            (folder / f"{number:03}.txt").write_text(f"Source {number}. " + f"{number} neurons change. " * 12_000)

    def test_ctrl_c_at_any_moment_leaves_all_or_nothing(self):
        self.make_many()
        statuses = set()
        for number in range(12):
            status, err = self.stopped(signal.SIGINT, 0.02 + 0.06 * number)
            statuses.add(status)
            self.assertWhole()
            count = len(self.rows("list", "p.flor", "sources"))
            if status == 3:
                self.assertRegex(err, support.ERROR_LINE)
                self.assertEqual(count, 0)
                continue
            # Before the program listens the system ends it.
            self.assertIn(status, (0, -signal.SIGINT), err)
            if status == 0:
                self.assertEqual(count, 60)
                self.flor("undo", "p.flor")
        self.assertNotEqual(statuses, {0})

    def test_a_kill_at_any_moment_leaves_all_or_nothing(self):
        self.make_many()
        for number in range(12):
            status, _ = self.stopped(signal.SIGKILL, 0.02 + 0.06 * number)
            self.assertWhole()
            count = len(self.rows("list", "p.flor", "sources"))
            self.assertIn(count, (0, 60))
            self.assertTrue(status != 0 or count == 60)
            # The lock of a program that is gone holds nobody up.
            if count == 60:
                self.flor("undo", "p.flor")


if __name__ == "__main__":
    support.main()
