"""A whale that comes up with the breath in and, going down with the breath out, blows.

Pictures a theme, frames in units of a guide of 600: `whale.png` (480 x 290), `flipper.png` (its
root in the middle of its head), `spout.png` and `mist.png` (the blowhole in the middle of their
feet), `rainbow.png`, `far.png` (the water behind the whale), `near.png` (the water in front of it).
"""

import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage, QPainterPath

from tools.art.drawn import TILE_QUALITY, Frame, Placed, Sprite, empty, tile
from tools.art.raster import Field, ramp, save, smoothstep
from tools.art.whale_palette import SEAS, Sea, Stops
from tools.illustrations.family.colour import Hour
from tools.illustrations.family.shapes import arc, curve, joined, oval, smooth

WHALE = Frame(480, 290)
FLIPPER = Frame(120, 96)
SPOUT = Frame(280, 270)
MIST = Frame(320, 210)
RAINBOW = Frame(520, 270)
FAR = Frame(560, 120)
NEAR = Frame(590, 250)

SPOTS = ((-92, -86, 8), (-64, -74, 5), (-30, -94, 6), (6, -84, 8), (34, -64, 5), (66, -58, 6),
         (-4, -56, 4), (100, -26, 4), (-120, -62, 5), (90, -44, 3.5))  # fmt: skip
"""Pale spots on the back: across, down, radius."""
GLINTS = ((-176, -56, 26), (-120, -28, 16), (-30, -8, 30), (70, -44, 20), (150, -14, 28),
          (206, -58, 15), (-78, 26, 18), (36, 40, 24), (112, 48, 14), (-196, 2, 14))  # fmt: skip
JETS = ((-114, 6, 9), (-96, -52, 11), (-50, -88, 12), (50, -88, 12), (96, -52, 11),
        (114, 6, 9))  # fmt: skip
"""Where the arcs of the spout end, from the middle of its frame, and how thick they are."""


def _body() -> QPainterPath:
    """The whole whale but the flipper; it looks to the left."""
    trunk = smooth(
        "-186,10 -178,-44 -140,-90 -78,-112 -6,-106 62,-78 116,-44 150,-40 172,-62 196,-60 "
        "192,-18 164,26 118,66 56,96 -20,108 -104,98 -164,62"
    )
    left = smooth("184,-44 160,-70 126,-78 98,-104 104,-122 142,-124 172,-108 190,-78")
    right = smooth("174,-50 182,-84 202,-114 220,-128 229,-119 224,-92 206,-66 194,-44")
    return joined(trunk, left, right)


def _belly() -> QPainterPath:
    return smooth("-200,30 -140,38 -70,26 0,34 70,40 130,36 170,40 120,130 -40,150 -200,120")


def bake_whale(sea: Sea) -> Sprite:
    """The whale without its flipper: soft, lit from above left, content."""
    frame = WHALE
    x, y = frame.axes()
    body = smoothstep(0.4, 0.6, frame.soft(frame.stencil(_body()), 3.2))
    belly = frame.soft(frame.stencil(_belly()), 1.2)
    ink = ramp(np.clip((y + 112 - 0.12 * x) / 190, 0, 1), sea.back)
    sprite = empty(frame).with_ink(ink, body)
    for at_x, at_y, radius in SPOTS:
        sprite = sprite.tinted(sea.spots, frame.stencil(oval(at_x, at_y, radius)) * 0.6)
    sprite = sprite.tinted(sea.belly, belly)
    for index in range(5):
        drop = 16 + index * 13
        groove = curve(
            (-168 + index * 16, 34 + drop), (-96, 44 + drop * 0.9), (-20, 42 + drop * 0.86),
            (64 - index * 14, 38 + drop * 0.72),
        )  # fmt: skip
        sprite = sprite.tinted(sea.groove, frame.stencil(groove, 2.6) * belly * 0.7)
    away = frame.turned_away(body, 18, 20)
    sprite = sprite.tinted(sea.belly_shade, away * belly * 0.6)
    sprite = sprite.tinted(sea.deep, away * (1 - belly) * 0.6)
    towards = frame.turned_away(body, -12, 14)
    sprite = sprite.tinted(sea.shine, towards * (1 - belly) * 0.62)
    return _with_face(sprite, sea)


