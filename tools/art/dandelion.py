"""A dandelion clock: its seeds gather with the breath in and float away with the breath out.

Pictures a theme, frames in units of a guide of 600: `back.png` and `front.png` (the two halves of
the clock, 320 x 320, its heart in the middle, shown larger), `seed.png` and `puff.png` (one seed
from the side and from below, 92 x 104 and 104 x 104), `stem.png` (the heart in the middle of its
frame), `ground.png` and `glow.png` (shown larger).
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage, QPainterPath

from tools.art.dandelion_palette import MEADOWS, Meadow
from tools.art.drawn import TILE_QUALITY, Frame, Placed, Sprite, empty, glow, tile
from tools.art.raster import Field, ramp, save, smoothstep
from tools.illustrations.family.colour import Hour
from tools.illustrations.family.shapes import curve, joined, line, oval, placed, ribbon, smooth

CLOCK = Frame(320, 320)
CLOCK_SHOWN = 1.25
"""The clock is shown so much larger than it is drawn: it is the largest file."""
SEED = Frame(92, 104)
PUFF = Frame(104, 104)
STEM = Frame(76, 640)
GROUND = Frame(480, 130)
GLOW = Frame(380, 380)

SEEDS = 88
HAIRS = 16
HEART = 22.0
BEGIN, CROWN, HAIR, SPREAD_DEG = 19.0, 107.0, 56.0, 52.0
"""Where on its ray a seed begins, where its hairs do, their length, and how wide they open."""
LAYERS = 4
TUFTS = ((-170, 26, 18), (-128, 16, 22), (112, 14, 20), (176, 28, 17))
Vector = tuple[float, float, float]
LEAVES = ((-124.0, -40.0), (132.0, -34.0), (-66.0, -56.0), (70.0, -52.0))


@dataclass(frozen=True)
class Lines:
    """One seed as it is seen: its ray, its fruit near the heart, its hairs, and their tips."""

    ray: QPainterPath
    fruit: QPainterPath
    hairs: QPainterPath
    tips: QPainterPath


def _directions(count: int) -> Iterator[Vector]:
    """Directions spread evenly over a sphere (a Fibonacci lattice): right, down, towards us."""
    for index in range(count):
        towards = 1 - 2 * (index + 0.5) / count
        ring, angle = math.sqrt(1 - towards**2), index * 2.39996
        yield (ring * math.cos(angle), ring * math.sin(angle), towards)


def _across(direction: Vector) -> tuple[Vector, Vector]:
    """Two directions at right angles to it and to each other."""
    x, y, z = direction
    flat = math.hypot(x, y) or 1e-9
    one = (-y / flat, x / flat, 0.0)
    other = (-one[1] * z, one[0] * z, flat)
    return one, other


def _seed(direction: Vector, begin: float, crown: float, hair: float) -> Lines:
    """A seed on a ray from (0, 0): fruit at `begin`, hairs from `crown` on; lengths in units."""
    x, y, _ = direction
    one, other = _across(direction)
    spread = math.radians(SPREAD_DEG)
    hairs, tips = QPainterPath(), QPainterPath()
    for index in range(HAIRS):
        angle = math.tau * index / HAIRS
        side = [math.cos(angle) * a + math.sin(angle) * b for a, b in zip(one, other, strict=True)]
        reach = hair * (1 + 0.08 * math.sin(index * 2.4))
        tip = (
            x * crown + reach * (math.cos(spread) * x + math.sin(spread) * side[0]),
            y * crown + reach * (math.cos(spread) * y + math.sin(spread) * side[1]),
        )
        bend = (
            x * crown + 0.5 * reach * (0.8 * x + 0.5 * side[0]),
            y * crown + 0.5 * reach * (0.8 * y + 0.5 * side[1]),
        )
        hairs.addPath(curve((x * crown, y * crown), bend, tip))
        tips.addPath(oval(*tip, 1.3))
    return Lines(
        line((x * begin, y * begin), (x * crown, y * crown)),
        line((x * begin, y * begin), (x * (begin + 13), y * (begin + 13))),
        hairs,
        tips,
    )


def _all(paths: Sequence[QPainterPath]) -> QPainterPath:
    whole = QPainterPath()
    for path in paths:
        whole.addPath(path)
    return whole


def _with_seeds(
    sprite: Sprite, frame: Frame, seeds: Sequence[Lines], meadow: Meadow, light: float, wide: float
) -> Sprite:
    """The seeds drawn in one go: where their hairs cross they do not add up."""
    hairs = frame.stencil(_all([seed.hairs for seed in seeds]), wide)
    rays = frame.stencil(_all([seed.ray for seed in seeds]), wide * 1.1)
    fruits = frame.stencil(_all([seed.fruit for seed in seeds]), wide * 2.5)
    tips = frame.stencil(_all([seed.tips for seed in seeds]))
    sprite = sprite.with_ink(meadow.down, frame.soft(hairs, 4) * meadow.down_light * light * 1.6)
    sprite = sprite.with_ink(meadow.hair, np.maximum(hairs, rays) * meadow.hair_light * light)
    sprite = sprite.with_ink(meadow.fruit, fruits * light)
    return sprite.with_ink(meadow.tip, tips * light * 0.9)


def _half(meadow: Meadow, directions: Sequence[Vector], sprite: Sprite) -> Sprite:
    """Some of the clock's seeds, from the far ones to the near ones."""
    ordered = sorted(directions, key=lambda each: each[2])
    size = -(-len(ordered) // LAYERS)
    for start in range(0, len(ordered), size):
        layer = ordered[start : start + size]
        light = 0.42 + 0.58 * (layer[len(layer) // 2][2] + 1) / 2
        seeds = [_seed(each, BEGIN, CROWN, HAIR) for each in layer]
        sprite = _with_seeds(sprite, CLOCK, seeds, meadow, light, 1.25)
    return sprite


def bake_back(meadow: Meadow) -> Sprite:
    """The far half of the clock, on the pale ball that all its hairs together are."""
    x, y = CLOCK.axes()
    far = np.hypot(x, y) / 157
    places = [at for at, _, _ in meadow.ball]
    light = np.interp(far, places, [strength for _, _, strength in meadow.ball])
    ink = ramp(far, tuple((at, code) for at, code, _ in meadow.ball))
    ball = empty(CLOCK).with_ink(ink, light * smoothstep(1.0, 0.86, far))
    return _half(meadow, [each for each in _directions(SEEDS) if each[2] < 0.1], ball)


def bake_front(meadow: Meadow) -> Sprite:
    """The near half."""
    return _half(meadow, [each for each in _directions(SEEDS) if each[2] >= 0.1], empty(CLOCK))


def _one(frame: Frame, direction: Vector, lift: float, meadow: Meadow) -> Sprite:
    seed = _seed(direction, 0, 52, 44)
    moved = Lines(
        *(placed(path, 0, lift) for path in (seed.ray, seed.fruit, seed.hairs, seed.tips))
    )
    return _with_seeds(empty(frame), frame, [moved], meadow, 1, 1.9)


def bake_seed(meadow: Meadow) -> Sprite:
    """A seed on its own, upright, from the side."""
    return _one(SEED, (0.0, -0.95, 0.31), 46, meadow)


def bake_puff(meadow: Meadow) -> Sprite:
    """A seed on its own that flies towards us."""
    return _one(PUFF, (0.0, -0.30, 0.954), 14, meadow)


def bake_stem(meadow: Meadow) -> Sprite:
    """The stem with its green collar, and the heart that the seeds stand on."""
    frame = STEM
    x, y = frame.axes()
    bow = [(0.0, 14.0), (7.0, 90.0), (10.0, 170.0), (5.0, 250.0), (0.0, 310.0)]
    stem = frame.stencil(ribbon(bow, [9, 9.5, 10, 11, 13]))
    sprite = empty(frame).with_ink(ramp(np.clip(y / 310, 0, 1), meadow.stem), stem)
    sprite = sprite.tinted(meadow.stem_shade, frame.turned_away(stem, 5, 3) * 0.7)
    for lean in (-1, 1):
        for out, down in ((26, 34), (15, 44)):
            bract = smooth(
                (lean * 3, 10), (lean * out * 0.9, 14), (lean * out, down), (lean * 7, 24)
            )
            sprite = sprite.with_ink(meadow.leaf, frame.stencil(bract))
    heart = frame.stencil(oval(0, 0, HEART, HEART * 0.94))
    far = np.hypot(x + 7, y + 8) / 34
    sprite = sprite.with_ink(ramp(np.clip(far, 0, 1), meadow.heart), heart)
    pits = [
        oval(dx * HEART * 0.88, dy * HEART * 0.82, 1.5)
        for dx, dy, towards in _directions(64)
        if towards > 0.1
    ]
    return sprite.tinted(meadow.fruit, frame.stencil(_all(pits)) * 0.7)


def _leaf(tip: tuple[float, float], side: int) -> QPainterPath:
    """A dandelion's leaf from the ground's middle: teeth that point back, softened."""
    x, y = tip
    upper = [(x * 0.25, y * 0.45), (x * 0.38, y * 0.40 - 16), (x * 0.48, y * 0.72)]
    upper += [(x * 0.62, y * 0.72 - 14), (x * 0.72, y * 0.92), (x * 0.84, y * 0.98 - 9)]
    lower = [(x * 0.84, y * 0.98 + 13), (x * 0.70, y * 0.92 + 10), (x * 0.58, y * 0.72 + 24)]
    lower += [(x * 0.44, y * 0.70 + 14), (x * 0.34, y * 0.45 + 24), (x * 0.18, y * 0.45 + 18)]
    return smooth((side * 2, 14), *upper, tip, *lower, pull=0.3)


def bake_ground(meadow: Meadow) -> Sprite:
    """A low mound with the dandelion's leaves, and a ladybird that rests on one of them."""
    frame = GROUND
    x, y = frame.axes()
    top = 4 + 30 * (x / 240) ** 2
    fade = smoothstep(1.0, 0.6, np.hypot(x / 240, np.maximum(y - 12, 0) / 52))
    soil = np.clip((y - top) * 1.6 + 0.5, 0, 1) * fade
    sprite = empty(frame).with_ink(ramp(np.clip((y - top) / 60, 0, 1), meadow.soil), soil)
    for tip in LEAVES:
        leaf = frame.stencil(_leaf(tip, 1 if tip[0] > 0 else -1))
        sprite = sprite.with_ink(meadow.leaf, leaf)
        sprite = sprite.tinted(meadow.leaf_shade, frame.turned_away(leaf, 7, 5) * 0.8)
        rib = curve((0, 24), (tip[0] * 0.5, tip[1] * 0.66 + 6), (tip[0] * 0.92, tip[1] * 0.96))
        sprite = sprite.tinted(meadow.leaf_shade, frame.stencil(rib, 2.4) * leaf * 0.7)
    for x0, y0, size in (*TUFTS, (-9, 24, 26), (10, 27, 22)):
        for lean in (-0.5, 0.0, 0.55):
            blade = curve((x0, y0), (x0 + lean * 5, y0 - size * 0.6), (x0 + lean * 14, y0 - size))
            sprite = sprite.with_ink(meadow.blades, frame.stencil(blade, 3.2) * 0.9)
    return _with_bug(sprite, frame, (92.0, -34.0), meadow)


def _with_bug(sprite: Sprite, frame: Frame, at: tuple[float, float], meadow: Meadow) -> Sprite:
    shell, dark, light = meadow.bug

    def part(path: QPainterPath, line_width: float = 0) -> Field:
        return frame.stencil(placed(path, *at, -14), line_width)

    sprite = sprite.with_ink(dark, part(oval(12, -5, 6, 5.6)))
    sprite = sprite.with_ink(dark, part(curve((15, -9), (18, -13), (21, -13)), 1.4))
    dome = part(smooth("-14,2! -12,-8 -4,-14 6,-12 12,-4 13,2!"))
    sprite = sprite.with_ink(shell, dome)
    spots = part(joined(oval(-6, -5, 2.4), oval(2, -9, 2.2), oval(6, -3, 2.2)))
    sprite = sprite.tinted(dark, spots * dome)
    return sprite.with_ink(light, part(oval(14, -6.4, 1.5)))


def _tile(meadow: Meadow, images: Mapping[str, QImage]) -> QImage:
    """Almost gathered: a few seeds are still on their way."""
    heart = (-30, -52)
    parts = [
        Placed(images["glow"], *heart, 1.7),
        Placed(images["stem"], *heart),
        Placed(images["ground"], -30, 232, 1.6),
        Placed(images["back"], *heart, CLOCK_SHOWN * 0.93),
        Placed(images["front"], *heart, CLOCK_SHOWN * 0.93, 4),
    ]
    for kind, x, y, turn, size in (
        ("seed", 214, -96, 16, 0.86),
        ("puff", 268, -190, 0, 0.8),
        ("seed", 336, -128, 10, 0.74),
        ("seed", 196, -214, 22, 0.7),
        ("puff", 398, -206, 0, 0.62),
        ("seed", 252, 16, 26, 0.72),
    ):
        parts.append(Placed(images[kind], x, y, size, turn))
    return tile(meadow.ground, parts, 0.8, 8)


def bake_dandelions(folder: Path) -> None:
    """`dandelion/<theme>/*.png` and `tile.jpg`."""
    for hour in Hour:
        meadow = MEADOWS[hour.value]
        target = folder / "dandelion" / hour.value
        sprites = (bake_back, bake_front, bake_seed, bake_puff, bake_stem, bake_ground)
        images = {
            bake.__name__.removeprefix("bake_"): bake(meadow).image(61 + seed)
            for seed, bake in enumerate(sprites)
        }
        images["glow"] = glow(GLOW, meadow.glow).image(67)
        for name, image in images.items():
            save(image, target / f"{name}.png")
        save(_tile(meadow, images), target / "tile.jpg", TILE_QUALITY)
