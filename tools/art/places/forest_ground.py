"""The ground of the forest: moss, a path, a stream and the grass along them."""

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath

from tools.art.places.forest_palette import Hour
from tools.art.places.forest_trees import LIGHT
from tools.art.places.paper import HEIGHT_PX, WIDTH_PX, mixed, painted_on
from tools.art.raster import Field, blur, colour, over, ramp, smoothstep, texture

GROUND = (512.0, 540.0, 584.0, 640.0, 742.0)
"""Where the ground of each plane begins, from far to near."""

SOURCE, MOUTH = 560.0, 1000.0
"""How far the stream is seen."""

_STREAM_AT = (0.0, 0.05, 0.11, 0.20, 0.32, 0.48, 0.70, 1.0)
_STREAM_X = (905.0, 838.0, 764.0, 748.0, 728.0, 640.0, 566.0, 500.0)
_STREAM_HALF = (16.0, 26.0, 27.0, 30.0, 42.0, 64.0, 104.0, 170.0)


def _along(down: Field, values: tuple[float, ...]) -> Field:
    """Values between the marks of the stream, without corners."""
    table = np.interp(np.linspace(0, 1, 801), _STREAM_AT, values)
    soft = blur(table[None, :], 16, 0.1)[0]
    return np.asarray(np.interp(down, np.linspace(0, 1, 801), soft))


def stream_line(y: Field) -> tuple[Field, Field]:
    """The middle of the stream and half its width at each height."""
    down = np.clip((y - SOURCE) / (MOUTH - SOURCE), 0, 1)
    return _along(down, _STREAM_X), _along(down, _STREAM_HALF)


def path_line(y: Field) -> tuple[Field, Field]:
    """The middle of the path and half its width at each height."""
    down = np.clip((y - 566) / 434, 0, 1)
    middle = 966 + 282 * down**1.25 + 32 * np.sin(down * 6.3) * (1 - 0.4 * down)
    return np.asarray(middle), np.asarray(9 + 128 * down**1.15)


def bank(hour: Hour, picture: Field, plane: int, x: Field, y: Field) -> Field:
    """The ground of one plane, brighter towards the light, soft with moss."""
    wave = texture((1, WIDTH_PX), 90, 0.3, 131 + plane)[0]
    dip = 16 * plane * np.exp(-(((x[0] - 800) / 260) ** 2))
    top = GROUND[plane] + wave * (3 + 3 * plane) + dip - 10 * plane * np.abs(x[0] - 800) / 800
    away = y - top
    shape = y.shape
    part = np.clip(away / (150 + 60 * plane), 0, 1)
    ground = ramp(part, ((0, hour.ground[plane]), (1, hour.ground[min(plane + 1, 4)])))
    tufts = texture(shape, 26 + 12 * plane, 3 + 2.2 * plane, 141 + plane)
    fine = texture(shape, 2.4, 1.1, 151 + plane)
    ground = ground + 0.016 * tufts[..., None]
    lit = np.exp(-(((x - LIGHT[0]) / 330) ** 2)) * np.exp(-np.clip(away, 0, 999) / 110)
    glow = np.broadcast_to(colour(hour.sun_patch), ground.shape)
    ground = over(ground, glow, lit * (0.5 - 0.07 * plane))
    return over(picture, ground, np.clip(away + 1.2 * fine + 0.5, 0, 1))


def path(hour: Hour, picture: Field, x: Field, y: Field) -> Field:
    """A path of trodden leaves that leads towards the light."""
    middle, half = path_line(y)
    down = np.clip((y - 566) / 434, 0, 1)
    inside = half - np.abs(x - middle) + texture(y.shape, 30, 7, 161) * (0.5 + 7 * down)
    litter = texture(y.shape, 7, 2.2, 162)
    tint = ramp(np.clip(down + 0.10 * litter, 0, 1), ((0, hour.path[0]), (1, hour.path[1])))
    tint = tint + 0.016 * litter[..., None]
    lit = 0.5 * np.exp(-(((x - LIGHT[0] - 60) / 260) ** 2)) * (1 - down)
    tint = over(tint, np.broadcast_to(colour(hour.sun_patch), tint.shape), lit)
    cover = 0.86 * smoothstep(-20, 16, inside / (0.25 + down)) * smoothstep(560, 580, y)
    return over(picture, tint, cover)


