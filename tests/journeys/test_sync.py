"""What is heard and what is seen of one breath, both caught from the real app."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from companion.sound.client import SoundClient
from tests.waiting import PATIENCE_MS
from tools.null_sink import RATE_HZ
from tools.sync_probe import Turn, onsets_s, turned_at_s

from .conftest import Person

TURNS = 4
SURE_S = 0.1
"""A picture that took longer to take says too little about when it was."""

SAME_TURN_S = 0.5
"""Nearer than to any other turn by far: the two belong together, however busy the computer is."""


class Eyes:
    """Takes pictures of the guide while somebody waits, and keeps how bright it was when."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._seen: list[tuple[float, float]] = []

    def look(self) -> None:
        began_s = time.monotonic()
        image = self._person.view.grabWindow()
        ended_s = time.monotonic()
        if ended_s - began_s < SURE_S:
            self._seen.append(((began_s + ended_s) / 2, brightness(image)))

    @property
    def light(self) -> NDArray[np.float64]:
        return np.array(self._seen)


class Ears:
    """Notes how far the recording has come while somebody waits: its clock is not quite ours."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._come: list[tuple[float, float]] = []

    def listen(self) -> None:
        size = self._file.stat().st_size if self._file.exists() else 0
        self._come.append((time.monotonic(), size / 4 / RATE_HZ))

    def when_s(self, places_s: NDArray[np.float64]) -> NDArray[np.float64]:
        """When the recording came to these places."""
        moments, lengths = np.array(self._come).T
        when_s: NDArray[np.float64] = np.interp(places_s, lengths, moments)
        return when_s


def brightness(image: QImage) -> float:
    width, height = image.width(), image.height()
    part = QRect(width // 3, height // 8, width // 3, height // 2)
    grey = image.copy(part).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8)
    return float(pixels.reshape(grey.height(), grey.bytesPerLine())[::3, ::3].mean())


def captured(file: Path) -> NDArray[np.int16]:
    data = file.read_bytes() if file.exists() else b""
    return np.frombuffer(data[: len(data) // 4 * 4], np.int16).reshape(-1, 2)


def pitch_hz(samples: NDArray[np.int16], at_s: float) -> float:
    """The strongest partial in the middle of the first second of a tone."""
    piece = samples[round((at_s + 0.4) * RATE_HZ) : round((at_s + 0.8) * RATE_HZ)].mean(axis=1)
    spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 2**16))
    return float(spectrum.argmax()) * RATE_HZ / 2**16


@pytest.fixture
def capture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(file))
    return file


def test_each_turn_is_heard_and_seen_as_one(open_app: Callable[..., Person], capture: Path) -> None:
    person = open_app(make_sound=SoundClient)
    breathing, eyes, ears = person.companion.breathing, Eyes(person), Ears(capture)
    turns: list[Turn] = []  # as they were told
    breathing.cueWanted.connect(lambda kind, at_s: turns.append(Turn(kind, at_s)))
    breathing.setTones(True)
    person.app.open("breathing")
    person.finds("guideChoice")
    breathing.start()

    def breathed() -> bool:
        eyes.look()
        ears.listen()
        return len(turns) > TURNS and time.monotonic() > turns[TURNS].at_s

    person.qtbot.waitUntil(breathed, timeout=2 * PATIENCE_MS)
    breathing.stopNow()
    before = len(captured(capture))
    person.waits_for(lambda: len(captured(capture)) > before + RATE_HZ)

    told = turns[:TURNS]

    # Seen: the picture turns at the moments for which the tones were sent.
    for earlier, turn, later in zip(turns, turns[1:TURNS], turns[2:], strict=False):
        seen_s = turned_at_s(eyes.light, earlier, turn, later)
        assert seen_s == pytest.approx(turn.at_s, abs=SAME_TURN_S)

    # Heard: each tone when the recording had come to it, and the one of its turn.
    samples = captured(capture)
    starts_s = onsets_s(samples)
    when_s = ears.when_s(starts_s)
    pitches: dict[str, float] = {}
    for turn in told:
        nearest = int(np.abs(when_s - turn.at_s).argmin())
        assert when_s[nearest] == pytest.approx(turn.at_s, abs=SAME_TURN_S)
        pitches[turn.kind] = pitch_hz(samples, float(starts_s[nearest]))
    assert pitches["in"] > 1.2 * pitches["out"]
