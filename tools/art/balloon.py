"""A soft balloon on a string and Pip who holds it: the balloon grows with the breath.

Pictures a theme, frames in units of a guide of 600: `balloon.png` (380 x 440, its knot in the
middle of the foot), `string.png` (from the knot to Pip's paw), `glow.png` (shown larger),
`hill.png`, `cloud.png`, and Pip in parts: `pip.png` (without ears, content), `face.png` (the same
head, blowing), `ear_left.png` and `ear_right.png`, whose roots are in the middle of their feet, and
`breath.png`, which begins at Pip's lips: the middle of its right side.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage, QPainterPath, QTransform

from tools.art.balloon_palette import RUBBERS, Rubber
from tools.art.drawn import TILE_QUALITY, Frame, Placed, Sprite, empty, figure, glow, tile
from tools.art.raster import ramp, save, smoothstep
from tools.illustrations.family.animals import (
    BREATHING,
    CHEEK,
    FUR,
    FUR_CREASE,
    FUR_SHADE,
    NOSE,
    pip,
    pip_ear,
    pip_head,
)
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Hour, Role
from tools.illustrations.family.shapes import curve, joined, oval, smooth

PIP_SIZE = 0.8
BALLOON = Frame(380, 440)
STRING = Frame(64, 140)
GLOW = Frame(400, 400)
HILL = Frame(600, 140)
CLOUD = Frame(150, 80)
PIP = Frame(220 * PIP_SIZE, 254 * PIP_SIZE)
FACE = Frame(156 * PIP_SIZE, 136 * PIP_SIZE)
EAR = Frame(108 * PIP_SIZE, 184 * PIP_SIZE)
BREATH = Frame(180, 100)
PIP_MIDDLE = (20.0, 42.0)
"""The middle of the frame, seen from the middle of Pip's head, in Pip's own units."""
FACE_MIDDLE = (0.0, -9.0)
EAR_ROOT = (27.0, -20.0)
BLOWING = replace(BREATHING, left_ear="away", right_ear="away")
CONTENT = replace(BLOWING, mouth="grin", blush=0.8)
"""Only the mouth and the cheeks differ: one face fades into the other."""
MOUTH = (0.0, 27.0)
INSIDE_MOUTH = Colour("#7E3A3E", Role.SKIN)
FIST = (100.0, 8.0)


STARS = (
    (-30, -92, 30, -14),
    (62, -120, 23, 10),
    (88, -34, 26, 22),
    (-8, -18, 34, 4),
    (-104, -8, 22, -22),
    (38, 70, 25, 12),
    (-54, 66, 22, -12),
)
"""Printed stars: across, down, radius, turn."""
TUFTS = ((-232, -8, 20), (150, -18, 24), (214, 0, 18))
FLOWERS = ((-226, 12, 8), (64, 2, 9), (178, 10, 8), (104, 22, 7))


def _star(x: float, y: float, radius: float, turn: float) -> QPainterPath:
    """A star with five soft points, narrower where the balloon turns away from us."""
    arms = [radius if index % 2 == 0 else radius * 0.56 for index in range(10)]
    points = [
        (arm * math.sin(math.pi * index / 5), -arm * math.cos(math.pi * index / 5))
        for index, arm in enumerate(arms)
    ]
    place = QTransform().translate(x, y)
    place.scale(1 - 0.42 * (x / 150) ** 2, 1).rotate(turn)
    return place.map(smooth(*points, pull=0.22))


def bake_balloon(rubber: Rubber) -> Sprite:
    """The balloon at full breath: matt and soft, lit from above left and a little from within."""
    frame = BALLOON
    x, y = frame.axes()
    skin = frame.stencil(
        smooth(
            "0,-207 70,-196 126,-156 160,-94 168,-22 134,78 64,158 0,190 -64,158 -134,78 "
            "-168,-22 -160,-94 -126,-156 -70,-196"
        )
    )
    knot = frame.stencil(smooth("-6,184 6,184 17,210! 8,207 0,212 -8,207 -17,210!"))
    around = np.hypot((x + 46) / 205, (y + 66) / 250)
    stars = frame.stencil(joined(*(_star(*star) for star in STARS)))
    sprite = empty(frame).with_ink(rubber.knot, knot)
    sprite = sprite.with_ink(ramp(np.clip(around, 0, 1), rubber.skin), skin)
    sprite = sprite.tinted(rubber.star, stars * np.clip(0.9 - 0.4 * around, 0, 1))
    sprite = sprite.tinted(rubber.deep, frame.turned_away(skin, 16, 26) * 0.42)
    rim = np.clip(skin - frame.soft(skin, 7), 0, 1)
    sprite = sprite.tinted(rubber.bounce, np.clip(rim * smoothstep(-40, 150, x + y), 0, 1))
    neck = np.exp(-(((y - 178) / 26) ** 2)) * np.exp(-((x / 34) ** 2))
    sprite = sprite.tinted(rubber.deep, skin * neck * 0.4)
    window = frame.soft(frame.stencil(oval(-86, -112, 24, 54, 32)), 7)
    spark = frame.soft(frame.stencil(oval(-120, -38, 8, 15, 14)), 4)
    return sprite.tinted(rubber.shine, np.clip(window * 0.8 + spark * 0.6, 0, 1))


def bake_string(rubber: Rubber) -> Sprite:
    """A slack string from the knot above to the paw, and a little of it below."""
    path = curve("0,-56 8,-34 16,-8 10,22 0,41 -7,52 -4,63")
    return empty(STRING).with_ink(rubber.string, STRING.stencil(path, 3.4))


def bake_breath(rubber: Rubber) -> Sprite:
    """What Pip blows: three lines that leave the lips together; the longest ends in a curl."""
    x, y = BREATH.axes()
    away = (79 - x) / 165
    spread = np.exp(-(((y + 26 * away**2) / (3 + 30 * np.clip(away, 0, 1))) ** 2))
    puff = spread * smoothstep(0.0, 0.12, away) * smoothstep(0.95, 0.25, away)
    puff = puff * smoothstep(49.0, 34.0, np.abs(y))
    longest = curve("79,0 54,4 22,-4 -16,2 -50,-4 -72,-18 -74,-33 -60,-38 -50,-29 -56,-20")
    lower = curve("78,4 56,15 22,11 -14,21 -44,17")
    upper = curve("78,-4 58,-13 30,-18 6,-15")
    sprite = empty(BREATH).with_ink(rubber.halo, puff * 0.6)
    for line in (longest, lower, upper):
        halo = BREATH.soft(BREATH.stencil(line, 9), 1.2)
        sprite = sprite.with_ink(rubber.halo, halo * 0.75)
    for line, width in ((lower, 4.2), (upper, 4.2), (longest, 5.0)):
        sprite = sprite.with_ink(rubber.wind, BREATH.stencil(line, width))
    return sprite


def _flower(x: float, y: float, radius: float) -> tuple[QPainterPath, QPainterPath]:
    """Five petals and the middle."""
    petals = [
        oval(
            x + radius * math.sin(angle), y - radius * math.cos(angle), radius * 0.62, radius * 0.62
        )
        for angle in (math.tau * index / 5 for index in range(5))
    ]
    return joined(*petals), oval(x, y, radius * 0.5)


def bake_hill(rubber: Rubber, shadow_x: float = -114) -> Sprite:
    """The ground under Pip: a low hill that ends softly at both sides, grass and a few flowers."""
    frame = HILL
    x, y = frame.axes()
    top = -34 + 40 * (x / 300) ** 2 + 5 * np.sin(x / 70)
    fade = smoothstep(1.0, 0.62, np.hypot(x / 300, np.maximum(y + 10, 0) / 78))
    mask = np.clip((y - top) * 1.6 + 0.5, 0, 1) * fade
    ink = ramp(np.clip((y - top) / 90, 0, 1), ((0.0, rubber.hill[0]), (1.0, rubber.hill[1])))
    sprite = empty(frame).with_ink(ink, mask)
    shadow = np.exp(-(((x - shadow_x) / 88) ** 2 + ((y - 14) / 12) ** 2))
    sprite = sprite.tinted(rubber.shade, shadow * 0.8)
    for x0, y0, size in TUFTS:
        for lean in (-0.5, 0.0, 0.55):
            blade = curve((x0, y0), (x0 + lean * 5, y0 - size * 0.6), (x0 + lean * 14, y0 - size))
            sprite = sprite.with_ink(rubber.blades, frame.stencil(blade, 3.2) * 0.9)
    for index, (x0, y0, radius) in enumerate(FLOWERS):
        petals, heart = _flower(x0, y0, radius)
        sprite = sprite.with_ink(rubber.flowers[index % 2], frame.stencil(petals))
        sprite = sprite.with_ink("#F6C96F", frame.stencil(heart))
    return sprite


def bake_cloud(rubber: Rubber) -> Sprite:
    """A small cloud, flat below."""
    frame = CLOUD
    _, y = frame.axes()
    puffs = joined(oval(-34, 10, 30, 22), oval(-4, -3, 32, 29), oval(32, 8, 34, 24))
    top, foot, strength = rubber.cloud
    mask = frame.soft(frame.stencil(puffs), 2.2) * smoothstep(36, 18, y)
    return empty(frame).with_ink(
        ramp(np.clip((y + 34) / 64, 0, 1), ((0.0, top), (1.0, foot))), mask * strength
    )


def _pip(canvas: Canvas) -> None:
    with canvas.at(-PIP_MIDDLE[0], -PIP_MIDDLE[1]):
        pip(canvas, 0, 0, mood=CONTENT, paws=("rest", "up"))
        with canvas.at(*FIST):
            canvas.form(oval(0, 0, 19, 18), FUR, FUR_SHADE, 5)
            for finger in ("-10,-9 -3,-10 3,-7", "-11,-1 -3,-2 4,1", "-9,7 -3,6 3,8"):
                canvas.line(curve(finger), FUR_CREASE, 3.4)


def _face(canvas: Canvas) -> None:
    with canvas.at(-FACE_MIDDLE[0], -FACE_MIDDLE[1]):
        pip_head(canvas, BLOWING)
        for side in (-1, 1):
            canvas.fill(oval(side * 48, 15, 17, 13), CHEEK, 0.4)
        canvas.fill(oval(*MOUTH, 11, 10), NOSE)
        canvas.fill(oval(*MOUTH, 6.8, 6.2), INSIDE_MOUTH)


def _ear(side: int) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        with canvas.at(-side * EAR_ROOT[0], -EAR_ROOT[1] + 92):
            pip_ear(canvas, "up", side)

    return draw


def bake_pip(hour: Hour) -> dict[str, QImage]:
    """Pip's parts by the names of their files."""
    return {
        "pip": figure(PIP, _pip, hour, PIP_SIZE),
        "face": figure(FACE, _face, hour, PIP_SIZE),
        "ear_left": figure(EAR, _ear(-1), hour, PIP_SIZE),
        "ear_right": figure(EAR, _ear(1), hour, PIP_SIZE),
    }