def _with_face(sprite: Sprite, sea: Sea) -> Sprite:
    frame = WHALE
    cheek = frame.soft(frame.stencil(oval(-112, 26, 19, 12)), 3)
    sprite = sprite.tinted(sea.cheek, cheek * 0.62)
    smile = curve((-176, 30), (-158, 38), (-138, 36), (-128, 26))
    sprite = sprite.tinted(sea.ink, frame.stencil(smile, 5))
    sprite = sprite.with_ink(sea.ink, frame.stencil(oval(-118, -6, 9, 11.5)))
    sprite = sprite.with_ink(sea.foam, frame.stencil(oval(-115, -10.4, 3.3)))
    brow = arc((-130, -26), (-118, -31), (-106, -27))
    return sprite.with_ink(sea.deep, frame.stencil(brow, 3.6) * 0.7)


def bake_flipper(sea: Sea) -> Sprite:
    """The near flipper; it hangs from the middle of its head."""
    frame = FLIPPER
    _, y = frame.axes()
    shape = frame.stencil(smooth("-18,-44 14,-46 34,-16 48,26 50,40 28,36 -4,18 -24,-14"))
    fin = smoothstep(0.38, 0.62, frame.soft(shape, 2.4))
    ink = ramp(np.clip((y + 46) / 90, 0, 1), sea.back)
    sprite = empty(frame).with_ink(ink, fin * smoothstep(-46, -32, y))
    sprite = sprite.tinted(sea.deep, frame.turned_away(fin, 9, 8) * 0.7)
    return sprite.tinted(sea.shine, frame.turned_away(fin, -6, 7) * 0.5 * smoothstep(-30, 0, y))


def _jet(end: tuple[float, float]) -> QPainterPath:
    """One arc of water: up from the blowhole, out, and down a little."""
    x, y = end
    return curve((x * 0.04, 132), (x * 0.14, 40 + y * 0.3), (x * 0.56, y - 22), (x, y + 6))


def bake_spout(sea: Sea) -> Sprite:
    """What the whale blows: arcs of water that open like a palm, drops at their ends."""
    frame = SPOUT
    x, y = frame.axes()
    jets = [frame.stencil(_jet((end_x, end_y)), wide) for end_x, end_y, wide in JETS]
    column = frame.stencil(smooth("-9,134 9,134 13,40 22,-50 18,-86 0,-102 -18,-86 -22,-50 -13,40"))
    water = np.maximum.reduce([*jets, column])
    foot = smoothstep(135, 112, y)
    rise = smoothstep(134, -60, y)
    haze = frame.soft(water, 10) * smoothstep(-134, -100, y) * smoothstep(139, 120, np.abs(x))
    sprite = empty(frame).with_ink(sea.spray, haze * 0.6 * foot)
    sprite = sprite.with_ink(sea.spray, frame.soft(water, 2) * (0.86 - 0.4 * rise) * foot)
    core = np.maximum.reduce(
        [frame.stencil(_jet((end_x, end_y)), wide * 0.34) for end_x, end_y, wide in JETS]
    )
    sprite = sprite.with_ink(sea.foam, frame.soft(core, 1.6) * 0.62 * foot)
    for end_x, end_y, wide in JETS:
        below = (end_x * 1.03, end_y + 24)
        sprite = _with_drop(sprite, frame, below, wide * 0.72, sea)
        sprite = _with_drop(sprite, frame, (end_x * 1.07, end_y + 44), wide * 0.46, sea)
    return _with_drop(sprite, frame, (0, -110), 8, sea)


def _with_drop(
    sprite: Sprite, frame: Frame, at: tuple[float, float], radius: float, sea: Sea
) -> Sprite:
    drop = frame.stencil(oval(*at, radius))
    sprite = sprite.with_ink(sea.drop, drop * 0.9)
    glint = frame.stencil(oval(at[0] - radius * 0.3, at[1] - radius * 0.34, radius * 0.34))
    return sprite.with_ink(sea.foam, glint * 0.85)


def bake_mist(sea: Sea) -> Sprite:
    """Fine drops further out, and the damp air between them."""
    frame = MIST
    x, y = frame.axes()
    cloud = np.exp(-((x / 92) ** 2 + ((y + 10) / 62) ** 2))
    sprite = empty(frame).with_ink(
        sea.spray, cloud * 0.34 * smoothstep(1.0, 0.5, np.hypot(x / 158, y / 103))
    )
    rng = np.random.default_rng(47)
    for _ in range(40):
        angle, far = rng.uniform(0, math.tau), 52 + 96 * math.sqrt(rng.random())
        at = (far * math.cos(angle), 0.62 * far * math.sin(angle) - 4)
        radius = rng.uniform(1.8, 4.4)
        sprite = sprite.with_ink(sea.drop, frame.stencil(oval(*at, radius)) * 0.72)
    return sprite


