"""Painter paths as SVG path data.

Joins and cuts come back from Qt as hundreds of tiny lines. Runs of them are drawn as cubic curves
again (Schneider, "An algorithm for automatically fitting digitized curves", Graphics
Gems, 1990), which keeps the files small and the edges soft at every size.
"""

import math
from itertools import pairwise

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.shapes import Point

TOLERANCE = 0.4
"""How far, in units of the picture, a curve may pass a point of the outline."""
CORNER_DEG = 32.0
SHORT = 4.0
"""Lines longer than this many times the middle one are sides and stay straight."""

Cubic = tuple[Point, Point, Point, Point]


class _Pen:
    """Writes relative commands on a grid; rounding does not add up along the way.

    `grid` is in tenths of a unit.
    """

    def __init__(self, grid: int = 1) -> None:
        self.text: list[str] = []
        self._grid = grid
        self._x = self._y = 0

    def draw(self, command: str, *points: Point) -> None:
        """One command, relative to where the one before ended."""
        pairs, x, y = [], self._x, self._y
        for point in points:
            x, y = self._on_grid(point[0]), self._on_grid(point[1])
            pairs.append(f"{_tenths(x - self._x)} {_tenths(y - self._y)}")
        if command == "l" and (x, y) == (self._x, self._y):
            return
        self._x, self._y = x, y
        self.text.append(command + " ".join(pairs))

    def _on_grid(self, value: float) -> int:
        return round(value * 10 / self._grid) * self._grid

    def close(self) -> None:
        """Back to the start of this outline."""
        self.text.append("z")


def _tenths(value: int) -> str:
    text = f"{abs(value) // 10}.{abs(value) % 10}" if value % 10 else f"{abs(value) // 10}"
    text = text.removeprefix("0") if text.startswith("0.") else text
    return f"-{text}" if value < 0 else text


def _unit(x: float, y: float) -> Point:
    length = math.hypot(x, y) or 1.0
    return (x / length, y / length)


def _direction(start: Point, end: Point) -> Point:
    return _unit(end[0] - start[0], end[1] - start[1])


def _at(cubic: Cubic, t: float) -> Point:
    a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
    p, q, r, s = cubic
    return (a * p[0] + b * q[0] + c * r[0] + d * s[0], a * p[1] + b * q[1] + c * r[1] + d * s[1])


def _places(points: list[Point]) -> list[float]:
    """How far along the run each point lies, 0 to 1."""
    total = [0.0]
    for start, end in pairwise(points):
        total.append(total[-1] + math.dist(start, end))
    return [value / (total[-1] or 1.0) for value in total]


def _fitted(points: list[Point], places: list[float], leaving: Point, arriving: Point) -> Cubic:
    """The cubic with these end tangents that lies closest to the points (least squares)."""
    first, last = points[0], points[-1]
    c00 = c01 = c11 = x0 = x1 = 0.0
    for point, t in zip(points, places, strict=True):
        b1, b2 = 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t)
        a0, a1 = (leaving[0] * b1, leaving[1] * b1), (arriving[0] * b2, arriving[1] * b2)
        base = _at((first, first, last, last), t)
        rest = (point[0] - base[0], point[1] - base[1])
        c00 += a0[0] ** 2 + a0[1] ** 2
        c01 += a0[0] * a1[0] + a0[1] * a1[1]
        c11 += a1[0] ** 2 + a1[1] ** 2
        x0 += a0[0] * rest[0] + a0[1] * rest[1]
        x1 += a1[0] * rest[0] + a1[1] * rest[1]
    determinant = c00 * c11 - c01 * c01
    span = math.dist(first, last)
    reach0 = (x0 * c11 - x1 * c01) / determinant if abs(determinant) > 1e-9 else 0.0
    reach1 = (c00 * x1 - c01 * x0) / determinant if abs(determinant) > 1e-9 else 0.0
    if reach0 < span * 1e-3 or reach1 < span * 1e-3 or max(reach0, reach1) > span * 3:
        reach0 = reach1 = span / 3
    control0 = (first[0] + leaving[0] * reach0, first[1] + leaving[1] * reach0)
    control1 = (last[0] + arriving[0] * reach1, last[1] + arriving[1] * reach1)
    return (first, control0, control1, last)


