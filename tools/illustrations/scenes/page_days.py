"""The days after, as four small scenes in one picture."""

from dataclasses import replace

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.bodies import arm
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_lying import curled_on_side, holding_arm
from tools.illustrations.family.children import Child
from tools.illustrations.family.colour import Colour
from tools.illustrations.family.furniture import bed, cup, lamp, plant, side_table
from tools.illustrations.family.lying import lying_on_side
from tools.illustrations.family.outdoors import tree, window
from tools.illustrations.family.palette import (
    FIELD,
    FIELD_FAR,
    FOOTPATH,
    GREY_FLOOR,
    INK,
    LAV_MIST,
    PAPER,
    PEACH,
    RAMPS,
    SAGE_MIST,
    SKY_PALE,
    SUN_DISC,
    SUN_MIST,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import box, curve, line, oval, ribbon, smooth, within
from tools.illustrations.scenes.page_people import Cast, dressed, half, on_foot, stature

FRAMES = ((52, 44), (616, 44), (52, 464), (616, 464))
FRAME_W, FRAME_H = 532.0, 392.0


def recovery(canvas: Canvas, cast: Cast) -> None:
    """Today rest, tomorrow a little stiff, then usual things, then out again."""
    view = canvas.view
    canvas.fill(box(view.left() - 5, view.top() - 5, view.width() + 10, view.height() + 10), PAPER)
    person = replace(dressed(cast.main, "sage", "navy"), patient=False)
    for (x, y), draw in zip(FRAMES, (_today, _tomorrow, _usual, _out), strict=True):
        draw(canvas, person, x, y)


def _frame(x: float, y: float) -> QPainterPath:
    return box(x, y, FRAME_W, FRAME_H, 44)


def wall(canvas: Canvas, x: float, y: float, paint: Colour, floor: Colour) -> None:
    """A room in the frame at (x, y)."""
    canvas.fill(_frame(x, y), paint)
    canvas.fill(within(_frame(x, y), box(x, y + 306, FRAME_W, 100)), floor)


def _today(canvas: Canvas, person: Person, x: float, y: float) -> None:
    wall(canvas, x, y, LAV_MIST, GREY_FLOOR)
    window(canvas, x + 390, y + 50, 100, 116, "night")
    with canvas.at(x + 2, y - 20, 0, 0.53):
        bed(canvas, 520, 76, 976)
        if isinstance(person, Child):
            curled_on_side(canvas, person, 246, 524, "lavender")
            holding_arm(canvas, person, 246, 524)
        else:
            lying_on_side(canvas, person, 246, 524, "lavender", hug=None)


def _tomorrow(canvas: Canvas, person: Person, x: float, y: float) -> None:
    wall(canvas, x, y, SUN_MIST, SUN_MIST)
    lamp(canvas, x + 92, y + 96, 0.5)
    tall = 0.74 * (0.5 + 0.5 * stature(person))
    with canvas.at(x + 266, y + FRAME_H, 0, tall), canvas.at(0, -330):
        half(canvas, person, -3, Face(turn=-0.2, eyes="closed"), 330)
        cup(canvas, 6, 240, "coral", 1.25)
        arm(canvas, person, (-84, 46), (-130, 170), (-40, 214), turn=-4)
        arm(canvas, person, (84, 46), (130, 174), (52, 212), turn=184, flip=True)


def _usual(canvas: Canvas, person: Person, x: float, y: float) -> None:
    wall(canvas, x, y, SAGE_MIST, PEACH)
    with canvas.at(x + 366, y + 262, 0, 1.25):
        side_table(canvas, 0, 0, 98)
        plant(canvas, 0, -42, 0.9, "coral")
    with canvas.inside(_frame(x, y)), canvas.at(x + 90, y + 110, 0, 0.94):
        arm(canvas, person, (-120, 0), (-30, 92), (64, 44), turn=-6, kind="grip", size=1.2)
    with canvas.at(x + 90, y + 110, 0, 0.94):
        watering_can(canvas, 128, 44)


def watering_can(canvas: Canvas, x: float, y: float) -> None:
    """A small watering can, tipped; its drops fall to the right."""
    cloth = RAMPS["blue"]
    with canvas.at(x, y, 16):
        canvas.line(curve("-26,-30 -58,-28 -52,16 -24,18"), cloth.shade, 10)
        canvas.form(box(-30, -44, 70, 78, 14), cloth.base, cloth.shade, 7)
        canvas.form(
            ribbon([(34, 12), (66, -18), (88, -34)], [20, 15, 14]), cloth.base, cloth.shade, 4
        )
        canvas.form(box(76, -52, 30, 18, 8, 36), cloth.base, cloth.shade, 3)
    for dx, dy in ((112, 16), (124, 42), (106, 60)):
        canvas.line(line((x + dx, y + dy), (x + dx + 3, y + dy + 15)), cloth.base, 7)


def meadow(canvas: Canvas, x: float, y: float) -> None:
    """Outside, in the frame at (x, y)."""
    frame = _frame(x, y)
    canvas.fill(frame, SKY_PALE)
    canvas.fill(oval(x + 116, y + 92, 46), SUN_DISC)
    for ys, colour in (((196, 150, 214), FIELD_FAR), ((262, 236, 270), FIELD)):
        hill = smooth(
            (x - 20, y + ys[0]), (x + 210, y + ys[1]), (x + 560, y + ys[2]),
            (x + 560, y + 440), (x - 20, y + 440),
        )  # fmt: skip
        canvas.fill(within(hill, frame), colour)
    path = smooth((x + 180, y + 256), (x + 270, y + 250), (x + 420, y + 420), (x + 60, y + 420))
    canvas.fill(within(path, frame), FOOTPATH)
    tree(canvas, x + 440, y + 300, 0.86, "sage")


def _out(canvas: Canvas, person: Person, x: float, y: float) -> None:
    meadow(canvas, x, y)
    with canvas.at(x + 262, y + 366, 0, 0.48):
        canvas.fill(oval(0, 0, 110, 14), INK, 0.1)
        on_foot(canvas, person, 0, 0, Face(turn=0.45))
        with canvas.at(0, 0, 0, stature(person)):
            arm(canvas, person, (-82, -486), (-112, -384), (-92, -304), turn=84, flip=True)
            arm(canvas, person, (82, -482), (122, -392), (150, -318), turn=60)
