# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every source file and fails on an include that points the wrong way, a header that shows a library
that is private to its module, a header that does not compile alone, or a file without its licence lines.

usage: includes_test.py PROJECT COMPILER [OPTION...]
"""

import pathlib
import re
import subprocess
import sys

# What a module may use, besides itself: what its CMake target links, and what that links.
USES = {
    "base": [],
    "text": ["base"],
    "model": ["text"],
    "change": ["model"],
    "actions": ["change"],
    "analysis": ["actions"],
    "doctor": ["model"],
    "storage": ["change"],
    "import": ["model"],
    "exchange": ["change"],
    "session": ["actions", "analysis", "doctor", "storage", "import", "exchange"],
    "gui": ["session"],
    "app": ["gui"],
    "cli": ["session"],
}

# Third-party headers and the modules that may include them in their sources.
PRIVATE = {
    r"sqlite3\.h|SQLiteCpp/.*": {"storage"},
    r"nlohmann/.*": {"storage", "exchange", "session", "cli"},
    r"poppler-.*": {"import"},
    r"unicode/.*": {"text", "import"},
    r"dtl/.*": {"text"},
    r"nettle/.*|zlib\.h": {"base"},
    r"gumbo\.h|md4c.*": {"import"},
    r"pugixml\.hpp|zip\.h": {"import", "exchange"},
    r"xlsxwriter\.h": {"exchange"},
    r"CLI/.*": {"cli"},
    r"boost/.*": {"analysis"},
    r"Q[A-Z]\w*(/.*)?|qpa/.*": {"gui", "app"},
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
LICENCE = ["SPDX-FileCopyrightText: 2026 The Florilegium authors", "SPDX-License-Identifier: GPL-3.0-or-later"]
CODE = {".h", ".cpp", ".py", ".cmake", ".sh"}


def reachable(module):
    found, waiting = {module}, list(USES[module])
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += USES[name]
    return found


def owner_of(project, path, target):
    """The module whose private header a quoted include finds, or None when it finds none."""
    for place in (path.parent, project / "src"):
        found = (place / target).resolve()
        if found.is_file() and found.is_relative_to(project / "src"):
            return found.relative_to(project / "src").parts[0]
    return None


def faults_of_include(shown, module, bracket, target, owner):
    """What is wrong with one include of a file of a module; `shown` when the file is a public header."""
    if target.startswith("florilegium/"):
        used = target.split("/")[1]
        if used not in USES:
            yield f"{target} is in no module"
        elif used not in reachable(module):
            yield f"{module} may not use {used} ({target})"
        return
    if bracket == '"':
        if shown:
            yield f"a public header includes {target}, which is private"
        elif owner is not None and owner != module and not (module == "app" and owner == "gui"):
            yield f"{target} is private to {owner}"
        return
    for pattern, modules in PRIVATE.items():
        if not re.fullmatch(pattern, target):
            continue
        if shown:
            yield f"a public header shows {target}"
        elif module not in modules:
            yield f"{module} may not use {target}"


def faults_of_file(project, path):
    parts = path.relative_to(project).parts
    text = path.read_text(encoding="utf-8")
    first = text.splitlines()[:3]
    for line in LICENCE:
        if not any(line in shown for shown in first):
            yield f"{line} is missing on top"
    if path.suffix == ".h" and not re.search(r"^#pragma once$", text, re.MULTILINE):
        yield "#pragma once is missing"
    shown = parts[0] == "include"
    module = parts[2] if shown else parts[1] if parts[0] == "src" and len(parts) > 2 else None
    if module is None or path.suffix not in {".h", ".cpp"}:
        return
    if module not in USES:
        yield f"{module} is no module of the design"
        return
    for bracket, target in INCLUDE.findall(text):
        yield from faults_of_include(shown, module, bracket, target, owner_of(project, path, target))


def faults_alone(project, command):
    """Public headers that do not compile alone."""
    for header in sorted((project / "include").rglob("*.h")):
        code = f'#include "{header.relative_to(project / "include")}"\n'
        done = subprocess.run(command + ["-x", "c++", "-fsyntax-only", "-"], input=code, text=True, capture_output=True)
        if done.returncode != 0:
            errors = [line for line in done.stderr.splitlines() if "error:" in line] or [done.stderr]
            yield f"{header.relative_to(project)}: does not compile alone: {errors[0]}"


def main():
    project = pathlib.Path(sys.argv[1])
    compiler = sys.argv[2]
    command = [compiler, "-std=c++20", f"-I{project / 'include'}"] + sys.argv[3:]
    faults = []
    count = 0
    for folder in ("include", "src", "tests", "resources"):
        for path in sorted((project / folder).rglob("*")):
            if path.suffix not in CODE or not path.is_file() or "__pycache__" in path.parts:
                continue
            count += 1
            name = path.relative_to(project)
            faults += [f"{name}: {fault}" for fault in faults_of_file(project, path)]
    faults += faults_alone(project, command)
    print("\n".join(faults) if faults else f"{count} files, no include points the wrong way")
    return 1 if faults or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
