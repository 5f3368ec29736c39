"""Old trees, soft ground, a stream that carries leaves, and light that falls through in coins.

Layers: beams of light, two sets of coins of light on the ground, two sets of sparks on the stream,
twigs that sway above, a leaf that falls and one that sails away.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtGui import QPainter

from tools.art.places.forest_ground import GROUND, bank, grass, litter, path, stream, stream_line
from tools.art.places.forest_palette import DAY, EVENING, Hour
from tools.art.places.forest_things import cone, deer, ferns, floating_leaf, log, stones
from tools.art.places.forest_trees import LIGHT, Spray, Trunk, spray, trunk
from tools.art.places.paper import (
    HEIGHT_PX,
    WIDTH_PX,
    Layer,
    Painted,
    brushed,
    painted_on,
    write,
)
from tools.art.places.patterns import cells
from tools.art.raster import Field, blur, colour, grid, over, ramp, smoothstep, texture

HOURS = {"light": DAY, "dark": EVENING}
TILE_AT = (330, 150, 960)
TRUNKS = (
    *((438, 8), (500, 11), (566, 8), (640, 10), (690, 7), (742, 9), (945, 8), (1000, 10)),
    *((1062, 8), (1120, 11), (1190, 9), (1260, 10), (340, 10), (250, 8), (1350, 9), (130, 10)),
)
PLANES: tuple[tuple[Trunk, ...], ...] = (
    tuple(Trunk(x, 520 + (x * 7) % 13, width, (x * 3) % 11 - 5) for x, width in TRUNKS),
    tuple(
        Trunk(x, 548, width, lean)
        for x, width, lean in (
            *((60, 20, 6), (210, 17, -8), (412, 19, 5), (592, 16, -4), (668, 13, 4)),
            *((1034, 15, 4), (1150, 20, -7), (1302, 18, 5), (1450, 21, -6), (1562, 16, 3)),
        )
    ),
    (
        *(Trunk(120, 606, 34, 12), Trunk(322, 596, 30, -10), Trunk(520, 590, 26, 8)),
        *(Trunk(1118, 592, 28, -9), Trunk(1236, 604, 36, 6), Trunk(1490, 606, 32, 10)),
    ),
    (
        *(Trunk(10, 690, 64, 10), Trunk(232, 676, 58, -16), Trunk(1372, 690, 66, 16)),
        *(Trunk(1585, 680, 52, 0), Trunk(504, 664, 50, -14), Trunk(1080, 662, 54, 16)),
    ),
    (Trunk(398, 812, 92, -34), Trunk(1210, 800, 84, 40)),
)


def _air(hour: Hour, x: Field, y: Field) -> Field:
    away = np.hypot((x - LIGHT[0]) * 0.85, (y - LIGHT[1]) * 1.05) / 900
    air = ramp(np.clip(away, 0, 1), hour.air)
    cloud = texture(y.shape, 70, 46, 11)
    air = air + 0.018 * cloud[..., None]
    glow = hour.glow_strength * np.exp(-((away / 0.17) ** 2))
    return over(air, np.broadcast_to(colour(hour.glow), air.shape), glow)


def _crowns(plane: int) -> tuple[Spray, ...]:
    """Where a plane has its leaves: dense above, thin in the opening towards the light."""
    rng = np.random.default_rng(120 + plane)
    found = []
    for _ in range((30, 26, 24, 22, 18)[plane]):
        x = rng.uniform(-60, WIDTH_PX + 60)
        open_part = np.exp(-(((x - LIGHT[0]) / (190 + 50 * plane)) ** 2))
        y = rng.uniform(-60, (430, 330, 230, 130, 40)[plane]) * (1 - 0.55 * open_part)
        across = (90, 110, 130, 150, 170)[plane] * rng.uniform(0.7, 1.3)
        count = int((170, 190, 200, 200, 190)[plane] * (1 - 0.6 * open_part))
        found.append(Spray(x, y, across, across * 0.55, count))
    return tuple(found)


def _mist(hour: Hour, picture: Field, plane: int, x: Field, y: Field) -> Field:
    strength = (0.50, 0.40, 0.26, 0.12, 0.0)[plane]
    band = np.exp(-(((y - GROUND[plane] + 20) / 95) ** 2))
    near = 0.45 + 0.55 * np.exp(-(((x - LIGHT[0]) / 460) ** 2))
    tint = np.broadcast_to(colour(hour.air[1][1]), picture.shape)
    return over(picture, tint, strength * band * near)


def _coins(hour: Hour, name: str, seed: int) -> Layer:
    """Round spots of light on the ground, flat because the ground is seen at a slant."""
    left, top, width, height = 500, 560, 620, 210
    x, y = grid(width, height)
    down = y / height
    first, _ = cells(x / (30 + 26 * down), y / (9 + 9 * down), seed)
    chosen = texture((height, width), 34, 11, seed + 1)
    spots = smoothstep(0.42, 0.20, first) * smoothstep(0.1, 0.9, chosen)
    rim = smoothstep(0, 70, x) * smoothstep(width, width - 70, x)
    rim *= smoothstep(0, 30, y) * smoothstep(height, height - 40, y)
    middle, half = stream_line(y + top)
    dry = smoothstep(0, 20, np.abs(x + left - middle) - half)
    cover = blur(0.62 * spots * rim * (0.25 + 0.75 * dry), 1.6) * rim
    tint = np.array(np.broadcast_to(colour(hour.sun_patch), (height, width, 3)))
    return Layer(name, (left, top), tint, np.where(cover < 0.004, 0, cover))


def _beams(hour: Hour) -> Layer:
    """Light that falls aslant between the trunks."""
    left, top, width, height = 560, 130, 540, 460
    x, y = grid(width, height)
    source = (LIGHT[0] - left + 60, LIGHT[1] - top - 420)
    angle = np.arctan2(x - source[0], y - source[1])
    rng = np.random.default_rng(181)
    rays: Field = np.zeros(x.shape)
    for at in np.linspace(-0.52, 0.34, 9):
        centre, wide = at + rng.uniform(-0.03, 0.03), rng.uniform(0.012, 0.034)
        rays += rng.uniform(0.4, 1.0) * np.exp(-(((angle - centre) / wide) ** 2))
    cover = np.clip(rays, 0, 1) * hour.ray_strength * smoothstep(0, 90, y)
    cover *= smoothstep(height, height - 210, y) * smoothstep(0, 110, x)
    cover *= smoothstep(width, width - 110, x)
    tint = np.array(np.broadcast_to(colour(hour.ray), (height, width, 3)))
    return Layer("beams", (left, top), tint, cover)


def _sparks(hour: Hour, name: str, seed: int) -> Layer:
    """Light on the stream, in strokes that follow it."""
    left, top, width, height = 520, 560, 320, 280
    x, y = grid(width, height)
    middle, half = stream_line(y + top)
    down = y / height
    across = (x + left - middle) / half
    flow = texture((height, width), 10, 1.0, seed) * (1 - down)
    flow += texture((height, width), 19, 1.7, seed + 1) * down
    cover = 0.9 * smoothstep(0.9, 2.4, flow) * smoothstep(0.95, 0.6, np.abs(across))
    cover *= smoothstep(0, 24, y) * smoothstep(height, height - 60, y)
    cover *= smoothstep(0, 16, x) * smoothstep(width, width - 16, x)
    tint = np.array(np.broadcast_to(colour(hour.spark), (height, width, 3)))
    return Layer(name, (left, top), tint, np.where(cover < 0.004, 0, cover))


def _twigs(hour: Hour, name: str, at: tuple[int, int], seed: int) -> Layer:
    """Leaves near above, hanging into the picture."""
    width, height = 400, 250
    rng = np.random.default_rng(seed)
    clouds = [
        Spray(at[0] + 200 + rng.uniform(-95, 95), at[1] + rng.uniform(50, 150), 66, 46, 46)
        for _ in range(7)
    ]

    def draw(painter: QPainter) -> None:
        painter.translate(-at[0], -at[1])
        for index, cloud in enumerate(clouds):
            spray(painter, hour, 4, cloud, seed + index)

    ink, cover = brushed(width, height, draw)
    return Layer(name, at, ink, cover)


def paint(hour: Hour) -> Painted:
    """The forest at one hour."""
    x, y = grid(WIDTH_PX, HEIGHT_PX)
    picture = _air(hour, x, y)
    for plane, trees in enumerate(PLANES):
        picture = bank(hour, picture, plane, x, y)
        if plane == len(PLANES) - 1:
            picture = stream(hour, path(hour, picture, x, y), x, y)
            picture = grass(litter(picture, hour), hour)
            picture = cone(log(stones(picture, hour), hour), hour)
        picture = painted_on(picture, _trees(hour, plane, trees))
        if plane == 1:
            picture = deer(picture, hour)
        picture = _mist(hour, picture, plane, x, y)
    picture = np.clip(ferns(picture, hour), 0, 1)
    return Painted(
        picture,
        (
            _beams(hour),
            _coins(hour, "coins0", 191),
            _coins(hour, "coins1", 195),
            _sparks(hour, "sparks0", 201),
            _sparks(hour, "sparks1", 205),
            floating_leaf(hour, "afloat", (684, 666), 0.42),
            floating_leaf(hour, "falling", (904, 391), 1.0),
            _twigs(hour, "twigs0", (430, -90), 211),
            _twigs(hour, "twigs1", (820, -120), 221),
        ),
    )


def _trees(hour: Hour, plane: int, trees: tuple[Trunk, ...]) -> Callable[[QPainter], None]:
    def draw(painter: QPainter) -> None:
        for index, tree in enumerate(trees):
            trunk(painter, hour, plane, tree, 400 + 20 * plane + index)
        for index, cloud in enumerate(_crowns(plane)):
            spray(painter, hour, plane, cloud, 600 + 40 * plane + index)

    return draw


def bake_forest(folder: Path) -> None:
    """`places/forest/{light,dark}/` with the picture, its layers and its tile."""
    for theme, hour in HOURS.items():
        write(paint(hour), folder / "places" / "forest" / theme, TILE_AT)
