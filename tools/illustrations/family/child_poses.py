"""How children sit, walk and are held, and how grown-ups come down to their height."""

from tools.illustrations.family.animals import Mood, pip
from tools.illustrations.family.bodies import NECKLINES, arm, garment, hijab_drape, name_badge, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.children import Child, child_head
from tools.illustrations.family.colour import Colour, mix
from tools.illustrations.family.heads import CALM, head
from tools.illustrations.family.legs import shoe, shoe_front, trouser_leg
from tools.illustrations.family.palette import (
    HEART,
    SHEET,
    SHOE_SHADE,
    SLIPPER_SHADE,
    SOCK,
    SOCK_SHADE,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import Point, bent, box, line, ribbon, smooth

ATTENTIVE = Face(turn=0.5)
SQUASHED = Mood("hang", "fold", "closed", "soft")
NECK = 244.0
"""From the seat to the base of the neck, on an adult."""


def _shoes(person: Person) -> tuple[Colour, Colour]:
    return (HEART, SLIPPER_SHADE) if person.garment == "gown" else (SHEET, SHOE_SHADE)


def _leg_tones(person: Person) -> tuple[Colour, Colour]:
    if person.garment == "gown":
        return person.tone.base, person.tone.shade
    return person.trousers.base, person.trousers.shade


def _raised(child: Child, y: float) -> float:
    """Where the head of a child goes whose neck ends at `y` in adult units."""
    return y * child.size - child.head_radius - 6


def seated_child(
    canvas: Canvas, child: Child, x: float, y: float, face: Face = ATTENTIVE, feet: float = 152
) -> None:
    """On a chair, three quarters to the right; the origin is on the seat. Add arms.

    `feet` is how far below the seat the ankles are, in adult units.
    """
    size = child.size
    hx, hy = 8 * size, _raised(child, -NECK)
    base, shade = _leg_tones(child)
    with canvas.at(x, y):
        child_head(canvas, child, hx, hy, 0, face, "behind")
        with canvas.at(0, 0, 0, size):
            for dx, far in ((26, True), (0, False)):
                colour = mix(base, shade, 0.75) if far else base
                shoe(canvas, 150 + dx, feet + 24, *_shoes(child))
                hip, knee, ankle = (10 + dx, -38), (150 + dx, -36), (142 + dx, feet)
                if child.garment == "gown":
                    canvas.form(bent(hip, knee, ankle, 84, 64, 44, 0.3), colour, shade, 9)
                    sock = box(121 + dx, feet - 22, 42, 40, 12)
                    canvas.form(sock, SOCK, SOCK_SHADE, 5)
                    lap = ribbon([(dx, -40), (70 + dx, -40), (128 + dx, -36)], [88, 84, 80])
                    cloth = child.cloth
                    canvas.form(
                        lap, mix(cloth.base, cloth.shade, 0.5 if far else 0), cloth.shade, 9
                    )
                else:
                    canvas.form(trouser_leg(hip, knee, ankle, (84, 68, 56)), colour, shade, 9)
            neck(canvas, child, (6, -286), (2, -234))
            _torso(canvas, child)
        child_head(canvas, child, hx, hy, 0, face, "front")


def _torso(canvas: Canvas, person: Person) -> None:
    build = person.build
    torso = smooth(
        (-54 * build, 2),
        (-66 * build, -80),
        (-66 * build, -170),
        (-46 * build, -222),
        (-14, -244),
        (24, -244),
        (52 * build, -218),
        (66 * build, -160),
        (66 * build, -70),
        (62 * build, 2),
        (0, 8),
    )
    garment(canvas, person, torso)
    with canvas.at(5, -238, 0, 0.8):
        NECKLINES[person.garment](canvas, person)
        hijab_drape(canvas, person)


def seated_child_arm(
    canvas: Canvas, child: Child, x: float, y: float, elbow: Point, wrist: Point, near: bool = True
) -> None:
    """An arm of a `seated_child` at (x, y); elbow and wrist from the seat, in the picture."""
    size = child.size
    shoulder = (-22 * size, -192 * size) if near else (48 * size, -196 * size)
    with canvas.at(x, y):
        arm(canvas, child, shoulder, elbow, wrist, over=near, size=max(size, 0.76))


def child_facing(
    canvas: Canvas, child: Child, x: float, y: float, face: Face = CALM, drop: float = 128
) -> None:
    """On the edge of a bed, towards us, legs dangling; the origin is on the edge. Add arms."""
    size = child.size
    hy = _raised(child, -252)
    base, shade = _leg_tones(child)
    cloth = child.cloth
    with canvas.at(x, y):
        child_head(canvas, child, 0, hy, 0, face, "behind")
        with canvas.at(0, 0, 0, size):
            neck(canvas, child, (0, -292), (0, -240))
            torso = smooth(
                "-26,-250 -62,-238 -92,-210 -90,-130 -82,-50 -92,20! 92,20! 82,-50 90,-130 "
                "92,-210 62,-238 26,-250"
            )
            garment(canvas, child, torso)
            with canvas.at(0, -242, 0, 0.86):
                NECKLINES[child.garment](canvas, child)
            for side in (-1, 1):
                shoe_front(canvas, side * 46, drop + 34, *_shoes(child))
                canvas.form(box(side * 46 - 22, drop - 30, 44, 44, 14), SOCK, SOCK_SHADE, 5)
                shin = ribbon(
                    [(side * 46, 20), (side * 46, 70), (side * 46, drop - 10)], [58, 54, 44]
                )
                canvas.form(shin, base, shade, 7)
            lap = smooth(
                "-96,-34 -50,-50 0,-40 50,-50 96,-34 98,20 84,52 46,58 0,44 -46,58 -84,52 -98,20"
            )
            canvas.form(lap, cloth.base, cloth.shade, 10)
        child_head(canvas, child, 0, hy, 0, face, "front")


def kneeling(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    face: Face = ATTENTIVE,
    badge: bool = True,
) -> None:
    """On one knee, three quarters to the right: eye to eye with a child. Add arms.

    The origin is on the floor, below the hip; shoulders are at (-22, -364) and (48, -368).
    """
    trousers = person.trousers
    far = mix(trousers.base, trousers.shade, 0.7)
    with canvas.at(x, y):
        head(canvas, person, 8, -494, face=face, layer="behind")
        shoe(canvas, 148, -18)
        canvas.form(
            trouser_leg((26, -188), (164, -196), (146, -34), (88, 72, 56)), far, trousers.shade, 9
        )
        shoe(canvas, -122, -14)
        shin = ribbon([(10, -34), (-50, -28), (-116, -26)], [66, 60, 48])
        canvas.form(shin, trousers.base, trousers.shade, 7)
        thigh = bent((2, -176), (14, -104), (18, -38), 96, 84, 72)
        canvas.form(thigh, trousers.base, trousers.shade, 9)
        neck(canvas, person, (6, -460), (2, -406))
        with canvas.at(0, -172):
            _torso(canvas, person)
            if person.garment == "coat":
                tail = smooth("-64,-30! 62,-30! 78,60 40,84 -60,76 -74,40")
                canvas.form(tail, person.cloth.base, person.cloth.shade, 9)
                canvas.line(line((12, -120), (20, 78)), person.cloth.shade, 4)
            if badge and person.garment in ("coat", "scrubs"):
                name_badge(canvas, 14, -150)
        head(canvas, person, 8, -494, face=face, layer="front")


def walking_child(canvas: Canvas, child: Child, x: float, y: float, face: Face = ATTENTIVE) -> None:
    """A step to the right, arms left to the picture; the origin is on the floor."""
    size, build, trousers = child.size, child.build, child.trousers
    hy = _raised(child, -540)
    with canvas.at(x, y):
        child_head(canvas, child, 0, hy, 0, face, "behind")
        with canvas.at(0, 0, 0, size):
            for knee, ankle, dark in (
                ((46, -160), (74, -24), True),
                ((-4, -152), (-62, -40), False),
            ):
                colour = mix(trousers.base, trousers.shade, 0.65 if dark else 0)
                with canvas.at(ankle[0] + 4, ankle[1] + 4, 0 if dark else 26, 1.15):
                    shoe(canvas, 0, 0)
                hip = (8 if dark else -6, -286)
                canvas.form(
                    bent(hip, knee, ankle, 96 * build, 74, 58, 0.4), colour, trousers.shade, 9
                )
            neck(canvas, child, (0, -584), (0, -530))
            torso = smooth(
                (-26, -540), (-66, -526), (-96, -494), (-92, -420), (-86, -350), (-92, -264, "c"),
                (92, -264, "c"), (86, -350), (92, -420), (96, -494), (66, -526), (26, -540),
            )  # fmt: skip
            garment(canvas, child, torso)
            with canvas.at(0, -532):
                NECKLINES[child.garment](canvas, child)
        child_head(canvas, child, 0, hy, 0, face, "front")


def in_arms(canvas: Canvas, parent: Person, child: Child, x: float, y: float) -> None:
    """Chest to chest on a lap, Pip between them; the origin is on the seat.

    The parent faces right, the child's back is towards the right.
    """
    size = child.size
    far = Face(turn=0.5, eyes="closed")
    near = Face(turn=-0.25, eyes="closed", mouth="soft")
    trousers, cloth, skin = parent.trousers, child.cloth, child.tone
    with canvas.at(x, y):
        head(canvas, parent, -26, -330, 8, far, layer="behind")
        for dx, dark in ((30, True), (0, False)):
            shoe(canvas, 148 + dx, 176)
            leg = trouser_leg((10 + dx, -38), (150 + dx, -36), (142 + dx, 156), (92, 72, 54))
            colour = mix(trousers.base, trousers.shade, 0.7 if dark else 0)
            canvas.form(leg, colour, trousers.shade, 9)
        neck(canvas, parent, (-8, -290), (0, -234))
        _torso(canvas, parent)
        head(canvas, parent, -26, -330, 8, far, layer="front")
        thigh = bent((120, -64), (44, -62), (-54, -34), 78 * size * 1.3, 50, 36, 0.4)
        canvas.form(thigh, skin.base, skin.shade, 7)
        canvas.form(ribbon([(-48, -36), (-70, -28), (-84, -24)], [36, 36, 30]), SOCK, SOCK_SHADE, 5)
        child_head(canvas, child, 66, -262, 16, near, "behind")
        body = smooth(
            "60,-214 104,-214 138,-180 156,-110 164,-52 140,-22 92,-18 64,-40 48,-100 44,-170"
        )
        garment(canvas, child, body)
        lap = smooth("150,-92 166,-52 142,-20 92,-16 50,-30 44,-66 92,-88")
        canvas.form(lap, cloth.base, cloth.shade, 8)
        child_head(canvas, child, 66, -262, 16, near, "front")
        pip(canvas, 16, -146, 0.5, -10, SQUASHED, ("belly", "belly"))
        arm(canvas, child, (104, -186), (60, -112), (24, -104), turn=186, size=0.72, over=True)
        arm(canvas, parent, (-26, -186), (-2, -82), (104, -118), turn=-24, over=True)
