#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues hold every word of the interface, in every language, whole and with the same places for values.

    catalogues_test.py"""

import importlib.machinery
import importlib.util
import re
import shutil
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
HINT = "Run resources/translations/update and translate what is unfinished."


def load_update():
    loader = importlib.machinery.SourceFileLoader("update", str(FOLDER / "update"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("update", loader))
    loader.exec_module(module)
    return module


UPDATE = load_update()
LUPDATE = UPDATE.find_lupdate()


def messages(path):
    """Every message of a catalogue: (context, source, comment) and its element."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def places(text):
    return sorted(re.findall(r"%L?\d|%L?n", text.replace("%Ln", "%n")))


def told(key):
    return f"{key[0]}: “{key[1]}”" + (f" ({key[2]})" if key[2] else "")


class Catalogues(unittest.TestCase):
    def none(self, faults, hint=""):
        if faults:
            self.fail("\n".join([hint, *faults]))


@unittest.skipIf(LUPDATE is None, "lupdate is missing; it is in the package qt6-l10n-tools")
class Fresh(Catalogues):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        for path in FOLDER.glob("*.ts"):
            shutil.copy(path, cls.folder.name)
        cls.warnings = UPDATE.update(LUPDATE, cls.folder.name)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_lupdate_and_the_program_agree_on_the_context_of_every_word(self):
        self.none(self.warnings, "Words of free functions belong into a struct with Q_DECLARE_TR_FUNCTIONS; "
                  "otherwise they are looked up in vain.")

    def test_the_catalogues_hold_the_words_of_the_sources_and_no_others(self):
        for language in UPDATE.LANGUAGES:
            name = f"florilegium_{language}.ts"
            fresh, kept = messages(Path(self.folder.name) / name), messages(FOLDER / name)
            self.none([told(key) for key in fresh if key not in kept], f"{name} lacks words. {HINT}")
            self.none([told(key) for key in kept if key not in fresh], f"{name} has old words. {HINT}")


class Words(Catalogues):
    def each(self):
        for language in UPDATE.LANGUAGES:
            for key, message in messages(FOLDER / f"florilegium_{language}.ts").items():
                yield language, key, message

    def test_every_word_is_translated(self):
        open_words = [f"{language} {told(key)}" for language, key, message in self.each()
                      if message.find("translation").get("type") == "unfinished"
                      or not all(form.strip() for form in forms(message))]
        self.none(open_words, HINT)

    def test_every_count_has_a_form_for_one_and_for_many(self):
        wrong = [f"{language} {told(key)}" for language, key, message in self.each()
                 if message.get("numerus") == "yes" and len(forms(message)) != 2]
        self.none(wrong)

    def test_translations_have_the_same_places_for_values(self):
        wrong = [f"{language} {told(key)}: “{form}”" for language, key, message in self.each()
                 for form in forms(message) if form.strip() and places(form) != places(key[1])]
        self.none(wrong)

    def test_translations_end_as_their_sources_do(self):
        def end(text):
            return re.search(r"[.…:?!]?\s*$", text).group()
        wrong = [f"{language} {told(key)}: “{form}”" for language, key, message in self.each()
                 for form in forms(message) if form.strip() and end(form) != end(key[1])]
        self.none(wrong)


if __name__ == "__main__":
    unittest.main()