def bake_rainbow(sea: Sea) -> Sprite:
    """The light in the mist: six soft bands that end in the air above the water."""
    frame = RAINBOW
    x, y = frame.axes()
    far = np.hypot(x, (y - 130) * 1.04)
    place = (252 - far) / 66
    stops = tuple(((index + 0.5) / 6, ink) for index, ink in enumerate(sea.rainbow))
    band = smoothstep(-0.02, 0.16, place) * smoothstep(1.02, 0.84, place)
    fade = smoothstep(134, 30, y)
    return empty(frame).with_ink(ramp(place, stops), band * fade * sea.rainbow_light)


def _water(frame: Frame, crest: Field, stops: Stops, strength: Field) -> Sprite:
    """Water below its crest; it ends softly at the sides and at the foot, like a hill."""
    x, y = frame.axes()
    below = y - crest
    half, foot = frame.across / 2, frame.down / 2
    round_foot = np.maximum(y + foot * 0.3, 0) / (foot * 1.3)
    fade = smoothstep(1.0, 0.7, np.hypot(x / half, round_foot))
    mask = np.clip(below * 1.6 + 0.5, 0, 1) * fade * strength
    return empty(frame).with_ink(ramp(np.clip(below / (foot * 1.5), 0, 1), stops), mask)


def _crest(x: Field, top: float, height: float, length: float, shift: float) -> Field:
    return np.asarray(top + height * np.sin((x + shift) / length) * np.cos(x / (length * 2.7)))


def bake_far(sea: Sea) -> Sprite:
    """The water behind the whale."""
    x, _ = FAR.axes()
    crest = _crest(x, -30, 6, 40, 30)
    return _water(FAR, crest, sea.far, np.full(x.shape, 0.9))


def bake_near(sea: Sea) -> Sprite:
    """The water in front: what is under it shows through, less the deeper it is."""
    frame = NEAR
    x, y = frame.axes()
    crest = _crest(x, -96, 7, 46, 0)
    depth = y - crest
    strength = sea.clarity + (0.96 - sea.clarity) * smoothstep(0, 130, depth)
    sprite = _water(frame, crest, sea.near, strength)
    fade = smoothstep(1.0, 0.66, np.abs(x) / 290)
    lip = np.exp(-(((depth - 3) / 3.4) ** 2)) * np.clip(depth * 1.6 + 0.5, 0, 1)
    sprite = sprite.with_ink(sea.foam, lip * fade * 0.75)
    for at_x, at_y, wide in GLINTS:
        ripple = arc((at_x - wide, at_y + 3), (at_x, at_y - 3), (at_x + wide, at_y + 3))
        thin = np.exp(-(((x - at_x) / (wide * 0.6)) ** 2))
        sprite = sprite.with_ink(sea.foam, frame.stencil(ripple, 4) * thin * 0.5)
    return sprite


def _tile(sea: Sea, images: Mapping[str, QImage]) -> QImage:
    """On the way up, still blowing."""
    parts = [
        Placed(images["rainbow"], 10, -56, 1.1, light=0.8),
        Placed(images["far"], 0, 116, 1.7),
        Placed(images["mist"], -50, -196, 0.8, light=0.8),
        Placed(images["spout"], -50, -178, 0.68),
        Placed(images["whale"], 6, 14, 0.98, 2),
        Placed(images["flipper"], -26, 78, 0.98, 6),
        Placed(images["near"], 0, 214, 1.6),
    ]
    return tile(sea.ground, parts, 0.78, 6)


def bake_whales(folder: Path) -> None:
    """`whale/<theme>/*.png` and `tile.jpg`."""
    for hour in Hour:
        sea = SEAS[hour.value]
        target = folder / "whale" / hour.value
        sprites = (
            bake_whale, bake_flipper, bake_spout, bake_mist, bake_rainbow, bake_far, bake_near,
        )  # fmt: skip
        images = {
            bake.__name__.removeprefix("bake_"): bake(sea).image(41 + seed)
            for seed, bake in enumerate(sprites)
        }
        for name, image in images.items():
            save(image, target / f"{name}.png")
        save(_tile(sea, images), target / "tile.jpg", TILE_QUALITY)
