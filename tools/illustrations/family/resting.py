"""Resting, half lying on the raised end of the bed. The origin is that of the lying poses."""

from tools.illustrations.family.bodies import arm, garment, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.furniture import Pattern, pillow
from tools.illustrations.family.heads import head
from tools.illustrations.family.lying import RESTING, cover_with
from tools.illustrations.family.palette import RAMPS, SHEET, SHEET_SHADE
from tools.illustrations.family.person import HEAD_RADIUS, Face, Person
from tools.illustrations.family.shapes import curve, ribbon, smooth


def resting_on_back(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    quilt: str = "blue",
    pattern: Pattern = "plain",
    face: Face = RESTING,
    draw_arm: bool = True,
) -> None:
    """Half lying on the raised end of the bed, face up, a hand on the belly."""
    hx, hy = (10, -128 - HEAD_RADIUS)
    with canvas.at(x, y):
        back = smooth(
            (-128, -150),
            (-112, -232),
            (-64, -232),
            (40, -130),
            (190, 0),
            (240, 40, "c"),
            (-128, 40, "c"),
        )
        canvas.fill(back, SHEET)
        canvas.line(curve((-104, -120), (-84, -40), (-40, 6)), SHEET_SHADE, 5)
        pillow(canvas, -20, hy + 30, 196, 172, "white", -26)
        head(canvas, person, hx, hy, -28, face, layer="behind")
        neck(canvas, person, ((hx + 16), (hy + 48)), (64, -142), 50)
        with canvas.part("chest"):
            torso = smooth(
                "36,-160 70,-190 112,-184 176,-142 262,-118 330,-100 330,12 160,14 70,-40 30,-110"
            )
            garment(canvas, person, torso)
        canvas.line(curve("38,-142 70,-146 92,-176"), person.cloth.light, 8)
        legs = smooth(
            "234,70! 222,-40 254,-132 330,-142 430,-122 520,-126 610,-96 684,-98 726,-70 "
            "738,-10 740,66 660,78 560,66 450,80 330,68"
        )
        edge = ribbon(
            [(258, -138), (230, -92), (222, -30), (228, 30), (233, 62)], [32, 34, 34, 33, 29]
        )
        cover_with(
            canvas,
            legs,
            RAMPS[quilt],
            edge,
            [
                curve("330,-70 430,-46 520,-58"),
                curve("470,-98 560,-68 640,-56"),
                curve("300,16 304,42 298,60"),
                curve("640,20 646,44 640,60"),
            ],
            pattern,
        )
        head(canvas, person, hx, hy, -28, face, layer="front")
        if draw_arm:
            arm(canvas, person, (92, -134), (146, -42), (244, -82), turn=6, over=True)
