"""The kinds of edits that hard_pairs.py plants: each makes an old and a new list of items, and says what became of the words."""
import re

from prose import TERMS, TOWNS

KINDS, TEXT_KINDS = {}, {}


def kinds(chosen):
    return [(k, f) for k, f in KINDS.items() if not chosen or k in chosen.split(",")]


def kinds_for_texts(chosen):
    return [(k, f) for k, f in TEXT_KINDS.items() if not chosen or k in chosen.split(",")]


def kind(name):
    def add(f):
        KINDS[name] = f
        return f
    return add


def mark(c, text):
    return "\x01%s%s\x02" % (c, text) if text else ""


def both(old):
    """A new side that begins as a copy of the old, and look-ups of both by key."""
    new = [it.copy() for it in old]
    return new, {it.key: it for it in old}, {it.key: it for it in new}


def at(items, key):
    return next(i for i, it in enumerate(items) if it.key == key)


def swap(o, n, i, was, now, c="e"):
    """In the same sentence of both sides, known words become others."""
    assert was == "" or was in o.s[i], (was, o.s[i])
    o.s[i] = o.s[i].replace(was, mark(c, was), 1)
    n.s[i] = n.s[i].replace(was, mark(c, now), 1)


def touch(g, o, n, i):
    """One number word or, where the sentence has none, its object becomes another."""
    for w in g.l["N"]:
        m = re.search(r"(?<![\w-])%s(?![\w-])" % w, o.s[i])
        if m:
            other = g.r.pick([x for x in g.l["N"] if x != w])
            return swap(o, n, i, w, other)
    phrase = next((p for p in g.l["T"] + g.l["C"] if p in o.s[i]), None)
    swap(o, n, i, ", " + phrase, "")


def item(like, kind, key, sentences, cls=None):
    it = like.copy()
    it.kind, it.key, it.s, it.cls, it.number = kind, key, list(sentences), cls, None
    return it


# --- paragraphs divided and joined
def split(g, style, into, parts, edited=0, joined=False):
    whole = g.law(kind=style)
    p = whole[at(whole, "a2.1")]
    p.s = g.sentences(parts)
    new, o, n = both(whole)
    if edited:
        touch(g, p, n["a2.1"], parts - 1)
    pieces = [item(p, into, "a2.1" if i == 0 else "a2.1+%d" % i, [s], "k") for i, s in enumerate(n["a2.1"].s)]
    i = at(new, "a2.1")
    new[i:i + 1] = pieces
    p.cls = "k"
    return (new, whole) if joined else (whole, new)


for style in ("num", "uni"):
    for parts in (2, 3):
        for edited in (0, 1):
            name = "%s-%s%s" % (style, "two" if parts == 2 else "three", "-edited" if edited else "")
            KINDS["split-" + name] = lambda g, a=(style, style, parts, edited): split(g, *a)
            KINDS["join-" + name] = lambda g, a=(style, style, parts, edited): split(g, *a, joined=True)
KINDS["split-uni-to-num"] = lambda g: split(g, "uni", "num", 3)


def points(g, edited, dissolve, kinds=("num", "point")):
    """A list in running text becomes a lead-in with points, or the reverse."""
    l = g.l
    whole = g.law(kind=kinds[0])
    names = g.r.some(l["points"], 4)
    lead = g.r.pick(l["S"]) + " " + l["leadin"]
    p = whole[at(whole, "a3.1")]
    was, now = list(names), list(names)
    if edited:
        for w in l["O"] + l["T"]:
            if all(x not in w for x in now):
                was[1], now[1] = was[1], was[1] + " " + mark("i", g.r.pick([c for c in l["C"] if "%s" not in c]))
                break
    p.s = ["%s %s; %s; %s %s %s." % (lead, was[0], was[1], was[2], l["and"], was[3])]
    new, o, n = both(whole)
    p.cls = "k"
    i = at(new, "a3.1")
    lines = [now[0] + ";", now[1] + ";", now[2] + "; " + l["and"], now[3] + "."]
    new[i:i + 1] = [item(p, kinds[0], "a3.1", [lead], "k")] + [item(p, kinds[1], "a3.1p%d" % k, [t], "k") for k, t in enumerate(lines)]
    return (new, whole) if dissolve else (whole, new)


KINDS["prose-to-points"] = lambda g: points(g, False, False)
KINDS["prose-to-points-edited"] = lambda g: points(g, True, False)
KINDS["points-to-prose"] = lambda g: points(g, False, True)
KINDS["prose-to-bullets"] = lambda g: points(g, False, False, ("uni", "bullet"))


