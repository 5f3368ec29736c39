"""Shapes as painter paths, so that they can be joined and cut while a picture is built.

Coordinates are those of the picture (y grows downwards), angles are degrees, clockwise.
"""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform

Point = tuple[float, float]
Knot = tuple[float, float] | tuple[float, float, str]
"""A point of a soft curve; with a third value it is a corner."""


def _knots(points: tuple[str | Knot, ...]) -> list[tuple[float, float, bool]]:
    if len(points) == 1 and isinstance(points[0], str):
        knots = []
        for word in points[0].split():
            x, y = word.rstrip("!").split(",")
            knots.append((float(x), float(y), word.endswith("!")))
        return knots
    return [(point[0], point[1], len(point) > 2) for point in points if not isinstance(point, str)]


def smooth(*points: str | Knot, closed: bool = True, pull: float = 0.37) -> QPainterPath:
    """A soft curve through points: tuples, or one text of `x,y` words; `x,y!` is a corner."""
    knots = _knots(points)
    count = len(knots)

    def handle(index: int, towards: int) -> Point:
        x, y, corner = knots[index]
        if corner or (not closed and index in (0, count - 1)):
            return (x, y)
        before, after = knots[(index - 1) % count], knots[(index + 1) % count]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1
        reach = math.dist((x, y), knots[towards % count][:2]) * pull
        sign = 1 if towards == index + 1 else -1
        return (x + sign * dx / length * reach, y + sign * dy / length * reach)

    path = QPainterPath(QPointF(*knots[0][:2]))
    for index in range(count if closed else count - 1):
        following = (index + 1) % count
        leaving, arriving = handle(index, index + 1), handle(following, following - 1)
        path.cubicTo(*leaving, *arriving, *knots[following][:2])
    if closed:
        path.closeSubpath()
    return path


def curve(*points: str | Knot) -> QPainterPath:
    """An open soft line."""
    return smooth(*points, closed=False)


def arc(start: Point, middle: Point, end: Point) -> QPainterPath:
    """A round bow through `middle`: closed eyes, smiles, brows."""
    path = QPainterPath(QPointF(*start))
    peak_x = 2 * middle[0] - (start[0] + end[0]) / 2
    peak_y = 2 * middle[1] - (start[1] + end[1]) / 2
    path.quadTo(peak_x, peak_y, *end)
    return path


def line(*points: Point) -> QPainterPath:
    """Straight pieces."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    return path


def poly(*points: Point) -> QPainterPath:
    """A closed shape of straight pieces."""
    path = line(*points)
    path.closeSubpath()
    return path


def oval(x: float, y: float, rx: float, ry: float | None = None, rot: float = 0) -> QPainterPath:
    """An ellipse around a centre; a circle without `ry`."""
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), rx, ry or rx)
    return placed(path, x, y, rot)


def box(x: float, y: float, w: float, h: float, r: float = 0, rot: float = 0) -> QPainterPath:
    """A rectangle with round corners, from its upper left corner."""
    path = QPainterPath()
    path.addRoundedRect(-w / 2, -h / 2, w, h, r, r)
    return placed(path, x + w / 2, y + h / 2, rot)


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> QPainterPath:
    """A limb: a band along a line, with a width at every point and round ends."""
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(points):
        ax, ay = points[max(index - 1, 0)]
        bx, by = points[min(index + 1, len(points) - 1)]
        length = math.hypot(bx - ax, by - ay) or 1
        nx, ny = -(by - ay) / length, (bx - ax) / length
        half = widths[index] / 2
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))

    def cap(end: Point, inner: Point, half: float) -> Point:
        length = math.dist(end, inner) or 1
        dx, dy = (end[0] - inner[0]) / length, (end[1] - inner[1]) / length
        return (end[0] + dx * half, end[1] + dy * half)

    tip = cap(points[-1], points[-2], widths[-1] / 2)
    tail = cap(points[0], points[1], widths[0] / 2)
    return smooth(*left, tip, *reversed(right), tail)


def capsule(start: Point, end: Point, start_width: float, end_width: float) -> QPainterPath:
    """A straight limb between two round ends of different widths."""
    length = math.dist(start, end) or 1
    nx, ny = -(end[1] - start[1]) / length, (end[0] - start[0]) / length

    def side(point: Point, half: float) -> Point:
        return (point[0] + nx * half, point[1] + ny * half)

    a, b = start_width / 2, end_width / 2
    body = poly(side(start, a), side(end, b), side(end, -b), side(start, -a))
    return joined(oval(*start, a), oval(*end, b), body)


def between(start: Point, end: Point, part: float) -> Point:
    """The point that lies `part` (0 to 1) of the way."""
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)


def bent(
    start: Point,
    joint: Point,
    end: Point,
    start_width: float,
    joint_width: float,
    end_width: float,
    roundness: float = 0.45,
) -> QPainterPath:
    """A limb with a joint: shoulder, elbow, wrist or hip, knee, ankle.

    A gentle bend is one soft band; a sharp one is two bands joined, because the inside of a single
    band would fold over itself.
    """
    ux, uy, vx, vy = joint[0] - start[0], joint[1] - start[1], end[0] - joint[0], end[1] - joint[1]
    straight = (ux * vx + uy * vy) / ((math.hypot(ux, uy) * math.hypot(vx, vy)) or 1)
    if straight < 0.45:
        joint = between(joint, between(start, end, 0.5), 0.06)
        upper = capsule(start, joint, start_width, joint_width)
        return joined(upper, capsule(joint, end, joint_width, end_width))
    into, out = between(joint, start, roundness), between(joint, end, roundness)
    middle = between(between(into, joint, 0.5), between(out, joint, 0.5), 0.5)
    early = between(between(into, middle, 0.5), joint, 0.12)
    late = between(between(middle, out, 0.5), joint, 0.12)
    points = [start, between(start, into, 0.55), into, early, middle, late, out]
    points += [between(out, end, 0.5), end]
    widths = [start_width, start_width * 0.6 + joint_width * 0.4, joint_width * 1.02]
    widths += [joint_width] * 3
    widths += [joint_width * 0.98, joint_width * 0.4 + end_width * 0.6, end_width]
    return ribbon(points, widths)


def placed(
    path: QPainterPath,
    x: float = 0,
    y: float = 0,
    rot: float = 0,
    scale: float = 1,
    flip: bool = False,
) -> QPainterPath:
    """The shape mirrored, scaled, turned and moved, in this order."""
    transform = QTransform()
    transform.translate(x, y)
    transform.rotate(rot)
    transform.scale(-scale if flip else scale, scale)
    return transform.map(path)


def mirrored(path: QPainterPath) -> QPainterPath:
    """Left and right exchanged."""
    return QTransform.fromScale(-1, 1).map(path)


def joined(*paths: QPainterPath) -> QPainterPath:
    """One shape of several."""
    result = paths[0]
    for path in paths[1:]:
        result = result.united(path)
    return result.simplified()


def cut(path: QPainterPath, by: QPainterPath) -> QPainterPath:
    """What of the shape lies outside `by`."""
    return path.subtracted(by)


def within(path: QPainterPath, area: QPainterPath) -> QPainterPath:
    """What of the shape lies inside `area`."""
    return path.intersected(area)
