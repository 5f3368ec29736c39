"""The tide as sprites: a picture of a shore from above, its water, its foam, its light.

Everything is drawn in units of a guide of 600 around its centre, y down. The shore fades into the
air all around and does not move; what moves over it would leave the picture. So the edge of the
water is a strip that is cut to where the shore is at both ends of its way, and the water behind it
comes in bands that light up one after the other, each when the strip has passed. Two bands side by
side mix to exactly what one would be.
"""

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from tools.art.raster import (
    STEP,
    Field,
    colour,
    dithered,
    grid,
    over,
    ramp,
    save,
    smoothstep,
    texture,
    translucent,
)
from tools.art.tide_palette import SHORES, Shore

PX_PER_UNIT = 1.25
FRAME = 560
RADIUS, CORE = 279.0, 165.0
"""Where nothing is left of the picture, and within what nothing is taken from it."""
OUT_Y, IN_Y = 96.0, -164.0
"""Where the edge of the water is, breath out and breath in."""
STEPS = 8
BANDS = tuple(range(STEPS))
BAND_HEIGHT = (OUT_Y - IN_Y) / STEPS
BAND_MARGIN, BAND_FRAME = 14.0, 86.5
EDGE_FRAME = (520, 180)
EDGE_TOP = 40.0
"""The edge of the water lies so far below the top of its strip."""
TRAIL_FRAME = (520, 130)
TRAIL_OUT_Y, TRAIL_IN_Y = 140.0, -52.0
DENSEST = 0.97
COLOUR_STEPS = 128
AURA_SIDE_PX = 420


def _square(side: float, down: float | None = None, middle: float = 0.0) -> tuple[Field, Field]:
    """The places of a picture's pixels, in units from the guide's centre."""
    down = side if down is None else down
    width, height = round(side * PX_PER_UNIT), round(down * PX_PER_UNIT)
    x, y = grid(width, height)
    return (x - width / 2) / PX_PER_UNIT, (y - height / 2) / PX_PER_UNIT + middle


def _round(x: Field, y: Field) -> Field:
    """The picture as a wash of colour: 1 inside, fading far inwards from an uneven rim."""
    turn = np.arctan2(y, x)
    uneven = 2.0 + np.sin(3 * turn + 0.7) + 0.6 * np.sin(5 * turn + 2.1) + 0.4 * np.sin(8 * turn)
    return smoothstep(RADIUS, CORE * 1.072, np.hypot(x, y) * (1 + 0.018 * uneven))


def _wet(x: Field, y: Field) -> Field:
    """How dense the water is. It fades later than the sand below it, which else had a rim."""
    return DENSEST * _round(x, y) ** 0.6


def _swash(x: Field, lobes: tuple[tuple[float, float, float], ...], seed: int) -> Field:
    """How much further up the sand the water has run than its level: tongues, with cusps between.

    A lobe is its place, how far it runs ahead, and how broad it is.
    """
    reach = np.stack([ahead - (x - at) ** 2 / (2 * broad) for at, ahead, broad in lobes])
    tongue = 3.0 * np.log(np.exp(reach / 3.0).sum(axis=0))
    rng = np.random.default_rng(seed)
    for length in (90.0, 41.0, 19.0):
        tongue = tongue + length * 0.022 * np.sin(2 * np.pi * x / length + rng.uniform(0, 6))
    return np.asarray(tongue)


FRONT = ((-190.0, -26.0, 230.0), (-86.0, -2.0, 190.0), (38.0, 7.0, 240.0), (158.0, -15.0, 200.0))
SECOND = ((-150.0, -10.0, 240.0), (-10.0, 4.0, 260.0), (130.0, -4.0, 210.0))


MARKS = ((IN_Y - 12, FRONT, 7, 0.8), (-40.0, SECOND, 341, 0.5))
"""Lines of foam that earlier waves left: level, tongues, seed, strength."""


def _shifted(field: Field, rows: Field) -> Field:
    """The field with each column moved up by its own number of rows; what leaves comes in below."""
    height, width = field.shape
    whole = np.floor(rows)
    at = np.arange(height)[:, None] + whole.astype(np.int64)[None, :]
    columns = np.arange(width)[None, :]
    upper, lower = field[at % height, columns], field[(at + 1) % height, columns]
    return np.asarray(upper + (lower - upper) * (rows - whole), dtype=np.float64)


def _wisps(x: Field, y: Field, depth: Field, length: float, breadth: float, seed: int) -> Field:
    """Long strokes along the water's edge, thin at both ends, 0 to 1; lengths in units."""
    shape = (x.shape[0], x.shape[1])
    strokes = texture(shape, length * PX_PER_UNIT, breadth * PX_PER_UNIT, seed)
    swaying = 4 * np.sin(x[0] / 47 + seed) + 2.5 * np.sin(x[0] / 23 + 2 * seed)
    return _shifted(smoothstep(0.5, 2.3, strokes), ((depth - y)[0] + swaying) * PX_PER_UNIT)


