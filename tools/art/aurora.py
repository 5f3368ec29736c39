"""Northern lights as sprites: three veils, the glow behind them, hills, a lake and its shine.

Everything is drawn in units of a guide of 600 around its centre, y down. A veil is a band of light
that hangs along a winding line and is seen from the side: where the line turns it overlaps itself
and is brightest, as real ones are.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from tools.art.aurora_palette import SKIES, Sky, Veil
from tools.art.raster import (
    STEP,
    Field,
    blur,
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

PX_PER_UNIT = 1.25
COLOUR_STEPS = 128
SHORE_Y = 172.0
"""Where the lake meets the hills."""
SAMPLES = 9000
FOOT = 34.0
"""The middle of a veil's lower edge lies so far above the foot of its picture."""


@dataclass(frozen=True)
class Winding:
    """How a veil hangs: an arch from side to side whose line turns back on itself in folds.

    Sizes in units: `reach` from end to end, `fold` how far it turns back, `arch` how much higher it
    hangs in the middle, `wave` how far its folds come forward, `tall` how high its light goes up.
    `fan` is how much its rays spread towards their ends.
    """

    frame: tuple[float, float]
    reach: float
    folds: float
    fold: float
    arch: float
    wave: float
    tall: float
    fan: float
    seed: int


WINDINGS = (
    Winding((600, 480), 300, 1.6, 52, arch=58, wave=20, tall=375, fan=0.40, seed=2),
    Winding((590, 450), 330, 2.1, 50, arch=16, wave=14, tall=350, fan=0.38, seed=23),
    Winding((480, 330), 235, 1.5, 44, arch=4, wave=10, tall=250, fan=0.46, seed=31),
)
SKY_FRAME = (600, 460)
SKY_FOOT_Y = 190.0
LAND_FRAME = (600, 200)
LAND_TOP_Y = 90.0


def _places(frame: tuple[float, float], left: float, top: float) -> tuple[Field, Field]:
    """The places of a picture's pixels in units; its upper left corner is at (left, top)."""
    x, y = grid(round(frame[0] * PX_PER_UNIT), round(frame[1] * PX_PER_UNIT))
    return x / PX_PER_UNIT + left, y / PX_PER_UNIT + top


def _noise(count: int, lengths: tuple[float, ...], seed: int) -> Field:
    """Soft noise along a line, around 0 with a deviation of 1; lengths are parts of the line."""
    rng = np.random.default_rng(seed)
    total: Field = np.zeros(count)
    for index, length in enumerate(lengths):
        knots = rng.standard_normal(max(4, round(1 / length)) + 3)
        at = np.linspace(0, len(knots) - 3.001, count)
        low = at.astype(np.int64)
        t = at - low
        t = t * t * (3 - 2 * t)
        total += (knots[low] * (1 - t) + knots[low + 1] * t) / (1 + 0.6 * index)
    return np.asarray((total - total.mean()) / total.std())


def _light(winding: Winding) -> tuple[Field, Field]:
    """A veil's light, any scale, and at which part of its height that light hangs on average."""
    width, height = (round(side * PX_PER_UNIT) for side in winding.frame)
    u = np.linspace(0, 1, SAMPLES)
    turn = 2 * np.pi * winding.folds * u + winding.seed
    arch = np.sin(np.pi * u)
    x = (u - 0.5) * winding.reach + winding.fold * np.sin(turn)
    x = x + 12 * _noise(SAMPLES, (0.10, 0.05), winding.seed)
    foot = winding.arch * arch + winding.wave * np.cos(turn)
    foot = foot + 5 * _noise(SAMPLES, (0.14, 0.07), winding.seed + 1)
    uneven = 1 + 0.12 * _noise(SAMPLES, (0.2, 0.05, 0.02), winding.seed + 2)
    tall = winding.tall * (0.45 + 0.55 * arch) * np.clip(uneven, 0.7, 1.2)
    rays = np.clip(1 + 0.30 * _noise(SAMPLES, (0.05, 0.018, 0.007), winding.seed + 3), 0.2, 2.0)
    rays = rays * smoothstep(0.0, 0.2, u) * smoothstep(1.0, 0.8, u)
    light: Field = np.zeros((height, width))
    heights: Field = np.zeros((height, width))
    for row in range(height):
        up = winding.frame[1] - FOOT - (row + 0.5) / PX_PER_UNIT - foot
        t = up / tall
        profile = smoothstep(-0.035, 0.05, t) * np.exp(-1.4 * np.clip(t, 0, 1)) * (1 - t).clip(0, 1)
        weight = rays * profile
        at = (x * (1 + winding.fan * np.clip(t, 0, 1)) + winding.frame[0] / 2) * PX_PER_UNIT - 0.5
        left = np.floor(at).astype(np.int64)
        part = at - left
        inside = (left >= 0) & (left < width - 1) & (weight > 0)
        for shift, share in ((0, 1 - part), (1, part)):
            column, put = left[inside] + shift, (weight * share)[inside]
            light[row] += np.bincount(column, put, width)
            heights[row] += np.bincount(column, put * np.clip(t[inside], 0, 1), width)
    light, heights = blur(light, 2.2, 1.6), blur(heights, 2.2, 1.6)
    return np.maximum(light, 0), np.clip(heights / np.maximum(light, 1e-9), 0, 1)


