"""The real process, with SDL's disk driver as its ears: what a device would have played."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest

from companion.sound.client import SoundClient
from tests.sound.hearing import number, steepest, tone, written
from tests.sound.test_client import Ear

ROOT = Path(__file__).parents[2]


@pytest.fixture
def captured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], np.ndarray]:
    path = tmp_path / "captured.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(path))
    return lambda: np.fromfile(path, np.int16).reshape(-1, 2).astype(np.float32) / 32767


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def client(ear: Ear) -> Iterator[SoundClient]:
    client = SoundClient(ear)
    yield client
    client.close()


def rising(length_s: float) -> np.ndarray:
    """Its value tells its place."""
    ramp = np.linspace(0.1, 0.45, round(length_s * 44_100), dtype=np.float32)
    return np.stack((ramp, ramp), axis=1)


def position(ear: Ear) -> float:
    return number(ear.told("position")[-1], "pos_s") if ear.told("position") else -1.0


def holes(samples: np.ndarray) -> int:
    """Silences between sounds."""
    sounding = np.flatnonzero(samples)
    inside = samples[sounding[0] : sounding[-1] + 1]
    return sum(1 for silent, run in groupby(inside == 0) if silent and len(list(run)) > 20)


def test_music_comes_up_over_five_seconds_without_a_gap_and_goes_softly(
    tmp_path: Path, captured: Callable[[], np.ndarray], ear: Ear, client: SoundClient
) -> None:
    client.start()
    client.send("music", id="a", path=str(written(tmp_path / "a.wav", rising(60))), fade_s=0)
    ear.wait(lambda: position(ear) > 6.0)
    client.close(0.3)
    heard = captured()[:, 0]
    # A busy machine may starve the device once; what starves it again and again is ours.
    starved = number(client.health, "gaps")
    gaps = max(starved, holes(heard))
    assert gaps <= max(starved, 1)
    assert gaps or steepest(heard[:, None]) < 0.001
    start = np.flatnonzero(heard)[0]
    assert heard[start : start + 44_100].max() < 0.05
    full = heard[start + round(5.1 * 44_100) : start + round(6.0 * 44_100)]
    assert gaps or np.diff(full).min() >= -1.5 / 32767
    assert gaps or full[-1] - full[0] == pytest.approx(0.35 * 0.9 / 60, rel=0.03)


@pytest.mark.parametrize("fate", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "frozen"])
def test_a_process_that_is_lost_comes_back_near_where_it_was(
    tmp_path: Path,
    captured: Callable[[], np.ndarray],
    ear: Ear,
    client: SoundClient,
    fate: signal.Signals,
) -> None:
    client.start()
    client.send("music", id="a", path=str(written(tmp_path / "a.wav", tone(60))), start_s=30)
    ear.wait(lambda: position(ear) > 30.5)
    before = position(ear)
    assert client._child is not None
    client._child.send_signal(fate)
    ear.wait(lambda: len(ear.told("ready")) == 2)
    count = len(ear.told("position"))
    ear.wait(lambda: len(ear.told("position")) >= count + 2)
    assert before - 0.1 <= position(ear) <= before + 3.0
    client.close()
    # The file is the second process's alone, and that one fades in.
    heard = captured()[:, 0]
    start = np.flatnonzero(heard)[0]
    assert np.abs(heard[start : start + 8820]).max() < 0.02


def test_missing_and_corrupt_files_are_told_and_the_queue_plays(
    tmp_path: Path, captured: Callable[[], np.ndarray], ear: Ear, client: SoundClient
) -> None:
    corrupt = tmp_path / "corrupt.ogg"
    corrupt.write_bytes(b"OggS" + bytes(range(256)) * 20)
    client.start()
    client.send("music", id="gone", path=str(tmp_path / "gone.ogg"))
    client.send("music", id="bad", path=str(corrupt))
    client.send("queue", id="a", path=str(written(tmp_path / "a.wav", tone(30))))
    ear.wait(lambda: ear.told("track"))
    assert ear.told("track")[0]["id"] == "a"
    assert ear.told("skipped")[-1]["id"] == "bad"
    assert "damaged" in str(ear.told("skipped")[-1]["problem"])


def test_without_a_device_it_says_so_and_time_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ear: Ear, client: SoundClient
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "nonsense")
    client.start()
    client.send("music", id="a", path=str(written(tmp_path / "a.wav", tone(30))))
    ear.wait(lambda: position(ear) > 0.5)
    assert ear.told("ready")[0]["device"] is None


def started() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "companion.sound.process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )


@pytest.mark.usefixtures("captured")
def test_it_ends_when_its_input_closes_and_survives_every_line_before() -> None:
    nasty = [b"", b"{", b"\xff\xfe\x00", b"[" * 3000, b'{"do": "music"}', b"x" * 100_000, b"null"]
    told, complaints = started().communicate(b"\n".join(nasty) + b'\n{"do": "pause"}\n', 20)
    events = [json.loads(line) for line in told.splitlines()]
    assert events[0]["event"] == "ready"
    assert len([event for event in events if event["event"] == "problem"]) == 6
    assert b"Traceback" not in complaints


@pytest.mark.usefixtures("captured")
def test_it_ends_when_nobody_listens_any_more() -> None:
    process = started()
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.wait(20) == 0
    process.stdin.close()
    assert process.stderr is not None
    process.stderr.close()
