#!/usr/bin/env python3
"""Scores Codicil and wdiff on the pairs of hard_pairs.py with the scorer of the redline benchmark, and prints a table.

usage: hard_score.py PAIRS BENCH [--each]     --each prints a row for every kind of edit, else kinds are put together

In PAIRS/NAME stand old.md, new.md, truth.json and codicil.out; wdiff must be installed. An alarm of "+N" stands where
no word should be marked: N words were.
"""
import collections, json, os, subprocess, sys

FAMILIES = (("split-", "paragraph divided in two or three, some with a word changed"), ("join-", "paragraphs joined, likewise"),
            ("prose-to", "sentence divided into lead-in and points"), ("points-to", "points dissolved into a sentence"),
            ("rewrap", "whole text wrapped anew, some with two edits"), ("numbers-", "paragraphs given numbers, or rid of them"),
            ("sentence-to", "sentence moved to another paragraph or article"), ("sentence-", "sentence deleted, inserted, replaced"),
            ("paragraph-to", "paragraph moved to another article and edited"), ("unnumbered-to", "paragraph moved to another article and edited"),
            ("paragraph-", "numbered paragraph inserted, replaced, moved, swapped"), ("unnumbered-", "unnumbered paragraph, any of these"),
            ("point-", "lettered point, any of these"), ("bullet-", "bullet, any of these"), ("all-ones-", "list numbered 1. throughout, any of these"),
            ("article-", "article replaced, retitled, moved and edited, divided, joined, bis"), ("chapter-", "chapter inserted or merged"),
            ("all-articles", "two edits in every article"), ("throughout-", "one word exchanged throughout"),
            ("amounts-", "amounts, dates, percentages"), ("footnote-", "footnote added"), ("alike-rows", "rows almost alike"),
            ("alike-short", "short rows almost alike"), ("alike-bullets", "list items almost alike"),
            ("alike-", "paragraphs almost alike"), ("twin-", "equal rows, some deleted"), ("same-opening", "paragraphs with one opening formula"),
            ("definitions-", "definitions sorted anew, moved, renamed"), ("text-sentence-moved", "official texts: sentence moved"),
            ("text-", "official texts: other edits"))


def family(kind, each):
    return kind if each else next((name for prefix, name in FAMILIES if kind.startswith(prefix)), kind)


def main():
    if len(sys.argv) < 3:
        print(__doc__)
        return 2
    sys.path.insert(0, sys.argv[2])
    import measure_redlines as bench
    rows = {name: None for _, name in FAMILIES} if "--each" not in sys.argv else {}
    for pair in sorted(os.listdir(sys.argv[1])):
        path = os.path.join(sys.argv[1], pair)
        read = lambda name: open(os.path.join(path, name), encoding="utf-8").read()
        truth, old, new = json.loads(read("truth.json")), bench.words(read("old.md")), bench.words(read("new.md"))
        wdiff = subprocess.run(["wdiff", os.path.join(path, "old.md"), os.path.join(path, "new.md")], capture_output=True).stdout.decode()
        shown = {"ideal": bench.oracle(truth, old, new), "codicil": bench.p_marked(read("codicil.out")), "wdiff": bench.p_marked(wdiff)}
        for name in (family(pair.split(".")[0], "--each" in sys.argv), "all"):
            row = rows.get(name) or collections.Counter()
            rows[name] = row
            row["pairs"] += 1
            row["edits"] += truth["edits"]
            row["moved"] += truth["moved"]
            row["substantive"] += sum(n for c, n in truth["old_runs"] + truth["new_runs"] if c in "edi")
            for tool, ops in shown.items():
                s = bench.score(ops, truth, old, new)
                row[tool + " marked"] += s["deleted"] + s["inserted"]
                row[tool + " runs"] += s["runs10"] * truth["edits"] / 10
                for k in ("chaff", "missed", "falsemove"):
                    row[tool + " " + k] += s.get(k, 0)
                row[tool + " move"] += s.get("move", 0) * truth["moved"] / 100
                row[tool + " other text"] += s["text"] != "ok"
    print("| edit | pairs | ideal stops | codicil: alarm | chaff | missed | moves % / false | stops | wdiff: alarm | chaff | missed | stops |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    rows["all"] = rows.pop("all", None)
    for name, r in rows.items():
        if not r:
            continue
        alarm = lambda t: "%.2f" % (r[t + " marked"] / r["substantive"]) if r["substantive"] else "+%d" % r[t + " marked"]
        stops = lambda t: "%.1f" % (10 * r[t + " runs"] / r["edits"])
        move = "%d / %d" % (round(100 * r["codicil move"] / r["moved"]), r["codicil falsemove"]) if r["moved"] else "– / %d" % r["codicil falsemove"]
        print("| %s | %d | %s | %s | %d | %d | %s | %s | %s | %d | %d | %s |" % (
            name, r["pairs"], stops("ideal"), alarm("codicil"), r["codicil chaff"], r["codicil missed"], move, stops("codicil"),
            alarm("wdiff"), r["wdiff chaff"], r["wdiff missed"], stops("wdiff")))
        if r["codicil other text"]:
            print("of these, %d redlines do not give back both texts" % r["codicil other text"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
