"""Pip in bed in an evening meadow, with a feather, getting sleepy under the first stars.

Pip's body, head, lids, the quilt, the paws and the feather are layers that move with one slow
breath; fireflies and the tree's lantern come and go.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.art.places.bed import draw_bed, draw_feather, draw_footboard, draw_quilt
from tools.art.places.brush import Sheet, pixels, save_base, save_tile, shift
from tools.art.places.meadow import flowers, hills, lantern_tree, tufts
from tools.art.places.nature import sky, stars
from tools.art.places.pip_palette import HOURS, Hour
from tools.art.raster import blur, colour, save
from tools.illustrations.family.animals import FUR, Mood, pip, pip_head, squeezing_paws
from tools.illustrations.family.canvas import Canvas, Shot
from tools.illustrations.family.palette import INK
from tools.illustrations.family.shapes import arc, oval, smooth

PIP, PIP_SIZE = (800.0, 402.0), 1.32
AWAKE = Mood("wide", "wide", "open", "smile", 0.0, 0.75)
BODY_FRAME = (670.0, 420.0, 260.0, 210.0)
HEAD_FRAME = (640.0, 166.0, 320.0, 320.0)
LIDS_FRAME = (730.0, 344.0, 140.0, 66.0)
QUILT_FRAME = (460.0, 500.0, 680.0, 250.0)
PAWS_FRAME = (680.0, 450.0, 240.0, 110.0)
FEATHER_FRAME = (820.0, 330.0, 230.0, 210.0)
FIREFLY_FRAMES = ((250.0, 440.0, 250.0, 260.0), (1120.0, 430.0, 240.0, 260.0))
LANTERN = (1128.0, 318.0)
LANTERN_FRAME = (1008.0, 208.0, 240.0, 240.0)


def _rabbit(
    draw: Callable[[Canvas], None], frame: tuple[float, float, float, float], hour: Hour
) -> str:
    """What is drawn in Pip's own coordinates, as the SVG of a part of the scene."""
    left, top, across, down = frame
    canvas = Canvas(round(across), round(down), Shot(left, top), hour.family)
    with canvas.at(*PIP, 0, PIP_SIZE):
        draw(canvas)
    return canvas.svg()


def _inked(svg: str, frame: tuple[float, float, float, float]) -> Sheet:
    """An SVG painted on a clear sheet."""
    left, top, across, down = frame
    sheet = Sheet(across, down, left, top)
    image = QImage(sheet.width, sheet.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(image.rect()))
    painter.end()
    found = pixels(image)
    sheet.light[:], sheet.cover[:] = found[..., :3], found[..., 3]
    return sheet


def _rounded(sheet: Sheet, hour: Hour, depth: float, rim: float = 0.5) -> Sheet:
    """Soft shade away from the lantern, and its light along the other edge."""
    whole = blur(sheet.cover, depth * 0.6)
    dark = np.clip(sheet.cover - shift(whole, depth * 0.55, -depth * 0.5), 0, 1) * sheet.cover
    lit = np.clip(sheet.cover - shift(whole, -depth * 0.5, depth * 0.45), 0, 1) * sheet.cover
    sheet.light += (colour(hour.shade) - sheet.light) * np.clip(dark * 0.5 - lit * 0.3, 0, 1)[
        ..., None
    ]
    sheet.light += (colour(hour.rim) - sheet.light) * (np.clip(lit - dark, 0, 1) * rim)[..., None]
    return sheet


def _middle(svg: str) -> str:
    """The shapes of an SVG without its head and foot."""
    return svg[svg.index('stroke-linejoin="round">') + 24 : svg.rindex("</g></svg>")]


def body(hour: Hour) -> Sheet:
    """Pip without the head and the arms."""
    whole = _rabbit(
        lambda canvas: pip(canvas, 0, 0, mood=AWAKE, paws=("away", "away")), BODY_FRAME, hour
    )
    head = _middle(_rabbit(lambda canvas: pip_head(canvas, AWAKE), BODY_FRAME, hour))
    if head not in whole:
        raise ValueError("pip() no longer draws pip_head() whole")
    sheet = _rounded(_inked(whole.replace(head, ""), BODY_FRAME), hour, 22)
    sheet.glow(PIP[0], PIP[1] + 62, 92, hour.shade, 0.55, 34)
    sheet.cover *= np.clip((BODY_FRAME[1] + BODY_FRAME[3] - sheet.units()[1]) / 30, 0, 1)
    return sheet


def head(hour: Hour) -> Sheet:
    """Pip's head, awake."""
    svg = _rabbit(lambda canvas: pip_head(canvas, AWAKE), HEAD_FRAME, hour)
    return _rounded(_inked(svg, HEAD_FRAME), hour, 24)


