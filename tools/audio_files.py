"""Sound files on disk: read to samples, encoded to Vorbis the same way every time."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile

from tools.filters import RATE_HZ
from tools.loudness import Samples

VORBIS_QUALITY = 4


class ToolError(RuntimeError):
    """A program that the builders need is missing or failed; the message names the cure."""


def read_sound(path: Path) -> Samples:
    """All frames of ``path`` as float32, frames by channels.

    Raises:
        ToolError: the file is not at 44.1 kHz.
    """
    samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    if rate_hz != RATE_HZ:
        raise ToolError(f"{path.name} is at {rate_hz} Hz; render it again at {RATE_HZ} Hz")
    decoded: Samples = samples
    return decoded


def write_vorbis(samples: Samples, path: Path, quality: int = VORBIS_QUALITY) -> None:
    """Encodes ``samples`` as Vorbis: same samples and same ffmpeg, same bytes."""
    with tempfile.TemporaryDirectory() as directory:
        raw = Path(directory) / "mix.wav"
        soundfile.write(raw, samples.astype(np.float32), RATE_HZ, subtype="FLOAT")
        call = ["ffmpeg", "-nostdin", "-y", "-v", "error", "-i", str(raw), "-c:a", "libvorbis"]
        call += ["-q:a", str(quality), "-map_metadata", "-1"]
        call += ["-fflags", "+bitexact", "-flags:a", "+bitexact", str(path)]
        run(call)


def run(call: list[str]) -> str:
    """Runs an outside program and returns what it printed.

    Raises:
        ToolError: the program is not installed or ended with an error.
    """
    try:
        done = subprocess.run(call, check=True, capture_output=True, text=True)
    except FileNotFoundError as missing:
        raise ToolError(
            f"{call[0]} is not installed; on Debian: apt install {call[0]}"
        ) from missing
    except subprocess.CalledProcessError as failed:
        raise ToolError(f"{call[0]} failed: {failed.stderr.strip()}") from failed
    return done.stdout
