"""Pieces are measured elsewhere, one after another, whatever they are."""

import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from companion.library.client import MEASURING_SILENT_S, MeasuringProcess
from companion.library.pieces import Measured, Refusal
from companion.library.talking import command_for, environment
from companion.library.words import read_library
from tests.content.places import ASSETS
from tests.library.listening import Listener
from tests.library.making import piece, sound_file, tone

WORDS, _ = read_library(ASSETS / "library")
Make = Callable[..., MeasuringProcess]

# Answers for every piece but one.
MOODY = """
import json, sys, time
for line in sys.stdin:
    path = json.loads(line)["path"]
    if "hang" in path: time.sleep(999)
    if "fall" in path: sys.exit(3)
    print(json.dumps({"event": "unfit", "path": path, "why": "silent"}), flush=True)
"""


@pytest.fixture
def ear() -> Listener:
    return Listener()


@pytest.fixture
def measuring(ear: Listener) -> Iterator[Make]:
    made: list[MeasuringProcess] = []

    def make(**more: object) -> MeasuringProcess:
        made.append(MeasuringProcess(ear, WORDS, **more))  # type: ignore[arg-type] # its own
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_pieces_are_measured_in_turn_and_what_is_unfit_is_told(
    measuring: Make, ear: Listener, tmp_path: Path
) -> None:
    client = measuring()
    (tmp_path / "b.mp3").write_bytes(b"words " * 99)
    paths = [str(sound_file(tmp_path / "a.flac", tone(3))), str(tmp_path / "b.mp3")]
    paths.append(str(piece(tmp_path / "c.ogg")))
    for path in paths:
        client.measure(path)
    ear.wait(lambda: len(ear.told) == 3)
    first, second, third = ear.told
    assert isinstance(first, Measured)
    assert (first.path, round(first.gain_db)) == (paths[0], -3)
    assert second == Refusal(
        paths[1], WORDS.refusals["damaged"].what, WORDS.refusals["damaged"].cure
    )
    assert isinstance(third, Measured)


@pytest.mark.parametrize("bad", ["hang", "fall"])
def test_a_piece_that_takes_the_process_with_it_is_told_and_the_next_is_measured(
    measuring: Make, ear: Listener, bad: str
) -> None:
    client = measuring(command=[sys.executable, "-c", MOODY], silent_s=0.5)
    for path in ("a", bad, "b"):
        client.measure(path)
    ear.wait(lambda: len(ear.told) == 3)
    whats = [one.what for one in ear.of(Refusal)]
    silent, stuck = WORDS.refusals["silent"].what, WORDS.refusals["stuck"].what
    assert whats == [silent, stuck, silent]


def test_when_nothing_waits_no_process_runs(measuring: Make, ear: Listener, tmp_path: Path) -> None:
    client = measuring()
    client.measure(str(sound_file(tmp_path / "a.wav", tone(60))))
    process = psutil.Process(running(client))
    ear.wait(lambda: ear.told)
    psutil.wait_procs([process], timeout=MEASURING_SILENT_S / 2)
    assert not process.is_running()
    client.measure(str(piece(tmp_path / "b.wav")))
    ear.wait(lambda: len(ear.told) == 2)


def test_after_a_cancel_only_what_is_asked_then_is_told(
    measuring: Make, ear: Listener, tmp_path: Path
) -> None:
    client = measuring()
    for name in "abc":
        client.measure(str(sound_file(tmp_path / f"{name}.wav", tone(60))))
    client.cancel()
    last = str(piece(tmp_path / "last.wav"))
    client.measure(last)
    ear.wait(lambda: ear.told)
    assert [one.path for one in ear.of(Measured)] == [last]


def test_a_piece_asked_for_twice_is_told_once(
    measuring: Make, ear: Listener, tmp_path: Path
) -> None:
    client = measuring()
    path, last = str(piece(tmp_path / "a.wav")), str(piece(tmp_path / "b.wav"))
    for one in (path, path, last):
        client.measure(one)
    ear.wait(lambda: len(ear.told) >= 2)
    assert [one.path for one in ear.of(Measured)] == [path, last]


def test_no_process_outlives_its_client(measuring: Make, tmp_path: Path) -> None:
    client = measuring()
    client.measure(str(sound_file(tmp_path / "a.wav", tone(600))))
    process = psutil.Process(running(client))
    client.close()
    psutil.wait_procs([process], timeout=20)
    assert not process.is_running()


def test_it_ends_with_whoever_started_it_whatever_it_is_doing(tmp_path: Path) -> None:
    # Nearly three hours of nothing: a minute's work.
    path = sound_file(tmp_path / "long.wav", tone(1))
    data = bytearray(path.read_bytes()[:44])
    size = 1_800_000_000
    data[4:8], data[40:44] = struct.pack("<I", size + 36), struct.pack("<I", size)
    path.write_bytes(data)
    os.truncate(path, size + 44)
    process = subprocess.Popen(
        command_for("measuring"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    )
    assert process.stdin
    assert process.stdout
    process.stdin.write(json.dumps({"path": str(path)}).encode() + b"\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["event"] == "beat"
    process.stdin.close()
    assert process.wait(timeout=15) == 0
    process.stdout.close()


def test_a_killed_process_is_told_as_a_piece_that_could_not_be_read(
    measuring: Make, ear: Listener, tmp_path: Path
) -> None:
    client = measuring()
    client.measure(str(sound_file(tmp_path / "a.wav", tone(600))))
    os.kill(running(client), signal.SIGKILL)
    ear.wait(lambda: ear.told)
    assert [one.what for one in ear.of(Refusal)] == [WORDS.refusals["stuck"].what]


def running(client: MeasuringProcess) -> int:
    """The process's id, once it runs."""
    while not client.process_id:
        pass
    return client.process_id
