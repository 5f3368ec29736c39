"""A square of paper for flat pictures: shapes and gradients that Qt's SVG renderer draws truly."""

from __future__ import annotations

import math
from collections.abc import Sequence

SIZE = 400
"""Side of every cover; nothing may be drawn outside it, since nothing clips."""

INK = "#3F3A56"
"""The darkest line of a face or a bird."""

Stop = tuple[float, str] | tuple[float, str, float]
"""Place (0-1), colour and, if given, opacity."""


class Paper:
    """Collects shapes from back to front and writes them as plain SVG."""

    def __init__(self) -> None:
        self._definitions: list[str] = []
        self._shapes: list[str] = []

    def linear(
        self, start: tuple[float, float], end: tuple[float, float], stops: Sequence[Stop]
    ) -> str:
        """A paint that runs from ``start`` to ``end``."""
        place = f'x1="{_n(start[0])}" y1="{_n(start[1])}" x2="{_n(end[0])}" y2="{_n(end[1])}"'
        return self._gradient("linearGradient", place, stops)

    def radial(self, centre: tuple[float, float], radius: float, stops: Sequence[Stop]) -> str:
        """A paint that runs from ``centre`` outwards."""
        place = f'cx="{_n(centre[0])}" cy="{_n(centre[1])}" r="{_n(radius)}"'
        return self._gradient("radialGradient", place, stops)

    def fall(self, *stops: Stop, top: float = 0, bottom: float = SIZE) -> str:
        """A paint that runs straight down."""
        return self.linear((0, top), (0, bottom), stops)

    def ground(self, paint: str) -> None:
        """Fills the whole paper."""
        self._shapes.append(f'<rect x="0" y="0" width="{SIZE}" height="{SIZE}" fill="{paint}"/>')

    def path(self, data: str, paint: str, opacity: float = 1, turned: str = "") -> None:
        """A filled shape."""
        self._shapes.append(f'<path d="{data}" fill="{paint}"{_opacity(opacity)}{_turn(turned)}/>')

    def line(self, data: str, paint: str, width: float, opacity: float = 1) -> None:
        """A stroke with round ends."""
        self._shapes.append(
            f'<path d="{data}" fill="none" stroke="{paint}" stroke-width="{_n(width)}" '
            f'stroke-linecap="round" stroke-linejoin="round"{_opacity(opacity)}/>'
        )

    def disc(self, x: float, y: float, radius: float, paint: str, opacity: float = 1) -> None:
        """A filled circle."""
        self._shapes.append(
            f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" '
            f'fill="{paint}"{_opacity(opacity)}/>'
        )

    def discs(self, paint: str, *places: tuple[float, float, float], opacity: float = 1) -> None:
        """Filled circles of one paint, each at x and y with its radius."""
        for x, y, radius in places:
            self.disc(x, y, radius, paint, opacity)

    def oval(
        self,
        centre: tuple[float, float],
        radii: tuple[float, float],
        paint: str,
        opacity: float = 1,
        turned: str = "",
    ) -> None:
        """A filled ellipse."""
        (x, y), (rx, ry) = centre, radii
        self._shapes.append(
            f'<ellipse cx="{_n(x)}" cy="{_n(y)}" rx="{_n(rx)}" ry="{_n(ry)}" '
            f'fill="{paint}"{_opacity(opacity)}{_turn(turned)}/>'
        )

    def ring(
        self, centre: tuple[float, float], radii: tuple[float, float], paint: str, opacity: float
    ) -> None:
        """A thin ellipse line."""
        (x, y), (rx, ry) = centre, radii
        self._shapes.append(
            f'<ellipse cx="{_n(x)}" cy="{_n(y)}" rx="{_n(rx)}" ry="{_n(ry)}" fill="none" '
            f'stroke="{paint}" stroke-width="2.5"{_opacity(opacity)}/>'
        )

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 0.9) -> None:
        """Light that fades outwards."""
        stops = ((0.0, colour, strength), (0.45, colour, strength * 0.35), (1.0, colour, 0.0))
        self.disc(x, y, radius, self.radial((x, y), radius, stops))

    def svg(self) -> str:
        """The finished picture."""
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" '
        head += f'width="{SIZE}" height="{SIZE}">'
        definitions = "\n".join(self._definitions)
        shapes = "\n".join(self._shapes)
        return f"{head}\n<defs>\n{definitions}\n</defs>\n{shapes}\n</svg>\n"

    def _gradient(self, kind: str, place: str, stops: Sequence[Stop]) -> str:
        name = f"g{len(self._definitions)}"
        marks = "".join(_stop(stop) for stop in stops)
        self._definitions.append(
            f'<{kind} id="{name}" gradientUnits="userSpaceOnUse" {place}>{marks}</{kind}>'
        )
        return f"url(#{name})"


def star(centre: tuple[float, float], size: float) -> str:
    """The outline of a five-pointed star, ``size`` from its middle to a tip."""
    points = []
    for corner in range(10):
        angle = math.pi * (corner / 5 - 0.5)
        radius = size if corner % 2 == 0 else size * 0.5
        points.append(
            f"{centre[0] + radius * math.cos(angle):.1f} {centre[1] + radius * math.sin(angle):.1f}"
        )
    return f"M{'L'.join(points)}Z"


def _stop(stop: Stop) -> str:
    opacity = f' stop-opacity="{_n(stop[2])}"' if len(stop) == 3 else ""
    return f'<stop offset="{_n(stop[0])}" stop-color="{stop[1]}"{opacity}/>'


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _opacity(opacity: float) -> str:
    return f' opacity="{_n(opacity)}"' if opacity < 1 else ""


def _turn(turned: str) -> str:
    return f' transform="{turned}"' if turned else ""
