#!/usr/bin/env python3
"""Pairs of laws with edits of many kinds and the truth about every word, in six languages.

usage: hard_pairs.py OUTDIR [--charters FOLDER] [--kinds a,b] [--pairs N]

Writes OUTDIR/KIND.LANGUAGE.N/old.md, new.md and truth.json. The truth has the form the redline benchmark reads: every
word (regular expression \\w+) of both sides is k kept, e edited, d deleted, i inserted, m moved, or n a number that only
follows. What moved is what a reader would call moved: the lighter of two neighbours that changed places. Paragraphs that
were split or joined keep their words. With --charters, edits of the same kinds are planted in the texts found there.
No clock and no chance: the same numbers on every machine.
"""
import argparse, glob, hashlib, json, os, re, sys

import hard_edits
from prose import LANGUAGES, TERMS, TOWNS

TIGHT = ("point", "bullet", "one", "row")
ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WORD = re.compile(r"\w+")


class Numbers:
    """A small generator of numbers that is the same everywhere (xorshift, 64 bits)."""

    def __init__(self, name):
        self.x = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") | 1

    def below(self, n):
        x = self.x
        x ^= x << 13 & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 7
        x ^= x << 17 & 0xFFFFFFFFFFFFFFFF
        self.x = x
        return (x >> 11) % n

    def pick(self, seq):
        return seq[self.below(len(seq))]

    def some(self, seq, n):
        left, out = list(seq), []
        while len(out) < n:
            out.append(left.pop(self.below(len(left))))
        return out


class Item:
    """A heading, paragraph, point or row: its sentences, and the class of all its words where that is not to be found."""

    def __init__(self, kind, key, sentences, cls=None, number=None):
        self.kind, self.key, self.cls, self.number = kind, key, cls, number
        self.s = [sentences] if isinstance(sentences, str) else list(sentences)

    def copy(self):
        return Item(self.kind, self.key, self.s, self.cls, self.number)

    def words(self):
        return len(WORD.findall(re.sub("\x01.|\x02", "", " ".join(self.s))))


class Side:
    def __init__(self, items, language, width):
        self.items, self.l, self.width, self.numbers, self.out = items, LANGUAGES.get(language), width, {}, []
        article = chapter = para = point = 0
        for it in items:
            if it.kind == "chapter":
                chapter += 1
                self.numbers[it.key] = it.number or ROMAN[chapter]
            elif it.kind == "article":
                if not it.number:
                    article += 1
                self.numbers[it.key], para = it.number or str(article), 0
            elif it.kind == "num":
                para, point = para + 1, 0
                self.numbers[it.key] = it.number or str(para)
            elif it.kind == "point":
                point += 1
                self.numbers[it.key] = chr(96 + point)
            else:
                point = 0

    def put(self, pieces, text, cls, other):
        for c in re.split("(@[\\w.]+@|\x01[^\x02]*\x02)", text):
            if c.startswith("@") and len(c) > 1:
                key = c[1:-1]
                mine, its = self.numbers[key], other.numbers.get(key)
                pieces.append((mine, cls if cls != "k" else "k" if mine == its else "n"))
            elif c.startswith("\x01"):
                pieces.append((c[2:-1], c[1]))
            elif c:
                pieces.append((c, cls))

    def number(self, it, cls, other):
        if cls != "k":
            return cls
        return "k" if other.numbers.get(it.key) == self.numbers[it.key] and it.key in other.kinds(it.kind) else "n"

    def kinds(self, kind):
        return {it.key for it in self.items if it.kind == kind}

    def render(self, other, lone):
        theirs = {it.key for it in other.items}
        for i, it in enumerate(self.items):
            cls = it.cls or ("k" if it.key in theirs else lone)
            pieces, text = [], " ".join(it.s)
            if it.kind in ("chapter", "article"):
                before, between, _ = self.l[it.kind].split("%s")
                pieces += [(before, cls), (self.numbers[it.key], self.number(it, cls, other)), (between, cls)]
            elif it.kind in ("num", "point"):
                label = ("%s. " if it.kind == "num" else "    (%s) ") % self.numbers[it.key]
                pieces.append((label, self.number(it, cls, other)))
            elif it.kind in ("bullet", "title", "schedule"):
                pieces.append(({"bullet": "- ", "title": "# ", "schedule": ""}[it.kind], "k"))
            elif it.kind == "one":
                pieces.append(("1. ", cls))
            self.put(pieces, text, cls, other)
            if self.width and it.kind in ("num", "uni", "bullet", "point"):
                pieces = wrapped(pieces, self.width, {"uni": "", "bullet": "  ", "num": "   ", "point": "        "}[it.kind])
            tight = it.kind in TIGHT and i + 1 < len(self.items) and self.items[i + 1].kind == it.kind
            self.out += pieces + [("\n" if tight else "\n\n", "k")]
        text = "".join(t for t, _ in self.out).rstrip() + "\n"
        runs = []
        for t, c in self.out:
            n = len(WORD.findall(t))
            if n and runs and runs[-1][0] == c:
                runs[-1][1] += n
            elif n:
                runs.append([c, n])
        assert sum(n for _, n in runs) == len(WORD.findall(text)), text
        return text, runs


