"""Every state a reader can be in, so that no combination meets an empty step.

The states of a leaf are all combinations of the conditions and clinic answers its lines ask
for: often thousands. A set of them is one whole number with a bit for each state, so that
asking in which states a line is told costs a few operations on numbers, however many there
are.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations

from companion.walkthrough.pack import Leaf, Line
from companion.walkthrough.tailor import CONDITIONS

# Far above any honest step (the largest here has a few thousand); stops a hostile one.
MAX_STATES = 50_000
ALWAYS = ("detail", "medicine", "breath")
"""Conditions that matter to the rules, whether a line asks for them or not."""


class TooManyStatesError(ValueError):
    """A section asks for so many conditions and slots that they cannot all be tried."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One leaf as told in one state: the lines of each section, in reading order."""

    state: Mapping[str, str]
    filled: frozenset[str]
    lines: Mapping[str, tuple[Line, ...]]

    @property
    def name(self) -> str:
        """The state in words, for findings."""
        return _name(self.state, self.filled)


class StateSpace:
    """All states over some conditions and slots. Raises TooManyStatesError above MAX_STATES."""

    def __init__(
        self, keys: Iterable[str], slots: Iterable[str], conditions: Mapping[str, Sequence[str]]
    ) -> None:
        domain = {**CONDITIONS, **conditions}
        self._slots = sorted(set(slots))
        self._values: dict[str, Sequence[str]] = {key: domain[key] for key in sorted(set(keys))}
        self._values |= {f"{{{slot}}}": ("", "answered") for slot in self._slots}
        sizes = [len(values) for values in self._values.values()]
        if len(sizes) > len(domain) + 20 or (count := math.prod(sizes)) > MAX_STATES:
            raise TooManyStatesError(f"{len(sizes)} conditions and slots")
        self._count = count
        # The first condition changes slowest, as in a table read from top to bottom.
        strides = [math.prod(sizes[place + 1 :]) for place in range(len(sizes))]
        self._strides = dict(zip(self._values, strides, strict=True))

    @cached_property
    def possible(self) -> int:
        """All but what cannot be: nothing paces the breath after relaxing medicine or sleep."""
        drowsy = self._having("medicine", ("relaxing", "asleep"))
        return self._all & ~(self._having("breath", ("paced",)) & drowsy)

    def meeting(self, when: Iterable[tuple[str, tuple[str, ...]]]) -> int:
        """The possible states in which all conditions of `when` hold."""
        met = self.possible
        for key, values in when:
            met &= self._having(key, values)
        return met

    def telling(self, line: Line) -> int:
        """The possible states in which `line` is told."""
        if line.hidden:
            return 0
        told = self.meeting((*line.when, ("detail", line.detail)))
        for slot in line.filled:
            told &= self._having(f"{{{slot}}}", ("answered",))
        if line.empty:
            answered = self._all
            for slot in line.empty:
                answered &= self._having(f"{{{slot}}}", ("answered",))
            told &= ~answered
        return told

    def state(self, index: int) -> tuple[dict[str, str], frozenset[str]]:
        """The state of one bit, and the slots answered in it."""
        values = {
            key: options[index // self._strides[key] % len(options)]
            for key, options in self._values.items()
        }
        filled = frozenset(slot for slot in self._slots if values.pop(f"{{{slot}}}"))
        return values, filled

    @cached_property
    def _all(self) -> int:
        return (1 << self._count) - 1

    def _having(self, key: str, values: Iterable[str]) -> int:
        options, stride = self._values[key], self._strides[key]
        period = stride * len(options)
        repeat = self._all // ((1 << period) - 1)
        block = sum(((1 << stride) - 1) << stride * options.index(one) for one in set(values))
        return block * repeat


def subsets(slots: Iterable[str]) -> Iterator[frozenset[str]]:
    """All subsets, the empty one first."""
    names = sorted(slots)
    sizes = range(len(names) + 1)
    chosen = chain.from_iterable(combinations(names, size) for size in sizes)
    return map(frozenset, chosen)


def silent_states(
    leaf: Leaf, lines: Sequence[Line], conditions: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """Describe each state of someone who reads `leaf` in which none of `lines` is told.

    Only the conditions and slots these lines ask for are tried: nothing else can matter.
    Raises TooManyStatesError above MAX_STATES.
    """
    if any(_unconditional(line) for line in lines):
        return
    space = _space(leaf, lines, conditions)
    silent = space.meeting(leaf.when)
    for line in lines:
        silent &= ~space.telling(line)
    while silent:
        yield _name(*space.state(_lowest(silent)))
        silent &= silent - 1


def tellings(leaf: Leaf, reader: str, conditions: Mapping[str, Sequence[str]]) -> Iterator[Telling]:
    """Every different way in which `leaf` is told to `reader`, over all states and answers.

    Two ways differ when other lines are told, or when detail, medicine or breath differ;
    each comes once, with the first of its states.
    """
    sections = leaf.lines[reader]
    lines = list(chain.from_iterable(sections.values()))
    space = _space(leaf, lines, conditions)
    told_in = {line.id: space.telling(line) for line in lines}
    groups = [space.meeting(leaf.when)]
    domain = {**CONDITIONS, **conditions}
    rules = (space.meeting(((key, (value,)),)) for key in ALWAYS for value in domain[key])
    for mask in chain(rules, told_in.values()):
        groups = [part for group in groups for part in (group & mask, group & ~mask) if part]
    for group in sorted(groups, key=_lowest):
        first = group & -group
        state, filled = space.state(_lowest(group))
        told = {
            section: tuple(line for line in items if told_in[line.id] & first)
            for section, items in sections.items()
        }
        yield Telling(state, filled, told)


def _space(
    leaf: Leaf, lines: Sequence[Line], conditions: Mapping[str, Sequence[str]]
) -> StateSpace:
    asked = chain(leaf.when, *(line.when for line in lines))
    slots = {slot for line in lines for slot in (*line.filled, *line.empty)}
    return StateSpace({key for key, _ in asked} | set(ALWAYS), slots, conditions)


def _unconditional(line: Line) -> bool:
    asks = line.when or line.filled or line.empty or line.hidden
    return not asks and set(line.detail) == set(CONDITIONS["detail"])


def _lowest(states: int) -> int:
    return (states & -states).bit_length() - 1


def _name(state: Mapping[str, str], filled: Iterable[str]) -> str:
    said = ", ".join(f"{key} = {value}" for key, value in state.items())
    return f"{said}; answered: {', '.join(sorted(filled)) or 'nothing'}"
