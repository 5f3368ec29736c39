"""Chooses the notes of all chords at once, so that each voice moves as little as it can."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tools.composer.notation import NAMES, ScoreError, pitch_name

Voicing = tuple[int, ...]

WIDEST_SPREAD = 19
PARALLEL_COST = 14.0
"""What a parallel fifth or octave costs, in semitones of motion."""
_CENTRE_COST = 0.35
_SPREAD_COST = 0.03


@dataclass(frozen=True)
class Compass:
    """Where the upper voices may lie (MIDI numbers) and how many there are."""

    low: int
    high: int
    voices: int


def lead_voices(
    basses: Sequence[int], chords: Sequence[tuple[int, ...]], compass: Compass
) -> list[Voicing]:
    """The cheapest path through all close voicings (Viterbi): least motion, no parallels.

    ``basses`` are MIDI numbers, ``chords`` the pitch classes of each chord, root first.

    Raises:
        ScoreError: a chord has no voicing inside the compass.
    """
    return list(_led(tuple(basses), tuple(chords), compass))


@cache
def _led(
    basses: tuple[int, ...], chords: tuple[tuple[int, ...], ...], compass: Compass
) -> tuple[Voicing, ...]:
    table: list[dict[Voicing, tuple[float, Voicing]]] = []
    for position, (bass, tones) in enumerate(zip(basses, chords, strict=True)):
        row: dict[Voicing, tuple[float, Voicing]] = {}
        for voicing in _candidates(tones, compass):
            resting = _resting_cost(voicing, compass)
            if not table:
                row[voicing] = (resting, ())
                continue
            row[voicing] = min(
                (
                    cost + resting + _motion_cost((basses[position - 1], *last), (bass, *voicing)),
                    last,
                )
                for last, (cost, _) in table[-1].items()
            )
        table.append(row)
    return _cheapest_path(table)


def _cheapest_path(table: list[dict[Voicing, tuple[float, Voicing]]]) -> tuple[Voicing, ...]:
    voicing = min(table[-1], key=lambda key: table[-1][key][0])
    path = [voicing]
    for row in table[:0:-1]:
        voicing = row[voicing][1]
        path.append(voicing)
    return tuple(reversed(path))


def _candidates(tones: tuple[int, ...], compass: Compass) -> list[Voicing]:
    # Too tight with its root: the bass has it already.
    found = sorted(set(_close_voicings(tones, compass))) or sorted(
        set(_close_voicings(tones[1:], compass))
    )
    if not found:
        reach = f"{pitch_name(compass.low)}-{pitch_name(compass.high)}"
        names = " ".join(NAMES[tone] for tone in tones)
        raise ScoreError(f"no voicing of {names} within {reach}")
    return found


def _close_voicings(tones: tuple[int, ...], compass: Compass) -> Iterator[Voicing]:
    distinct = tuple(dict.fromkeys(tones))
    count = compass.voices
    needed = distinct if len(distinct) <= count else distinct[1 : count + 1]
    places = {
        tone: [n for n in range(compass.low, compass.high + 1) if n % 12 == tone]
        for tone in distinct
    }
    for doubled in itertools.combinations_with_replacement(distinct, count - len(needed)):
        for notes in itertools.product(*(places[tone] for tone in (*needed, *doubled))):
            voicing = tuple(sorted(notes))
            if _is_close(voicing):
                yield voicing


def _is_close(voicing: Voicing) -> bool:
    if voicing[-1] - voicing[0] > WIDEST_SPREAD:
        return False
    # Seconds are clear from G3 up, muddy below.
    return all(b - a >= (2 if a >= 55 else 3) for a, b in itertools.pairwise(voicing))


def _resting_cost(voicing: Voicing, compass: Compass) -> float:
    middle = (compass.low + compass.high) / 2
    off_centre = abs(sum(voicing) / len(voicing) - middle)
    return _CENTRE_COST * off_centre + _SPREAD_COST * (voicing[-1] - voicing[0])


def _motion_cost(before: Voicing, after: Voicing) -> float:
    """Semitones moved by the upper voices, and a fine for each parallel (the bass counts)."""
    moved = float(sum(abs(x - y) for x, y in zip(before[1:], after[1:], strict=True)))
    for low, high in itertools.combinations(range(len(before)), 2):
        interval = (before[high] - before[low]) % 12
        still = before[low] == after[low] or before[high] == after[high]
        if interval in (0, 7) and interval == (after[high] - after[low]) % 12 and not still:
            moved += PARALLEL_COST
    return moved