def _sprite(picture: Field, alpha: Field, seed: int) -> QImage:
    """A sprite in few colours; where it is clear its dither is, too."""
    steps = np.rint(np.clip(picture, 0, 1) * COLOUR_STEPS) / COLOUR_STEPS
    cover = dithered(np.clip(alpha, 0, 1), seed, period_px=97)
    cover[alpha < STEP / 2] = 0
    return translucent(steps, cover)


def veil(winding: Winding, tint: Veil) -> tuple[Field, Field]:
    """A veil's colours and how much it hides."""
    light, at = _light(winding)
    soft = light + 0.55 * blur(light, 9 * PX_PER_UNIT, 6 * PX_PER_UNIT)
    thick = np.maximum(soft, 0) / np.percentile(soft[soft > soft.max() * 0.02], 80)
    alpha = tint.density * (1 - np.exp(-1.3 * thick**0.72))
    height, width = light.shape
    x, y = grid(width, height)
    rim = smoothstep(0, 50, x) * smoothstep(0, 50, width - x)
    rim = rim * smoothstep(0, 60, y) * smoothstep(0, 14, height - y)
    core = smoothstep(0.9, 3.4, blur(thick, 2.0))[..., None] * 0.5
    hues = ramp(at, tint.hues)
    return hues + (1 - hues) * core, alpha * rim


def _ridge(x: Field, seed: int, reach: float) -> Field:
    """The outline of a range of hills, 0 to about 1."""
    rng = np.random.default_rng(seed)
    line: Field = np.zeros(x.shape)
    for index in range(5):
        length = reach / (1 + index * 1.3)
        line += np.sin(2 * np.pi * x / length + rng.uniform(0, 6.3)) / (1 + 1.1 * index)
    return np.asarray(0.5 + line / 4)


def _firs(x: Field, seed: int) -> Field:
    """The tops of firs along a line, 0 to 1, in groups."""
    rng = np.random.default_rng(seed)
    tops: Field = np.zeros(x.shape)
    at = -300.0
    while at < 300:
        half, tall = rng.uniform(2.4, 4.4), rng.uniform(0.35, 1.0)
        tops = np.maximum(tops, tall * np.clip(1 - np.abs(x - at) / half, 0, 1) ** 1.25)
        at += rng.uniform(1.6, 4.6) if rng.random() < 0.93 else rng.uniform(8, 20)
    return np.maximum(tops, 0.26 + 0.06 * np.sin(x / 3.1) * np.sin(x / 7.3))


def bake_land(sky: Sky) -> QImage:
    """Three ranges of hills, firs, and the lake; gone at both sides and towards the foot."""
    x, y = _places(LAND_FRAME, -300, LAND_TOP_Y)
    row = x[:1]
    picture: Field = np.broadcast_to(colour(sky.hills[0]), (*x.shape, 3)).copy()
    alpha: Field = np.zeros(x.shape)
    bowl = (row / 300) ** 2
    for index, (base, rise, tall) in enumerate(((34, 36, 0), (20, 26, 0), (7, 8, 19))):
        crest = SHORE_Y - base * (0.75 + 0.35 * bowl) - rise * _ridge(row, 61 + index, 420)
        crest = crest - tall * _firs(row, 71)
        mask = smoothstep(-0.5, 0.5, (y - crest) * PX_PER_UNIT)
        misty = smoothstep(0.0, 1.0, np.clip((y - crest) / np.maximum(SHORE_Y - crest, 1), 0, 1))
        tone = colour(sky.hills[index])
        ink = tone + (colour(sky.mist) - tone) * (misty * (0.5 - 0.12 * index))[..., None]
        picture = over(picture, ink, mask)
        alpha = np.maximum(alpha, mask)
    lake = smoothstep(-0.6, 0.6, (y - SHORE_Y) * PX_PER_UNIT)
    depth = np.clip((y - SHORE_Y) / 110, 0, 1)
    ripple = texture((x.shape[0], x.shape[1]), 40, 1.6, 81) * 0.06
    picture = over(picture, ramp(np.clip(depth + ripple, 0, 1), sky.lake), lake)
    bank = np.exp(-(((y - SHORE_Y) / 5) ** 2)) * lake
    picture = over(picture, colour(sky.hills[2]), bank * 0.55)
    alpha = np.where(lake > 0.5, sky.lake_light, alpha)
    sides = smoothstep(296, 190, np.abs(x) + 22 * depth)
    below = smoothstep(112.0, 20.0, (y - SHORE_Y) * (1 + 0.5 * (x / 300) ** 2))
    return _sprite(picture, alpha * sides * below, 601)


