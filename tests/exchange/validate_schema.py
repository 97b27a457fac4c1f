#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Florilegium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate_schema.py SCHEMA FILE...

Checks JSON corpora against their schema and, apart from the program that wrote them, against the promises
that a schema cannot hold: lengths, hashes, quotes, references, order and layout. Exit status 1 with one
line for each finding."""

import hashlib
import json
import sys

from jsonschema import Draft202012Validator


def findings(corpus, raw):
    """Yields what breaks a promise of docs/json-format.md."""
    ids = {}
    for kind in ("coders", "codes", "sources", "tags", "memos"):
        ids[kind] = [row["id"] for row in corpus[kind]]
        if len(set(ids[kind])) != len(ids[kind]):
            yield f"/{kind}: an id comes twice"
    texts = {}
    for i, source in enumerate(corpus["sources"]):
        text = texts[source["id"]] = source["text"]
        if len(text) != source["length"]:
            yield f"/sources/{i}/length: {source['length']} is not {len(text)}"
        if hashlib.sha256(text.encode()).hexdigest() != source["sha256"]:
            yield f"/sources/{i}/sha256: is not the hash of the text"
        for kind in ("structure", "marks"):
            for j, part in enumerate(source[kind]):
                if not part["start"] < part["end"] <= len(text):
                    yield f"/sources/{i}/{kind}/{j}: is outside the text"
    seen = set()
    for i, code in enumerate(corpus["codes"]):
        if code["parent"] is not None and code["parent"] not in seen:
            yield f"/codes/{i}/parent: does not come before its child"
        seen.add(code["id"])
    for i, tag in enumerate(corpus["tags"]):
        for key, kind in (("source", "sources"), ("code", "codes"), ("coder", "coders")):
            if tag[key] not in set(ids[kind]):
                yield f"/tags/{i}/{key}: names nothing in {kind}"
        text, start, end = texts[tag["source"]], tag["start"], tag["end"]
        if not tag["orphan"]:
            if not start < end <= len(text):
                yield f"/tags/{i}: is outside its source"
            if text[start:end] != tag["quote"]:
                yield f"/tags/{i}/quote: is not text[start:end]"
            if text[max(0, start - 32):start] != tag["prefix"] or text[end:end + 32] != tag["suffix"]:
                yield f"/tags/{i}: prefix or suffix is not what stands round the quote"
            if hashlib.sha256(text.encode()).hexdigest() != tag["revision"]:
                yield f"/tags/{i}/revision: is not the hash of its source"
    places = {uuid: place for place, uuid in enumerate(ids["sources"])}
    order = [(places[tag["source"]], tag["start"], tag["end"]) for tag in corpus["tags"]]
    if order != sorted(order):
        yield "/tags: are not in order"
    targets = {"project": [corpus["project"]["id"]], "source": ids["sources"], "code": ids["codes"],
               "tag": ids["tags"], "span": ids["sources"]}
    for i, memo in enumerate(corpus["memos"]):
        on = memo["on"]
        if on["id"] not in set(targets[on["kind"]]):
            yield f"/memos/{i}/on/id: names nothing"
        if on["kind"] == "span" and not on["start"] < on["end"] <= len(texts[on["id"]]):
            yield f"/memos/{i}/on: is outside its source"
    if json.dumps(corpus, indent=2, ensure_ascii=False) + "\n" != raw:
        yield "the layout is not that of two-space indentation"


def main():
    schema_path, *paths = sys.argv[1:]
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    broken = False
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            raw = file.read()
        corpus = json.loads(raw)
        wrong = ["/" + "/".join(map(str, error.absolute_path)) + ": " + error.message[:200]
                 for error in validator.iter_errors(corpus)]
        # What the schema refuses may not have the keys that the promises are about.
        for finding in wrong or findings(corpus, raw):
            print(f"{path}: {finding}")
            broken = True
    return 1 if broken or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
