"""FluidSynth plays one MIDI file with MuseScore's General soundfont."""

from __future__ import annotations

import hashlib
import re
import tempfile
from functools import cache
from pathlib import Path

from tools.audio_files import ToolError, read_sound, run
from tools.filters import RATE_HZ
from tools.loudness import Samples

SOUNDFONT = Path("/usr/share/sounds/sf3/MuseScore_General_Full.sf3")
_GAIN = 0.6
_POLYPHONY = 256


def play(midi: bytes) -> Samples:
    """The dry stereo sound of ``midi``: no reverb, no chorus.

    Raises:
        ToolError: FluidSynth or the soundfont is missing, or FluidSynth failed.
    """
    with tempfile.TemporaryDirectory() as directory:
        target = Path(directory) / "part.wav"
        play_to(midi, target)
        return read_sound(target)


def play_to(midi: bytes, target: Path) -> None:
    """Writes the dry stereo sound of ``midi`` as a WAV file of floats.

    Raises:
        ToolError: FluidSynth or the soundfont is missing, or FluidSynth failed.
    """
    if not SOUNDFONT.exists():
        raise ToolError(f"no {SOUNDFONT.name}; on Debian: apt install musescore-general-soundfont")
    with tempfile.TemporaryDirectory() as directory:
        source = Path(directory) / "part.mid"
        source.write_bytes(midi)
        call = ["fluidsynth", "-ni", "-q", "-R", "0", "-C", "0", "-g", str(_GAIN)]
        call += ["-r", str(RATE_HZ), "-O", "float", "-T", "wav", "-F", str(target)]
        call += ["-o", f"synth.polyphony={_POLYPHONY}", "-o", "synth.dynamic-sample-loading=1"]
        run([*call, str(SOUNDFONT), str(source)])


@cache
def tool_versions() -> dict[str, str]:
    """What a render depends on beyond the score: with the same versions the bytes are the same."""
    fluidsynth = re.search(r"version ([\d.]+)", run(["fluidsynth", "--version"]))
    ffmpeg = re.search(r"version (\S+)", run(["ffmpeg", "-version"]))
    font = hashlib.sha256(SOUNDFONT.read_bytes()).hexdigest()
    return {
        "fluidsynth": fluidsynth[1] if fluidsynth else "unknown",
        "ffmpeg": ffmpeg[1] if ffmpeg else "unknown",
        "soundfont": SOUNDFONT.name,
        "soundfont_sha256": font,
    }
