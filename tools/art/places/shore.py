"""A wide beach in the early light: the low sun on the water, one boat far out, two gray birds.

Layers: the clouds, the light on the water, a small wave, the sheet of water that runs up the sand
and the lace that it leaves there.
"""

from pathlib import Path

import numpy as np

from tools.art.places.paper import HEIGHT_PX, WIDTH_PX, Layer, Painted, write
from tools.art.places.patterns import lace
from tools.art.places.shore_palette import DUSK, MORNING, Hour
from tools.art.places.shore_things import bird, boat, grass, shell, tracks
from tools.art.raster import Field, colour, grid, over, ramp, smoothstep, texture

HORIZON = 402.0
SUN = (930.0, 338.0)
REACH = 46
"""How far the water runs up the sand, in scene units; the QML file moves it by as much."""

HOURS = {"light": MORNING, "dark": DUSK}
TILE_AT = (330, 150, 960)


def waterline(x: Field) -> Field:
    """Where the water ends when it is farthest out."""
    slope = 542 + 122 * smoothstep(-300, 1900, x) + 0.012 * x
    return np.asarray(slope + 9 * np.sin(x / 187 + 0.7) + 4 * np.sin(x / 71 + 2.1))


def _sky(hour: Hour, x: Field, y: Field) -> Field:
    sky = ramp(y / HORIZON, hour.sky)
    far = np.hypot((x - SUN[0]) * 0.8, (y - SUN[1]) * 1.15)
    glow = hour.glow_strength * (0.75 * np.exp(-((far / 210) ** 2)) + 0.25 * np.exp(-far / 330))
    sky = over(sky, np.broadcast_to(colour(hour.glow), sky.shape), np.clip(glow, 0, 1))
    if hour.stars:
        sky = over(sky, np.broadcast_to(colour(hour.sun), sky.shape), _stars(hour, x.shape))
    disc = np.hypot(x - SUN[0], y - SUN[1])
    halo = hour.sun_strength * 0.45 * np.exp(-((disc / 58) ** 2))
    sky = over(sky, np.broadcast_to(colour(hour.glow), sky.shape), halo)
    body = ramp(np.clip((y - SUN[1] + 34) / 68, 0, 1), hour.sun_body)
    return over(sky, body, smoothstep(35.0, 33.0, disc))


def _stars(hour: Hour, shape: tuple[int, ...]) -> Field:
    rng = np.random.default_rng(11)
    stars: Field = np.zeros(shape)
    gy, gx = np.mgrid[-4:5, -4:5]
    for _ in range(90):
        x, y = rng.uniform(8, WIDTH_PX - 8), 8 + rng.uniform(0, 1) ** 1.4 * 230
        sigma, strength = rng.choice([0.6, 0.8, 1.1]), rng.uniform(0.2, 0.8) * (1 - y / 300)
        ix, iy = int(x), int(y)
        spot = np.exp(-((gy - y + iy) ** 2 + (gx - x + ix) ** 2) / (2 * sigma**2))
        stars[iy - 4 : iy + 5, ix - 4 : ix + 5] += spot * strength * hour.stars
    return np.clip(stars, 0, 1)


def _clouds(hour: Hour) -> Layer:
    """Long thin clouds, lit from below on the side of the sun."""
    width, height = 1500, 210
    x, y = grid(width, height)
    soft = texture((height, width), 95, 7, 21) + 0.55 * texture((height, width), 26, 3.2, 22)
    band = np.exp(-(((y - 0.52 * height - 16 * np.sin(x / 260)) / 46) ** 2))
    ends = smoothstep(0, 260, x) * smoothstep(width, width - 260, x)
    body = smoothstep(0.15, 1.9, soft) * band * ends * smoothstep(0, 30, y)
    cover = 0.72 * body * smoothstep(height, height - 30, y)
    lit = np.clip(soft - np.roll(soft, 9, axis=0), -1, 1) * 0.5 + 0.5
    near = np.exp(-(((x - SUN[0] + 40) / 430) ** 2))
    base = np.broadcast_to(colour(hour.cloud), (height, width, 3))
    tint = np.broadcast_to(colour(hour.cloud_lit), base.shape)
    return Layer("clouds", (40, 110), over(base, tint, np.clip(lit * (0.35 + near), 0, 1)), cover)