def _foam(x: Field, y: Field, depth: Field, seed: int, solid: float, trail: float) -> Field:
    """Foam behind an edge: a soft bright line, then milk in the water and wisps that thin out."""
    shape = (x.shape[0], x.shape[1])
    patch = texture(shape, 44 * PX_PER_UNIT, 26 * PX_PER_UNIT, seed + 5)
    broad = solid * (1 + 0.22 * patch)
    line = np.exp(-((np.maximum(depth - 0.5 * broad, 0) / broad) ** 2))
    milk = 0.55 * np.exp(-np.clip(depth, 0, None) / (0.30 * trail)) * (1 + 0.3 * patch)
    behind = np.clip(depth / trail, 0, 1)
    wisps = _wisps(x, y, depth, 30, 1.5, seed) + 0.7 * _wisps(x, y, depth, 16, 1.0, seed + 2)
    foam = np.maximum(line, milk) + wisps * 0.62 * (1 - behind) ** 1.3 * smoothstep(2, 12, depth)
    return np.asarray(np.clip(foam, 0, 1) * smoothstep(-1.4, 2.2, depth))


def _streaks(x: Field, y: Field, seed: int) -> Field:
    """Light on quiet water: long soft strokes that lie as the waves do."""
    dome = (x / RADIUS) ** 2 * -20
    wide = _wisps(x, y, y + dome, 58, 4.5, seed)
    small = _wisps(x, y, y + dome, 34, 2.0, seed + 1)
    return np.asarray(np.clip(wide * 0.8 + small * 0.55, 0, 1))


def _water(shore: Shore, x: Field, y: Field) -> Field:
    """The water where it is deep enough to hide the sand."""
    down = np.clip((y - IN_Y) / (RADIUS - IN_Y), 0, 1)
    swell = texture((x.shape[0], x.shape[1]), 70 * PX_PER_UNIT, 13 * PX_PER_UNIT, 301)
    picture = ramp(np.clip(down + swell * 0.045, 0, 1), shore.water)
    light = _streaks(x, y, 311) * (0.46 - 0.26 * down)
    return over(picture, colour(shore.glint), light)


def _leaning(field: Field, slope: float) -> Field:
    """The field with its rows leaning: nothing on a shore lies quite level."""
    rows = np.arange(field.shape[0])[:, None] + np.rint(np.arange(field.shape[1]) * slope)
    columns = np.arange(field.shape[1])[None, :]
    return np.asarray(field[rows.astype(np.int64) % field.shape[0], columns], dtype=np.float64)


def _sand(shore: Shore, x: Field, y: Field) -> Field:
    """Dry sand above; below the last high water wet sand, with the sky in it towards the sea."""
    shape = (x.shape[0], x.shape[1])
    down = np.clip((y + RADIUS) / (2 * RADIUS), 0, 1)
    dune = _leaning(texture(shape, 60, 20, 321), 0.3) * 0.10
    picture = ramp(np.clip(down * 1.5 + dune, 0, 1), shore.sand)
    high = y - (IN_Y - 16) + _swash(x, FRONT, 7)
    wet = smoothstep(-9.0, 26.0, high)
    picture = over(picture, ramp(np.clip(down * 1.3 - 0.1 + dune, 0, 1), shore.wet), wet)
    cloud = _leaning(texture(shape, 75, 26, 322), -0.16)
    sheen = smoothstep(-190.0, 130.0, y + 42 * cloud + 22 * np.cos((x - 40) / 90)) * wet
    picture = over(picture, colour(shore.sheen), sheen * shore.sheen_light)
    for level, lobes, seed, strength in MARKS:
        depth = y - level + _swash(x, lobes, seed)
        uneven = smoothstep(-1.6, 1.2, texture(shape, 90, 40, seed + 9))
        left = np.exp(-(((depth - 2) / 2.6) ** 2)) + 0.4 * np.exp(-np.abs(depth - 2) / 9)
        picture = over(picture, colour(shore.mark), left * uneven * strength * shore.mark_light)
    return np.asarray(np.clip(picture, 0, 1))


def _sprite(picture: Field, alpha: Field, seed: int) -> QImage:
    """A sprite in few colours; where it is clear its dither is, too."""
    steps = np.rint(np.clip(picture, 0, 1) * COLOUR_STEPS) / COLOUR_STEPS
    cover = dithered(np.clip(alpha, 0, 1), seed, period_px=97)
    cover[alpha < STEP / 2] = 0
    return translucent(steps, cover)


def _off_shore(x: Field, y: Field) -> Field:
    """How far below the edge of the sea at low water each place is."""
    return np.asarray(y - OUT_Y - 8 + _swash(x, FRONT, 7))


def bake_shore(shore: Shore) -> QImage:
    """What stays: the sand, and the sea as far as it reaches at low water."""
    x, y = _square(FRAME)
    picture = _sand(shore, x, y)
    sea = smoothstep(0.0, 22.0, _off_shore(x, y))
    picture = over(picture, _water(shore, x, y), sea)
    alpha = 1 - (1 - _round(x, y)) * (1 - _wet(x, y) * sea)
    return _sprite(picture, alpha, 401)


def _share(y: Field, x: Field, top: float) -> Field:
    """Where the bands above `top` end and those below it begin: 0 above, 1 below."""
    dome = (x / RADIUS) ** 2 * 22
    return smoothstep(-13.0, 13.0, y - top - dome)


