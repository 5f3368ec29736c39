"""What a person hears, captured from the real sound process behind the real window."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from companion.sound.client import SoundClient

from .capturing import CEILING, RATE_HZ, SILENT, Capture, level
from .conftest import Person


@pytest.fixture
def person(open_app: Callable[..., Person], heard: Capture) -> Person:
    return open_app(make_sound=SoundClient)


def loudness_db(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    """The level of each half second, told every tenth of a second."""
    tenth = RATE_HZ // 10
    power = (samples[: len(samples) // tenth * tenth] ** 2).mean(axis=1).reshape(-1, tenth)
    smooth = np.convolve(power.mean(axis=1), np.ones(5) / 5, mode="valid")
    levels: NDArray[np.float64] = 10 * np.log10(np.maximum(smooth, 1e-9))
    return levels


def sounding(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    """From the first sound on."""
    loud = np.flatnonzero(np.abs(samples).max(axis=1) > SILENT)
    return samples[loud[0] :] if len(loud) else samples[:0]


def listens(person: Person, heard: Capture, length_s: float) -> None:
    """Until there is sound, and then for so long."""
    person.waits_for(lambda: not heard.silent)
    end_s = heard.length_s + length_s
    person.waits_for(lambda: heard.length_s > end_s)


def test_one_touch_brings_music_up_from_silence_and_called_now_takes_it_down(
    person: Person, heard: Capture
) -> None:
    assert len(sounding(heard.since(0.0))) == 0
    person.touches("justBreatheButton")
    listens(person, heard, 7)
    music = sounding(heard.since(0.0))
    assert level(music[:RATE_HZ]) < level(music[5 * RATE_HZ : 7 * RATE_HZ]) / 3
    person.app.callNow(3)
    person.waits_for(lambda: person.companion.visit.called == "landed")
    person.waits_for(lambda: heard.silent)
    everything = heard.since(0.0)
    assert np.abs(everything).max() <= CEILING + 1 / 32768
    assert np.abs(np.diff(everything, axis=0)).max() < 0.1


def test_the_next_piece_and_the_rain_are_really_heard(person: Person, heard: Capture) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    person.touches("rainButton")
    listens(person, heard, 4)
    rain = level(heard.last(1.0))
    assert rain > SILENT
    person.touches("playMusic")
    first = person.companion.music.trackId
    person.touches("nextPiece")
    person.waits_for(lambda: person.companion.music.trackId != first)
    listens(person, heard, 6)
    assert level(heard.last(1.0)) > rain
    person.touches("soundButton")
    person.waits_for(lambda: heard.silent)


def test_rain_swells_with_the_breath_and_is_itself_again_afterwards(
    person: Person, heard: Capture
) -> None:
    breathing = person.companion.breathing
    breathing.setWithMusic(True)
    breathing.setPattern("own")
    breathing.setOwn(2.0, 3.0)
    person.companion.music.mixer.setLevel("rain", 1.0)
    listens(person, heard, 8)
    before = loudness_db(heard.last(4.0))
    breathing.start()
    person.waits_for(lambda: breathing.state == "breathing")
    began_s = heard.length_s
    listens(person, heard, 11)
    breathing.stopNow()
    swelling = loudness_db(heard.since(began_s))
    assert np.ptp(swelling) > np.ptp(before) + 3
    assert swelling.max() < before.max() + 3
    assert np.diff(swelling).max() < 6
    listens(person, heard, 9)
    assert np.ptp(loudness_db(heard.last(3.0))) < np.ptp(swelling) - 3


def test_without_the_wish_rain_does_not_swell(person: Person, heard: Capture) -> None:
    person.companion.music.mixer.setLevel("rain", 1.0)
    listens(person, heard, 5)
    person.companion.breathing.start()
    person.waits_for(lambda: person.companion.breathing.phase == "in")
    began_s = heard.length_s
    listens(person, heard, 7)
    assert np.ptp(loudness_db(heard.since(began_s))) < 3
