"""The paper lantern, for people who dislike movement: it brightens and dims, and nothing else.

Three pictures a theme: `body.png` (the unlit lantern), `light.png` (the same frame, the paper lit
from inside; fade it over the body) and `glow.png` (the light around it). Frames in units of a guide
of 600: body and light 320 x 440, glow 600 x 600, all around the centre.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

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

PX_PER_UNIT = 2.0
FRAME = (320, 440)
GLOW_SIDE_PX = 600
HALF_WIDTH, HALF_HEIGHT = 138.0, 170.0
NECK = 62.0
RIBS = 11
RIB_STEP = 2 * HALF_HEIGHT * 0.97 / RIBS
BULGE = 2.6
"""How far the paper stands out between two hoops, in units."""
FIBRES = 420


@dataclass(frozen=True)
class Paper:
    """The lantern's colours in one theme."""

    unlit: tuple[tuple[float, str], ...]
    lit: tuple[tuple[float, str], ...]
    rib: str
    wood: str
    wood_light: str
    glow: str
    glow_alpha: float


PAPERS = {
    "light": Paper(
        unlit=((0.0, "#E8B885"), (0.5, "#E0AB78"), (1.0, "#C78F62")),
        lit=((0.0, "#FFFDF3"), (0.45, "#FFEFC4"), (0.8, "#FFD998"), (1.0, "#F9C27C")),
        rib="#A8704A",
        wood="#8A5F4A",
        wood_light="#B98B6C",
        glow="#FFD58A",
        glow_alpha=0.62,
    ),
    "dark": Paper(
        unlit=((0.0, "#A57A66"), (0.5, "#8F6660"), (1.0, "#5E4456")),
        lit=((0.0, "#FFF6D6"), (0.45, "#FFE2A4"), (0.8, "#F9C374"), (1.0, "#E59C55")),
        rib="#8A5636",
        wood="#4A3634",
        wood_light="#7A5A4C",
        glow="#FFCE86",
        glow_alpha=0.46,
    ),
}


def _half_width(y: Field) -> Field:
    """How far the paper reaches to the side at a height, in units from the centre."""
    t = np.clip(np.abs(y) / HALF_HEIGHT, 0, 1)
    belly = np.power(np.clip(1 - np.power(t, 2.6), 0, 1), 1 / 2.2)
    return np.asarray(NECK + (HALF_WIDTH - BULGE - NECK) * belly)


def _hoops(x: Field, y: Field) -> Field:
    """Where a place lies among the hoops: whole numbers are on one, halves midway between two.

    Seen from the middle, the hoops above curve up and those below curve down.
    """
    reach = np.clip(np.abs(x) / HALF_WIDTH, 0, 1)
    bow = 1 - np.sqrt(np.clip(1 - reach**2, 0, 1))
    return np.asarray(y / (1 - 0.12 * bow) / RIB_STEP + RIBS / 2)


def _swollen(hoops: Field) -> Field:
    """How far the paper stands out: 0 on a hoop, 1 midway between two."""
    return np.asarray(np.sqrt(np.abs(np.sin(np.pi * hoops))))


def _frame() -> tuple[Field, Field]:
    width, height = (round(side * PX_PER_UNIT) for side in FRAME)
    x, y = grid(width, height)
    return (x - width / 2) / PX_PER_UNIT, (y - height / 2) / PX_PER_UNIT


def _box(x: Field, y: Field, half_w: float, half_h: float, radius: float) -> Field:
    """A round-cornered box around (0, 0) as a mask."""
    dx, dy = np.abs(x) - half_w + radius, np.abs(y) - half_h + radius
    distance = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0)) + np.minimum(np.maximum(dx, dy), 0)
    return np.clip((radius - distance) * PX_PER_UNIT + 0.5, 0, 1)


def _paper_mask(x: Field, y: Field) -> Field:
    half = _half_width(y) + BULGE * _swollen(_hoops(x, y))
    across = np.clip((half - np.abs(x)) * PX_PER_UNIT + 0.5, 0, 1)
    return across * np.clip((HALF_HEIGHT - np.abs(y)) * PX_PER_UNIT + 0.5, 0, 1)


def _ribs(x: Field, y: Field) -> Field:
    """Hoops of bamboo behind the paper, as soft lines."""
    hoops = _hoops(x, y)
    off = np.abs(hoops - np.rint(hoops)) * RIB_STEP
    ends = (np.rint(hoops) > 0) & (np.rint(hoops) < RIBS)
    return np.asarray(np.exp(-((off / 1.5) ** 2)) * ends)


def _fibres(shape: tuple[int, int]) -> Field:
    """The long fibres of mulberry paper, scattered and bent, 0 to 1."""
    height, width = shape
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rng = np.random.default_rng(25)
    for _ in range(FIBRES):
        at = QPointF(rng.uniform(0, width), rng.uniform(0, height))
        turn, bend = rng.uniform(0, np.pi), rng.uniform(-0.9, 0.9)
        long = rng.uniform(14, 62) * PX_PER_UNIT / 2
        path = QPainterPath(at)
        half = at + QPointF(np.cos(turn) * long, np.sin(turn) * long)
        path.quadTo(half, half + QPointF(np.cos(turn + bend) * long, np.sin(turn + bend) * long))
        ink = QColor(255, 255, 255)
        ink.setAlphaF(float(rng.uniform(0.25, 0.85)))
        painter.strokePath(path, QPen(ink, rng.uniform(0.7, 1.9)))
    painter.end()
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return blur(raw[:, :width].astype(np.float64) / 255, 0.7)