def band_top(step: int) -> float:
    """The upper edge of a band: where the water's edge is when the band begins to light up."""
    return OUT_Y - (step - 0.5) * BAND_HEIGHT - 15


def bake_band(step: int, water: Field) -> QImage:
    """One band of the flood; `water` is the whole round of it."""
    top = band_top(step) - BAND_MARGIN
    x, y = _square(FRAME, BAND_FRAME, top + BAND_FRAME / 2)
    first = round((top + FRAME / 2) * PX_PER_UNIT)
    share = _share(y, x, band_top(step))
    if step > BANDS[0]:
        share = share * (1 - _share(y, x, band_top(step - 1)))
    else:
        share = share * smoothstep(52.0, 26.0, _off_shore(x, y))
    alpha = 1 - (1 - _wet(x, y)) ** share
    return _sprite(water[first : first + x.shape[0]], alpha, 410 + step)


def _along(x: Field, y: Field, low: float, high: float) -> Field:
    """What of a strip stays in the round on its way; `y` is measured from the strip's own edge."""
    return np.asarray(np.minimum(_round(x, y + low), _round(x, y + high)) ** 1.4)


def bake_edge(shore: Shore) -> QImage:
    """The edge of the water: its shadow on the sand, thin water, foam."""
    width, height = EDGE_FRAME
    x, y = _square(width, height, height / 2 - EDGE_TOP)
    depth = y + _swash(x, FRONT, 7)
    body = smoothstep(-1.0, 7.0, depth) * (0.5 + 0.47 * smoothstep(4.0, 46.0, depth))
    body = body * smoothstep(128.0, 72.0, depth)
    shade = np.exp(-(((depth + 3) / 7.0) ** 2)) * 0.30 * smoothstep(2.0, -2.0, depth)
    foam = _foam(x, y, depth, 501, 8.0, 112.0)
    picture = ramp(np.clip(depth / 90, 0, 1), shore.shallow)
    light = _streaks(x, y, 511) * smoothstep(6, 40, depth) * 0.4
    picture = over(picture, colour(shore.glint), light)
    picture = over(picture, colour(shore.shade), smoothstep(0.5, -0.5, depth))
    picture = over(picture, colour(shore.foam), foam)
    alpha = np.maximum(np.maximum(body, shade), foam * 0.97)
    return _sprite(picture, alpha * _along(x, y, OUT_Y, IN_Y), 402)


def bake_trail(shore: Shore) -> QImage:
    """A second, older line of foam, further down; it travels less."""
    width, height = TRAIL_FRAME
    x, y = _square(width, height, height / 2 - EDGE_TOP)
    depth = y + _swash(x, SECOND, 521)
    foam = _foam(x, y, depth, 531, 3.4, 70.0) * 0.7
    picture = np.broadcast_to(colour(shore.foam), (*x.shape, 3))
    return _sprite(picture, foam * _along(x, y, TRAIL_OUT_Y, TRAIL_IN_Y), 403)


def bake_light(shore: Shore) -> QImage:
    """The sun or the moon on the full water: a soft glow and a path of glints."""
    x, y = _square(FRAME)
    shape = (x.shape[0], x.shape[1])
    far = np.hypot((x + 24) / 190, (y - 20) / 150)
    glow = 0.62 * np.exp(-(far**2) * 1.5)
    shimmer = texture(shape, 34 * PX_PER_UNIT, 3.4 * PX_PER_UNIT, 541)
    path = np.exp(-(((x + 30 + 0.16 * y) / 84) ** 2)) * smoothstep(-60.0, 40.0, y)
    glints = smoothstep(0.1, 2.2, shimmer) * path * smoothstep(250.0, 120.0, y)
    picture = ramp(glints, ((0.0, shore.glow), (1.0, shore.glint)))
    alpha = np.maximum(glow * shore.glint_light, glints * 0.6)
    return _sprite(picture, alpha * _round(x, y) * smoothstep(-170.0, -60.0, y), 404)


def bake_aura(shore: Shore) -> QImage:
    """The light around the round picture; nothing is left of it at 300 units."""
    side = AURA_SIDE_PX
    x, y = grid(side, side)
    radius = np.hypot(x - side / 2, y - side / 2) / (side / 2)
    alpha = shore.aura_light * smoothstep(1.0, 0.45, radius)
    picture = np.broadcast_to(colour(shore.aura), (side, side, 3))
    return translucent(np.array(picture), dithered(alpha, seed=405, period_px=97))


def bake_tide(folder: Path) -> None:
    """`tide/<theme>/`: shore, band0 to band7, edge, trail, light and aura."""
    for theme, shore in SHORES.items():
        target = folder / "tide" / theme
        water = _water(shore, *_square(FRAME))
        save(bake_shore(shore), target / "shore.png")
        for step in BANDS:
            save(bake_band(step, water), target / f"band{step}.png")
        save(bake_edge(shore), target / "edge.png")
        save(bake_trail(shore), target / "trail.png")
        save(bake_light(shore), target / "light.png")
        save(bake_aura(shore), target / "aura.png")
