#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""cli_bench.py FLOR

Times flor on projects that it makes for itself: 1,000 sources with 100,000 tags, and 100 MB of text.
Prints "name value unit" lines; each time is the best of three, the whole process from start to end."""

import hashlib
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import uuid

SOURCES = 1_000
TAGS_IN_EACH = 100
TEXT_FILES = 20
TEXT_FILE_BYTES = 5_000_000
CREATED = "2026-01-01T00:00:00Z"
WORDS = (
    "the of and in to a that is with for on as by it was from brain synapse plasticity ketamine neuron growth "
    "patients study effect treatment receptor glutamate cortex learning change naïve café “plastic” mind window "
    "weeks depression evidence claim metaphor garden circuit signal dose memory anxiety therapy clinic"
).split()

rng = random.Random(20261121)


def new_id():
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def prose(length):
    """Paragraphs of about that many characters in all."""
    paragraphs = []
    written = 0
    while written < length:
        words = rng.choices(WORDS, k=rng.randint(40, 160))
        paragraph = " ".join(words).capitalize() + "."
        paragraphs.append(paragraph)
        written += len(paragraph) + 2
    return "\n\n".join(paragraphs) + "\n"


def source_with_tags(number, codes, coder):
    text = prose(8_000)
    digest = hashlib.sha256(text.encode()).hexdigest()
    blocks = []
    start = 0
    for line in text.split("\n"):
        if line:
            blocks.append({"kind": "paragraph", "level": 0, "start": start, "end": start + len(line)})
        start += len(line) + 1
    source = {"id": new_id(), "name": f"Source {number:04}", "length": len(text), "sha256": digest, "text": text,
              "structure": blocks, "marks": []}
    places = set()
    while len(places) < TAGS_IN_EACH:
        start = rng.randrange(len(text) - 200)
        places.add((start, start + rng.randint(20, 180)))
    tags = [{"id": new_id(), "source": source["id"], "code": rng.choice(codes)["id"], "coder": coder["id"],
             "start": start, "end": end, "quote": text[start:end], "prefix": text[max(0, start - 32):start],
             "suffix": text[end:end + 32], "revision": digest, "created": CREATED, "modified": CREATED,
             "certainty": "certain", "from": "person", "orphan": False} for start, end in sorted(places)]
    return source, tags


def corpus():
    coder = {"id": new_id(), "name": "Coder"}
    codes = [{"id": new_id(), "name": f"code {n}", "parent": None, "colour": "#2b4aa3"} for n in range(30)]
    sources, tags = [], []
    for number in range(SOURCES):
        source, its_tags = source_with_tags(number, codes, coder)
        sources.append(source)
        tags += its_tags
    return {"format": "florilegium-corpus", "version": 1, "generator": "cli_bench", "offsets": "unicode-code-points",
            "project": {"id": new_id(), "name": "Bench", "created": CREATED}, "coders": [coder], "codes": codes,
            "sources": sources, "tags": tags, "memos": []}


def seconds(*command):
    start = time.perf_counter()
    subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def report(name, *command, runs=3):
    print(f"{name} {min(seconds(*command) for _ in range(runs)):.3f} s", flush=True)


def bench_tags(flor, folder):
    (folder / "corpus.json").write_text(json.dumps(corpus(), ensure_ascii=False), encoding="utf-8")
    project = folder / "tags.flor"
    report("cli.load_100000_tags", flor, "load", project, folder / "corpus.json", runs=1)
    report("cli.export_100000_tags", flor, "export", project, "--as", "corpus", "-o", folder / "out.json")
    report("cli.check_100000_tags", flor, "check", project)
    report("cli.list_100000_tags_json", flor, "list", project, "tags", "--json")
    report("cli.list_codes_100000_tags", flor, "list", project, "codes")
    report("cli.tag_one_in_100000", flor, "tag", project, "#1", "#1", "--span", "0:1", runs=1)


def bench_text(flor, folder):
    files = []
    for number in range(TEXT_FILES):
        text = prose(TEXT_FILE_BYTES - 40) if number == 0 else text[1000:] + text[:1000] + f"\nFile {number}.\n"
        if number == TEXT_FILES - 1:
            text += "A single xylotomous word.\n"
        files.append(folder / f"text{number}.txt")
        files[-1].write_text(text, encoding="utf-8")
    project = folder / "text.flor"
    seconds(flor, "new", project)
    report("cli.import_100MB", flor, "import", project, *files, runs=1)
    report("cli.find_rare_word_100MB", flor, "find", project, "xylotomous")
    report("cli.find_absent_word_100MB", flor, "find", project, "quodlibetical")
    report("cli.find_case_100MB", flor, "find", project, "xylotomous", "--case")
    report("cli.find_regex_100MB", flor, "find", project, "xylo[a-z]+", "--regex")
    report("cli.check_100MB", flor, "check", project, runs=1)


def main():
    flor = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        report("cli.start", flor, "--version")
        bench_tags(flor, folder)
        bench_text(flor, folder)


if __name__ == "__main__":
    main()
