"""Where things are: what came with the program, and what belongs to this device."""

import os
import sys
from pathlib import Path

CONFIG_VARIABLE = "COMPANION_CONFIG_DIR"
"""Names another folder for settings and logs: for tests, and for a device whose home is wiped every
night.
"""

_PACKAGE = Path(__file__).resolve().parents[1]


def import_root() -> Path:
    """The folder that another Python process needs on its path to import companion."""
    return _PACKAGE.parent


def assets_dir() -> Path:
    """The folder of everything that is not code: beside the package in a checkout, inside it when
    installed.
    """
    installed = _PACKAGE / "assets"
    return installed if installed.is_dir() else _PACKAGE.parent / "assets"


def config_dir() -> Path:
    """The folder of this device's settings and the clinic's answers. It need not exist yet."""
    chosen = os.environ.get(CONFIG_VARIABLE)
    if chosen:
        return Path(chosen)
    if _on_linux():
        # What platformdirs answers here, without the time that importing it costs the start.
        base = os.environ.get("XDG_CONFIG_HOME", "")
        return (Path(base) if base.strip() else Path.home() / ".config") / "companion"
    from platformdirs import user_config_path

    return user_config_path("companion", appauthor=False)


def log_dir() -> Path:
    """The folder of this device's logs. It need not exist yet."""
    if os.environ.get(CONFIG_VARIABLE):
        return config_dir() / "log"
    from platformdirs import user_log_path

    return user_log_path("companion", appauthor=False)


def index_dir() -> Path:
    """The folder in which is remembered what was found in the clinic's music: a short cut, which
    may be lost. It need not exist yet.
    """
    if os.environ.get(CONFIG_VARIABLE):
        return config_dir() / "music"
    if _on_linux():
        base = os.environ.get("XDG_CACHE_HOME", "")
        return (Path(base) if base.strip() else Path.home() / ".cache") / "companion" / "music"
    from platformdirs import user_cache_path

    return user_cache_path("companion", appauthor=False) / "music"


def _on_linux() -> bool:
    return sys.platform == "linux"
