"""Which patterns can read one text in more and more ways: those that run away when, in the end, nothing fits.

A pattern becomes a net: a place for each item that takes one character, and from each place the places that may come
next. Two readers walk it, taking the same text. Where they can part and meet again in a loop, each round doubles the
ways there are, and Python's matcher tries them all. Looks ahead of one character count, all others are passed over.
What repeats at most FEW times is no loop: its ways are few.
"""

from __future__ import annotations

import re
from collections import Counter
from re import _constants as sre
from re import _parser

FEW = 4
OTHERS = "aAzZéÉдД中あ7 \n.,;:|·/-–—_!?'\"()\u00a0#@%"  # one character at least of each kind
CATEGORIES = {
    sre.CATEGORY_DIGIT: str.isdecimal,
    sre.CATEGORY_SPACE: str.isspace,
    sre.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    sre.CATEGORY_NOT_DIGIT: lambda char: not char.isdecimal(),
    sre.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    sre.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
}
ONE = (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN)
REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)
ASSERTS = (sre.ASSERT, sre.ASSERT_NOT)


def ambiguous(pattern):
    """What of a pattern can be read in two ways again and again, or nothing."""
    net = Net(_parser.parse(pattern, re.IGNORECASE))
    return net.empty_loop or net.meeting()


class Net:
    """The places of a pattern.

    A part of it is three counters: how it can take nothing (and which characters may then come next), where it may
    begin, where it may end. Sets of characters are the bits of a number.
    """

    def __init__(self, tree):
        known = set(OTHERS) | set(letters(tree))
        cases = {case for char in known for case in (char.lower(), char.upper()) if len(case) == 1}
        self.alphabet = sorted(known | cases)
        self.every = (1 << len(self.alphabet)) - 1
        self.taken, self.shown, self.after, self.masks = [], [], [], {}
        self.empty_loop = None
        self.sequence(tree, fold=True)

    def mask(self, op, arg, fold):
        """The characters that an item takes."""
        key = (str(op), str(arg), fold)
        if key not in self.masks:
            self.masks[key] = sum(1 << bit for bit, char in enumerate(self.alphabet) if takes(op, arg, char, fold))
        return self.masks[key]

    def join(self, ends, starts):
        """Lead from each end to each start."""
        for (end, last), ways in ends.items():
            for (start, first), more in starts.items():
                if last & first & self.taken[start]:
                    self.after[end][start, last & first] += ways * more

    def then(self, left, right):
        """One part after another."""
        (none, starts, ends), (none2, starts2, ends2) = left, right
        self.join(ends, starts2)
        begin, end, nothing = Counter(starts), Counter(ends2), Counter()
        for mask, ways in none.items():
            for (place, first), more in starts2.items():
                begin[place, first & mask] += ways * more
            for mask2, more in none2.items():
                nothing[mask & mask2] += ways * more
        for mask, ways in none2.items():
            for (place, last), more in ends.items():
                end[place, last & mask] += ways * more
        return nothing, begin, end

    def nothing(self, mask=None):
        """A part that takes no character."""
        return Counter({self.every if mask is None else mask: 1}), Counter(), Counter()

    def sequence(self, tree, *, fold):
        """Items in a row."""
        part = self.nothing()
        for op, arg in tree:
            part = self.then(part, self.item(op, arg, fold))
        return part

    def item(self, op, arg, fold):
        """One item."""
        if op in ONE:
            self.taken.append(self.mask(op, arg, fold))
            self.shown.append(chr(arg) if op is sre.LITERAL else "." if op is sre.ANY else "[]")
            self.after.append(Counter())
            place = Counter([(len(self.taken) - 1, self.every)])
            return Counter(), place, place
        if op is sre.SUBPATTERN:
            return self.sequence(arg[3], fold=folded(arg, fold))
        if op is sre.BRANCH:
            parts = [self.sequence(way, fold=fold) for way in arg[1]]
            return tuple(sum(counters, Counter()) for counters in zip(*parts, strict=True))
        if op in REPEATS:
            return self.repeat(*arg, fold)
        if op is sre.AT and arg in {sre.AT_END, sre.AT_END_STRING}:
            return self.nothing(0)
        if op in ASSERTS and arg[0] == 1:
            return self.nothing(self.ahead(op, arg[1], fold))
        return self.nothing()

    def repeat(self, least, most, body, fold):
        """What repeats: a loop, or if it does so a few times only, each time for itself."""
        one = len(body) == 1 and body[0][0] in ONE
        if most <= (1 if one and least != most else FEW):
            return self.times(least, most, body, fold)
        none, starts, ends = self.sequence(body, fold=fold)
        if none:
            self.empty_loop = f"a loop of nothing at {body}"
        self.join(ends, starts)
        return (none if least else self.nothing()[0]), starts, ends

    def times(self, least, most, body, fold):
        """A few times the same."""
        if not most:
            return self.nothing()
        none, starts, ends = self.sequence(body, fold=fold)
        if most > 1:
            rest = self.times(max(least - 1, 0), most - 1, body, fold)
            none, starts, ends = self.then((none, starts, ends), rest)
        return (none if least else none + self.nothing()[0]), starts, ends

    def ahead(self, op, body, fold):
        """The characters that a look ahead lets pass."""
        while len(body) == 1 and body[0][0] is sre.SUBPATTERN:
            fold, body = folded(body[0][1], fold), body[0][1][3]
        if len(body) != 1 or body[0][0] not in ONE:
            return None
        mask = self.mask(*body[0], fold)
        return mask if op is sre.ASSERT else self.every & ~mask

    def meeting(self):
        """Where two readers part and meet again."""
        for loop in loops([(place, place) for place in range(len(self.taken))], self.both):
            same = {one for one, other in loop if one == other}
            apart = sorted(pair for pair in loop if pair[0] != pair[1])
            if same and apart:
                return " or ".join(map(self.around, apart[0]))
            for place in same:
                if len(loop) > 1 or (place, place) in self.both((place, place)):
                    ways = Counter()
                    for (following, _), count in self.after[place].items():
                        ways[following] += count
                    if any(count > 1 and following in same for following, count in ways.items()):
                        return f"twice from {self.around(place)}"
        return None

    def both(self, pair):
        """Where two readers at two places may both go."""
        return {
            (one, other)
            for one, mask in self.after[pair[0]]
            for other, mask2 in self.after[pair[1]]
            if self.taken[one] & mask & mask2 & self.taken[other]
        }

    def around(self, place):
        """A place, as a person may find it."""
        return "".join(self.shown[max(0, place - 12) : place + 1])


