"""The canvas: collects shapes, places them, lights them, and writes plain SVG.

The SVG holds paths, simple gradients and group ids, nothing else: transforms and clipping happen
here, so that the light keeps its one direction (from the upper left) however a head or an arm is
turned.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

from tools.illustrations.family.colour import Colour, Hour, lit
from tools.illustrations.family.outline import path_data
from tools.illustrations.family.shapes import Point, cut, oval, placed, within

LIGHT_X, LIGHT_Y = -0.55, -0.84
HAIRLINE_AREA = 0.6
SOFT_GRID = 10
"""Shades of large shapes need no finer grid than whole units (in tenths): files are smaller."""
SOFT_FROM = 24.0


@dataclass(frozen=True)
class Shot:
    """What part of a scene is shown: the scene's point in the upper left corner, and a scale."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0


def _rows(bounds: QRectF, step: float) -> Iterator[Point]:
    """Places in rows, every second row moved by half a step."""
    y, row = bounds.top(), 0
    while y < bounds.bottom():
        x = bounds.left() + (step / 2 if row % 2 else 0)
        while x < bounds.right():
            yield (x, y)
            x += step
        y += step * 0.72
        row += 1


class Canvas:
    """A picture being built, in the coordinates of its scene."""

    def __init__(
        self, width: int = 1200, height: int = 900, shot: Shot | None = None, hour: Hour = Hour.DAY
    ) -> None:
        """A picture of this size, of that part of the scene, at that hour."""
        self.width, self.height, self.hour = width, height, hour
        self.shot = shot or Shot()
        self._elements: list[str] = []
        self._gradients: dict[str, str] = {}
        self._window: QPainterPath | None = None
        self._transform = QTransform.fromScale(self.shot.scale, self.shot.scale)
        self._transform.translate(-self.shot.x, -self.shot.y)

    @property
    def view(self) -> QRectF:
        """The part of the scene that is seen."""
        scale = self.shot.scale
        return QRectF(self.shot.x, self.shot.y, self.width / scale, self.height / scale)

    @property
    def flat(self) -> bool:
        """Whether the picture is much wider than high: scenes move closer together in it."""
        return self.width > 2 * self.height

    @contextmanager
    def at(
        self, x: float = 0, y: float = 0, rot: float = 0, scale: float = 1, flip: bool = False
    ) -> Iterator[None]:
        """Places what is drawn inside: moved, turned, scaled, mirrored."""
        before = self._transform
        moved = QTransform(before)
        moved.translate(x, y)
        moved.rotate(rot)
        moved.scale(-scale if flip else scale, scale)
        self._transform = moved
        yield
        self._transform = before

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Names what is drawn inside, so that it can be shown or moved alone."""
        self._elements.append(f'<g id="{name}">')
        yield
        self._elements.append("</g>")

    @contextmanager
    def variant(self, name: str, shown: bool = True) -> Iterator[None]:
        """One of several ways to draw something; the others are there, hidden.

        A variant may have several parts, at different depths of the picture.
        """
        hidden = "" if shown else ' display="none"'
        before = len(self._elements)
        yield
        if len(self._elements) > before:
            self._elements.insert(before, f'<g class="{name}"{hidden}>')
            self._elements.append("</g>")

    @contextmanager
    def inside(self, area: QPainterPath) -> Iterator[None]:
        """Cuts everything drawn inside to a shape."""
        before = self._window
        self._window = self._transform.map(area)
        yield
        self._window = before

    @property
    def _scale(self) -> float:
        return math.sqrt(abs(self._transform.determinant()))

    def _add(self, world: QPainterPath, paint: str, soft: bool = False) -> None:
        if self._window is not None:
            world = within(world, self._window)
        seen = world.boundingRect()
        if world.isEmpty() or not seen.intersects(QRectF(0, 0, self.width, self.height)):
            return
        if seen.width() * seen.height() < HAIRLINE_AREA:
            return
        grid = SOFT_GRID if soft and min(seen.width(), seen.height()) > SOFT_FROM else 1
        self._elements.append(f'<path {paint} d="{path_data(world, grid)}"/>')

    def _paint(self, attribute: str, colour: Colour) -> str:
        """The colour at this hour, after the slot it fills."""
        slot = f'class="{colour.slot}" ' if colour.slot else ""
        return f'{slot}{attribute}="{lit(colour, self.hour).code}"'

    def fill(self, path: QPainterPath, colour: Colour, opacity: float = 1) -> None:
        """A flat shape."""
        clear = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
        self._add(self._transform.map(path), f"{self._paint('fill', colour)}{clear}")

    def line(self, path: QPainterPath, colour: Colour, width: float, opacity: float = 1) -> None:
        """A line with round ends."""
        world, wide = self._transform.map(path), width * self._scale
        if self._window is not None and not self._window.contains(world.boundingRect()):
            stroker = QPainterPathStroker()
            stroker.setWidth(wide)
            stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
            stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            clear = f' fill-opacity="{opacity:g}"' if opacity < 1 else ""
            stroked = stroker.createStroke(world).simplified()
            self._add(stroked, f"{self._paint('fill', colour)}{clear}")
            return
        reach = world.boundingRect().adjusted(-wide, -wide, wide, wide)
        if not reach.intersects(QRectF(0, 0, self.width, self.height)):
            return
        clear = f' stroke-opacity="{opacity:g}"' if opacity < 1 else ""
        self._elements.append(
            f'<path fill="none" {self._paint("stroke", colour)} stroke-width="{wide:.1f}"'
            f'{clear} d="{path_data(world)}"/>'
        )

    def form(
        self,
        path: QPainterPath,
        colour: Colour,
        shade: Colour,
        depth: float = 9,
        spare: QPainterPath | None = None,
    ) -> None:
        """A shape with its own shade along the side turned away from the light.

        There is no shade inside `spare` (a joint).
        """
        self.fill(path, colour)
        self.shade(path, shade, depth, spare)

    def shade(
        self, path: QPainterPath, shade: Colour, depth: float = 9, spare: QPainterPath | None = None
    ) -> None:
        """The shade alone."""
        world = self._transform.map(path)
        reach = depth * self._scale
        away = world.subtracted(world.translated(LIGHT_X * reach, LIGHT_Y * reach))
        if spare is not None:
            away = cut(away, self._transform.map(spare))
        self._add(away, self._paint("fill", shade), soft=True)

    def glow(
        self, x: float, y: float, r: float, colour: Colour, strength: float, area: QPainterPath
    ) -> None:
        """Light or feeling that spreads from a point and has no edge; kept inside `area`."""
        centre = self._transform.map(QPointF(x, y))
        reach = r * self._scale
        code = lit(colour, self.hour).code
        stops = "".join(
            f'<stop offset="{at:g}" stop-color="{code}" stop-opacity="{strength * part:.2f}"/>'
            for at, part in ((0, 1), (0.45, 0.72), (0.75, 0.28), (1, 0))
        )
        name = self._gradient(
            "radialGradient",
            f'gradientUnits="userSpaceOnUse" cx="{centre.x():.1f}" cy="{centre.y():.1f}" '
            f'r="{reach:.1f}"',
            stops,
        )
        self._add(self._transform.map(area), f'fill="url(#{name})"')

    def wash(self, path: QPainterPath, top: Colour, bottom: Colour) -> None:
        """A shape that changes from one colour to another, from its top to its foot."""
        stops = "".join(
            f'<stop offset="{at}" stop-color="{lit(colour, self.hour).code}"/>'
            for at, colour in ((0, top), (1, bottom))
        )
        name = self._gradient("linearGradient", 'x1="0" y1="0" x2="0" y2="1"', stops)
        self._add(self._transform.map(path), f'fill="url(#{name})"')

    def _gradient(self, kind: str, place: str, stops: str) -> str:
        text = f"{place}>{stops}</{kind}>"
        return self._gradients.setdefault(f"{kind} {text}", f"light{len(self._gradients) + 1}")

    def dots(
        self, path: QPainterPath, step: float, radius: float, colour: Colour, margin: float = 8
    ) -> None:
        """Round dots all over a shape, only where they fit whole."""
        if self._window is not None:
            self.fill(self.scatter(path, step, oval(0, 0, radius), margin), colour)
            return
        reach = radius + margin
        places = [
            self._transform.map(QPointF(x, y))
            for x, y in _rows(path.boundingRect(), step)
            if path.contains(QRectF(x - reach, y - reach, 2 * reach, 2 * reach))
        ]
        frame, wide = QRectF(0, 0, self.width, self.height), 2 * radius * self._scale
        seen = [place for place in places if frame.contains(place)]
        if seen:
            data = "".join(f"M{place.x():.0f} {place.y():.0f}h.1" for place in seen)
            self._elements.append(
                f'<path fill="none" {self._paint("stroke", colour)} stroke-width="{wide:.1f}" '
                f'd="{data}"/>'
            )

    def scatter(
        self,
        path: QPainterPath,
        step: float,
        mark: QPainterPath,
        margin: float = 10,
        rot: float = 0,
    ) -> QPainterPath:
        """Repeats a mark (a shape around 0, 0) wherever it lies wholly inside `path`."""
        result = QPainterPath()
        for x, y in _rows(path.boundingRect(), step):
            here = placed(mark, x, y, rot)
            if path.contains(here.boundingRect().adjusted(-margin, -margin, margin, margin)):
                result.addPath(here)
        return result

    def svg(self) -> str:
        """The finished file."""
        gradients = "".join(
            f'<{key.split(" ", 1)[0]} id="{name}" {key.split(" ", 1)[1]}'
            for key, name in self._gradients.items()
        )
        head = f"<defs>{gradients}</defs>" if gradients else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" '
            f'width="{self.width}" height="{self.height}" class="{self.hour.value}">'
            f'{head}<g fill-rule="evenodd" '
            f'stroke-linecap="round" stroke-linejoin="round">{"".join(self._elements)}</g></svg>\n'
        )