def rewrap(g, edited, style):
    old = g.law(kind=style)
    new, o, n = both(old)
    g.width = (g.r.pick([72, 80, 100]), g.r.pick([0, 60, 90]))
    if edited:
        touch(g, o["a2.1"], n["a2.1"], 0)
        touch(g, o["a4.2"], n["a4.2"], 0)
        g.edits = 2
    return old, new


KINDS["rewrap"] = lambda g: rewrap(g, False, "num")
KINDS["rewrap-edited"] = lambda g: rewrap(g, True, "num")
KINDS["rewrap-uni-edited"] = lambda g: rewrap(g, True, "uni")


def renumbering(g, first, second):
    old = g.law(kind=first)
    new, o, n = both(old)
    for it in new:
        if it.kind == first and it.key.startswith("a3."):
            it.kind, it.cls = second, "k"
            o[it.key].cls = "k"
    touch(g, o["a3.2"], n["a3.2"], 0)
    return old, new


KINDS["numbers-given"] = lambda g: renumbering(g, "uni", "num")
KINDS["numbers-dropped"] = lambda g: renumbering(g, "num", "uni")


# --- paragraphs and points deleted, inserted, moved, swapped
def members(g, style):
    """A law in which article a3 holds members of a kind, and their keys."""
    if style in ("num", "uni"):
        old = g.law(kind=style, paras=5)
    else:
        old = g.law(kind="num", paras=3)
        i = at(old, "a3.2")
        old[i + 1:i + 1] = [item(old[i], style, "a3.2%s%d" % (style, k), [short(g)]) for k in range(6)]
    keys = [it.key for it in old if it.kind == style and it.key.startswith("a3.")]
    return old, keys


def short(g, old=()):
    return g.r.pick([x for x in g.l["O"] if x not in "".join(old)]) + ", " + g.unlike(old)[:-1] + ";"


def membership(g, style, act):
    old, keys = members(g, style)
    new, o, n = both(old)
    mid = keys[1 + g.r.below(len(keys) - 2)]
    i = at(new, mid)
    fresh = [short(g, o[mid].s)] if style not in ("num", "uni") else [g.unlike(o[mid].s) for _ in range(2)]
    if act == "deleted":
        new.pop(i)
    elif act == "inserted":
        new.insert(i, item(new[i], style, "fresh", fresh))
    elif act == "replaced":
        new[i] = item(new[i], style, "fresh", fresh)
    elif act == "edited":
        touch(g, o[mid], n[mid], 0)
    elif act == "deleted-and-edited":
        new.pop(i)
        other = keys[-1] if keys[-1] != mid else keys[0]
        touch(g, o[other], n[other], 0)
        g.edits = 2
    else:
        moved(g, old, new, keys, act)
    return old, new


def moved(g, old, new, keys, act):
    """Reorders members; the lighter ones count as moved."""
    import hard_pairs
    o = {it.key: it for it in old}
    weights = {k: o[k].words() + 1 for k in keys}
    order = list(keys)
    while True:
        order = list(keys)
        if act == "swapped":
            i = g.r.below(len(keys) - 1)
            order[i], order[i + 1] = order[i + 1], order[i]
        elif act == "moved":
            i = g.r.below(len(keys))
            k = order.pop(i)
            order.insert((i + 2 + g.r.below(len(keys) - 3)) % len(keys), k)
        else:
            order = g.r.some(keys, len(keys))
        kept = hard_pairs.kept_in_order(keys, weights, order)
        if kept and len(kept) < len(keys) and (act != "moved" or len(kept) == len(keys) - 1):
            break
        if act == "swapped" and not kept:
            order[0] = keys[0]
            o[keys[0]].s = o[keys[0]].s[:1]
            for it in new:
                if it.key == keys[0]:
                    it.s = it.s[:1]
            weights = {k: o[k].words() + 1 for k in keys}
    first = at(new, keys[0])
    by = {it.key: it for it in new}
    new[first:first + len(keys)] = [by[k] for k in order]
    for it in old + new:
        if it.key in weights and it.key not in kept:
            it.cls = "m"
    g.edits = len(keys) - len(kept)