def _grain(shape: tuple[int, int]) -> Field:
    """Mulberry paper: a soft mottling, a fine tooth and long fibres; around 0."""
    mottled = texture(shape, 18, 14, 21) * 0.45 + texture(shape, 5, 4, 22) * 0.35
    return np.asarray(mottled + 0.4 * texture(shape, 1.1, 1.1, 23) + 2.6 * _fibres(shape))


def _wood(x: Field, y: Field, paper: Paper) -> tuple[Field, Field]:
    """The two rings of wood, the cord and the short tassel: colours and mask."""
    top = _box(x, y + HALF_HEIGHT + 3, NECK + 5, 12, 8)
    foot = _box(x, y - HALF_HEIGHT - 3, NECK + 5, 12, 8)
    cord = _box(x, y + HALF_HEIGHT + 32, 2.2, 22, 2)
    strands = sum(
        (_box(x - dx, y - HALF_HEIGHT - 27, 1.7, 17 - abs(dx) * 0.5, 1.6) for dx in (-7, 0, 7)),
        start=np.zeros(x.shape),
    )
    mask = np.clip(top + foot + cord + strands, 0, 1)
    shine = np.exp(-(((x + NECK * 0.4) / 34) ** 2)) * 0.8
    ink = colour(paper.wood) + (colour(paper.wood_light) - colour(paper.wood)) * shine[..., None]
    return ink, mask


def bake_body(paper: Paper) -> QImage:
    """The lantern before its light: paper that stands out between its hoops, wood at both ends."""
    x, y = _frame()
    mask, ribs, grain, hoops = _paper_mask(x, y), _ribs(x, y), _grain(x.shape), _hoops(x, y)
    round_side = np.clip(np.abs(x + 26) / np.maximum(_half_width(y) + 26, 1), 0, 1)
    picture = ramp(np.power(round_side, 1.6), paper.unlit) + grain[..., None] * 0.017
    # Each fold of paper looks up with its upper half and down with its lower one.
    up = np.cos(np.pi * (hoops - np.floor(hoops))) * _swollen(hoops)
    picture = picture + up[..., None] * 0.030
    picture = over(picture, colour(paper.rib), ribs * 0.42)
    wood, wood_mask = _wood(x, y, paper)
    picture = over(picture, wood, wood_mask)
    alpha = dithered(np.maximum(mask, wood_mask), seed=11)
    return translucent(np.clip(picture, 0, 1), alpha)


def bake_light(paper: Paper) -> QImage:
    """The paper lit from inside; grain and hoops show against the light."""
    x, y = _frame()
    mask, ribs, grain, hoops = _paper_mask(x, y), _ribs(x, y), _grain(x.shape), _hoops(x, y)
    distance = np.hypot(x / HALF_WIDTH, (y - 14) / HALF_HEIGHT)
    # Light falls through the middle of each fold and grazes the paper at the hoops.
    folded = np.clip(distance + 0.10 * (1 - _swollen(hoops)) * smoothstep(0.1, 0.7, distance), 0, 1)
    weak = 0.45 + 0.55 * smoothstep(0.0, 0.6, distance)
    picture = ramp(folded, paper.lit) - (grain * weak)[..., None] * 0.018
    picture = over(picture, colour(paper.rib), ribs * (0.12 + 0.26 * np.clip(distance, 0, 1)))
    edge = smoothstep(0.0, 1.0, blur(mask, 5.0) * 1.6 - 0.3)
    _, wood_mask = _wood(x, y, paper)
    alpha = mask * (0.82 + 0.18 * edge) * (1 - wood_mask)
    return translucent(np.clip(picture, 0, 1), dithered(alpha, seed=12))


def bake_glow(paper: Paper) -> QImage:
    """The light on the air around: nothing left of it at 300 units."""
    side = GLOW_SIDE_PX
    x, y = grid(side, side)
    radius = np.hypot(x - side / 2, (y - side / 2) * 0.94) / (side / 2)
    alpha = paper.glow_alpha * np.exp(-((radius / 0.56) ** 2)) * smoothstep(1.0, 0.6, radius)
    rng = np.random.default_rng(13)
    grain = (rng.random((side, side)) - rng.random((side, side))) * 2 * STEP
    alpha = np.where(alpha > 2 * STEP, alpha + grain, alpha)
    tint = np.broadcast_to(colour(paper.glow), (side, side, 3))
    return translucent(np.array(tint), dithered(alpha, seed=14))


def bake_lantern(folder: Path) -> None:
    """`lantern/<theme>/body.png`, `light.png` and `glow.png`."""
    for theme, paper in PAPERS.items():
        target = folder / "lantern" / theme
        save(bake_body(paper), target / "body.png")
        save(bake_light(paper), target / "light.png")
        save(bake_glow(paper), target / "glow.png")
