"""The command `doctor`: what this machine has and lacks for Companion, each lack with its cure."""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from tempfile import TemporaryFile
from typing import Final

from companion.device.clinic_file import FILE_NAME, read_clinic_file
from companion.device.keeper import no_screen
from companion.device.paths import assets_dir, config_dir, import_root, log_dir
from companion.device.settings import read_settings

PACKAGES: Final = (
    "PySide6-Essentials",
    "pygame",
    "numpy",
    "soundfile",
    "pydantic",
    "platformdirs",
)

_NEEDED_BYTES: Final = 50 * 1024 * 1024
_PROBE_S: Final = 30
_LONGEST_LINE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found about one subject. A `cure` says that it is not well."""

    subject: str
    found: str
    cure: str = ""

    def __str__(self) -> str:
        line = f"{'warn' if self.cure else 'ok':<5}{self.subject}: {self.found}"
        return f"{line} -> {self.cure}" if self.cure else line


def main(_options: argparse.Namespace) -> int:
    """Print a line for each subject. Returns 1 when one of them is not well."""
    well = True
    for look in (versions, screen, sound, storage, settings, clinic_answers, assets):
        for reading in look():
            print(reading, flush=True)
            well = well and not reading.cure
    return 0 if well else 1


def versions() -> list[Reading]:
    """The system, Python, and the packages Companion stands on."""
    readings = [
        Reading("system", platform.platform()),
        Reading("python", platform.python_version()),
    ]
    for name in PACKAGES:
        try:
            readings.append(Reading(name, version(name)))
        except PackageNotFoundError:
            readings.append(Reading(name, "missing", "install Companion again"))
    return readings


def screen() -> list[Reading]:
    """Whether a window opens, what draws it, and whether the fonts can be used."""
    if no_screen(os.environ):
        return [Reading("screen", "none", "start Companion from a desktop")]
    told = _probe("companion.app.doctor_screen", str(assets_dir() / "fonts"))
    if not told:
        cure = "look whether Qt's libraries are there: tools/bootstrap.sh installs them on Debian"
        return [Reading("screen", "Qt cannot open a window", cure)]
    fonts = told.get("fonts", "")
    return [
        Reading("screen", f"{told.get('screen')}, by way of {told.get('platform')}"),
        Reading("graphics", f"drawn by {told.get('graphics')}"),
        Reading("fonts", str(fonts) or "none", "" if fonts else "install Companion again"),
    ]


def sound() -> list[Reading]:
    """Whether the sound process starts, and which device it plays on."""
    told = _probe("companion.sound.process")
    if told.get("event") != "ready":
        return [Reading("sound", "the sound process does not start", "install Companion again")]
    device = told.get("device")
    if not isinstance(device, str):
        cure = "connect a loudspeaker or headphones; Companion finds it while it runs"
        return [Reading("sound", "no device: Companion is silent", cure)]
    latency_s = told.get("latency_s")
    late = f", {latency_s:.3f} s late" if isinstance(latency_s, float) else ""
    return [Reading("sound", f"{device}{late}")]


def storage() -> list[Reading]:
    """Whether settings and logs can be kept."""
    readings = []
    for subject, folder in (("settings folder", config_dir()), ("log folder", log_dir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with TemporaryFile(dir=folder) as file:
                file.write(b"room for a line")
            free = shutil.disk_usage(folder).free
        except OSError as error:
            cure = "let Companion write there, or name another folder in COMPANION_CONFIG_DIR"
            readings.append(Reading(subject, f"{folder}: {error.strerror}", cure))
            continue
        cure = "" if free >= _NEEDED_BYTES else "make room on the disk"
        readings.append(Reading(subject, f"{folder}, {free // 1024**2} MiB free", cure))
    return readings


def settings() -> list[Reading]:
    """Whether the settings of this device are whole."""
    notices = read_settings(config_dir())[1]
    return [Reading("settings", one.what, one.cure) for one in notices] or [
        Reading("settings", "whole")
    ]


def clinic_answers() -> list[Reading]:
    """Whether the clinic's answers can be read."""
    answers, notices = read_clinic_file(config_dir())
    if notices:
        return [Reading("clinic's answers", one.what, one.cure) for one in notices]
    place = config_dir() / FILE_NAME
    return [Reading("clinic's answers", str(place) if answers else f"none yet; they go to {place}")]


def assets() -> list[Reading]:
    """Whether pictures, words and music are there. `companion check` looks into each."""
    folder = assets_dir()
    packs = len(list(folder.glob("procedures/*/pack.toml")))
    pieces = len(list(folder.glob("music/*.ogg")))
    cure = "" if packs and pieces else "install Companion again"
    return [Reading("assets", f"{folder}, {packs} packs, {pieces} pieces of music", cure)]


def _probe(module: str, *words: str, timeout_s: float = _PROBE_S) -> Mapping[str, object]:
    """The first line that `module` says in a process of its own, which may crash or hang freely."""
    return first_line([sys.executable, "-m", module, *words], timeout_s=timeout_s)


def first_line(command: Sequence[str], *, timeout_s: float) -> Mapping[str, object]:
    """The JSON object that a process says first; empty when it says none. It is ended then."""
    environment = {**os.environ, "PYTHONPATH": str(import_root())}
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
    except OSError:
        return {}
    impatience = threading.Timer(timeout_s, process.kill)
    impatience.start()
    # Leaving closes the pipes, which asks the process to end, and waits for it.
    with process:
        line = process.stdout.readline(_LONGEST_LINE) if process.stdout else b""
        process.terminate()
    impatience.cancel()
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
