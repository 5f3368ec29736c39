"""Every state a reader can be in, so that no combination meets an empty step."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product

from companion.walkthrough.model import Leaf, Line
from companion.walkthrough.tailor import CONDITIONS, holds, is_told

# Far above any honest step (the largest here has a few hundred); stops a hostile one.
MAX_STATES = 50_000


class TooManyStatesError(ValueError):
    """A section asks for so many conditions and slots that they cannot all be tried."""


def possible(state: Mapping[str, str]) -> bool:
    """False for what cannot be: nothing paces the breath after relaxing medicine or sleep."""
    return state.get("breath") != "paced" or state.get("medicine") not in ("relaxing", "asleep")


def states(
    conditions: Mapping[str, Sequence[str]], keys: Iterable[str]
) -> Iterator[dict[str, str]]:
    """All possible states over `keys`; the values are the pack's `conditions` and our own."""
    names = sorted(keys)
    domain = {**CONDITIONS, **conditions}
    for values in product(*(domain[name] for name in names)):
        state = dict(zip(names, values, strict=True))
        if possible(state):
            yield state


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
    asked = chain(leaf.when, *(line.when for line in lines))
    keys = {key for key, _ in asked} | {"detail", "medicine", "breath"}
    slots = {slot for line in lines for slot in (*line.filled, *line.empty)}
    domain = {**CONDITIONS, **conditions}
    if math.prod(len(domain[key]) for key in keys) * 2 ** len(slots) > MAX_STATES:
        raise TooManyStatesError(f"{len(keys)} conditions and {len(slots)} slots")
    for state in states(conditions, keys):
        if not holds(leaf.when, state):
            continue
        for filled in subsets(slots):
            if not any(is_told(line, state, filled) for line in lines):
                said = ", ".join(f"{key} = {value}" for key, value in state.items())
                answered = ", ".join(sorted(filled)) or "nothing"
                yield f"{said}; answered: {answered}"


@dataclass(frozen=True, slots=True)
class Telling:
    """One leaf as told in one state: the lines of each section, in reading order."""

    state: Mapping[str, str]
    filled: frozenset[str]
    lines: Mapping[str, tuple[Line, ...]]

    @property
    def name(self) -> str:
        """The state in words, for findings."""
        said = ", ".join(f"{key} = {value}" for key, value in self.state.items())
        return f"{said}; answered: {', '.join(sorted(self.filled)) or 'nothing'}"


def tellings(leaf: Leaf, reader: str, conditions: Mapping[str, Sequence[str]]) -> Iterator[Telling]:
    """Every different way in which `leaf` is told to `reader`, over all states and answers.

    Conditions and slots that none of its lines asks for are left out: they cannot matter.
    """
    sections = leaf.lines[reader]
    lines = list(chain.from_iterable(sections.values()))
    asked = chain(leaf.when, *(line.when for line in lines))
    keys = {key for key, _ in asked} | {"detail", "medicine", "breath"}
    slots = {slot for line in lines for slot in (*line.filled, *line.empty)}
    for state in states(conditions, keys):
        if holds(leaf.when, state):
            for filled in subsets(slots):
                told = {
                    section: tuple(line for line in items if is_told(line, state, filled))
                    for section, items in sections.items()
                }
                yield Telling(state, filled, told)
