"""One part as a standard MIDI file, with the expression curve of sustained instruments."""

from __future__ import annotations

from collections.abc import Sequence

from tools.composer.perform import Clock, Played, swell_curve
from tools.composer.score import Part, Score

TICKS_PER_S = 1920
_TICKS_PER_QUARTER = 960  # at the MIDI default of 120 quarters a minute: 1920 ticks a second
_BANK, _BREATH_CONTROL, _VOLUME, _PAN, _EXPRESSION, _REVERB, _CHORUS = 0, 2, 7, 10, 11, 91, 93
_EXPRESSIVE_BANK = 17
"""From this bank on the soundfont's presets follow breath control (CC2) in loudness and colour."""
_START_S = 0.01

Event = tuple[int, int, bytes]
"""Tick, order among events of one tick (releases first), message."""


def midi_file(
    score: Score,
    part: Part,
    notes: Sequence[Played],
    clock: Clock,
    dynamics: Sequence[tuple[float, float]],
) -> bytes:
    """The bytes of a one-track MIDI file that plays ``notes`` with ``part``'s instrument."""
    events = _setup(part)
    if part.breathe is not None:
        events += _expression(part, swell_curve(score, part, clock, dynamics))
    for note in notes:
        start = note.start_s + _START_S
        events.append((_tick(start), 2, bytes((0x90, note.pitch, note.velocity))))
        events.append((_tick(start + note.length_s), 0, bytes((0x80, note.pitch, 0))))
    return _file(sorted(events, key=lambda event: event[:2]))


def _setup(part: Part) -> list[Event]:
    settings = ((_VOLUME, 100), (_PAN, part.pan), (_REVERB, 0), (_CHORUS, 0))
    levels = ((_EXPRESSION, 127), (_BREATH_CONTROL, 40))
    events = [(0, 1, _control(_BANK, part.bank)), (0, 1, bytes((0xC0, part.program)))]
    events += [(2, 1, _control(number, value)) for number, value in (*settings, *levels)]
    return events


def _expression(part: Part, curve: Sequence[tuple[float, float]]) -> list[Event]:
    events: list[Event] = []
    last = -1
    for moment, level in curve:
        value = int(level)
        if value == last:
            continue
        last = value
        expressive = part.bank >= _EXPRESSIVE_BANK
        number = _BREATH_CONTROL if expressive else _EXPRESSION
        events.append((_tick(moment), 1, _control(number, value if expressive else value + 60)))
    return events


def _control(number: int, value: int) -> bytes:
    return bytes((0xB0, number, max(0, min(127, value))))


def _tick(moment_s: float) -> int:
    return round(moment_s * TICKS_PER_S)


def _file(events: Sequence[Event]) -> bytes:
    track = bytearray()
    now = 0
    for tick, _, message in events:
        track += _variable_length(tick - now) + message
        now = tick
    track += b"\x00\xff\x2f\x00"
    header = b"MThd" + (6).to_bytes(4, "big")
    header += b"".join(number.to_bytes(2, "big") for number in (0, 1, _TICKS_PER_QUARTER))
    return header + b"MTrk" + len(track).to_bytes(4, "big") + bytes(track)


def _variable_length(number: int) -> bytes:
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(number & 0x7F | 0x80)
    return bytes(reversed(groups))
