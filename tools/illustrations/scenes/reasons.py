"""Why somebody calls the nurse: six round spots of 240 x 240, read at 96 px and larger.

For adults: calm people, no drama. Each stands on its own disc, so one drawing serves every theme.
"""

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import mix
from tools.illustrations.family.hands import hand
from tools.illustrations.family.palette import INK, RAMPS, ROSE, WHITE
from tools.illustrations.family.person import Face
from tools.illustrations.family.shapes import box, curve, oval, smooth
from tools.illustrations.family.signs import snowflake, speech

DISC = oval(120, 120, 116)
UNWELL = Face(eyes="closed", mouth="level", brows="drawn")
UNEASY = Face(mouth="level", brows="drawn")


def pain(canvas: Canvas) -> None:
    """A hand on the sore hip."""
    canvas.fill(DISC, RAMPS["coral"].light)
    person = who.MAN_WITH_CROP.wearing(top="sage")
    with canvas.inside(DISC), canvas.at(114, 112, 0, 0.58):
        bust(canvas, person, 0, 0, lean=-4, face=UNWELL)
        arm(canvas, person, (-84, 46), (-116, 150), (-98, 250), show_hand=False)
        canvas.glow(74, 170, 92, ROSE, 1.0, oval(74, 170, 92))
        arm(canvas, person, (84, 46), (146, 126), (84, 168), turn=160, flip=True)


def dizzy(canvas: Canvas) -> None:
    """Eyes closed, a hand at the forehead, the room goes round."""
    canvas.fill(DISC, RAMPS["lavender"].light)
    person = who.WOMAN_WITH_BOB.wearing(top="teal", garment="sweater")
    with canvas.inside(DISC), canvas.at(128, 150, -5, 0.62):
        bust(canvas, person, 0, 0, face=UNWELL)
        arm(canvas, person, (-84, 46), (-118, 150), (-90, 250), show_hand=False)
        arm(canvas, person, (84, 46), (152, 24), (82, -98), turn=204, flip=True)
    spiral = curve("46,78 52,72 58,78 54,88 42,90 33,80 36,64 52,57 68,66 71,84")
    canvas.line(spiral, RAMPS["plum"].shade, 6)


def toilet(canvas: Canvas) -> None:
    """A toilet."""
    canvas.fill(DISC, RAMPS["blue"].light)
    white, blue = RAMPS["white"], RAMPS["blue"]
    canvas.fill(oval(120, 204, 62, 7), INK, 0.1)
    canvas.form(box(72, 44, 96, 66, 14), blue.base, blue.shade, 6)
    canvas.form(box(64, 36, 112, 18, 9), mix(blue.base, WHITE, 0.35), blue.base, 4)
    canvas.form(box(104, 66, 32, 10, 5), blue.light, blue.base, 2)
    canvas.form(
        smooth("64,118! 176,118! 168,150 142,168 144,204! 96,204! 98,168 72,150"),
        WHITE,
        white.shade,
        7,
    )
    canvas.form(oval(120, 118, 62, 17), WHITE, white.shade, 4)
    canvas.fill(oval(120, 118, 45, 9.5), blue.base)


def cold(canvas: Canvas) -> None:
    """Wrapped in a blanket."""
    canvas.fill(DISC, RAMPS["teal"].light)
    person = who.WOMAN_WITH_CURLS.wearing(garment="sweater", top="rust")
    cloth = RAMPS["blue"]
    with canvas.inside(DISC), canvas.at(120, 134, 0, 0.62):
        bust(canvas, person, 0, 0, face=UNWELL)
        blanket = smooth(
            "-34,-6! -96,20 -140,120 -150,260! 150,260! 140,120 96,20 34,-6! 44,40 14,84 "
            "-14,84 -44,40"
        )
        canvas.form(blanket, cloth.base, cloth.shade, 12)
        canvas.dots(blanket, 62, 6.5, cloth.light)
        canvas.line(curve("-40,-2 -48,40 -14,86"), cloth.light, 13)
        canvas.line(curve("40,-2 48,40 14,86"), cloth.light, 13)
        canvas.line(curve("2,96 -8,160 4,240"), cloth.shade, 6)
        hand(canvas, person, -34, 104, -24, "grip", 1.05)
        hand(canvas, person, 40, 96, 208, "grip", 1.05, flip=True)
    snowflake(canvas, 44, 76, 1.15, RAMPS["scrub"].deep)
    snowflake(canvas, 198, 66, 0.95, RAMPS["scrub"].deep)


def scared(canvas: Canvas) -> None:
    """Both hands on the chest."""
    canvas.fill(DISC, RAMPS["sun"].light)
    person = who.WOMAN_WITH_BRAID.wearing(garment="sweater", top="plum")
    with canvas.inside(DISC), canvas.at(118, 122, 0, 0.62):
        bust(canvas, person, 0, 0, face=UNEASY)
        arm(canvas, person, (84, 46), (116, 152), (34, 118), turn=196, flip=True)
        arm(canvas, person, (-84, 46), (-118, 150), (-40, 106), turn=-10)


def ask(canvas: Canvas) -> None:
    """A question, and somebody who will answer."""
    canvas.fill(DISC, RAMPS["sand"].light)
    speech(canvas, 152, 150, 96, 66, (196, 198), RAMPS["teal"].base)
    for index in range(3):
        canvas.fill(oval(130 + index * 22, 150, 6), WHITE)
    speech(canvas, 102, 92, 116, 96, (52, 160), RAMPS["scrub"].base)
    mark = curve((84, 78), (86, 62), (102, 55), (118, 64), (116, 80), (103, 90), (102, 100))
    canvas.line(mark, WHITE, 9)
    canvas.fill(oval(102, 117, 6), WHITE)
