"""Where the figures were taken."""

import os
import platform
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from companion.app.graphics import choose_graphics

_PACKAGES = ("companion", "PySide6-Essentials", "pygame", "numpy", "soundfile", "pydantic")


def machine() -> dict[str, object]:
    """Processor, memory, system, and how Qt draws here."""
    try:
        load = round(os.getloadavg()[0], 2)
    except OSError:
        load = None
    return {
        "system": platform.platform(),
        "processor": _value_of(Path("/proc/cpuinfo"), "model name") or platform.processor(),
        "cores": os.cpu_count(),
        "memory": _value_of(Path("/proc/meminfo"), "MemTotal"),
        "load_before": load,
        "renderer": choose_graphics(dict(os.environ)),
    }


def versions() -> Mapping[str, str]:
    """Of Python and of what the app stands on."""
    found = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "from its checkout" if name == "companion" else "missing"
    return found


def _value_of(file: Path, key: str) -> str:
    """The value of the first `key : value` line."""
    try:
        lines = file.read_text().splitlines()
    except OSError:
        return ""
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(key)), "")
