"""Each part alone: notes the instrument has, none cut short, none left hanging; and the ending."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tools.composer.arrange import Arrangement
from tools.composer.notation import pitch_name, pitch_number
from tools.composer.perform import Clock, Played

LONGEST_NOTE_S = 60.0
SHORTEST_RING_S = 2.5
SHORTEST_PIECE_S, LONGEST_PIECE_S = 180.0, 255.0

Performance = Mapping[str, Sequence[Played]]


def check_parts(arrangement: Arrangement, played: Performance, clock: Clock) -> list[str]:
    """Errors of compass, of overlapping or stuck notes, and of the end."""
    ends_s = clock.starts_s[arrangement.score.breaths] + arrangement.score.ring_s
    errors = _out_of_range(arrangement)
    for name, notes in played.items():
        errors += _tangled(name, notes, ends_s)
    return errors + _bad_ending(arrangement, played, clock, ends_s)


def _out_of_range(arrangement: Arrangement) -> list[str]:
    errors = []
    for name, notes in arrangement.notes.items():
        low, high = map(pitch_number, arrangement.score.part[name].range)
        outside = sorted({note.pitch for note in notes if not low <= note.pitch <= high})
        if outside:
            errors.append(f"range {name}: {' '.join(map(pitch_name, outside))}")
    return errors


def _tangled(name: str, notes: Sequence[Played], ends_s: float) -> list[str]:
    errors = []
    released: dict[int, float] = {}
    for note in notes:
        words = f"{name} {pitch_name(note.pitch)} at {note.start_s:.1f} s"
        if released.get(note.pitch, 0) > note.start_s + 1e-4:
            errors.append(f"overlap {words}")
        released[note.pitch] = note.end_s
        if note.length_s > LONGEST_NOTE_S:
            errors.append(f"stuck {words}: {note.length_s:.0f} s")
        if note.end_s > ends_s:
            errors.append(f"rings past the end: {words}")
    return errors


def _bad_ending(
    arrangement: Arrangement, played: Performance, clock: Clock, ends_s: float
) -> list[str]:
    score = arrangement.score
    errors = []
    last_onset_s = max(note.start_s for notes in played.values() for note in notes)
    if clock.starts_s[score.breaths] - last_onset_s < SHORTEST_RING_S:
        errors.append("the last note has no room to ring")
    if arrangement.harmony[-1].chord.tones[0] != pitch_number(score.tonic) % 12:
        errors.append(f"does not end on the tonic but on {arrangement.harmony[-1].chord.symbol}")
    if not score.curve and not SHORTEST_PIECE_S <= ends_s <= LONGEST_PIECE_S:
        errors.append(f"lasts {ends_s:.0f} s")
    return errors
