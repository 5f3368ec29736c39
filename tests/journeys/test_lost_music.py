"""Own music that goes away while it plays, and a sound process that falls: heard, not supposed."""

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from companion.sound.client import SoundClient
from tests.library.making import piece

from .bringing import listens_to_own, opens_picker
from .capturing import CEILING, RATE_HZ, SILENT, Capture, level
from .conftest import Person

SONGS = [f"{number} song.wav" for number in range(1, 7)]
LENGTH_S = 14.0


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with songs."""
    folder = tmp_path / "Blue stick"
    for name in SONGS:
        piece(folder / name, LENGTH_S)
    monkeypatch.setenv("XDG_MUSIC_DIR", str(folder))
    return folder


@pytest.fixture
def person(open_app: Callable[..., Person], heard: Capture) -> Person:
    return open_app(make_sound=SoundClient)


@pytest.fixture
def listener(person: Person, stick: Path, heard: Capture) -> Person:
    """Somebody who listens to the songs on their stick."""
    opens_picker(person, stick)
    listens_to_own(person)
    person.waits_for(lambda: person.companion.music.title == "1 song")
    follows = person.companion.music.upNext.tracks
    person.waits_for(lambda: follows.rowCount() > 1)  # type: ignore[attr-defined]
    plays_on(person, heard)
    return person


def plays_on(person: Person, heard: Capture) -> None:
    """There is music, and more of it comes."""
    before_s = heard.length_s
    person.waits_for(lambda: heard.length_s > before_s + 1 and not heard.silent)


def own(person: Person) -> bool:
    """Whether what plays was brought along."""
    return person.companion.music.trackId.startswith("own:")


def tenths(samples: NDArray[np.float64]) -> list[float]:
    """The level of each tenth of a second."""
    tenth = RATE_HZ // 10
    return [level(samples[at : at + tenth]) for at in range(0, len(samples) - tenth, tenth)]


def is_soft(samples: NDArray[np.float64]) -> bool:
    """Neither loud nor with a click in it."""
    steepest = float(np.abs(np.diff(samples, axis=0)).max())
    return float(np.abs(samples).max()) <= CEILING + 1 / 32768 and steepest < 0.1


def test_a_stick_that_is_pulled_out_takes_no_music_with_it(
    listener: Person, stick: Path, heard: Capture
) -> None:
    shutil.rmtree(stick)
    began_s = heard.length_s
    for _ in range(2):
        listener.touches("nextPiece")
    listener.waits_for(lambda: not own(listener))
    plays_on(listener, heard)
    assert listener.companion.music.playing
    assert min(tenths(heard.since(began_s))) > SILENT
    assert is_soft(heard.since(began_s))
    assert "song.wav was not played" in listener.notices()
    assert ".wav" not in listener.texts()
    assert str(stick.parent) not in listener.texts()


def test_without_a_touch_what_can_be_read_plays_to_its_end_and_ours_follows(
    listener: Person, stick: Path, heard: Capture
) -> None:
    shutil.rmtree(stick)
    began_s = heard.length_s
    listener.waits_for(lambda: listener.companion.music.title == "2 song")
    listener.waits_for(lambda: not own(listener))
    plays_on(listener, heard)
    assert min(tenths(heard.since(began_s))) > SILENT
    assert is_soft(heard.since(began_s))


def test_a_piece_whose_end_goes_while_it_plays_makes_way_for_the_next(
    listener: Person, stick: Path, heard: Capture
) -> None:
    os.truncate(stick / "1 song.wav", 44 + 8 * RATE_HZ)
    began_s = heard.length_s
    listener.waits_for(lambda: listener.companion.music.title == "2 song")
    listener.waits_for(lambda: "1 song.wav was not played" in listener.notices())
    plays_on(listener, heard)
    assert is_soft(heard.since(began_s))
    assert ".wav" not in listener.texts()


def test_what_is_damaged_in_the_middle_of_a_list_is_left_out_and_crossed_over(
    person: Person, stick: Path, heard: Capture
) -> None:
    whole = (stick / "2 song.wav").read_bytes()
    (stick / "2 song.wav").write_bytes(whole[: len(whole) // 2])
    (stick / "3 song.wav").write_bytes(b"\x7fELF" + bytes(9000))
    opens_picker(person, stick)
    person.touches("takeFolder")
    person.waits_for(lambda: "3 song.wav" in person.texts())
    person.reaches("listenOwn")
    person.touches("listenOwn")
    plays_on(person, heard)
    began_s = heard.length_s
    person.waits_for(lambda: person.companion.music.title == "4 song")
    plays_on(person, heard)
    assert min(tenths(heard.since(began_s))) > SILENT
    assert is_soft(heard.since(began_s))


@pytest.mark.parametrize("fate", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "frozen"])
def test_a_sound_process_that_falls_is_replaced_and_the_music_rises_softly(
    person: Person, heard: Capture, fate: signal.Signals
) -> None:
    person.touches("beginButton")
    person.touches("skipButton")
    person.touches("playMusic")
    plays_on(person, heard)
    sound = person.engine
    assert isinstance(sound, SoundClient)
    before = sound.process_id
    assert before
    track = person.companion.music.trackId
    os.kill(before, fate)
    heard.forget()
    # The window does what it is asked for meanwhile.
    step = person.companion.walkthrough.index
    person.touches("nextStep")
    person.waits_for(lambda: person.companion.walkthrough.index == step + 1)
    person.touches("nurseButton")
    person.waits_for(lambda: person.companion.visit.nurseCalled)
    person.waits_for(lambda: sound.process_id not in (None, before))
    person.waits_for(lambda: heard.length_s > 6 and not heard.silent)
    risen = tenths(heard.since(0.0))
    first = next(at for at, one in enumerate(risen) if one > SILENT)
    assert max(risen[first : first + 5]) < max(risen) / 2
    assert is_soft(heard.since(0.0))
    assert (person.companion.music.trackId, person.companion.music.playing) == (track, True)