for style in ("num", "uni", "point", "bullet", "one"):
    for act in ("deleted", "inserted", "replaced", "edited", "moved", "swapped", "deleted-and-edited"):
        if style != "num" or act not in ("deleted", "edited"):
            KINDS["%s-%s" % ({"num": "paragraph", "uni": "unnumbered", "point": "point", "bullet": "bullet", "one": "all-ones"}[style], act)] = (
                lambda g, a=(style, act): membership(g, *a))


@kind("paragraph-to-other-article-edited")
def paragraph_away(g, style="num"):
    old = g.law(kind=style)
    i = at(old, "a1.2")
    old[i].s = g.sentences(2)
    new, o, n = both(old)
    touch(g, o["a1.2"], n["a1.2"], 0)
    touch(g, o["a1.2"], n["a1.2"], 1)
    it = new.pop(i)
    new.insert(at(new, "a5.1"), it)
    it.cls = o["a1.2"].cls = "m"
    return old, new


KINDS["unnumbered-to-other-article-edited"] = lambda g: paragraph_away(g, "uni")


# --- sentences
def sentence(g, act, style="num"):
    old = g.law(kind=style)
    for k in ("a2.1", "a2.3", "a5.1"):
        old[at(old, k)].s = g.sentences(3)
    new, o, n = both(old)
    was, now = o["a2.1"], n["a2.1"]
    if act == "deleted":
        was.s[1] = mark("d", now.s.pop(1))
    elif act == "inserted":
        now.s.insert(1, mark("i", g.sentence()))
    elif act == "replaced":
        now.s[1] = mark("e", g.unlike(was.s[1:2]))
        was.s[1] = mark("e", was.s[1])
    elif act == "tail-replaced":
        a, b = was.s[1].split(", ", 1)
        c = g.unlike(was.s[1:2]).split(", ", 1)[1]
        was.s[1], now.s[1] = a + ", " + mark("e", b), a + ", " + mark("e", c)
    elif act == "swapped":
        was.s[1] = was.s[1][:-1] + ", " + g.l["T"][0] + "."
        now.s[1:] = [was.s[2], was.s[1]]
        light = min(was.s[1:], key=lambda s: len(s.split()))
        for side in (was, now):
            side.s = [mark("m", s) if s == light else s for s in side.s]
    else:
        m = mark("m", now.s.pop(1))
        was.s[1] = m
        n["a2.3" if act == "to-paragraph" else "a5.1"].s.insert(2, m)
    return old, new


for act in ("deleted", "inserted", "replaced", "tail-replaced", "to-paragraph", "to-article"):
    KINDS["sentence-" + act] = lambda g, a=act: sentence(g, a)
KINDS["sentence-to-article-unnumbered"] = lambda g: sentence(g, "to-article", "uni")
KINDS["sentence-deleted-unnumbered"] = lambda g: sentence(g, "deleted", "uni")


# --- articles and chapters
def articles(g, act):
    old = g.law(articles=9, paras=3)
    new, o, n = both(old)
    i = at(new, "a4")
    if act == "replaced":
        fresh = [n["a4"]] + [item(n["a4.0"], "num", "f%d" % k, [g.unlike([" ".join(x.s) for x in old if x.key.startswith("a4.")]) for _ in range(2)]) for k in range(2)]
        new[i:at(new, "a5")] = fresh
    elif act == "retitled":
        title = g.r.pick([t for t in g.l["title"] if t != n["a4"].s[0]])
        o["a4"].s, n["a4"].s = [mark("e", o["a4"].s[0])], [mark("e", title)]
    elif act == "bis":
        fresh = g.article("fresh", "num", 2)
        fresh[0].number = "4 bis" if g.language in ("fr", "es", "nl") else "4a"
        new[at(new, "a5"):at(new, "a5")] = fresh
    elif act == "divided":
        new.insert(at(new, "a4.2"), item(n["a4"], "article", "fresh", [g.r.pick(g.l["title"])]))
    elif act == "joined":
        new.pop(at(new, "a5"))
    elif act == "moved-edited":
        size = at(new, "a5") - i
        part = new[i:i + size]
        del new[i:i + size]
        to = at(new, "a1")
        new[to:to] = part
        touch(g, o["a4.0"], n["a4.0"], 0)
        touch(g, o["a4.2"], n["a4.2"], 0)
        for it in part:
            it.cls = o[it.key].cls = "m"
    elif act == "repealed":
        del new[i:at(new, "a5")]
    elif act == "many-edited":
        g.edits = 0
        for a in range(9):
            for p in (0, 2):
                touch(g, o["a%d.%d" % (a, p)], n["a%d.%d" % (a, p)], 0)
                g.edits += 1
    if act in ("repealed", "moved-edited"):
        fix_chapters(old, new)
    return old, new


