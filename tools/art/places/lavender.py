"""Rows of lavender behind a warm stone wall, late on a summer day.

Layers: clouds, bushes and near stems that move in the wind, the drop in the bowl, a butterfly.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from tools.art.places.lavender_palette import DUSK, LATE, Hour
from tools.art.places.lavender_rows import (
    FIRST,
    LAST,
    ROW_AT,
    ROW_HALF,
    ROW_STEP,
    VANISHING,
    clump,
    rows,
    spike,
)
from tools.art.places.lavender_things import bench, bowl, butterfly, drop
from tools.art.places.lavender_wall import WALL_FOOT, cypresses, gate, wall
from tools.art.places.paper import (
    HEIGHT_PX,
    WIDTH_PX,
    Layer,
    Painted,
    brushed,
    painted_on,
    shade,
    write,
)
from tools.art.raster import Field, colour, grid, over, ramp, smoothstep, texture

HOURS = {"light": LATE, "dark": DUSK}
HORIZON = 420.0
SUN = (1000.0, 336.0)
TILE_AT = (330, 170, 960)

SWAYING = ((1, 268.0), (-1, 300.0), (1, 372.0), (-1, 410.0))
"""Bushes of the first rows that move: side of the path, height under the vanishing point."""

FRONT = ((420, 0), (1180, 1))
"""Near stems: where each bunch stands."""


def _sky(hour: Hour, x: Field, y: Field) -> Field:
    sky = ramp(y / HORIZON, hour.sky)
    far = np.hypot((x - SUN[0]) * 0.8, (y - SUN[1]) * 1.1)
    glow = hour.glow_strength * (0.7 * np.exp(-((far / 190) ** 2)) + 0.3 * np.exp(-far / 300))
    if hour.stars:
        rng = np.random.default_rng(11)
        stars: Field = np.zeros(x.shape)
        gy, gx = np.mgrid[-4:5, -4:5]
        for _ in range(70):
            px, py = rng.uniform(8, WIDTH_PX - 8), 8 + rng.uniform(0, 1) ** 1.4 * 210
            spot = np.exp(-((gy - py % 1) ** 2 + (gx - px % 1) ** 2) / rng.choice([0.7, 1.2, 2.0]))
            part = slice(int(py) - 4, int(py) + 5), slice(int(px) - 4, int(px) + 5)
            stars[part] += spot * rng.uniform(0.2, 0.8) * (1 - py / 280) * hour.stars
        sky = over(sky, np.broadcast_to(colour(hour.rim), sky.shape), np.clip(stars, 0, 1))
    sky = over(sky, np.broadcast_to(colour(hour.glow), sky.shape), np.clip(glow, 0, 1))
    disc = np.hypot(x - SUN[0], y - SUN[1])
    body = ramp(np.clip((y - SUN[1] + 36) / 72, 0, 1), hour.sun)
    return over(sky, body, smoothstep(37, 35, disc))


def _clouds(hour: Hour) -> Layer:
    width, height = 1500, 200
    x, y = grid(width, height)
    soft = texture((height, width), 120, 9, 13) + 0.5 * texture((height, width), 34, 4, 14)
    band = np.exp(-(((y - 96 - 20 * np.sin(x / 330 + 1)) / 44) ** 2))
    ends = smoothstep(0, 260, x) * smoothstep(width, width - 260, x)
    cover = 0.8 * smoothstep(-0.1, 1.7, soft) * band * ends
    cover *= smoothstep(0, 26, y) * smoothstep(height, height - 26, y)
    lit = np.clip(soft - np.roll(soft, 10, axis=0), -1, 1) * 0.5 + 0.5
    near = np.exp(-(((x + 30 - SUN[0]) / 480) ** 2))
    base = np.broadcast_to(colour(hour.cloud), (height, width, 3))
    tint = np.broadcast_to(colour(hour.cloud_lit), base.shape)
    ink = over(base, tint, np.clip(lit * (0.3 + near), 0, 1))
    return Layer("clouds", (30, 90), ink, np.where(cover < 0.004, 0, cover))


def _hills(hour: Hour, picture: Field, x: Field, y: Field) -> Field:
    for index, shade_of in enumerate(hour.hills):
        rise = (96, 58, 26)[index]
        line = 0.6 * np.sin(x[0] / (310 - 60 * index) + 1.9 * index + 0.4)
        line += 0.3 * np.sin(x[0] / (133 - 20 * index) + 0.7 * index)
        crest = 446 - rise * (0.75 + 0.42 * line)
        fade = np.clip((y - crest) / 90, 0, 1)
        ink = np.broadcast_to(colour(shade_of), picture.shape)
        ink = over(ink, np.broadcast_to(colour(hour.sky[-2][1]), ink.shape), 0.5 * fade)
        sun = 0.5 * np.exp(-(((x - SUN[0]) / 260) ** 2)) * np.exp(-np.clip(y - crest, 0, 99) / 26)
        ink = over(ink, np.broadcast_to(colour(hour.glow), ink.shape), sun * hour.glow_strength)
        picture = over(picture, ink, np.clip(y - crest + 0.5, 0, 1))
    return picture


def _earth(hour: Hour, picture: Field, x: Field, y: Field) -> Field:
    """The ground: warm paths between the rows, each with the long shadow of the row beside it."""
    scale = np.maximum(y - VANISHING[1], 60)
    near = np.clip((scale - 90) / 500, 0, 1)
    pale, mid, dark = hour.earth
    earth = ramp(near**0.7, ((0, pale), (0.5, mid), (1, mid)))
    crumbs = texture(y.shape, 3.2, 1.5, 15) * near + texture(y.shape, 1.6, 0.9, 16) * (1 - near)
    clods = texture(y.shape, 24, 3.5, 17) * near
    earth = earth + (0.016 * crumbs + 0.010 * clods)[..., None]
    across = (x - VANISHING[0]) / scale
    from_row = np.abs((np.abs(across) - ROW_AT + ROW_STEP / 2) % ROW_STEP - ROW_STEP / 2)
    from_row = np.where(np.abs(across) < ROW_AT, ROW_AT - np.abs(across), from_row)
    left_of_row = (across % 10 > 5) | (np.abs(across) < ROW_AT) & (across > 0)
    shadow = smoothstep(0.46, 0.16, from_row) * (0.45 + 0.3 * left_of_row)
    earth = over(earth, np.broadcast_to(colour(dark), earth.shape), np.clip(shadow, 0, 0.8))
    lit = np.exp(-(((across + 0.10) / 0.16) ** 2)) * 0.4
    earth = over(earth, np.broadcast_to(colour(hour.rim), earth.shape), lit * (1 - 0.5 * near))
    return over(picture, earth, smoothstep(WALL_FOOT - 6, WALL_FOOT + 2, y))


def _pebbles(hour: Hour) -> Callable[[QPainter], None]:
    """Small stones and fallen flowers on the path."""

    def draw(painter: QPainter) -> None:
        rng = np.random.default_rng(81)
        for scale in np.sort(rng.uniform(FIRST, LAST, 620)).tolist():
            across = float(np.clip(rng.normal(0, 0.22), -0.42, 0.42))
            size = scale * rng.uniform(0.0022, 0.0065)
            place = QPointF(VANISHING[0] + across * scale, VANISHING[1] + scale)
            kind = rng.random()
            tones = (hour.earth[2], hour.earth[0], hour.bloom[1])
            painter.setBrush(shade(tones[int(kind * 2.3)], rng.uniform(0.25, 0.6)))
            painter.drawEllipse(place, size * 1.7, size * 0.8)

    return draw


def _haze(hour: Hour, picture: Field, x: Field, y: Field) -> Field:
    """The low gold light that lies on all of it, strongest towards the sun."""
    band = np.exp(-(((y - 520) / 120) ** 2)) * (y > 440)
    near = 0.35 + 0.65 * np.exp(-(((x - SUN[0]) / 420) ** 2))
    tint = np.broadcast_to(colour(hour.glow), picture.shape)
    return over(picture, tint, 0.30 * band * near * hour.glow_strength)


def _bush(hour: Hour, name: str, side: int, scale: float, seed: int) -> Layer:
    half, tall = int(ROW_HALF * scale * 2.3), int(0.56 * scale)
    x, y = VANISHING[0] + side * ROW_AT * scale, VANISHING[1] + scale

    def draw(painter: QPainter) -> None:
        place = (half, tall - 0.10 * scale, scale)
        clump(painter, hour, place, np.random.default_rng(seed), rooted=False)

    ink, cover = brushed(2 * half, tall, draw)
    fade = smoothstep(tall, tall - 0.26 * scale, grid(1, tall)[1])
    return Layer(name, (int(x) - half, int(y + 0.10 * scale) - tall), ink, cover * fade)


def _front(hour: Hour, name: str, middle: int, seed: int) -> Layer:
    width, height = 440, 330

    def draw(painter: QPainter) -> None:
        rng = np.random.default_rng(700 + seed)
        for _ in range(17):
            at = float(np.clip(rng.normal(0, 0.4), -0.8, 0.8))
            tall = 262 * rng.uniform(0.62, 1.04) * (1 - 0.22 * abs(at))
            foot = QPointF(width / 2 + at * 110, height + 14)
            lean = at * 96 + rng.uniform(-14, 14)
            spike(painter, hour, foot, tall, lean, 1.0, float(np.clip(rng.normal(0.5, 0.3), 0, 1)))

    ink, cover = brushed(width, height, draw)
    return Layer(name, (middle - width // 2, HEIGHT_PX - height), ink, cover)


def paint(hour: Hour) -> Painted:
    """The garden at one hour."""
    x, y = grid(WIDTH_PX, HEIGHT_PX)
    picture = _hills(hour, _sky(hour, x, y), x, y)
    picture = _earth(hour, cypresses(picture, hour), x, y)
    picture = bench(gate(wall(picture, hour), hour), hour)
    picture = bowl(picture, hour)
    picture = painted_on(painted_on(picture, _pebbles(hour)), rows(hour))
    picture = np.clip(_haze(hour, picture, x, y), 0, 1)
    return Painted(
        picture,
        (
            _clouds(hour),
            drop(hour),
            *(
                _bush(hour, f"bush{index}", side, scale, 500 + index)
                for index, (side, scale) in enumerate(SWAYING)
            ),
            butterfly(hour),
            *(_front(hour, f"front{index}", at, index) for at, index in FRONT),
        ),
    )


def bake_lavender(folder: Path) -> None:
    """`places/lavender/{light,dark}/` with the picture, its layers and its tile."""
    for theme, hour in HOURS.items():
        write(paint(hour), folder / "places" / "lavender" / theme, TILE_AT)