def _tile(rubber: Rubber, images: Mapping[str, QImage]) -> QImage:
    """About three quarters of a breath."""
    hill = bake_hill(rubber, shadow_x=-42).image(36)
    parts = [
        Placed(images["glow"], 96, -110, 1.2, 0, 0.75),
        Placed(images["cloud"], -250, -176),
        Placed(images["cloud"], 350, -70, 0.75),
        Placed(hill, 0, 198, 1.62),
        Placed(images["string"], 29, 58, 1, 39),
        Placed(images["balloon"], 101, -123, 0.66, 15),
        Placed(images["ear_left"], -106, -8, 1, -7),
        Placed(images["ear_right"], -50, -8, 1, 7),
        Placed(images["pip"], -62, 120),
    ]
    return tile(rubber.ground, parts, 0.8, 6)


def bake_balloons(folder: Path) -> None:
    """`balloon/<theme>/*.png` and `tile.jpg`."""
    for hour in Hour:
        rubber = RUBBERS[hour.value]
        target = folder / "balloon" / hour.value
        images = {
            "balloon": bake_balloon(rubber).image(31),
            "string": bake_string(rubber).image(32),
            "glow": glow(GLOW, rubber.glow).image(33),
            "hill": bake_hill(rubber).image(34),
            "cloud": bake_cloud(rubber).image(35),
            "breath": bake_breath(rubber).image(37),
        } | bake_pip(hour)
        for name, image in images.items():
            save(image, target / f"{name}.png")
        save(_tile(rubber, images), target / "tile.jpg", TILE_QUALITY)