def fix_chapters(old, new):
    """Chapter headings stand before the same articles' neighbours: a chapter that lost its first article keeps its place."""
    for k in range(len(new) - 1):
        if new[k].kind == "chapter" and new[k + 1].kind == "chapter":
            raise AssertionError("an empty chapter")


for act in ("replaced", "retitled", "bis", "divided", "joined", "moved-edited", "repealed", "many-edited"):
    KINDS["article-" + act if act != "many-edited" else "all-articles-edited"] = lambda g, a=act: articles(g, a)


@kind("chapter-inserted")
def chapter_inserted(g):
    old = g.law(articles=8, paras=3)
    new, o, n = both(old)
    fresh = [item(n["c1"], "chapter", "fresh", [g.r.pick([t for t in g.l["title"] if t != n["c1"].s[0]])])] + g.article("x0", "num", 2) + g.article("x1", "num", 2)
    new[at(new, "c1"):at(new, "c1")] = fresh
    return old, new


@kind("chapter-merged")
def chapter_merged(g):
    old = g.law(articles=8, paras=3)
    new, o, n = both(old)
    new.pop(at(new, "c1"))
    return old, new


# --- words throughout
def throughout(g, change, style="num"):
    old = g.law(kind=style)
    if change == "person":
        was, now, frame = g.l["person"]
        for k in range(1, 6):
            old[at(old, "a%d.1" % k)].s.append(frame.replace("@", was))
    new, o, n = both(old)
    g.edits = 0
    pairs = {"renamed": [g.l["renamed"]], "modal": g.l["modal"], "person": [g.l["person"][:2]]}[change]
    for it in old:
        if it.kind in ("num", "uni"):
            for i in range(len(it.s)):
                for was, now in pairs:
                    place = re.search(r"\b%s\b" % was, it.s[i])
                    if place and change == "person" and g.l["person"][2].split("@")[0] not in it.s[i]:
                        continue
                    if place:
                        a, b = it.s[i][:place.start()], it.s[i][place.end():]
                        x, y = was, now
                        if now.endswith(" " + was):                      # words set before or after: only they are new
                            it.s[i], n[it.key].s[i] = a + was + b, a + mark("i", now[:-len(was)]) + was + b
                        elif now.startswith(was + " "):
                            it.s[i], n[it.key].s[i] = a + was + b, a + was + mark("i", now[len(was):]) + b
                        else:
                            while x.split(" ")[0] == y.split(" ")[0]:
                                a, x, y = a + x.split(" ")[0] + " ", x.split(" ", 1)[1], y.split(" ", 1)[1]
                            it.s[i], n[it.key].s[i] = a + mark("e", x) + b, a + mark("e", y) + b
                        g.edits += 1
    return old, new


for change in ("renamed", "modal", "person"):
    KINDS["throughout-" + change] = lambda g, c=change: throughout(g, c)


@kind("amounts-dates-percentages")
def amounts(g):
    old = g.law()
    for key, name in (("a1.1", "money"), ("a2.1", "date"), ("a4.1", "percent")):
        it = old[at(old, key)]
        it.s[0] = it.s[0][:-1] + " (" + g.l[name][0] + ")."
    new, o, n = both(old)
    for key, name in (("a1.1", "money"), ("a2.1", "date"), ("a4.1", "percent")):
        was, now = g.l[name]
        for unit in (" EUR", "EUR ", " euros", " руб.", "€ ", " года"):
            if was.startswith(unit):
                was, now = was[len(unit):], now[len(unit):]
            if was.endswith(unit):
                was, now = was[:-len(unit)], now[:-len(unit)]
        swap(o[key], n[key], 0, was, now)
    g.edits = 3
    return old, new


@kind("footnote-added")
def footnote(g):
    old = g.law()
    new, o, n = both(old)
    n["a2.1"].s[0] = n["a2.1"].s[0][:-1] + "[^" + mark("i", "1") + "]."
    new.append(item(n["a2.1"], "uni", "note", ["[^1]: " + g.sentence()], "i"))
    return old, new


