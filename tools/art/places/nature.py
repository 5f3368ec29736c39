"""What the places by the water share: ridges, far trees, stars, a mirror of water, mist, reeds."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from tools.art.places.brush import WHOLE, Sheet, path_of
from tools.art.raster import Field, blur, colour, over, ramp, smoothstep, texture
from tools.illustrations.family.shapes import Point

Stops = tuple[tuple[float, str], ...]


def skyline(x: Field, seed: int, waves: int, length: float) -> Field:
    """A soft ridge, around 0 with a reach of about 1; `length` is that of its longest wave."""
    rng = np.random.default_rng(seed)
    line: Field = np.zeros(x.shape)
    for index in range(waves):
        phase, strength = rng.uniform(0, 2 * np.pi), rng.uniform(0.6, 1.0) / (1 + index * 0.95)
        line += strength * np.sin(2 * np.pi * x * (1 + index * 1.17) / length + phase)
    return line / 2


def tree_tops(x: Field, seed: int, size: float) -> Field:
    """Far trees: pointed and round ones in groups, no taller than 1; `size` is a half width."""
    rng = np.random.default_rng(seed)
    line: Field = np.zeros(x.shape)
    at, end = float(x.min()) - size, float(x.max()) + size
    while at < end:
        half, height = size * rng.uniform(0.6, 1.3), rng.uniform(0.2, 1.0)
        height *= 0.55 + 0.45 * np.sin(at / (size * 31)) ** 2
        slope = 1.25 if rng.random() < 0.7 else 0.5
        line = np.maximum(line, height * np.clip(1 - np.abs(x - at) / half, 0, 1) ** slope)
        at += size * rng.uniform(0.45, 1.5)
    return line


def sky(sheet: Sheet, stops: Stops, foot: float, cloud: str, strength: float, seed: int) -> None:
    """The air from the top to `foot`, with long thin clouds in its lower half."""
    _, y = sheet.units()
    air = ramp(y / foot, stops)
    banks = texture((sheet.height, sheet.width), 130, 8, seed)
    banks += 0.5 * texture((sheet.height, sheet.width), 60, 4, seed + 1)
    band = np.exp(-(((y / foot - 0.62) / 0.22) ** 2))
    mask = smoothstep(0.3, 2.4, banks) * band * strength
    sheet.lay(WHOLE, over(air, np.broadcast_to(colour(cloud), air.shape), mask), y * 0 + 1)


def stars(sheet: Sheet, seed: int, count: int, foot: float, ink: str, strength: float) -> None:
    """Points of different size and strength, thinning out towards `foot`; a few have a halo."""
    rng = np.random.default_rng(seed)
    for _ in range(count):
        x, y = rng.uniform(4, 1596), rng.uniform(0.01, 1) ** 1.35 * foot
        size = rng.choice([1.0, 1.4, 2.1], p=[0.62, 0.29, 0.09])
        shine = rng.uniform(0.3, 1.0) * (1 - 0.65 * y / foot) * strength
        sheet.glow(x, y, size * 2.6, ink, min(1.0, shine * 1.5), power=1.6)
        if size > 2:
            sheet.glow(x, y, 15, ink, shine * 0.22)


def ridge(
    sheet: Sheet, crest: Field, foot: float, tone: str, mist: str, strength: float, lit: str = ""
) -> None:
    """Land from `crest` (one height for every column) down; mist gathers at its foot."""
    _, y = sheet.units()
    fall = smoothstep(0.1, 1.0, np.clip((y - crest) / np.maximum(foot - crest, 1), 0, 1))
    ink = colour(tone) + (colour(mist) - colour(tone)) * (fall * strength)[..., None]
    if lit:
        edge = np.exp(-np.clip(y - crest, 0, None) / 16)
        ink = ink + (colour(lit) - ink) * (edge * 0.35)[..., None]
    sheet.lay(WHOLE, ink, np.clip((y - crest) * sheet.scale + 0.5, 0, 1))


@dataclass(frozen=True)
class Water:
    """A lake from `shore` down: how much of its own colour it has far away and near."""

    shore: float
    body: Stops
    far: float
    near: float
    ripple: float
    seed: int


def mirror(sheet: Sheet, water: Water) -> None:
    """Everything above the shore upside down, pulled long and soft, broken by slow ripples."""
    shore = round(water.shore * sheet.scale)
    count = sheet.height - shore
    depth = np.arange(count)
    rows = np.clip(shore - 2 - (depth * 0.9).astype(np.int64), 0, shore - 1)
    far = (depth / count)[:, None]
    wide = (count, sheet.width)
    sway = texture(wide, 34, 1.6, water.seed) * (0.6 + 5.5 * far)
    columns = np.clip(np.arange(sheet.width)[None] + sway * 2.2, 0, sheet.width - 1).astype(int)
    upside = sheet.light[rows]
    upside = np.stack([blur(upside[..., c], 2.2, 6.5) for c in range(3)], -1)
    upside = np.take_along_axis(upside, columns[..., None], 1)
    opacity = (water.far + (water.near - water.far) * far)[..., None]
    own = ramp(np.broadcast_to(far, wide), water.body)
    lake = upside * (1 - opacity) + own * opacity
    small = texture(wide, 30, 1.1, water.seed + 1) * (1 - far)
    large = texture(wide, 110, 3.6, water.seed + 2) * (0.3 + 0.7 * far)
    lake += ((small + large) * water.ripple * (0.35 + far))[..., None]
    sheet.light[shore:] = np.clip(lake, 0, 1)


def glitter(
    sheet: Sheet,
    x: float,
    shore: float,
    length: float,
    width: tuple[float, float],
    ink: str,
    strength: float,
    seed: int,
) -> None:
    """The path of a light on water: dashes that widen and part towards us."""
    rng = np.random.default_rng(seed)
    down = 2.0
    while down < length:
        share = down / length
        reach = width[0] + (width[1] - width[0]) * share
        half = reach * rng.uniform(0.35, 1.0)
        high = 1.3 + 3.4 * share
        at = x + rng.normal(0, reach * 0.28)
        fall = strength * (1 - share) ** 0.8 * rng.uniform(0.5, 1)
        sheet.glow(at, shore + down, half, ink, fall, high * 1.5, power=0.8)
        down += high * rng.uniform(0.75, 1.6)


def mist(sheet: Sheet, y: float, down: float, ink: str, strength: float, seed: int) -> None:
    """A bank of mist with nowhere an edge, over the whole width of the sheet."""
    x, rows = sheet.units()
    wisps = texture((sheet.height, sheet.width), 90, 12, seed)
    wisps += 0.6 * texture((sheet.height, sheet.width), 36, 6, seed + 1)
    band = np.exp(-(((rows - y) / down) ** 2 * 3.2))
    inside = (x - sheet.left) / (sheet.width / sheet.scale)
    ends = smoothstep(0.0, 0.3, inside) * smoothstep(1.0, 0.7, inside)
    rim = (rows - sheet.top) / (sheet.height / sheet.scale)
    rims = smoothstep(0.0, 0.22, rim) * smoothstep(1.0, 0.78, rim)
    mask = np.clip(0.5 + 0.3 * wisps, 0, 1) * band * ends * rims * strength
    sheet.lay(WHOLE, colour(ink), np.clip(mask, 0, 1))


def blade(foot: QPointF, tip: QPointF, bend: float, width: float) -> QPainterPath:
    """A leaf that narrows to its tip."""
    middle = QPointF((foot.x() + tip.x()) / 2 - bend, (foot.y() + tip.y()) / 2)
    path = QPainterPath(foot - QPointF(width / 2, 0))
    path.quadTo(middle - QPointF(width * 0.35, 0), tip)
    path.quadTo(middle + QPointF(width * 0.45, 0), foot + QPointF(width / 2, 0))
    path.closeSubpath()
    return path


def reeds(
    sheet: Sheet,
    left: float,
    right: float,
    foot: float,
    tall: tuple[float, float],
    count: int,
    ink: str,
    seed: int,
    heads: float = 0.2,
) -> None:
    """Reeds along a stretch, leaning a little, some with a cattail."""
    rng = np.random.default_rng(seed)
    leaves, cattails = QPainterPath(), QPainterPath()
    leaves.setFillRule(leaves.fillRule().WindingFill)
    for _ in range(count):
        x, high = rng.uniform(left, right), rng.uniform(*tall)
        lean = rng.uniform(-0.16, 0.3) * high * 0.6
        ground = foot + rng.uniform(0, 22)
        tip = QPointF(x + lean, ground - high)
        leaves.addPath(blade(QPointF(x, ground), tip, lean * 0.45, rng.uniform(4, 7.5)))
        if rng.random() < heads:
            cattails.addEllipse(tip + QPointF(-lean * 0.03, high * 0.04), 4.6, 20)
    sheet.fill(leaves, ink)
    sheet.fill(cattails, ink)


def pine(x: float, foot: float, tall: float, seed: int) -> QPainterPath:
    """A fir with boughs that hang and differ."""
    rng = np.random.default_rng(seed)
    left: list[Point] = []
    right: list[Point] = []
    tiers = max(8, round(tall / 15))
    for tier in range(tiers):
        share = (tier + 0.6) / tiers
        y = foot - tall * (1 - share * 0.95)
        for side, edge in ((-1, left), (1, right)):
            reach = tall * 0.205 * share**0.85 * rng.uniform(0.72, 1.12)
            edge.append((x + side * reach * 0.36, y - tall * 0.012))
            edge.append((x + side * reach, y + tall * rng.uniform(0.034, 0.055)))
            edge.append((x + side * reach * 0.62, y + tall * 0.035))
    stem = tall * 0.018
    return path_of(
        [
            (x, foot - tall),
            *right,
            (x + stem, foot - tall * 0.04),
            (x + stem, foot + tall * 0.06),
            (x - stem, foot + tall * 0.06),
            (x - stem, foot - tall * 0.04),
            *reversed(left),
        ]
    )
