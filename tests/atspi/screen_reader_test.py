#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person with a screen reader does: reads, moves, hears where passages start and end, tags by key.

    screen_reader_test.py FLORILEGIUM_PROGRAM"""

import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desktop import Desktop, skip, wait_until  # noqa: E402

try:
    import gi  # noqa: F401
    import pyatspi  # noqa: F401
except ImportError:
    # CMake may have found a Python without the system's packages.
    system = "/usr/bin/python3"
    if os.path.realpath(sys.executable) != os.path.realpath(system) and os.access(system, os.X_OK):
        os.execv(system, [system, "-B", *sys.argv])
    skip("Python's pyatspi is missing; it is in the package python3-pyatspi.")


class Listener:
    """The program as a screen reader sees it."""

    def __init__(self, desktop):
        global pyatspi
        import pyatspi
        from gi.repository import GLib
        self.desktop = desktop
        self.context = GLib.MainContext.default()
        self.events = []
        pyatspi.Registry.registerEventListener(
            self.events.append, "object:text-caret-moved", "object:text-selection-changed",
            "object:property-change:accessible-description", "object:property-change:accessible-name",
            "object:state-changed:focused")

    def pump(self):
        while self.context.iteration(False):
            pass

    def wait(self, condition, what):
        def safely():
            try:
                return condition()
            except (gi.repository.GLib.Error, LookupError):
                return None  # not there yet, or gone already
        return wait_until(safely, what, pump=self.pump)

    def key(self, *keys):
        self.desktop.xdotool("key", "--delay", 0, *keys)

    def all_below(self, accessible):
        yield accessible
        for child in accessible:
            if child is not None:
                yield from self.all_below(child)

    def find(self, accessible, wanted, what):
        return self.wait(lambda: next((one for one in self.all_below(accessible) if wanted(one)), None), what)

    def heard(self, kind, since):
        return [event for event in self.events[since:] if event.type.startswith(kind)]


def role(accessible):
    return accessible.getRoleName()


def showing(accessible):
    return accessible.getState().contains(pyatspi.STATE_SHOWING)


def run_of(text, offset):
    """Whether the text at an offset is tagged, which Qt tells as underlined, and how far that holds."""
    found, start, end = text.getAttributeRun(offset, False)
    return "underline:single" in found, start, end


class Story:
    def __init__(self, desktop, program):
        self.listener = Listener(desktop)
        self.desktop = desktop
        self.process = desktop.start([program, "--sample"])

    def run(self):
        for step in (self.finds_the_text, self.reads_a_paragraph, self.moves_by_word,
                     self.hears_a_passage_start_and_end, self.tags_by_key, self.finds_the_tag):
            step()
            print(step.__name__.replace("_", " "))

    def finds_the_text(self):
        listener = self.listener
        root = pyatspi.Registry.getDesktop(0)
        self.program = listener.wait(
            lambda: next((one for one in root if one is not None and one.name == "Florilegium"), None),
            "the program on the accessibility bus")
        self.view = listener.find(self.program, lambda one: role(one).startswith("document") and showing(one), "the text")
        self.text = self.view.queryText()
        listener.wait(lambda: self.text.characterCount > 0, "a source in the text")
        listener.wait(self.comes_to_the_front, "the window in front")
        self.view.queryComponent().grabFocus()
        listener.wait(lambda: self.view.getState().contains(pyatspi.STATE_FOCUSED), "the focus in the text")
        assert self.view.name, "the text has the name of its source"

    def comes_to_the_front(self):
        if self.desktop.xdotool("getactivewindow", "getwindowpid").strip() == str(self.process.pid):
            return True
        # It may have come before the window manager.
        for window in self.desktop.xdotool("search", "--onlyvisible", "--pid", self.process.pid).split():
            self.desktop.xdotool("windowactivate", window)
        return False

    def reads_a_paragraph(self):
        whole = self.text.getText(0, -1)
        assert len(whole) == self.text.characterCount
        second = whole.index("\n") + 1
        while whole[second] == "\n":
            second += 1
        third = whole.index("\n", second)
        lines, offset = [], second
        while offset < third:
            line, start, end = self.text.getTextAtOffset(offset, pyatspi.TEXT_BOUNDARY_LINE_START)
            assert line == whole[start:end] and start == offset and end > start, (line, start, end)
            lines.append(line)
            offset = end
        assert len(lines) > 1 and "".join(lines).rstrip("\n") == whole[second:third]
        sentence = self.text.getTextAtOffset(second, pyatspi.TEXT_BOUNDARY_SENTENCE_START)[0]
        assert whole[second:third].startswith(sentence.strip()), sentence
        self.whole = whole

    def moves_by_word(self):
        listener = self.listener
        listener.key("ctrl+Home")
        listener.wait(lambda: self.text.caretOffset == 0, "the caret at the beginning")
        before = 0
        for _ in range(4):
            since = len(listener.events)
            listener.key("ctrl+Right")
            listener.wait(lambda: self.text.caretOffset > before, "the caret at the next word")
            now = self.text.caretOffset
            listener.wait(lambda: any(event.detail1 == now for event in
                                      listener.heard("object:text-caret-moved", since)),
                          f"the news that the caret is at {now}")
            word = self.whole[before:now]
            assert len(word.split()) == 1, f"one word, not {word!r}"
            before = now

    def passage(self):
        """Start and end of a passage of "marketing metaphor" that no other passage touches."""
        code = "marketing metaphor: "
        for note in self.view:
            start = self.whole.find(note.name.removeprefix(code)) if note.name.startswith(code) else -1
            if start < 1:
                continue
            tagged, _, end = run_of(self.text, start)
            alone = not run_of(self.text, start - 1)[0] and not run_of(self.text, end)[0]
            if tagged and alone and end - start == len(note.name) - len(code):
                return start, end
        raise AssertionError("the sample has a passage of marketing metaphor that stands alone")

    def hears_a_passage_start_and_end(self):
        listener = self.listener
        start, end = self.passage()
        self.text.setCaretOffset(start - 1)
        listener.wait(lambda: self.text.caretOffset == start - 1, "the caret before the passage")
        since = len(listener.events)
        listener.key("Right")

        def spoken(words):
            changed = listener.heard("object:property-change:accessible-description", since)
            return any(event.source == self.view for event in changed) and self.view.description == words
        listener.wait(lambda: spoken("marketing metaphor starts"), "the words “marketing metaphor starts”")
        self.text.setCaretOffset(end - 1)
        listener.wait(lambda: self.text.caretOffset == end - 1, "the caret at the passage's last character")
        assert not spoken("marketing metaphor ends")
        listener.key("Right")
        listener.wait(lambda: spoken("marketing metaphor ends"), "the words “marketing metaphor ends”")

    def untagged(self):
        """Where a sentence of untagged words begins."""
        offset = 0
        while offset < len(self.whole):
            tagged, start, end = run_of(self.text, offset)
            place = self.whole.find(". ", start, end)
            if not tagged and 0 <= place and place + 80 < end:
                return place + 2
            offset = max(end, offset + 1)
        raise AssertionError("the sample has untagged words")

    def tags_by_key(self):
        listener = self.listener
        listener.key("Escape")
        start = self.untagged()
        self.text.setCaretOffset(start)
        listener.wait(lambda: self.text.caretOffset == start, "the caret before untagged words")
        since = len(listener.events)
        listener.key("ctrl+shift+Right", "ctrl+shift+Right", "ctrl+shift+Right")
        listener.wait(lambda: self.text.getNSelections() == 1 and
                      len(self.whole[slice(*self.text.getSelection(0))].split()) == 3, "three words selected")
        assert listener.heard("object:text-selection-changed", since)
        self.chosen = self.whole[slice(*self.text.getSelection(0))].strip()
        listener.key("2")
        report = f"Tagged “{self.chosen}” as marketing metaphor"
        listener.wait(lambda: any(event.source.name == report for event in
                                  listener.heard("object:property-change:accessible-name", since)),
                      f"the report {report}")
        listener.wait(lambda: run_of(self.text, start)[0], "the words underlined")

    def finds_the_tag(self):
        name = f"marketing metaphor: {self.chosen}"
        note = self.listener.find(self.view, lambda one: one.name == name, f"a child named {name}")
        assert note.parent == self.view
        assert note.queryAction().nActions > 0


def main():
    with Desktop() as desktop:
        Story(desktop, sys.argv[1]).run()
    assert not Desktop.left_behind()


if __name__ == "__main__":
    main()
