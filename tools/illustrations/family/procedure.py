"""What belongs to the procedure itself, calm to look at: a closer look below the skin, samples."""

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Role, repainted
from tools.illustrations.family.hands import hand
from tools.illustrations.family.palette import (
    BREATH,
    CASE_SHADE,
    FAT_SOFT,
    INK,
    MARROW,
    MOONLIGHT,
    RAMPS,
    ROSE,
    RULED,
    SHEET,
    SHEET_SHADE,
    STEEL,
    STEEL_DEEP,
    WHITE,
)
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import Point, box, curve, cut, line, oval, smooth, within


def closer_look(canvas: Canvas, person: Person, x: float, y: float, r: float, at: Point) -> None:
    """A round window on what lies below the skin `at` a place: the numbing medicine spreads there
    and the place goes to sleep.
    """
    disc = oval(x, y, r)
    dx, dy = at[0] - x, at[1] - y
    length = (dx * dx + dy * dy) ** 0.5
    nx, ny = -dy / length, dx / length
    beam = smooth(
        (x + nx * r * 0.8, y + ny * r * 0.8, "c"),
        (x - nx * r * 0.8, y - ny * r * 0.8, "c"),
        (at[0] - nx * 5, at[1] - ny * 5, "c"),
        (at[0] + nx * 5, at[1] + ny * 5, "c"),
    )
    canvas.fill(beam, WHITE, 0.55)
    canvas.fill(oval(x, y, r + 13), WHITE)
    canvas.fill(disc, repainted(RAMPS["blue"].light, Role.GLOW))
    left, right = x - r - 20, x + r + 20

    def layer(top: float, swell: float, colour: Colour) -> None:
        shape = smooth(
            (left, y + top, "c"),
            (x - r * 0.4, y + top - swell),
            (x + r * 0.4, y + top + swell),
            (right, y + top, "c"),
            (right, y + r + 20, "c"),
            (left, y + r + 20, "c"),
        )
        canvas.fill(within(shape, disc), colour)

    layer(-0.46 * r, 7, person.tone.base)
    layer(-0.26 * r, 6, FAT_SOFT)
    layer(0.52 * r, -9, SHEET)
    layer(0.74 * r, -8, SHEET_SHADE)
    canvas.glow(x, y + 0.12 * r, r * 0.86, repainted(BREATH, Role.GLOW), 1.0, disc)
    moon = cut(oval(x, y + 0.12 * r, 0.27 * r), oval(x + 0.14 * r, y + 0.04 * r, 0.23 * r))
    canvas.fill(moon, MOONLIGHT)
    for px, py, size in ((0.38, -0.06, 5), (-0.36, 0.02, 4), (0.3, 0.36, 4)):
        canvas.fill(oval(x + px * r, y + py * r, size * r / 116), MOONLIGHT)


def sample_tube(
    canvas: Canvas, x: float, y: float, rot: float = 0, size: float = 1.0, cap: str = "lavender"
) -> None:
    """A small closed tube, half full, with a label; (x, y) is its middle."""
    cloth = RAMPS[cap]
    with canvas.at(x, y, rot, size):
        glass = box(-13, -44, 26, 92, 13)
        canvas.form(glass, WHITE, CASE_SHADE, 5)
        canvas.fill(within(box(-9, -2, 18, 46, 9), glass), MARROW)
        canvas.fill(box(-13, 2, 26, 24, 2), SHEET)
        canvas.line(line((-6, 10), (7, 10)), RULED, 4)
        canvas.line(line((-6, 18), (3, 18)), RULED, 4)
        canvas.form(box(-16, -58, 32, 24, 8), cloth.base, cloth.shade, 4)


def sample_in_hand(
    canvas: Canvas, person: Person, x: float, y: float, rot: float, size: float = 1.0
) -> None:
    """A gloved hand around a tube; the wrist lies at (x, y)."""
    with canvas.at(x, y, rot, size):
        sample_tube(canvas, 46, 2, -rot + 8, 1.15)
        hand(canvas, person, 0, 0, 0, "grip", 1.08, glove=True)


def tray_table(canvas: Canvas, x: float, y: float, floor: float) -> None:
    """A small table on wheels with a tray of tubes; (x, y) is the middle of its top."""
    canvas.fill(oval(x, floor + 8, 110, 10), INK, 0.08)
    canvas.form(box(x - 8, y + 14, 16, floor - y - 26, 8), STEEL, STEEL_DEEP, 4)
    canvas.form(box(x - 70, floor - 16, 140, 16, 8), STEEL, STEEL_DEEP, 4)
    for dx in (-58, 58):
        canvas.fill(oval(x + dx, floor + 2, 10), RAMPS["ink"].base)
    for dx, cap in ((-44, "sage"), (-8, "lavender")):
        sample_tube(canvas, x + dx, y - 40, 0, 0.8, cap)
    jar = smooth((x + 26, y - 54, "c"), (x + 78, y - 54, "c"), (x + 80, y - 4), (x + 24, y - 4))
    canvas.form(jar, WHITE, CASE_SHADE, 6)
    canvas.form(box(x + 22, y - 70, 60, 22, 8), RAMPS["coral"].base, RAMPS["coral"].shade, 4)
    canvas.line(curve((x + 38, y - 28), (x + 52, y - 26), (x + 66, y - 28)), ROSE, 7)
    canvas.form(box(x - 100, y - 6, 200, 24, 10), WHITE, STEEL, 5)
