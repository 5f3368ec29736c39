"""The real process while the program beside it stands still again and again: no frame is lost.

Only the frames are looked at, whenever they come: a machine too busy to play may put silence
between them, and that is told apart from frames that went astray. `make bench` counts for an hour.
"""

import ctypes
import time
from pathlib import Path

import numpy as np
import pytest

from companion.sound.client import SoundClient
from companion.sound.fades import START_FADE_S
from companion.sound.levels import frames_in
from companion.sound.mixer import GAP_FADE_S
from tests.sound.test_client import Ear
from tools.counted import examine, write_counted

HEARD_S = 20.0
STALL_S = 0.5
LIMIT_S = 180.0
FRAME_BYTES = 4


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "recorded.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(file))
    return file


def stand_still() -> None:
    """Hold the interpreter, as heavy work in it would."""
    ctypes.PyDLL(None).usleep(round(STALL_S * 1e6))


def test_no_frame_is_lost_or_comes_twice_while_the_window_stands_still(
    tmp_path: Path, recorded: Path
) -> None:
    piece = write_counted(tmp_path / "counted.flac", 4 * HEARD_S)
    ear = Ear()
    client = SoundClient(ear)
    client.start()
    try:
        client.send("music", id="counted", path=str(piece))
        ear.wait(lambda: ear.told("track"))
        began_s = time.monotonic()
        stalls = 0
        while recorded.stat().st_size < frames_in(HEARD_S) * FRAME_BYTES:
            assert time.monotonic() - began_s < LIMIT_S
            stand_still()
            stalls += 1
        samples = np.fromfile(recorded, np.int16)
    finally:
        client.close()
    found = examine(samples[: len(samples) // 2 * 2].reshape(-1, 2))
    assert stalls > 10
    assert found.missing == found.repeated == 0
    # After a hole that the machine made, the sound comes up again.
    assert found.altered <= found.holes * frames_in(GAP_FADE_S + START_FADE_S)
    assert found.counted >= frames_in(HEARD_S / 3)
