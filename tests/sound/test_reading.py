"""Reading beside drives that hang, with real threads."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from companion.sound import reading
from companion.sound.levels import Stereo, frames_in
from companion.sound.reading import Delivery, FileReader, ReadAhead
from companion.sound.sources import Held, MemorySource, UnplayableError
from tests.sound.hearing import held, steady
from tests.waiting import PATIENCE_MS

WAIT_S = PATIENCE_MS / 1000


class Drive:
    """Files of a minute. Those named "stuck" hang after a second, "broken" ones fail in a way that
    nobody foresaw, until then all are well.
    """

    def __init__(self) -> None:
        self.let_go = threading.Event()
        self.closed = threading.Event()

    def source(self, path: Path, start_s: float) -> MemorySource:
        return OnDrive(self, path.name)

    def hold(self, path: Path) -> Held:
        if path.name == "stuck":
            self.let_go.wait()
        return held(steady(1))


class OnDrive(MemorySource):
    def __init__(self, drive: Drive, name: str) -> None:
        super().__init__(steady(60))
        self._drive = drive
        self._name = name

    def read(self, length: int) -> Stereo:
        if self._at > frames_in(1):
            if self._name == "stuck":
                self._drive.let_go.wait()
            if self._name == "broken":
                raise TypeError
        return super().read(length)

    def close(self) -> None:
        self._drive.closed.set()


@pytest.fixture
def drive() -> Iterator[Drive]:
    drive = Drive()
    yield drive
    drive.let_go.set()


@pytest.fixture
def inbox() -> "SimpleQueue[Delivery]":
    return SimpleQueue()


@pytest.fixture
def files(drive: Drive, inbox: "SimpleQueue[Delivery]") -> FileReader:
    return FileReader(inbox.put, source=drive.source, hold=drive.hold)


def opened(files: FileReader, inbox: "SimpleQueue[Delivery]", path: str) -> ReadAhead:
    came: list[ReadAhead | UnplayableError] = []
    files.open(path, 0.0, came.append)
    inbox.get(timeout=WAIT_S)()
    assert isinstance(came[0], ReadAhead)
    return came[0]


def played(stream: ReadAhead, seconds: float) -> int:
    """Frames that came, once they are as many, or the piece is over."""
    total, until_s = 0, time.monotonic() + WAIT_S
    while total < frames_in(seconds) and not stream.finished and time.monotonic() < until_s:
        total += len(stream.read(frames_in(seconds) - total))
    return total


def test_a_piece_that_hangs_holds_up_no_other(
    files: FileReader, inbox: "SimpleQueue[Delivery]"
) -> None:
    first = opened(files, inbox, "well")
    opened(files, inbox, "stuck")
    assert played(opened(files, inbox, "well"), 20) == frames_in(20)
    assert played(first, 20) == frames_in(20)


def test_a_short_sound_that_hangs_holds_up_no_other(
    files: FileReader, inbox: "SimpleQueue[Delivery]", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "TURN_S", 0.01)
    came: list[Held | UnplayableError] = []
    for name in ("stuck", "well", "well"):
        files.hold(name, came.append)
    for _ in range(2):
        inbox.get(timeout=WAIT_S)()
    assert not any(isinstance(one, UnplayableError) for one in came)


def test_what_nobody_foresaw_ends_one_piece_too_early_and_no_other(
    files: FileReader, inbox: "SimpleQueue[Delivery]"
) -> None:
    broken = opened(files, inbox, "broken")
    assert frames_in(1) < played(broken, 20) < frames_in(3)
    assert broken.finished
    assert played(opened(files, inbox, "well"), 20) == frames_in(20)


def test_a_piece_that_is_let_go_closes_its_file_and_ends_its_thread(
    files: FileReader, inbox: "SimpleQueue[Delivery]", drive: Drive
) -> None:
    before = set(threading.enumerate())
    stream = opened(files, inbox, "well")
    own = set(threading.enumerate()) - before
    stream.close()
    assert drive.closed.wait(WAIT_S)
    for thread in own:
        thread.join(WAIT_S)
    assert not any(thread.is_alive() for thread in own)
