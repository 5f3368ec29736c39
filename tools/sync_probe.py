"""How well the breathing tones keep time with the picture: the real app, watched from outside.

The window breathes on a virtual screen whose pixels are looked at; its sound process plays into a
null sink whose monitor is recorded. Each turn of the breath is found in both.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from companion.bench.driven import driven
from companion.bench.stage import X11, Stage
from companion.bench.wishes import Wishes
from tools.null_sink import RATE_HZ, START_S, Recorder, null_sink
from tools.seen import WIDTH, Watch, virtual_screen

AUDIBLE = 10 ** (-60 / 20) * 32768
QUIET_S = 0.3
"""A tone begins with its first sample above ``AUDIBLE`` after so much silence."""

GUIDE = "lotus"
PICTURE = (WIDTH // 2 - 270, 90, WIDTH // 2 + 270, 560)
"""Where on the page the guide breathes and nothing else moves."""

LEVELS = tuple(round(0.2 + 0.05 * step, 2) for step in range(13))
NEAR_S = 0.5
LIMIT_MS = 40.0
_START_S = 40.0

Curve = NDArray[np.float64]


@dataclass(frozen=True)
class Turn:
    """A tone that was announced for a turn of the breath; ``at_s`` is on the monotonic clock."""

    kind: str
    at_s: float


def measure(minutes: float) -> dict[str, object]:
    """Breathe for so long; by how much tones and picture miss each other and their moments.

    Raises:
        RuntimeError: PulseAudio or Xvfb is missing or does not start; the message carries the cure.
        TimeoutError: the window does not come.
    """
    length_s = minutes * 60
    with (
        tempfile.TemporaryDirectory() as name,
        virtual_screen(Path(name)) as screen,
        null_sink(Path(name)) as sink,
    ):
        folder = Path(name)
        (folder / "config").mkdir()
        recorder = Recorder(sink, folder)
        stage = Stage(folder, screen.display)
        wishes = Wishes(page="breathing", guide=GUIDE, breathe=True, tones=True)
        limit_s = length_s + 2 * _START_S
        with driven(stage, X11, wishes, limit_s=limit_s, environment=sink) as chain:
            chain.wait_for_breath()
            watch = Watch(screen, PICTURE)
            begin_s, end_s = chain.child.stay(length_s + START_S)
            light = watch.stop()
            words = list(chain.child.words)
        recording = recorder.stop()
        announced = [
            Turn(str(word["kind"]), float(str(word["at_s"])))
            for word in words
            if word.get("word") == "cued"
        ]
        wanted = [one for one in announced if begin_s + START_S < one.at_s < end_s - START_S]
        heard = onsets_s(recording.samples)
        delays = [recording.delay_s(one.at_s) for one in wanted]
        found = _figures(wanted, announced, heard, delays, light)
    return {"minutes": minutes, **found}


def onsets_s(samples: NDArray[np.int16]) -> Curve:
    """Where in the recording a sound begins after silence, in seconds."""
    loud = np.concatenate(
        [
            start + np.flatnonzero(np.abs(samples[start : start + RATE_HZ]).max(axis=1) > AUDIBLE)
            for start in range(0, len(samples), RATE_HZ)
        ]
    )
    after = np.diff(loud, prepend=-RATE_HZ) > QUIET_S * RATE_HZ
    return loud[after] / RATE_HZ


def turned_at_s(light: Curve, before: Turn, turn: Turn, after: Turn) -> float | None:
    """When a picture turned, seen in rows of moment and brightness; None if it did not.

    It is as bright a while before the turn as it is a while after. Both go along a cosine, so that
    the turn divides the time between them as the phases are long, at whatever brightness.
    """
    rows = light[(light[:, 0] >= before.at_s) & (light[:, 0] <= after.at_s)]
    earlier, later = rows[rows[:, 0] < turn.at_s], rows[rows[:, 0] >= turn.at_s]
    if len(earlier) < 2 or len(later) < 2:
        return None
    low, high = rows[:, 1].min(), rows[:, 1].max()
    share = (turn.at_s - before.at_s) / (after.at_s - before.at_s)
    found = []
    for level in LEVELS:
        wanted = low + level * (high - low)
        up, down = _crossing_s(earlier, wanted), _crossing_s(later, wanted)
        if up is not None and down is not None:
            found.append(up + (down - up) * share)
    return float(np.median(found)) if found else None


def _crossing_s(rows: Curve, wanted: float) -> float | None:
    above = rows[:, 1] > wanted
    places = np.flatnonzero(above[1:] != above[:-1])
    if not len(places):
        return None
    # A grain that glitters may cross more than once.
    place = int(places[len(places) // 2])
    (from_s, one), (to_s, other) = rows[place], rows[place + 1]
    return float(from_s + (to_s - from_s) * (wanted - one) / (other - one))


def _figures(
    wanted: Sequence[Turn],
    announced: Sequence[Turn],
    heard: Curve,
    delays: Sequence[float],
    light: Curve,
) -> dict[str, object]:
    cue_late: list[float] = []
    picture_late: list[float] = []
    apart: list[tuple[float, float]] = []  # when, and by how much
    for one, delay in zip(wanted, delays, strict=True):
        place = announced.index(one)
        late = heard + delay - one.at_s
        nearest = float(late[np.abs(late).argmin()]) if len(late) else np.inf
        turned = turned_at_s(light, announced[place - 1], one, announced[place + 1])
        if abs(nearest) < NEAR_S:
            cue_late.append(nearest * 1000)
        if turned is not None:
            picture_late.append((turned - one.at_s) * 1000)
        if abs(nearest) < NEAR_S and turned is not None:
            apart.append((one.at_s - wanted[0].at_s, (one.at_s + nearest - turned) * 1000))
    return {
        "turns": len(wanted),
        "compared": len(apart),
        "apart": _spread([ms for _, ms in apart]),
        "cue": _spread(cue_late),
        "picture": _spread(picture_late),
        "beyond": sum(abs(ms) > LIMIT_MS for _, ms in apart),
        "beyond_at_s": [round(at_s) for at_s, ms in apart if abs(ms) > LIMIT_MS][:20],
    }


def _spread(late_ms: Sequence[float]) -> dict[str, object]:
    """Positive is late; for two things, how much later the sound is."""
    if not late_ms:
        return {"count": 0}
    values = np.array(late_ms)
    return {
        "count": len(values),
        "median_ms": round(float(np.median(values)), 2),
        "least_ms": round(float(values.min()), 2),
        "most_ms": round(float(values.max()), 2),
        "p95_ms": round(float(np.percentile(np.abs(values), 95)), 2),
        "worst_ms": round(float(np.abs(values).max()), 2),
        "first_ms": [round(float(value), 1) for value in values[:4]],
        "last_ms": [round(float(value), 1) for value in values[-4:]],
    }


def main() -> None:
    """Measure, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=5.0)
    print(json.dumps(measure(parser.parse_args().minutes), indent=1))


if __name__ == "__main__":
    main()