# --- what is almost alike
def alike(g, style, act):
    """Rows, list items or numbered paragraphs that differ in a name and a sum."""
    r, l = g.r, g.l
    old = g.law(articles=3, paras=3)
    like = old[-1]
    towns = TOWNS[:14]
    sums = ["%d.%02d" % (100 + r.below(900), r.below(100)) for _ in towns]
    same = r.below(2) == 0
    if act == "all-values" or not same:
        sums = [s if k % 3 else "250.00" for k, s in enumerate(sums)]

    def text(town, amount):
        what = l["row"] % town if style != "short" else town
        return "| %s | %s | 31.12. |" % (what, amount) if style in ("row", "short") else "%s: %s, %s;" % (what, amount, l["date"][0])
    out = [item(like, "article", "sched", [l["title"][3]])]
    row = "row" if style == "short" else style
    if row == "row":
        out += [item(like, "row", "head", ["| %s | %s | %s |" % l["columns"]]), item(like, "row", "line", ["| --- | ---: | --- |"])]
    out += [item(like, row, "r%d" % k, [text(t, s)]) for k, (t, s) in enumerate(zip(towns, sums))]
    old += out
    new, o, n = both(old)
    key = "r%d" % (3 + r.below(7))
    i = at(new, key)
    if act == "deleted":
        new.pop(i)
        new.pop(at(new, "r12"))
        g.edits = 2
    elif act == "inserted":
        new.insert(i, item(n[key], row, "fresh", [text("Zwolle", "318.40")]))
    elif act == "value":
        was = sums[int(key[1:])]
        swap(o[key], n[key], 0, was, "777.25")
    elif act == "all-values":
        g.edits = len(towns)
        for k, s in enumerate(sums):
            swap(o["r%d" % k], n["r%d" % k], 0, s, "%d.%02d" % (100 + r.below(900), k))
    elif act == "key":
        swap(o[key], n[key], 0, towns[int(key[1:])], "Zwolle")
    elif act == "moved":
        it = new.pop(i)
        new.insert(at(new, "r12" if int(key[1:]) < 7 else "r1"), it)
        it.cls = o[key].cls = "m"
    elif act == "deleted-and-value":
        new.pop(i)
        k = "r%d" % (int(key[1:]) + 1)
        swap(o[k], n[k], 0, sums[int(k[1:])], "777.25")
        g.edits = 2
    elif act == "deleted-and-inserted":
        new.pop(i)
        new.insert(at(new, "r1"), item(n[key], row, "fresh", [text("Zwolle", "318.40")]))
        g.edits = 2
    return old, new


for style in ("row", "short", "bullet", "num", "uni"):
    for act in ("deleted", "inserted", "value", "all-values", "key", "moved", "deleted-and-value", "deleted-and-inserted"):
        KINDS["alike-%s-%s" % ({"row": "rows", "short": "short-rows", "bullet": "bullets", "num": "paragraphs", "uni": "unnumbered"}[style], act)] = (
            lambda g, a=(style, act): alike(g, *a))


