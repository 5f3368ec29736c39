"""An engine with a clock, a device and files at hand: the edges that tests turn themselves."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np

from companion.sound.engine import Engine
from companion.sound.levels import SAMPLE_RATE_HZ, Stereo
from companion.sound.lines import checked
from companion.sound.output import Block, NoDeviceError, Observation
from companion.sound.reading import ReadAhead
from companion.sound.sources import FileSource, Held, UnplayableError, held

LATENCY_S = 0.02


@lru_cache(maxsize=12)
def _held(path: Path, _: int) -> Held:
    """Many stages have the same loops."""
    return held(path)


class Speaker:
    """Plays at its own pace: one block sounds, one waits."""

    latency_s = LATENCY_S

    def __init__(self, stage: "Stage") -> None:
        self.device: str | None = stage.device_names[0]
        self._stage = stage
        self._pushed = 0
        self._first = 0
        self._started_s: float | None = None
        self._last_length = 0

    def _played(self) -> float:
        if self._started_s is None:
            return 0.0
        return (self._stage.now_s - self._started_s) * self._stage.rate_hz

    def wants(self) -> bool:
        return not self._stage.stuck and self._pushed - self._played() <= self._last_length

    def ran_dry(self) -> bool:
        return self._played() >= self._pushed

    def lost(self) -> bool:
        return self._stage.unplugged

    def push(self, block: Block, frame: int) -> Observation:
        fresh = self.ran_dry()
        if fresh:
            self._started_s, self._pushed, self._first = self._stage.now_s, 0, frame
            self._stage.restarts.append((frame, self._stage.now_s))
        self._stage.heard.append((frame, block))
        self._pushed += len(block)
        self._last_length = len(block)
        return Observation(self._stage.now_s, self._first + round(self._played()), fresh)

    def wait_s(self) -> float:
        if not self._stage.hasty:
            return 0.005
        ahead = self._pushed - self._played() - self._last_length
        return max(0.001, ahead / self._stage.rate_hz)

    def close(self) -> None:
        self.device = None


class Files:
    """Reads files when the test lets it."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []
        self.opened: list[ReadAhead] = []
        self.hanging: set[str] = set()

    def open(
        self, path: str, start_s: float, then: Callable[[ReadAhead | UnplayableError], None]
    ) -> None:
        self.waiting.append(lambda: self._open(path, start_s, then))

    def hold(self, path: str, then: Callable[[Held | UnplayableError], None]) -> None:
        self.waiting.append(lambda: self._hold(path, then))

    def deliver(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()

    def _open(
        self, path: str, start_s: float, then: Callable[[ReadAhead | UnplayableError], None]
    ) -> None:
        try:
            stream = ReadAhead(FileSource(Path(path), start_s), wake=lambda: None)
        except UnplayableError as error:
            then(error)
            return
        stream._wake = lambda: None if path in self.hanging else stream.fill()
        stream.fill()
        self.opened.append(stream)
        then(stream)

    def _hold(self, path: str, then: Callable[[Held | UnplayableError], None]) -> None:
        try:
            file = Path(path)
            then(_held(file, file.stat().st_mtime_ns if file.exists() else 0))
        except UnplayableError as error:
            then(error)


class Stage:
    """An engine at work, in a time of its own; a ``hasty`` one passes over the moments in which
    nothing is due.
    """

    def __init__(
        self,
        names: tuple[str, ...] = ("Speakers",),
        ppm: float = 0.0,
        *,
        hasty: bool = False,
        seed: int = 0,
    ) -> None:
        self.hasty = hasty
        self.now_s = 1000.0
        self.rate_hz = SAMPLE_RATE_HZ / (1 + ppm * 1e-6)
        self.device_names = names
        self.stuck = False
        self.unplugged = False
        self.files = Files()
        self.heard: list[tuple[int, Block]] = []
        self.restarts: list[tuple[int, float]] = []
        self.events: list[dict[str, object]] = []
        self.engine = Engine(
            now=lambda: self.now_s,
            tell=lambda event: self.events.append({**event, "told_s": self.now_s}),
            files=self.files,
            open_output=self._open,
            devices=self,
            seed=seed,
        )

    def names(self) -> tuple[str, ...]:
        return self.device_names

    def _open(self) -> Speaker:
        if not self.device_names:
            raise NoDeviceError("nothing there")
        self.stuck = self.unplugged = False
        return Speaker(self)

    def do(self, do: str, *, deliver: bool = True, **fields: object) -> None:
        self.engine.obey(checked({"do": do, **fields}))
        if deliver:
            self.files.deliver()

    def run(self, seconds: float) -> None:
        end_s = self.now_s + seconds
        while self.now_s < end_s - 1e-9:
            self.now_s += min(self.engine.step(), end_s - self.now_s)

    def told(self, event: str) -> list[dict[str, object]]:
        return [told for told in self.events if told["event"] == event]

    def sound(self) -> Stereo:
        """All that was played, as one piece."""
        blocks = [block for _, block in self.heard]
        whole = np.concatenate(blocks) if blocks else np.zeros((0, 2), np.int16)
        return whole.astype(np.float32) / np.float32(32767)
