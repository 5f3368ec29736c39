"""The grown-ups' guides in small, to choose from: each at about three quarters of a breath.

Made of the guides' own sprites, laid as their QML lays them, so they are baked after them.
"""

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from tools.art import lantern, lotus, tide
from tools.art.drawn import PX_PER_UNIT, TILE_QUALITY, Placed, tile
from tools.art.raster import save

BREATH = 0.74
"""How full the breath is, 0 to 1."""
GROUNDS = {"light": ("#E3E1F6", "#FBEBDD"), "dark": ("#22213F", "#37294B")}
BAR_INKS = {"light": ("#FFFFFF", "#8A83A0", "#5B4B9A"), "dark": ("#272845", "#8F92B8", "#C9BBF5")}
"""A step of the bar: its ground, its edge, its light, as the interface has them."""
BAR_STEPS = 11
BAR_STEP = (200.0, 36.0)
BAR_PITCH = 48.0


def _between(rest: float, full: float) -> float:
    return rest + (full - rest) * BREATH


def _laid(
    path: Path,
    across: float,
    x: float = 0,
    y: float = 0,
    scale: float = 1,
    turn_deg: float = 0,
    light: float = 1,
) -> Placed:
    """A sprite `across` units wide."""
    image = QImage(str(path))
    if image.isNull():
        raise FileNotFoundError(path)
    return Placed(image, x, y, scale * across * PX_PER_UNIT / image.width(), turn_deg, light)


def _lotus(folder: Path) -> list[Placed]:
    parts = [_laid(folder / "aura.png", 600, light=_between(0.45, 1))]
    ways = ((0.474, 15), (0.519, -10), (0.597, 8), (0.711, 0))
    for index, (ring, (rest, turn)) in enumerate(zip(lotus.RINGS, ways, strict=True)):
        size, angle = _between(rest, 1), _between(0, turn)
        parts.append(_laid(folder / f"ring{index}.png", ring.frame, 0, 0, size, angle))
    parts.append(_laid(folder / "heart.png", 60, scale=_between(0.75, 1)))
    return parts


def _lantern(folder: Path) -> list[Placed]:
    across = lantern.FRAME[0]
    return [
        _laid(folder / "glow.png", 600, light=_between(0.16, 1)),
        _laid(folder / "body.png", across),
        _laid(folder / "light.png", across, light=_between(0.08, 1)),
    ]


def _tide(folder: Path) -> list[Placed]:
    parts = [
        _laid(folder / "aura.png", 600, light=_between(0.3, 1)),
        _laid(folder / "shore.png", tide.FRAME),
    ]
    for step in tide.BANDS:
        low, high = max(0, (step - 0.5) / tide.STEPS), min(1, (step + 1.5) / tide.STEPS)
        light = min(1.0, max(0.0, (BREATH - low) / (high - low)))
        middle = tide.band_top(step) - tide.BAND_MARGIN + tide.BAND_FRAME / 2
        parts.append(_laid(folder / f"band{step}.png", tide.FRAME, 0, middle, light=light))
    strips = (
        ("trail", tide.TRAIL_FRAME, tide.TRAIL_OUT_Y, tide.TRAIL_IN_Y),
        ("edge", tide.EDGE_FRAME, tide.OUT_Y, tide.IN_Y),
    )
    for name, (across, down), out, full in strips:
        y = _between(out, full) + down / 2 - tide.EDGE_TOP
        parts.append(_laid(folder / f"{name}.png", across, 0, y))
    parts.insert(-1, _laid(folder / "light.png", tide.FRAME, light=BREATH))
    return parts


def _aurora(folder: Path) -> list[Placed]:
    parts = [_laid(folder / "sky.png", 600, 0, 190 - 230, light=_between(0.3, 1))]
    ways = ((600, 480, 0.42, -3, 26), (590, 450, 0.40, 4, -30), (480, 330, 0.46, -3, 14))
    for index, (across, down, rest, turn, aside) in enumerate(ways):
        scale, foot = _between(rest, 1), 34
        y = 146 + foot - down / 2 + (1 - BREATH) * ((down / 2 - foot) * (1 - rest) + 8)
        x, angle, light = _between(aside, 0), _between(turn, 0), _between(0.4, 1)
        parts.append(_laid(folder / f"veil{index}.png", across, x, y, scale, angle, light))
    parts.append(_laid(folder / "land.png", 600, 0, 190))
    parts.append(_laid(folder / "shine.png", 600, 0, 227, light=_between(0.12, 1)))
    return parts


def _bar(theme: str) -> list[Placed]:
    ground, edge, ink = (QColor(text) for text in BAR_INKS[theme])
    side = round(600 * PX_PER_UNIT)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.scale(PX_PER_UNIT, PX_PER_UNIT)
    width, height = BAR_STEP
    for step in range(BAR_STEPS):
        top = (BAR_STEPS / 2 - 1 - step) * BAR_PITCH + (BAR_PITCH - height) / 2
        low, high = max(0, (step - 0.5) / BAR_STEPS), min(1, (step + 1.5) / BAR_STEPS)
        place = QRectF(-width / 2, top, width, height)
        painter.setPen(QPen(edge, 2))
        painter.setBrush(ground)
        painter.setOpacity(1)
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(ink)
        painter.setOpacity(min(1.0, max(0.0, (BREATH - low) / (high - low))))
        painter.drawRoundedRect(place, height / 2, height / 2)
    painter.end()
    return [Placed(image)]


def bake_guide_tiles(folder: Path) -> None:
    """`<guide>/<theme>/tile.jpg` for lotus, lantern, tide, aurora and bar."""
    for theme, ground in GROUNDS.items():
        tiles = {
            "lotus": (_lotus(folder / "lotus" / theme), 0.86, 0),
            "lantern": (_lantern(folder / "lantern" / theme), 0.96, 0),
            "tide": (_tide(folder / "tide" / theme), 0.80, 0),
            "aurora": (_aurora(folder / "aurora" / theme), 0.86, -6),
            "bar": (_bar(theme), 0.72, 0),
        }
        for guide, (parts, zoom, lift) in tiles.items():
            path = folder / guide / theme / "tile.jpg"
            save(tile(ground, parts, zoom, lift), path, TILE_QUALITY)