@kind("twin-rows-deleted")
def twins(g):
    """Rows without a key: the same words with another figure, some of them the very same."""
    old = g.law(articles=2, paras=3)
    like = old[-1]
    old.append(item(like, "row", "head", ["| %s | %s |" % g.l["columns"][1:]]))
    old.append(item(like, "row", "line", ["| --- | --- |"]))
    for k in range(12):
        old.append(item(like, "row", "t%d" % k, ["| %d.00 | %s |" % (10 * (k // 2), g.l["date"][0])]))
    new, o, n = both(old)
    new.pop(at(new, "t4"))
    new.pop(at(new, "t5"))
    g.edits = 1
    return old, new


def opening(g, act, style="uni"):
    old = g.law(kind=style, paras=5)
    for k in range(5):
        it = old[at(old, "a3.%d" % k)]
        s = g.sentence()
        it.s = [g.l["opening"] + " " + s[0].lower() + s[1:]]
    new, o, n = both(old)
    if act == "deleted":
        new.pop(at(new, "a3.2"))
    elif act == "inserted":
        s = g.sentence()
        fresh = item(n["a3.2"], style, "fresh", [g.l["opening"] + " " + s[0].lower() + s[1:]])
        new.insert(at(new, "a3.2"), fresh)
    else:
        touch(g, o["a3.2"], n["a3.2"], 0)
        new.pop(at(new, "a3.3"))
        g.edits = 2
    return old, new


for act in ("deleted", "inserted", "edited-and-deleted"):
    KINDS["same-opening-" + act] = lambda g, a=act: opening(g, a)


def definitions(g, act):
    old = g.law(articles=4)
    i = at(old, "a0.3") + 1
    terms = TERMS[:9]
    defs = [item(old[i - 1], "bullet", "def%d" % k, [g.l["means"] % (t, g.r.pick(g.l["O"]) + ", " + g.sentence()[:-1] + ";")]) for k, t in enumerate(terms)]
    old[i:i] = defs
    new, o, n = both(old)
    keys = [d.key for d in defs]
    if act == "reordered":
        moved(g, old, new, keys, "shuffled")
    elif act == "renamed":
        g.edits = 3
        for k in (2, 4, 6):
            swap(o[keys[k]], n[keys[k]], 0, terms[k], "Zone")
    else:
        moved(g, old, new, keys, "moved")
    return old, new


for act in ("reordered", "moved", "renamed"):
    KINDS["definitions-" + act] = lambda g, a=act: definitions(g, a)


# --- edits planted in texts as they are
def blocks(text):
    import hard_pairs
    out = []
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    for k, b in enumerate(re.split(r"\n\s*\n", text.strip("\n"))):
        plain = re.match(r"[A-Z]", b) and not re.search(r"\n\s*([-*|]|\d+\.|\()", b) and "[" not in b and "`" not in b
        out.append(hard_pairs.Item("prose" if plain else "raw", "b%d" % k, re.split(r"(?<=[a-z)][.;]) (?=[A-Z])", b) if plain else b))
    return out


def planted(name):
    def add(f):
        def plant(r, text):
            old = blocks(text)
            new, o, n = both(old)
            long = [i for i, it in enumerate(old) if it.kind == "prose" and it.words() > 25]
            several = [i for i in long if len(old[i].s) > 1 and min(len(s.split()) for s in old[i].s) > 7]
            return f(r, old, new, long, several) and (old, new, 1)
        TEXT_KINDS["text-" + name] = plant
        return f
    return add


@planted("split")
def text_split(r, old, new, long, several):
    if several:
        i = r.pick(several)
        cut = 1 + r.below(len(new[i].s) - 1)
        rest = item(new[i], "prose", "rest", new[i].s[cut:], "k")
        new[i].s = new[i].s[:cut]
        new.insert(i + 1, rest)
        return True


@planted("join")
def text_join(r, old, new, long, several):
    pairs = [i for i in long if i + 1 in long]
    if pairs:
        i = r.pick(pairs)
        new[i].s += new[i + 1].s
        new.pop(i + 1)
        old[i + 1].cls = "k"
        return True


@planted("paragraph-deleted")
def text_deleted(r, old, new, long, several):
    if long:
        new.pop(r.pick(long))
        return True


@planted("paragraph-moved")
def text_moved(r, old, new, long, several):
    far = [i for i in long if any(abs(i - j) > 3 for j in long)]
    if far:
        i = r.pick(far)
        j = r.pick([j for j in long if abs(i - j) > 3])
        if sum(x.words() for x in old[min(i + 1, j):max(i, j)]) <= old[i].words() * 1.2:
            return False
        it = new.pop(i)
        new.insert(j if j < i else j - 1, it)
        it.cls = old[i].cls = "m"
        return True


@planted("sentence-deleted")
def text_sentence(r, old, new, long, several):
    if several:
        i = r.pick(several)
        k = r.below(len(old[i].s))
        old[i].s[k] = mark("d", new[i].s.pop(k))
        return True


@planted("sentence-moved")
def text_sentence_moved(r, old, new, long, several):
    long_sentences = [i for i in several if len(old[i].s) > 2]
    far = [i for i in long_sentences if any(abs(i - j) > 3 for j in several)]
    if far:
        i = r.pick(far)
        j = r.pick([j for j in several if abs(i - j) > 3])
        k = r.below(len(old[i].s))
        m = mark("m", new[i].s.pop(k))
        old[i].s[k] = m
        new[j].s.insert(1, m)
        return True


@planted("words-deleted")
def text_words(r, old, new, long, several):
    commas = [(i, k) for i in long for k, s in enumerate(old[i].s) if re.search(r", [^,;.]{15,60},", s)]
    if commas:
        i, k = r.pick(commas)
        m = re.search(r"(, [^,;.]{15,60}),", old[i].s[k])
        old[i].s[k] = old[i].s[k].replace(m[1], mark("d", m[1]), 1)
        new[i].s[k] = new[i].s[k].replace(m[1], "", 1)
        return True
