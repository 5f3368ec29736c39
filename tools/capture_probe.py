"""Whether every frame comes out while the window's program stands still again and again.

The real window and its sound process; the sound is recorded behind a sound server where there is
one, else as SDL writes it to a file.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from companion.bench.driven import START_S, driven
from companion.bench.stage import OFFSCREEN, Stage
from companion.bench.wishes import Wishes
from companion.sound.levels import SAMPLE_RATE_HZ
from tools.counted import Frames, examine, write_counted
from tools.null_sink import Recorder, null_sink

EVERY_S = 3.0
"""From one stall of half a second to the next."""

LAST_S = 1.0
"""What the recording may lack at its end, still on its way."""

_AROUND_S = 120.0


@dataclass(frozen=True)
class _Ear:
    """Where a program must play to be recorded, and what was heard so far."""

    environment: dict[str, str]
    name: str
    file: Path

    def heard(self) -> Frames:
        """All but the last moment, which may be a fade."""
        samples = np.memmap(self.file, np.int16, "r")
        frames: Frames = samples[: len(samples) // 2 * 2].reshape(-1, 2)
        return frames[: -round(LAST_S * SAMPLE_RATE_HZ)]


@contextmanager
def _ear(folder: Path, *, server: bool) -> Iterator[_Ear]:
    if server:
        with null_sink(folder) as environment:
            recorder = Recorder(environment, folder)
            yield _Ear(environment, "null sink", recorder.file)
            recorder.stop()
        return
    file = folder / "recorded.raw"
    environment = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(file)}
    yield _Ear(environment, "disk driver", file)


def measure(minutes: float, *, server: bool) -> dict[str, object]:
    """Play and stall for so long, and count; with ``server`` through PulseAudio.

    Raises:
        RuntimeError: PulseAudio does not start.
        TimeoutError: the window does not come, or ends.
        ValueError: nothing was heard.
    """
    length_s = minutes * 60
    with (
        tempfile.TemporaryDirectory(prefix="companion-capture-") as name,
        _ear(Path(name), server=server) as ear,
    ):
        folder = Path(name)
        (folder / "config").mkdir()
        piece = write_counted(folder / "counted.flac", length_s + 3 * START_S)
        wishes = Wishes(
            page="breathing",
            breathe=True,
            piece=str(piece),
            stalls=10**6,
            stall_every_s=EVERY_S,
        )
        stage = Stage(folder, None)
        limit_s = length_s + _AROUND_S
        with driven(
            stage, OFFSCREEN, wishes, limit_s=limit_s, environment=ear.environment
        ) as chain:
            chain.wait_for_breath()
            chain.child.stay(length_s)
            found = examine(ear.heard())
            stalls = [word for word in chain.child.words if word.get("word") == "stalled"]
    return {
        "minutes": round(found.counted / SAMPLE_RATE_HZ / 60, 2),
        "through": ear.name,
        "stalls": len(stalls),
        "stalled_s": round(sum(float(str(word["slept_s"])) for word in stalls), 1),
        **asdict(found),
    }


def main() -> None:
    """Measure, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--through", choices=("server", "disk"), help="what there is by default")
    options = parser.parse_args()
    there = shutil.which("pulseaudio") is not None and shutil.which("parec") is not None
    server = options.through == "server" or (options.through is None and there)
    print(json.dumps(measure(options.minutes, server=server), indent=1))


if __name__ == "__main__":
    main()
