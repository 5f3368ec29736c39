"""How Qt draws on this machine, settled before the first window."""

import sys
from collections.abc import MutableMapping
from pathlib import Path
from typing import Final

CHOICE_VARIABLE: Final = "COMPANION_GRAPHICS"
"""`software` or `gpu`, where somebody knows better than the choice made here."""

_RENDER_NODES: Final = Path("/dev/dri")


def choose_graphics(environment: MutableMapping[str, str], kept: str = "") -> str:
    """Write Qt's variables into `environment`; say which way was chosen, `software` or `gpu`.

    `kept` is what this device's settings say. Without a graphics card OpenGL is drawn by the
    processor and nothing holds its frames back, so it takes a whole core; Qt's software renderer
    paints only what moved. Threaded either way, so that the breath goes on while the window is
    busy, and with the simple animation driver, the only one that keeps time on every screen.
    """
    environment["QSG_USE_SIMPLE_ANIMATION_DRIVER"] = "1"
    environment["QSG_RENDER_LOOP"] = "threaded"
    chosen = environment.get(CHOICE_VARIABLE) or kept
    if not chosen:
        chosen = "gpu" if _has_graphics_card() else "software"
    if chosen == "software":
        environment["QT_QUICK_BACKEND"] = "software"
    return chosen


def _has_graphics_card() -> bool:
    if sys.platform != "linux":
        return True
    return any(_RENDER_NODES.glob("renderD*"))