def _land(hour: Hour, picture: Field, x: Field, y: Field) -> Field:
    for index, tone in enumerate(hour.land):
        start = 1010 + 210 * index
        rise = smoothstep(start, 1700 + 60 * index, x[0]) * (74 - 26 * index)
        wobble = 5 * np.sin(x[0] / 61 + index) + 2.4 * np.sin(x[0] / 23 + 2 * index)
        crest = HORIZON - rise - wobble * smoothstep(start, start + 220, x[0])
        mask = np.clip(y - crest + 0.5, 0, 1) * (y < HORIZON) * (x > start)
        ink = np.broadcast_to(colour(tone), picture.shape)
        haze = 0.35 * smoothstep(crest.min(), HORIZON, y)
        ink = over(ink, np.broadcast_to(colour(hour.sky[-1][1]), picture.shape), haze)
        picture = over(picture, ink, mask)
    return picture


def _sea(hour: Hour, picture: Field, x: Field, y: Field) -> Field:
    edge = waterline(x)
    depth = np.clip((y - HORIZON) / (edge - HORIZON), 0, 1.2)
    water = ramp(np.clip(depth, 0, 1), hour.sea)
    shape = y.shape
    small = texture(shape, 22, 0.9, 31)
    middle = texture(shape, 48, 2.0, 32)
    large = texture(shape, 100, 4.6, 33)
    ripple = (
        small * np.clip(1 - depth * 2.2, 0, 1)
        + middle * np.exp(-(((depth - 0.35) / 0.25) ** 2))
        + 0.8 * large * smoothstep(0.3, 0.9, depth)
    )
    up, down = np.clip(ripple, 0, 2.5) / 2.5, np.clip(-ripple, 0, 2.5) / 2.5
    water = over(water, np.broadcast_to(colour(hour.crest), water.shape), 0.30 * up)
    water = over(water, np.broadcast_to(colour(hour.trough), water.shape), 0.26 * down)
    for index, at in enumerate((0.30, 0.47, 0.66)):
        line = HORIZON + (edge - HORIZON) * (at + 0.018 * np.sin(x / (240 - 40 * index) + index))
        broken = smoothstep(-0.3, 1.1, texture((1, WIDTH_PX), 90, 0.3, 41 + index))[0]
        wide = 3 + 6 * at
        face = np.exp(-(((y - line - wide) / wide) ** 2)) * broken * (0.15 + 0.3 * at)
        top = np.exp(-(((y - line) / (wide * 0.42)) ** 2)) * broken * (0.2 + 0.6 * at)
        water = over(water, np.broadcast_to(colour(hour.trough), water.shape), face)
        water = over(water, np.broadcast_to(colour(hour.crest), water.shape), top)
    across = (x - SUN[0]) / (46 + 190 * depth)
    path = np.exp(-(across**2)) * smoothstep(-1.2, 1.6, ripple) * hour.glitter_strength
    path *= 0.62 * (1 - 0.55 * smoothstep(0.5, 1.0, depth))
    water = over(water, np.broadcast_to(colour(hour.glitter), water.shape), path)
    mask = smoothstep(HORIZON - 0.8, HORIZON + 0.8, y)
    return over(picture, water, mask)


