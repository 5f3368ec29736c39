"""How well sound keeps time with the picture: cues sent for a moment, and when they are heard.

The sound process plays into a null sink of a private PulseAudio server, and the sink's monitor is
recorded and timed. SDL's dummy and disk drivers run some 0.4 % off and tell nothing about clocks.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

RATE_HZ = 44_100
EVERY_S = 5.0
AHEAD_S = 1.0
TONE_S = 0.03
TONE_HZ = 1000.0
START_S = 6.0
"""A null sink takes some seconds to begin."""

WINDOW_S = 4.0
SEARCH_S = 0.5

_CURE = "apt-get install pulseaudio pulseaudio-utils"
_READY_S = 10.0
_SERVER = ("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "-F")
_RECORDER = ("parec", "--device=probe.monitor", "--format=s16le", "--channels=1", "--raw")


def measure_cue_error(minutes: float) -> dict[str, object]:
    """Send a cue every 5 s for ``minutes``; when each was heard, against when it should have been.

    Errors are in milliseconds, positive when the sound was late. ``drift_ppm`` is how fast the
    sink's clock and the monotonic clock part: what an uncorrected sound would lose.

    Raises:
        RuntimeError: PulseAudio is missing or does not start; the message carries the cure.
    """
    for program in ("pulseaudio", "parec"):
        if shutil.which(program) is None:
            raise RuntimeError(f"{program} is missing: {_CURE}")
    with tempfile.TemporaryDirectory() as folder, _null_sink(Path(folder)) as environment:
        tone = Path(folder) / "tone.wav"
        soundfile.write(tone, _tone(), RATE_HZ)
        recorder = _Recorder(environment)
        with _sound_process(environment) as process:
            targets, said = _send_cues(process, tone, minutes * 60)
        samples, times = recorder.stop()
    return {"minutes": minutes} | _figures(targets, samples, times) | said


def _tone() -> NDArray[np.float64]:
    time_s = np.arange(round(TONE_S * RATE_HZ)) / RATE_HZ
    tone: NDArray[np.float64] = 0.4 * np.sin(2 * np.pi * TONE_HZ * time_s)
    return tone * np.hanning(len(tone))


@contextmanager
def _null_sink(folder: Path) -> Iterator[dict[str, str]]:
    socket = folder / "native"
    script = folder / "script.pa"
    script.write_text(
        f"load-module module-null-sink sink_name=probe rate={RATE_HZ}\n"
        f"load-module module-native-protocol-unix socket={socket} auth-anonymous=1\n"
    )
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
        "SDL_AUDIODRIVER": "pulseaudio",
    }
    server = subprocess.Popen(
        [*_SERVER, str(script)],
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + _READY_S
        while not socket.exists():
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PulseAudio does not start; is it whole? {_CURE}")
            time.sleep(0.05)
        yield environment
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _sound_process(environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "companion.sound.process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    )
    try:
        yield process
    finally:
        if process.stdin:
            process.stdin.close()
        process.wait()


def _send_cues(
    process: subprocess.Popen[bytes], tone: Path, length_s: float
) -> tuple[list[float], dict[str, object]]:
    said: dict[str, object] = {"gaps": 0, "reopened": 0, "problems": 0}

    def listen() -> None:
        for line in process.stdout or ():
            event = json.loads(line)
            said["gaps"] = event.get("gaps", said["gaps"])
            said["reopened"] = int(str(said["reopened"])) + (event["event"] == "device")
            said["problems"] = int(str(said["problems"])) + (event["event"] == "problem")

    threading.Thread(target=listen, daemon=True).start()

    def send(**fields: object) -> None:
        if process.stdin:
            process.stdin.write(json.dumps(fields).encode() + b"\n")
            process.stdin.flush()

    send(do="load_cue", id="tone", path=str(tone))
    start = time.monotonic() + START_S
    targets = [start + k * EVERY_S for k in range(int(length_s / EVERY_S) + 1)]
    for at in targets:
        time.sleep(max(0.0, at - AHEAD_S - time.monotonic()))
        send(do="cue", id="tone", at=at)
    time.sleep(AHEAD_S + 1.0)
    return targets, said


class _Recorder:
    """Records the sink's monitor, and when each piece of it arrived."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [*_RECORDER, "--latency-msec=5", f"--rate={RATE_HZ}"],
            stdout=subprocess.PIPE,
            env=environment,
        )
        self._pieces: list[bytes] = []
        self._arrivals: list[tuple[int, float]] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> tuple[NDArray[np.int16], NDArray[np.float64]]:
        """The samples; and rows of how many had come by when."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        whole = b"".join(self._pieces)
        return np.frombuffer(whole[: len(whole) // 2 * 2], np.int16), np.array(self._arrivals)

    def _run(self) -> None:
        stream = self._process.stdout
        received = 0
        while stream and (piece := os.read(stream.fileno(), 65_536)):
            received += len(piece)
            self._pieces.append(piece)
            self._arrivals.append((received // 2, time.monotonic()))


def _figures(
    targets: Sequence[float], samples: NDArray[np.int16], arrivals: NDArray[np.float64]
) -> dict[str, object]:
    delays = arrivals[:, 1] - arrivals[:, 0] / RATE_HZ
    errors: list[float] = []
    unheard: list[int] = []
    places: list[tuple[float, float]] = []
    for at in targets:
        near = np.abs(arrivals[:, 1] - at) < WINDOW_S
        # What arrives soonest after it sounded tells the time; the rest had to wait.
        delay = float(delays[near].min())
        frame = _tone_start(samples, round((at - delay) * RATE_HZ))
        if frame is None:
            unheard.append(round(at - targets[0]))
        else:
            errors.append(frame / RATE_HZ + delay - at)
            places.append((at, delay))
    late_ms = np.array(errors) * 1000
    drift = np.polyfit([at for at, _ in places], [delay for _, delay in places], 1)[0]
    return {
        "cues": len(targets),
        "heard": len(errors),
        "unheard_at_s": unheard[:10],
        "worst_at_s": round(places[int(np.abs(errors).argmax())][0] - targets[0]),
        "median_ms": round(float(np.median(late_ms)), 2),
        "worst_ms": round(float(np.abs(late_ms).max()), 2),
        "least_ms": round(float(late_ms.min()), 2),
        "most_ms": round(float(late_ms.max()), 2),
        "p95_ms": round(float(np.percentile(np.abs(late_ms), 95)), 2),
        "beyond_40_ms": int((np.abs(late_ms) > 40.0).sum()),
        "first_ms": [round(float(error), 1) for error in late_ms[:4]],
        "last_ms": [round(float(error), 1) for error in late_ms[-4:]],
        "drift_ppm": round(float(drift) * 1e6, 1),
    }


def _tone_start(samples: NDArray[np.int16], expected: int) -> int | None:
    first = max(0, expected - round(SEARCH_S * RATE_HZ))
    piece = samples[first : expected + round(SEARCH_S * RATE_HZ)].astype(np.float64)
    tone = _tone()
    if len(piece) < len(tone):
        return None
    match = np.abs(np.correlate(piece, tone))
    best = int(match.argmax())
    return first + best if match[best] > 0.25 * 32767 * float(tone @ tone) else None


def main() -> None:
    """Measure, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=5.0)
    print(json.dumps(measure_cue_error(parser.parse_args().minutes), indent=1))


if __name__ == "__main__":
    main()