def stream(hour: Hour, picture: Field, x: Field, y: Field) -> Field:
    """Clear water over the ground: the light above in it, and small strokes of its flow."""
    middle, half = stream_line(y)
    down = np.clip((y - SOURCE) / (MOUTH - SOURCE), 0, 1)
    inside = half - np.abs(x - middle) + texture(y.shape, 26, 9, 171) * (0.4 + 5 * down)
    mask = smoothstep(-1, 1.4, inside) * smoothstep(SOURCE - 6, SOURCE + 26, y)
    bright, mid, deep = hour.water
    across = np.clip(np.abs(x - middle) / half, 0, 1)
    tone = np.clip(0.04 + 0.8 * down + 0.22 * across**2, 0, 1)
    water = ramp(tone, ((0, bright), (0.34, mid), (1, deep)))
    mirror = blur(texture(y.shape, 12, 34, 172), 2)
    light = np.exp(-(((x - LIGHT[0] + 190 * down) / (90 + 120 * down)) ** 2)) * (1 - 0.6 * down)
    sky = np.broadcast_to(colour(bright), water.shape)
    water = over(water, sky, np.clip(0.26 * mirror + 0.6 * light, 0, 0.75))
    dark = np.broadcast_to(colour(hour.ground[4]), water.shape)
    water = over(water, dark, np.clip(-0.24 * mirror, 0, 0.42))
    flow = texture(y.shape, 22, 1.3, 173) * down + texture(y.shape, 10, 0.8, 174) * (1 - down)
    spark = np.broadcast_to(colour(hour.spark), water.shape)
    water = over(water, spark, 0.42 * smoothstep(0.9, 2.6, flow))
    edge = np.exp(-np.clip(inside, 0, 999) / (1.5 + 10 * down)) * 0.55
    water = over(water, dark, edge)
    shadow = smoothstep(-24, 0, inside / (0.3 + down)) * 0.30
    picture = over(
        picture,
        np.broadcast_to(dark[0, 0], picture.shape),
        shadow * smoothstep(SOURCE, SOURCE + 26, y),
    )
    return over(picture, water, mask)


def grass(picture: Field, hour: Hour) -> Field:
    """Blades all over the ground, small and pale far away; none in the water, few on the path."""
    rng = np.random.default_rng(301)
    count = 9000
    downs = np.sort(rng.random(count) ** 1.35)
    ys = 548 + downs * (HEIGHT_PX + 30 - 548)
    xs = rng.uniform(-20, WIDTH_PX + 20, count)
    water, water_half = stream_line(ys)
    way, way_half = path_line(ys)
    wet = np.abs(xs - water) < water_half + 2
    trodden = np.abs(xs - way) < way_half * rng.uniform(0.72, 1.0, count)
    clumps = texture((60, 100), 3, 2, 302)
    clump = clumps[(downs * 59).astype(int), np.clip(xs / 16, 0, 99).astype(int)]
    kept = ~wet & ~trodden & (clump > rng.uniform(-1.6, 1.2, count))

    def draw(painter: QPainter) -> None:
        for x, y, down in zip(
            xs[kept].tolist(), ys[kept].tolist(), downs[kept].tolist(), strict=True
        ):
            tall = (4 + 34 * down) * rng.uniform(0.6, 1.3)
            lean = tall * rng.uniform(-0.5, 0.5)
            wide = 0.9 + 2.6 * down
            lit = np.exp(-(((x - LIGHT[0]) / (420 - 120 * down)) ** 2)) * (1 - 0.75 * down)
            plane = min(3.99, 0.6 + 3.4 * down**0.7)
            base = mixed(hour.ground[int(plane)], hour.ground[int(plane) + 1], plane % 1).name()
            bright = mixed(base, hour.moss[1], 0.25 + 0.35 * rng.random()).name()
            ink = mixed(
                bright, hour.sun_patch, 0.55 * lit * rng.random(), 0.55 + 0.3 * rng.random()
            )
            tip = QPointF(x + lean, y - tall)
            bend = QPointF(x + lean * 0.2, y - tall * 0.6)
            blade = QPainterPath(QPointF(x - wide / 2, y))
            blade.quadTo(bend - QPointF(wide * 0.4, 0), tip)
            blade.quadTo(bend + QPointF(wide * 0.4, 0), QPointF(x + wide / 2, y))
            blade.closeSubpath()
            painter.fillPath(blade, ink)

    return painted_on(picture, draw)


def litter(picture: Field, hour: Hour) -> Field:
    """Old leaves and small stones on the path, a few beside it."""
    rng = np.random.default_rng(311)
    downs = np.sort(rng.random(900) ** 1.2)
    ys = 580 + downs * 430
    middle, half = path_line(ys)
    xs = middle + rng.normal(0, 0.5, 900) * half

    def draw(painter: QPainter) -> None:
        for x, y, down in zip(xs.tolist(), ys.tolist(), downs.tolist(), strict=True):
            size = (1.0 + 5.5 * down) * rng.uniform(0.5, 1.2)
            kind = rng.random()
            if kind < 0.45:
                ink = mixed(hour.path[1], hour.trunks[4], rng.uniform(0.1, 0.5), 0.45)
            elif kind < 0.8:
                ink = mixed(hour.path[0], hour.sun_patch, rng.uniform(0, 0.6), 0.5)
            else:
                ink = mixed(hour.leaf[0], hour.leaf[1], rng.random(), 0.55)
            painter.save()
            painter.translate(x, y)
            painter.scale(1, 0.42)
            painter.rotate(rng.uniform(0, 180))
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(0, 0), size, size * 0.5)
            painter.restore()

    return painted_on(picture, draw)