def _beach(hour: Hour, picture: Field, x: Field, y: Field) -> Field:
    edge = waterline(x)
    near = np.clip((y - edge) / (HEIGHT_PX - edge), 0, 1)
    base, low, high = (np.broadcast_to(colour(tone), picture.shape) for tone in hour.sand)
    dunes = texture(y.shape, 190, 20, 51) + 0.45 * texture(y.shape, 52, 6, 52)
    lit = np.clip((dunes - np.roll(dunes, 14, axis=0)) * 1.1, -1, 1)
    sand = over(base, low, np.clip(0.62 * near**1.3 - 0.24 * lit * near, 0, 1))
    sand = over(sand, high, np.clip(0.55 * lit, 0, 1) * smoothstep(0.02, 0.5, near))
    warm = np.exp(-(((x - SUN[0]) / (330 + 420 * near)) ** 2)) * (1 - near) * 0.42
    sand = over(sand, np.broadcast_to(colour(hour.glow), picture.shape), warm)
    ripples = texture(y.shape, 30, 1.7, 54) * 0.010 * smoothstep(0.1, 0.7, near)
    grain = texture(y.shape, 0.8, 0.6, 53) * (0.005 + 0.011 * near)
    sand = sand + (grain + ripples)[..., None] * colour(hour.sand[2])
    away = y - edge
    wet = 1 - smoothstep(REACH * 0.7, REACH * 1.75, away + 7 * texture(y.shape, 40, 10, 55))
    mirror = ramp(np.clip(1 - away / (REACH * 2.4), 0, 1), hour.sky)
    film = over(np.broadcast_to(colour(hour.wet), picture.shape), mirror, np.full(y.shape, 0.42))
    shine = np.exp(-(((x - SUN[0]) / 190) ** 2)) * hour.glow_strength * 0.55
    film = over(film, np.broadcast_to(colour(hour.glow), picture.shape), shine)
    sand = over(sand, film, np.clip(wet, 0, 1) * 0.86)
    return over(picture, sand, smoothstep(-30, 6, away))


def _even(tone: str, shape: tuple[int, ...]) -> Field:
    return np.array(np.broadcast_to(colour(tone), (*shape, 3)))


def _swash(hour: Hour) -> tuple[Layer, Layer]:
    """The thin sheet of water that runs up the sand, and the lace that it leaves there."""
    top, height = 480, 240
    x, y = grid(WIDTH_PX, height)
    y = y + top
    wander = 5 * texture((1, WIDTH_PX), 38, 0.3, 61) + 2 * texture((1, WIDTH_PX), 11, 0.3, 62)
    edge = waterline(x) + 11 + wander
    inside = edge - y
    far = np.clip((y - HORIZON) / 300, 0.2, 1)
    warp = 9 * texture(y.shape, 16, 7, 63)
    bubbles = lace((x + warp) / 30, (y + 0.5 * warp) / (12 * far), 0.30 - 0.0016 * inside, 64)
    patchy = smoothstep(-1.0, 0.9, texture(y.shape, 60, 12, 65))
    body = smoothstep(0, 2, inside)
    line = body * np.exp(-np.clip(inside, 0, 400) / 5.5)
    froth = body * bubbles * patchy * np.exp(-(((inside - 8) / 48) ** 2))
    film = body * (0.26 + 0.44 * smoothstep(4, 60, inside)) * smoothstep(118, 62, inside)
    cover = np.clip(np.maximum(film, np.maximum(0.95 * line, 0.9 * froth)), 0, 1)
    cover *= smoothstep(top, top + 30, y) * smoothstep(top + height, top + height - 12, y)
    foam = np.clip((np.maximum(line, froth) + 0.02) / (cover + 0.02), 0, 1)
    ink = over(_even(hour.sea[-2][1], y.shape), _even(hour.foam, y.shape), foam)
    ink[cover < 0.004] = colour(hour.foam)
    left = edge + REACH
    behind = left - y
    threads = lace((x + warp) / 26, (y + 0.5 * warp) / (10 * far), 0.20, 66)
    trace = smoothstep(0, 2, behind) * np.exp(-(((behind - 2) / 15) ** 2))
    rest = 0.75 * trace * threads * smoothstep(-0.8, 0.8, texture(y.shape, 46, 10, 67))
    rest = np.maximum(rest, 0.5 * np.exp(-(((behind - 1.5) / 1.6) ** 2)) * patchy)
    rest *= smoothstep(top + height, top + height - 12, y)
    return (
        Layer("lace", (0, top + 90), _even(hour.foam, y[90:].shape), rest[90:]),
        Layer("swash", (0, top), ink, cover),
    )