def bake_sky(sky: Sky) -> QImage:
    """The glow that the veils throw on the air, and stars where there are any."""
    top = SKY_FOOT_Y - SKY_FRAME[1]
    x, y = _places(SKY_FRAME, -300, top)
    far = np.hypot(x / 285, (y - 150) / 400)
    alpha = sky.glow_light * smoothstep(1.0, 0.0, far) ** 1.3
    picture = ramp(np.clip(far, 0, 1), sky.glow)
    rng = np.random.default_rng(602)
    for _ in range(sky.stars):
        at, up = rng.uniform(-270, 270), rng.uniform(top + 12, 90)
        size, bright = rng.choice([0.7, 0.9, 1.3]), rng.uniform(0.3, 0.95)
        spot = bright * np.exp(-((x - at) ** 2 + (y - up) ** 2) / (2 * size**2))
        spot = spot * smoothstep(1.1, 0.75, np.hypot(at / 290, (up - 120) / 400))
        picture = over(picture, colour(sky.star), np.clip(spot * 1.6, 0, 1))
        alpha = np.maximum(alpha, spot)
    return _sprite(picture, alpha * smoothstep(SKY_FOOT_Y, SKY_FOOT_Y - 20, y), 603)


def bake_shine(sky: Sky, veils: list[tuple[Field, Field]]) -> QImage:
    """What the lake shows of the veils: upside down, drawn out, broken by ripples."""
    x, y = _places((LAND_FRAME[0], 110), -300, SHORE_Y)
    height, width = x.shape
    picture: Field = np.zeros((height, width, 3))
    alpha: Field = np.zeros((height, width))
    for hues, cover in veils:
        rows = cover.shape[0] - 1 - round(FOOT * PX_PER_UNIT)
        source = np.clip(rows - np.arange(height) * 2.6, 0, rows).astype(np.int64)
        left = (width - cover.shape[1]) // 2
        part = (
            blur(cover[source], 14, 10) * smoothstep(1.0, 0.3, np.arange(height) / height)[:, None]
        )
        tone = np.stack([blur(hues[source][..., i], 14, 10) for i in range(3)], -1)
        here = (slice(None), slice(left, left + cover.shape[1]))
        mix = part / np.maximum(part + alpha[here] * (1 - part), 1e-6)
        picture[here] += (tone - picture[here]) * mix[..., None]
        alpha[here] = part + alpha[here] * (1 - part)
    ripple = texture((height, width), 26, 1.5, 604)
    alpha = alpha * (0.72 + 0.28 * smoothstep(-1.0, 1.4, ripple)) * sky.shine
    depth = (y - SHORE_Y) / 110
    sides = smoothstep(280, 150, np.abs(x) + 30 * depth)
    return _sprite(picture, alpha * sides * smoothstep(0.0, 0.05, depth), 605)


def bake_aurora(folder: Path) -> None:
    """`aurora/<theme>/`: sky, veil0 to veil2, land and shine."""
    for theme, sky in SKIES.items():
        target = folder / "aurora" / theme
        veils = [veil(winding, tint) for winding, tint in zip(WINDINGS, sky.veils, strict=True)]
        for index, (hues, alpha) in enumerate(veils):
            save(_sprite(hues, alpha, 610 + index), target / f"veil{index}.png")
        save(bake_sky(sky), target / "sky.png")
        save(bake_land(sky), target / "land.png")
        save(bake_shine(sky, veils), target / "shine.png")