def folded(arg, fold):
    """Whether case counts within a group."""
    return (fold or bool(arg[1] & re.IGNORECASE)) and not arg[2] & re.IGNORECASE


def letters(tree):
    """The characters that a pattern names."""
    for op, arg in tree:
        if op in {sre.LITERAL, sre.NOT_LITERAL}:
            yield chr(arg)
        elif op is sre.RANGE:
            yield from map(chr, arg)
        elif op is sre.IN:
            yield from letters(arg)
        elif op is sre.BRANCH:
            for way in arg[1]:
                yield from letters(way)
        elif op is sre.SUBPATTERN or op in REPEATS or op in ASSERTS:
            yield from letters(arg[-1])


def takes(op, arg, char, fold):
    """Whether an item takes a character."""
    cases = {char, char.swapcase()} if fold else {char}
    if op is sre.ANY:
        return char != "\n"
    if op is sre.IN:
        negated = arg[0][0] is sre.NEGATE
        return negated != any(takes(kind, value, char, fold) for kind, value in arg[negated:])
    if op is sre.CATEGORY:
        return CATEGORIES[arg](char)
    if op is sre.RANGE:
        return any(chr(arg[0]) <= case <= chr(arg[1]) for case in cases if len(case) == 1)
    return (chr(arg) in cases) != (op is sre.NOT_LITERAL)


def loops(roots, following):
    """The strongly connected components of a graph, as Tarjan finds them, with no recursion."""
    index, low, stack, on = {}, {}, [], set()
    for root in roots:
        work = [] if root in index else [(root, None)]
        while work:
            node, rest = work.pop()
            if rest is None:
                index[node] = low[node] = len(index)
                stack.append(node)
                on.add(node)
                rest = iter(following(node))
            for new in rest:
                if new not in index:
                    work += [(node, rest), (new, None)]
                    break
                if new in on:
                    low[node] = min(low[node], index[new])
            else:
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    at = stack.index(node)
                    yield stack[at:]
                    on.difference_update(stack[at:])
                    del stack[at:]
