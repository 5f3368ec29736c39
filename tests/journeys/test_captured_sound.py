"""What a person hears, captured from the real sound process behind the real window."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from companion.sound.client import SoundClient

from .conftest import Person

RATE_HZ = 44_100
CEILING = 10 ** (-6 / 20)
SILENT = 10 ** (-60 / 20)

Heard = Callable[[], NDArray[np.float64]]


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Heard:
    """All that has been played so far, both channels, from -1 to 1."""
    capture = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(capture))

    def read() -> NDArray[np.float64]:
        data = capture.read_bytes() if capture.exists() else b""
        samples = np.frombuffer(data[: len(data) // 4 * 4], np.int16)
        return samples.reshape(-1, 2) / 32768

    return read


@pytest.fixture
def person(open_app: Callable[..., Person], heard: Heard) -> Person:
    return open_app(make_sound=SoundClient)


def level(samples: NDArray[np.float64]) -> float:
    return float(np.sqrt((samples**2).mean())) if len(samples) else 0.0


def seconds(samples: NDArray[np.float64]) -> float:
    return len(samples) / RATE_HZ


def sounding(samples: NDArray[np.float64]) -> NDArray[np.float64]:
    """From the first sound on."""
    loud = np.flatnonzero(np.abs(samples).max(axis=1) > SILENT)
    return samples[loud[0] :] if len(loud) else samples[:0]


def test_one_touch_brings_music_up_from_silence_and_called_now_takes_it_down(
    person: Person, heard: Heard
) -> None:
    assert len(sounding(heard())) == 0
    person.touches("justBreatheButton")
    person.waits_for(lambda: seconds(sounding(heard())) > 7)
    music = sounding(heard())
    assert level(music[:RATE_HZ]) < level(music[5 * RATE_HZ : 7 * RATE_HZ]) / 3
    person.app.callNow(3)
    person.waits_for(lambda: person.companion.visit.called == "landed")
    person.waits_for(lambda: level(heard()[-RATE_HZ // 2 :]) < SILENT)
    everything = heard()
    assert np.abs(everything).max() <= CEILING + 1 / 32768
    assert np.abs(np.diff(everything, axis=0)).max() < 0.1


def test_the_next_piece_and_the_rain_are_really_heard(person: Person, heard: Heard) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    person.touches("rainButton")
    person.waits_for(lambda: seconds(sounding(heard())) > 4)
    rain = level(heard()[-RATE_HZ:])
    assert rain > SILENT
    person.touches("playMusic")
    first = person.companion.music.trackId
    person.touches("nextPiece")
    person.waits_for(lambda: person.companion.music.trackId != first)
    length_s = seconds(heard())
    person.waits_for(lambda: seconds(heard()) > length_s + 6)
    assert level(heard()[-RATE_HZ:]) > rain
    person.touches("soundButton")
    person.waits_for(lambda: level(heard()[-RATE_HZ // 2 :]) < SILENT)