def lids(hour: Hour) -> Sheet:
    """Pip's lids: bare fur, to slide up over the brow, where nobody sees fur on fur."""

    def draw(canvas: Canvas) -> None:
        for x in (-29, 29):
            left, right = x - 12, x + 12
            lid = smooth((left, -23), (x, -25), (right, -23), (right, -4), (x, 0), (left, -4))
            canvas.fill(lid, FUR)

    sheet = _inked(_rabbit(draw, LIDS_FRAME, hour), LIDS_FRAME)
    fur = sheet.light[sheet.cover > 0.99].mean(axis=0)
    sheet.light[:] = fur
    sheet.cover[:] = np.clip(blur(sheet.cover, 1.2) * 1.5 - 0.2, 0, 1)
    return sheet


def lashes(hour: Hour) -> Sheet:
    """The bows of Pip's closed eyes."""

    def draw(canvas: Canvas) -> None:
        for x in (-29, 29):
            canvas.line(arc((x - 12, -11), (x, -2), (x + 12, -11)), INK, 5)

    return _inked(_rabbit(draw, LIDS_FRAME, hour), LIDS_FRAME)


def paws(hour: Hour) -> Sheet:
    """Both paws on the edge of the quilt."""
    sheet = _rounded(_inked(_rabbit(squeezing_paws, PAWS_FRAME, hour), PAWS_FRAME), hour, 13)
    sheet.cover *= np.clip((sheet.units()[1] - PAWS_FRAME[1]) / 26, 0, 1)
    return sheet


def _moon(sheet: Sheet, hour: Hour) -> None:
    x, y = 566.0, 178.0
    sheet.glow(x, y, 240, hour.moon, 0.42, power=1.3)
    disc = oval(x, y, 40)
    crescent = disc.subtracted(oval(x + 20, y - 12, 35))
    sheet.form(crescent, hour.moon, "#FFFDF4", "#E9CFBC", 9, (-0.6, 0.4), 0.8)


def feather(hour: Hour) -> Sheet:
    """The feather that Pip holds."""
    left, top, across, down = FEATHER_FRAME
    sheet = Sheet(across, down, left, top)
    draw_feather(sheet, hour)
    return sheet


def quilt(hour: Hour) -> Sheet:
    """The upper part of the quilt; below it fades into the base, which has the same."""
    left, top, across, down = QUILT_FRAME
    sheet = Sheet(across, down, left, top)
    draw_quilt(sheet, hour)
    x, y = sheet.units()
    sheet.cover *= np.clip((top + down - 2 - y) / 30, 0, 1)
    sheet.cover *= np.clip(np.minimum(x - left, left + across - x) / 8, 0, 1)
    return sheet


def base(hour: Hour) -> Sheet:
    """The meadow and the bed."""
    sheet = Sheet()
    sky(sheet, hour.air, 620, hour.cloud, 0.6, 33)
    stars(sheet, 45, hour.star_count, 470, "#FFF8E4", 1.0)
    sheet.glow(900, 560, 760, hour.glow, hour.glow_strength, 300)
    _moon(sheet, hour)
    hills(sheet, hour.meadow)
    flowers(sheet, hour.meadow, 640, 700, 60, 5.0, 61)
    lantern_tree(sheet, hour.meadow, LANTERN, hour.lamp, hour.lamp_strength)
    flowers(sheet, hour.meadow, 730, 800, 40, 7.0, 64)
    draw_bed(sheet, hour)
    draw_quilt(sheet, hour)
    draw_footboard(sheet, hour)
    tufts(sheet, hour.meadow, 63)
    flowers(sheet, hour.meadow, 800, 975, 60, 11.0, 62)
    return sheet


def fireflies(hour: Hour, index: int) -> Sheet:
    """A few small lights above the grass."""
    left, top, across, down = FIREFLY_FRAMES[index]
    sheet = Sheet(across, down, left, top)
    rng = np.random.default_rng(71 + index)
    for _ in range(8):
        x, y = left + rng.uniform(0.1, 0.9) * across, top + rng.uniform(0.1, 0.9) * down
        sheet.glow(x, y, 22, hour.lamp, 0.55)
        sheet.glow(x, y, 5.5, "#FFFBE6", 1.0)
    return sheet


def lantern(hour: Hour) -> Sheet:
    """More of the lantern's light."""
    left, top, across, down = LANTERN_FRAME
    sheet = Sheet(across, down, left, top)
    sheet.glow(*LANTERN, 118, hour.lamp, hour.lamp_strength * 0.7)
    return sheet


def bake_pip(folder: Path) -> None:
    """`places/pip/{light,dark}`: base, body, head, lids, quilt, paws, feather, lights, tile."""
    for theme, hour in HOURS.items():
        place = folder / "places" / "pip" / theme
        picture = base(hour)
        save_base(picture, place)
        layers = {
            "lantern": lantern(hour),
            "body": body(hour),
            "head": head(hour),
            "quilt": quilt(hour),
            "feather": feather(hour),
            "paws": paws(hour),
            "fireflies0": fireflies(hour, 0),
            "fireflies1": fireflies(hour, 1),
        }
        save(lids(hour).layer(), place / "lids.png")
        save(lashes(hour).layer(), place / "lashes.png")
        for name, layer in layers.items():
            save(layer.layer(), place / f"{name}.png")
            picture.put(layer)
        save_tile(picture, place, 380, 110, 840)