def _wave(hour: Hour) -> Layer:
    """A small wave on its way in: a dark face, a bright crest, a little foam."""
    top, height = 470, 130
    x, y = grid(WIDTH_PX, height)
    y = y + top
    line = HORIZON + (waterline(x) - HORIZON) * 0.72 + 3 * texture((1, WIDTH_PX), 60, 0.3, 71)
    away = y - line
    swell = smoothstep(-0.9, 0.9, texture((1, WIDTH_PX), 150, 0.3, 72)) * np.ones_like(y)
    face = 0.5 * np.exp(-(((away - 7) / 7.5) ** 2)) * swell
    crest = np.exp(-((away / 2.6) ** 2)) * swell
    threads = lace(x / 22 + 0.4 * texture(y.shape, 12, 4, 73), y / 6, 0.42, 74)
    spill = smoothstep(0.4, 1.4, texture((1, WIDTH_PX), 120, 0.3, 75))
    froth = threads * spill * smoothstep(-1, 2, away) * np.exp(-np.clip(away, 0, 99) / 9)
    light = np.maximum(0.8 * crest, 0.9 * froth)
    cover = np.clip(np.maximum(face, light), 0, 1)
    cover *= smoothstep(top, top + 12, y) * smoothstep(top + height, top + height - 12, y)
    ink = over(_even(hour.trough, y.shape), _even(hour.foam, y.shape), light / (cover + 0.02))
    ink[cover < 0.004] = colour(hour.foam)
    return Layer("wave", (0, top), np.clip(ink, 0, 1), cover)


def _glitter(hour: Hour, name: str, seed: int) -> Layer:
    """Sparks of the sun on the water: short flat strokes, thinning out to the sides."""
    left, top, width, height = int(SUN[0]) - 260, int(HORIZON) + 2, 520, 170
    x, y = grid(width, height)
    down = y / height
    sparks = texture((height, width), 9, 1.1, seed) * (1 - down)
    sparks += texture((height, width), 17, 1.9, seed + 1) * down
    near = np.exp(-(((x - width / 2) / (38 + 120 * down)) ** 2))
    cover = smoothstep(0.75, 2.3, sparks) * near * hour.glitter_strength
    cover *= smoothstep(0, 6, y) * smoothstep(1.0, 0.55, down)
    return Layer(name, (left, top), _even(hour.glitter, y.shape), cover)


def paint(hour: Hour) -> Painted:
    """The shore at one hour."""
    x, y = grid(WIDTH_PX, HEIGHT_PX)
    base = _land(hour, _sky(hour, x, y), x, y)
    base = _beach(hour, _sea(hour, base, x, y), x, y)
    base = shell(tracks(base, hour), hour)
    base = np.clip(grass(base, hour), 0, 1)
    lace_left, swash = _swash(hour)
    return Painted(
        base,
        (
            _clouds(hour),
            _glitter(hour, "glitter0", 81),
            _glitter(hour, "glitter1", 83),
            boat(hour, (690, int(HORIZON))),
            _wave(hour),
            lace_left,
            swash,
            bird(hour, "bird0", (786, 618), 1.2, 0.0),
            bird(hour, "bird1", (872, 632), 1.08, 1.0),
        ),
    )


def bake_shore(folder: Path) -> None:
    """`places/shore/{light,dark}/` with the picture, its layers and its tile."""
    for theme, hour in HOURS.items():
        write(paint(hour), folder / "places" / "shore" / theme, TILE_AT)
