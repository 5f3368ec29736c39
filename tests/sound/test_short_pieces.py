"""Pieces that are shorter than a crossfade."""

import numpy as np
import pytest

from companion.sound.happenings import What
from companion.sound.levels import frames_in
from companion.sound.mixer import MixCore
from companion.sound.sources import MemorySource
from tests.sound.hearing import listen, steady


def test_pieces_shorter_than_a_crossfade_are_heard_one_after_the_other() -> None:
    core = MixCore()
    core.play("0", MemorySource(steady(5)), fade_s=0.5)
    heard, begun = [], []
    for _ in range(300):
        for told in core.take_happenings():
            assert told.what is What.TRACK
            begun.append(told.frame)
            core.queue(str(len(begun)), MemorySource(steady(5)))
        heard.append(listen(core, 0.1))
    assert np.diff(begun) == pytest.approx(frames_in(3.0), abs=1)
    assert np.concatenate(heard)[frames_in(1) :].min() > 0.19