def _curves(points: list[Point], leaving: Point, arriving: Point) -> list[Cubic]:
    if len(points) == 2:
        return [_fitted(points, [0.0, 1.0], leaving, arriving)]
    places = _places(points)
    for _ in range(4):
        cubic = _fitted(points, places, leaving, arriving)
        offs = [math.dist(_at(cubic, t), point) for t, point in zip(places, points, strict=True)]
        worst = max(range(1, len(points) - 1), key=lambda index: offs[index])
        if offs[worst] <= TOLERANCE:
            return [cubic]
        places = [_closer(cubic, t, point) for t, point in zip(places, points, strict=True)]
    through = _direction(points[worst - 1], points[worst + 1])
    back = (-through[0], -through[1])
    head = _curves(points[: worst + 1], leaving, back)
    return head + _curves(points[worst:], through, arriving)


def _closer(cubic: Cubic, t: float, point: Point) -> float:
    """One step of Newton towards the place on the curve nearest to the point."""
    p, q, r, s = cubic
    here = _at(cubic, t)
    u = 1 - t
    first, second = [], []
    for i in (0, 1):
        first.append(
            3 * u * u * (q[i] - p[i]) + 6 * u * t * (r[i] - q[i]) + 3 * t * t * (s[i] - r[i])
        )
        second.append(6 * u * (r[i] - 2 * q[i] + p[i]) + 6 * t * (s[i] - 2 * r[i] + q[i]))
    off = (here[0] - point[0], here[1] - point[1])
    slope = off[0] * first[0] + off[1] * first[1]
    bend = first[0] ** 2 + first[1] ** 2 + off[0] * second[0] + off[1] * second[1]
    return min(1.0, max(0.0, t - slope / bend)) if abs(bend) > 1e-9 else t


def _is_corner(before: Point, here: Point, after: Point) -> bool:
    one, two = _direction(before, here), _direction(here, after)
    return one[0] * two[0] + one[1] * two[1] < math.cos(math.radians(CORNER_DEG))


def _smooth_runs(points: list[Point]) -> list[list[Point]]:
    """Parts of the outline between corners and straight sides."""
    lengths = sorted(math.dist(a, b) for a, b in pairwise(points))
    side = max(SHORT * lengths[len(lengths) // 2], 6.0)
    runs, run = [], [points[0]]
    for index in range(1, len(points)):
        run.append(points[index])
        if index == len(points) - 1:
            break
        before, here, after = points[index - 1], points[index], points[index + 1]
        long_side = math.dist(before, here) > side or math.dist(here, after) > side
        if long_side or _is_corner(before, here, after):
            runs.append(run)
            run = [here]
    runs.append(run)
    return runs


def _draw_run(pen: _Pen, points: list[Point]) -> None:
    for run in _smooth_runs(points):
        if len(run) < 4:
            for point in run[1:]:
                pen.draw("l", point)
            continue
        leaving, arriving = _direction(run[0], run[1]), _direction(run[-1], run[-2])
        for _, b, c, d in _curves(run, leaving, arriving):
            pen.draw("c", b, c, d)


def path_data(path: QPainterPath, grid: int = 1) -> str:
    """The `d` of an SVG path; closed where the path returns to its start.

    Points lie on a grid of that many tenths of a unit.
    """
    pen = _Pen(grid)
    start: Point | None = None
    here: Point = (0.0, 0.0)
    index = 0
    while index < path.elementCount():
        element = path.elementAt(index)
        if element.isMoveTo():
            if start is not None and math.dist(start, here) < 0.05:
                pen.close()
            start = here = (element.x, element.y)
            pen.draw("m" if pen.text else "M", here)
        elif element.isLineTo():
            run = [here, (element.x, element.y)]
            while index + 1 < path.elementCount() and path.elementAt(index + 1).isLineTo():
                index += 1
                element = path.elementAt(index)
                run.append((element.x, element.y))
            _draw_run(pen, [point for i, point in enumerate(run) if i == 0 or point != run[i - 1]])
            here = run[-1]
        else:
            middle, end = path.elementAt(index + 1), path.elementAt(index + 2)
            here = (end.x, end.y)
            pen.draw("c", (element.x, element.y), (middle.x, middle.y), here)
            index += 2
        index += 1
    if start is not None and math.dist(start, here) < 0.05:
        pen.close()
    return "".join(pen.text).replace(" -", "-")