def wrapped(pieces, width, indent):
    """The pieces with line ends for blanks, so that no line is longer than the width nor opens like a list."""
    full = "".join(t for t, _ in pieces)
    breaks, start, last = set(), 0, -1
    for i, c in enumerate(full + " "):
        if c == " ":
            if i - start > width and last > start:
                breaks.add(last)
                start = last + 1 - len(indent)
            if not re.match(r"(\d+[.)]|[-+*#>|—(]|\w[.)])", full[i + 1:i + 4]) and i > len(indent) + 3:
                last = i
    out, at = [], 0
    for t, c in pieces:
        out.append(("".join("\n" + indent if at + k in breaks else x for k, x in enumerate(t)), c))
        at += len(t)
    return out


class Base:
    """Makes texts out of phrases; no sentence twice, and neighbours share no phrase."""

    def __init__(self, name, language):
        self.r, self.l, self.language, self.used, self.width, self.edits = Numbers(name), LANGUAGES[language], language, set(), (0, 0), 1
        self.lately, self.titles = [], set()

    def sentence(self, **fixed):
        r, l = self.r, self.l
        while True:
            part = {k: fixed.get(k) or r.pick(l[k]) for k in "SVOCT"}
            tail = r.below(2)
            if any(part[k] in self.lately for k in "SVOCT" if k not in fixed):
                continue
            text = "%s %s %s, %s%s." % (part["S"], part["V"], part["O"], part["C"].replace("%s", r.pick(l["N"])), ", " + part["T"] if tail else "")
            if (part["S"], part["V"], part["O"]) not in self.used:
                self.used.add((part["S"], part["V"], part["O"]))
                self.lately = (self.lately + [part[k] for k in "VOC"])[-12:]
                return text

    def unlike(self, others):
        """A sentence that shares no phrase with others."""
        while True:
            text = self.sentence()
            phrases = [p.replace("%s", "").split("  ")[0] for k in "SVOCT" for p in self.l[k] if p.split("%s")[0] in text]
            if not any(p in other for p in phrases for other in others):
                return text

    def sentences(self, n):
        return [self.sentence() for _ in range(n)]

    def article(self, key, kind, paras, most=2):
        title = self.r.pick([t for t in self.l["title"] if t not in self.titles] or self.l["title"])
        self.titles.add(title)
        out = [Item("article", key, title)]
        for i in range(paras):
            out.append(Item(kind, "%s.%d" % (key, i), self.sentences(1 + self.r.below(most))))
        return out

    def law(self, articles=7, kind="num", paras=4):
        out = [Item("title", "title", "Lex")]
        for a in range(articles):
            if a % 4 == 0:
                out.append(Item("chapter", "c%d" % (a // 4), self.r.pick(self.l["title"])))
            out += self.article("a%d" % a, kind, paras)
            if a == articles - 2:
                out[-1].s[-1] = out[-1].s[-1][:-1] + " (" + self.l["ref"] % ("@a%d@" % (a - 1)) + ")."
        return out


def kept_in_order(keys, weights, order):
    """The heaviest of the orders that both sides share, or None if two are equally heavy."""
    place = {k: i for i, k in enumerate(order)}
    best = []
    for i, k in enumerate(keys):
        options = [(w, c, s) for j, (w, c, s) in enumerate(best) if place[keys[j]] < place[k]] or [(0, 1, [])]
        top = max(w for w, _, _ in options)
        best.append((top + weights[k], sum(c for w, c, _ in options if w == top), next(s for w, _, s in options if w == top) + [k]))
    top = max(w for w, _, _ in best)
    winners = [(c, s) for w, c, s in best if w == top]
    return set(winners[0][1]) if len(winners) == 1 and winners[0][0] == 1 else None


def truth(old, new, language, width, edits):
    so, sn = Side(old, language, width[0]), Side(new, language, width[1])
    to, ro = so.render(sn, "d")
    tn, rn = sn.render(so, "i")
    count = lambda runs, c: sum(n for x, n in runs if x in c)
    return to, tn, {"edits": edits, "substantive": max(1, count(ro, "ed") + count(rn, "ei")), "consequential": count(ro, "n") + count(rn, "n"),
                    "moved": count(ro, "m") + count(rn, "m"), "old_runs": ro, "new_runs": rn}


def write(folder, name, pair):
    path = os.path.join(folder, name)
    os.makedirs(path, exist_ok=True)
    for file, text in (("old.md", pair[0]), ("new.md", pair[1]), ("truth.json", json.dumps(pair[2]))):
        with open(os.path.join(path, file), "w", encoding="utf-8", newline="\n") as f:
            f.write(text)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out")
    ap.add_argument("--charters")
    ap.add_argument("--kinds", default="")
    ap.add_argument("--pairs", type=int, default=2)
    a = ap.parse_args()
    for kind, plant in hard_edits.kinds(a.kinds):
        for language in LANGUAGES:
            for n in range(a.pairs):
                name = "%s.%s.%d" % (kind, language, n)
                g = Base(name, language)
                old, new = plant(g)
                write(a.out, name, truth(old, new, language, g.width, g.edits))
    if a.charters:
        for path in sorted(glob.glob(os.path.join(a.charters, "*", "*.md"))):
            text = open(path, encoding="utf-8").read()
            title = os.path.basename(os.path.dirname(path)) + "-" + os.path.basename(path)[:-3]
            for kind, plant in hard_edits.kinds_for_texts(a.kinds):
                for n in range(a.pairs):
                    r = Numbers(kind + title + str(n))
                    made = plant(r, text)
                    if made:
                        old, new, edits = made
                        write(a.out, "%s.%s.%d" % (kind, title, n), truth(old, new, "", (0, 0), edits))


if __name__ == "__main__":
    main()
