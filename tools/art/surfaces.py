"""What lies behind and under things: the air behind a breathing guide, the shadow of a card."""

import math
from pathlib import Path

import numpy as np

from tools.art.raster import colour, dithered, grid, opaque, ramp, save, translucent

AIR_SIZE_PX = (640, 600)
AIR_STOPS = {
    "light": ((0.0, "#E4E0F6"), (0.55, "#F3E6F0"), (1.0, "#FDEFE2")),
    "dark": ((0.0, "#20203C"), (0.55, "#2B264A"), (1.0, "#382C4C")),
}

SHADOW_SIDE_PX = 200
SHADOW_MARGIN_PX = 32
SHADOW_RADIUS_PX = 28
SHADOW_SIGMA_PX = 13.0
SHADOW_STRENGTH = 0.125
SHADOW_COLOUR = "#4A3F86"


def bake_air(folder: Path) -> None:
    """`air_light.png` and `air_dark.png`, to be stretched over a panel of any shape."""
    width, height = AIR_SIZE_PX
    _, y = grid(width, height)
    for theme, stops in AIR_STOPS.items():
        picture = dithered(ramp(y / height, stops), seed=2, period_px=64)
        save(opaque(picture), folder / f"air_{theme}.png")


def bake_shadow(folder: Path) -> None:
    """`shadow.png`, a nine-patch: borders of 72 px, 32 px of them outside the card."""
    side, margin, radius = SHADOW_SIDE_PX, SHADOW_MARGIN_PX, SHADOW_RADIUS_PX
    x, y = grid(side, side)
    reach = side / 2 - margin - radius
    dx, dy = np.abs(x - side / 2) - reach, np.abs(y - side / 2) - reach
    outside = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0))
    distance = outside + np.minimum(np.maximum(dx, dy), 0) - radius
    falloff = np.vectorize(math.erfc)(distance / (SHADOW_SIGMA_PX * math.sqrt(2))) / 2
    edge = np.minimum(np.minimum(x, side - x), np.minimum(y, side - y))
    alpha = dithered(SHADOW_STRENGTH * falloff * np.clip(edge / 10, 0, 1), seed=1)
    alpha[edge < 1] = 0
    tint = np.broadcast_to(colour(SHADOW_COLOUR), (side, side, 3))
    save(translucent(np.array(tint), alpha), folder / "shadow.png")
