"""Windows and what is outside them; the way home."""

from dataclasses import dataclass
from typing import Literal

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Hour, mix
from tools.illustrations.family.palette import (
    DAY_HIGH,
    DAY_LOW,
    EVENING_HIGH,
    EVENING_HILL,
    EVENING_HILL_FAR,
    EVENING_LOW,
    FAR_AIR,
    FIELD,
    FIELD_FAR,
    INK,
    LEAF,
    MINT,
    MOONLIGHT,
    NIGHT_HIGH,
    NIGHT_HILL,
    NIGHT_HILL_FAR,
    NIGHT_LOW,
    RAMPS,
    SILL_SHADE,
    SKY_PALE,
    STAR,
    SUN_DISC,
    SUN_EVENING,
    SUN_HALO,
    SUN_SMALL,
    WHITE,
    WOOD_SHADE,
)
from tools.illustrations.family.shapes import box, cut, joined, line, oval, smooth, within

Time = Literal["day", "evening", "night"]


@dataclass(frozen=True)
class View:
    """What a window looks out on."""

    high: Colour
    low: Colour
    far: Colour
    near: Colour


VIEWS: dict[Time, View] = {
    "day": View(DAY_HIGH, DAY_LOW, MINT, LEAF),
    "evening": View(EVENING_HIGH, EVENING_LOW, EVENING_HILL_FAR, EVENING_HILL),
    "night": View(NIGHT_HIGH, NIGHT_LOW, NIGHT_HILL_FAR, NIGHT_HILL),
}
WINDOW_STARS = (
    (0.2, 0.2, 3),
    (0.35, 0.45, 2.4),
    (0.15, 0.6, 2.2),
    (0.4, 0.12, 2.6),
    (0.88, 0.55, 2.6),
)


def window(
    canvas: Canvas, x: float, y: float, w: float = 230, h: float = 260, time: Time = "day"
) -> None:
    """A window on hills. At night it is night outside, whatever the picture asks for."""
    if canvas.hour is Hour.NIGHT:
        time = "night"
    view = VIEWS[time]
    pane = box(x, y, w, h, 26)
    canvas.fill(box(x - 15, y - 15, w + 30, h + 30, 38), WHITE)
    canvas.wash(pane, view.high, view.low)
    if time == "night":
        moon_x, moon_y = x + w * 0.70, y + h * 0.30
        canvas.fill(cut(oval(moon_x, moon_y, 32), oval(moon_x + 15, moon_y - 10, 28)), MOONLIGHT)
        for part_x, part_y, r in WINDOW_STARS:
            canvas.fill(oval(x + part_x * w, y + part_y * h, r), STAR)
    else:
        height, disc = (0.3, SUN_SMALL) if time == "day" else (0.52, SUN_EVENING)
        canvas.fill(oval(x + w * 0.72, y + h * height, 29), disc)
        cloud_x, cloud_y = x + w * 0.1, y + h * 0.22
        puffs = (oval(cloud_x + 32, cloud_y + 4, 19), oval(cloud_x + 54, cloud_y + 6, 15))
        canvas.fill(joined(box(cloud_x, cloud_y, 84, 24, 12), *puffs), WHITE, 0.9)
    hill = smooth(
        (x - 40, y + h * 0.8),
        (x + w * 0.3, y + h * 0.6),
        (x + w * 0.7, y + h * 0.78),
        (x + w + 40, y + h * 0.66),
        (x + w + 40, y + h + 60),
        (x - 40, y + h + 60),
    )
    low = smooth(
        (x - 40, y + h * 0.96),
        (x + w * 0.4, y + h * 0.82),
        (x + w * 0.75, y + h * 0.86),
        (x + w + 40, y + h * 0.94),
        (x + w + 40, y + h + 60),
        (x - 40, y + h + 60),
    )
    canvas.fill(within(hill, pane), view.far)
    canvas.fill(within(low, pane), view.near)
    canvas.line(line((x + w / 2, y), (x + w / 2, y + h)), WHITE, 10)
    canvas.form(box(x - 24, y + h + 8, w + 48, 18, 9), WHITE, SILL_SHADE, 4)


def park(canvas: Canvas) -> None:
    """Sky, hills and a path; at night the sun is a moon and there are stars."""
    view = canvas.view
    left, right = view.left() - 20, view.right() + 20
    wide = right - left
    canvas.fill(box(left, view.top() - 10, wide, view.height() + 20), SKY_PALE)
    canvas.fill(
        smooth(
            (left, 470),
            (left + wide * 0.22, 380),
            (left + wide * 0.53, 400),
            (left + wide * 0.8, 330),
            (right, 400),
            (right, 700),
            (left, 700),
        ),
        FAR_AIR,
    )
    if canvas.hour is Hour.NIGHT:
        canvas.glow(930, 230, 210, MOONLIGHT, 0.4, oval(930, 230, 210))
        canvas.fill(oval(930, 230, 60), MOONLIGHT)
        for x, y, r in ((120, 170, 3), (300, 250, 2.4), (430, 140, 3), (730, 160, 2.6)):
            canvas.fill(oval(x, y, r), STAR)
        for x, y, r in ((20, 280, 2.4), (1130, 200, 3), (1080, 330, 2.2), (230, 130, 2)):
            canvas.fill(oval(x, y, r), STAR)
    else:
        canvas.fill(oval(930, 230, 118), SUN_HALO, 0.8)
        canvas.fill(oval(930, 230, 82), SUN_DISC)
        for x, y, size in ((300, 250, 1.1), (90, 170, 0.8)):
            with canvas.at(x, y, 0, size):
                puffs = (oval(-20, -18, 32), oval(24, -12, 25))
                canvas.fill(joined(box(-70, -16, 140, 38, 19), *puffs), WHITE, 0.9)
    for colour, ys in ((FIELD_FAR, (600, 500, 560, 470, 560)), (FIELD, (690, 640, 690, 630, 660))):
        ridge = [
            (left + wide * part, y) for part, y in zip((0, 0.22, 0.44, 0.68, 1), ys, strict=True)
        ]
        canvas.fill(smooth(*ridge, (right, 940), (left, 940)), colour)


def tree(canvas: Canvas, x: float, y: float, size: float = 1.0, ramp: str = "sage") -> None:
    """A round tree, from its foot."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        trunk = smooth("-14,0 -9,-110 9,-110 14,0")
        canvas.form(trunk, WOOD_SHADE, mix(WOOD_SHADE, INK, 0.2), 5)
        crown = joined(oval(0, -190, 84, 92), oval(-56, -150, 52), oval(56, -146, 54))
        canvas.form(crown, cloth.shade, cloth.deep, 13)
