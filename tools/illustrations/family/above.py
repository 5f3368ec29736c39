"""A bed and who lies in it, seen from above. The origin is the centre of the head; the body points
to the right and the face looks down the picture.
"""

from tools.illustrations.family.bodies import arm, garment, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import mix
from tools.illustrations.family.furniture import Pattern, pillow
from tools.illustrations.family.hands import hand
from tools.illustrations.family.heads import head
from tools.illustrations.family.lying import cover_with
from tools.illustrations.family.palette import (
    INK,
    RAMPS,
    SLIPPER_SHADE,
    WOOD,
    WOOD_SHADE,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import bent, box, curve, oval, ribbon, smooth


def bed_from_above(canvas: Canvas) -> None:
    """Frame, mattress and a large pillow."""
    canvas.fill(box(-206, -206, 1090, 470, 54), INK, 0.08)
    canvas.form(box(-196, -222, 1056, 456, 46), WOOD, WOOD_SHADE, 9)
    sheet = RAMPS["blue"]
    linen = mix(sheet.light, sheet.base, 0.22)
    canvas.form(box(-158, -204, 1000, 420, 52), linen, mix(sheet.light, sheet.base, 0.8), 12)
    canvas.line(curve((90, 180), (190, 172), (290, 186)), mix(sheet.light, sheet.base, 0.6), 5)
    canvas.line(curve((120, -176), (200, -168), (270, -180)), mix(sheet.light, sheet.base, 0.6), 5)
    with canvas.at(-30, 8, 90):
        pillow(canvas, 0, 0, 350, 196, "white", 2)


def slippers(canvas: Canvas, x: float, y: float) -> None:
    """A pair left beside the bed."""
    cloth = RAMPS["coral"]
    for dx, dy in ((0, 0), (52, 10)):
        canvas.form(oval(x + dx, y + dy, 21, 46, 6), cloth.base, SLIPPER_SHADE, 5)
        canvas.fill(smooth(*_opening(x + dx, y + dy)), cloth.light)


def _opening(x: float, y: float) -> list[tuple[float, float]]:
    return [(x - 14, y + 8), (x, y + 2), (x + 13, y + 9), (x + 10, y + 34), (x - 12, y + 33)]


def lying_from_above(
    canvas: Canvas, person: Person, quilt: str = "lavender", pattern: Pattern = "leaves"
) -> None:
    """On the side, knees drawn up, both arms around a pillow that gives way."""
    resting = Face(turn=-2, eyes="closed", mouth="soft")
    head(canvas, person, 0, 0, -78, resting, layer="behind")
    neck(canvas, person, (30, 6), (92, 10), 50)
    tone = person.tone
    canvas.form(bent((190, 40), (190, 150), (98, 126), 44, 40, 30), tone.base, tone.shade, 6)
    hand(canvas, person, 98, 126, 196, "rest", 1.05)
    with canvas.part("chest"):
        torso = smooth(
            "66,-30 104,-66 170,-80 250,-66 330,-58 380,-40 380,60 300,74 210,70 130,62 84,36"
        )
        garment(canvas, person, torso)
        canvas.line(curve("80,-34 66,0 84,34"), person.cloth.light, 8)
    shape = smooth(
        "300,-112! 400,-124 520,-112 660,-126 800,-112 816,-20 806,90 818,190 680,206 560,192 "
        "450,210 338,188!"
    )
    edge = ribbon(
        [(300, -114), (284, -50), (286, 20), (302, 100), (336, 188)], [30, 36, 38, 36, 30]
    )
    hill = smooth(
        "330,-70 420,-84 500,-52 580,-20 690,-2 760,26 764,84 700,104 600,96 548,112 500,158 "
        "440,178 384,156 340,110"
    )
    folds = [
        curve("384,-34 440,-22 496,20"),
        curve("430,92 476,86 520,56"),
        curve("600,40 660,38 712,54"),
        curve("660,-96 720,-84 780,-92"),
        curve("620,170 690,160 770,168"),
    ]
    cover_with(canvas, shape, RAMPS[quilt], edge, folds, pattern, hill)
    head(canvas, person, 0, 0, -78, resting, layer="front")
    pillow(canvas, 196, 112, 190, 138, "coral", 14, dent=(6, -24))
    arm(canvas, person, (118, -8), (208, 40), (214, 116), turn=96, over=True, size=1.08)


def leaning_over(canvas: Canvas, person: Person, x: float, y: float) -> None:
    """The shoulders and the crown of somebody who stands beside the bed; (x, y) is the head."""
    cloth = person.cloth
    back = smooth(
        (x - 150, y - 20), (x - 110, y - 70), (x, y - 86), (x + 110, y - 70), (x + 150, y - 20),
        (x + 132, y + 34), (x + 60, y + 52), (x - 60, y + 52), (x - 132, y + 34),
    )  # fmt: skip
    canvas.form(back, cloth.base, cloth.shade, 12)
    canvas.form(oval(x, y, 62, 66), person.hair_tone, person.hair_shade, 9)
    canvas.line(curve((x - 4, y + 62), (x + 2, y + 20), (x - 4, y - 20)), person.hair_light, 4)
    canvas.line(curve((x - 40, y + 16), (x - 36, y - 16), (x - 20, y - 34)), person.hair_light, 4)
    canvas.form(oval(x + 2, y - 46, 32, 30), person.hair_tone, person.hair_shade, 6)
