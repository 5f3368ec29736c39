"""Numbered frames tell what was lost, doubled, put in between or turned down on their way."""

from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from tools.counted import MOST_FRAMES, Found, Frames, examine, numbered, write_counted

RATE_HZ = 44_100
LENGTH = 8 * RATE_HZ
WHOLE = Found(LENGTH - 6 * RATE_HZ, 0, 0, 0, 0, 0)
"""What is heard in the first six seconds is a fade."""

AT = 7 * RATE_HZ


def heard(*pieces: Frames) -> Frames:
    silence = np.zeros((3000, 2), np.int16)
    return np.concatenate([silence, *pieces])


@given(st.integers(0, MOST_FRAMES - LENGTH))
def test_what_is_whole_is_found_whole_from_wherever_it_begins(first: int) -> None:
    assert examine(heard(numbered(first, LENGTH))) == WHOLE


def test_what_is_lost_doubled_or_silent_is_counted_to_the_frame() -> None:
    before, after = numbered(0, AT), numbered(AT, RATE_HZ)
    for count in (1, 500, 2205):
        lost = examine(heard(before, numbered(AT + count, RATE_HZ)))
        assert (lost.missing, lost.repeated, lost.silent, lost.holes) == (count, 0, 0, 0)
        doubled = examine(heard(before, numbered(AT - count, RATE_HZ)))
        assert (doubled.missing, doubled.repeated, doubled.silent) == (0, count, 0)
        hushed = examine(heard(before, np.zeros((count, 2), np.int16), after))
        assert hushed == Found(WHOLE.counted, 0, 0, count, 0, 1)


def test_a_fade_after_a_hole_is_neither_lost_nor_doubled() -> None:
    after = numbered(AT, RATE_HZ)
    after[:882] = after[:882] * np.linspace(0, 1, 882)[:, None]
    found = examine(heard(numbered(0, AT), np.zeros((100, 2), np.int16), after))
    assert (found.missing, found.repeated, found.holes) == (0, 0, 1)
    assert 100 <= found.silent + found.altered <= 100 + 882


def test_a_recording_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no numbered frames"):
        examine(np.zeros((RATE_HZ, 2), np.int16))


def test_the_piece_is_its_numbers(tmp_path: Path) -> None:
    samples, rate_hz = soundfile.read(write_counted(tmp_path / "counted.flac", 30), dtype="int16")
    assert rate_hz == RATE_HZ
    assert np.array_equal(samples, numbered(0, 30 * RATE_HZ))
    with pytest.raises(ValueError, match="not so many numbers"):
        write_counted(tmp_path / "long.flac", 2 * 3600)
