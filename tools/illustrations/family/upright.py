"""Sitting, standing and walking."""

from typing import Literal, TypedDict, Unpack

from tools.illustrations.family.bodies import NECKLINES, arm, garment, hijab_drape, name_badge, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, mix
from tools.illustrations.family.forms import covered
from tools.illustrations.family.hands import HandKind
from tools.illustrations.family.heads import CALM, head
from tools.illustrations.family.legs import shoe, shoe_front, trouser_leg
from tools.illustrations.family.palette import (
    HEART,
    RAMPS,
    SHEET,
    SHOE_SHADE,
    SLIPPER_SHADE,
    SOCK,
    SOCK_SHADE,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import (
    Point,
    bent,
    box,
    curve,
    line,
    ribbon,
    smooth,
)

Arms = Literal["none", "left", "right", "both"]
ATTENTIVE = Face(turn=0.45)
SEATED_HEAD = (8, -322)
STANDING_HEAD = (0, -618)


class ArmDetails(TypedDict, total=False):
    """What `arm` may be told beyond its joints."""

    kind: HandKind
    turn: float | None
    flip: bool
    show_hand: bool
    glove: bool
    bare: bool | None


def _seated_leg(canvas: Canvas, person: Person, dx: float, far: bool) -> None:
    gown = person.garment == "gown"
    cloth = person.cloth if gown else person.trousers
    base = person.tone.base if gown else cloth.base
    shade = person.tone.shade if gown else cloth.shade
    if far:
        base = mix(base, shade, 0.75)
    hip, knee = (10 + dx, -38), (150 + dx, -36)
    shoes: tuple[Colour, Colour] = (HEART, SLIPPER_SHADE) if gown else (SHEET, SHOE_SHADE)
    shoe(canvas, 148 + dx, 176, *shoes)
    if not gown:
        canvas.form(trouser_leg(hip, knee, (142 + dx, 156), (84, 66, 50)), base, shade, 9)
        return
    canvas.form(bent(hip, knee, (142 + dx, 152), 84, 64, 42, 0.3), base, shade, 9)
    canvas.form(box(121 + dx, 128, 41, 42, 12), SOCK, SOCK_SHADE, 5)
    lap = ribbon([(dx, -40), (70 + dx, -40), (128 + dx, -36)], [88, 84, 80])
    canvas.form(lap, mix(cloth.base, cloth.shade, 0.5 if far else 0), cloth.shade, 9)


def sitting(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    face: Face = ATTENTIVE,
) -> None:
    """On a chair, three quarters to the right; the origin is on the seat. Add `seated_arm`s."""
    with canvas.at(x, y):
        head(canvas, person, *SEATED_HEAD, face=face, layer="behind")
        _seated_leg(canvas, person, 26, far=True)
        _seated_leg(canvas, person, 0, far=False)
        neck(canvas, person, (6, -288), (2, -234))
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
            if person.garment == "coat":
                canvas.line(line((10, 40), (30, 240)), person.cloth.shade, 5)
                _scrubs_under_coat(canvas, person)
            else:
                NECKLINES[person.garment](canvas, person)
            hijab_drape(canvas, person)
        head(canvas, person, *SEATED_HEAD, face=face, layer="front")


def _scrubs_under_coat(canvas: Canvas, person: Person) -> None:
    canvas.fill(smooth("-26,-10! -4,50 12,90! 32,40 38,-10! 4,-14"), RAMPS["scrub"].base)
    if not covered(person):
        canvas.fill(smooth("-18,-10! 8,34! 30,-10!"), person.tone.shade)
    canvas.line(curve("-28,-8 -10,50 12,92"), person.cloth.light, 13)
    canvas.line(curve("40,-8 34,46 12,92"), person.cloth.light, 13)


def seated_arm(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    elbow: Point,
    wrist: Point,
    near: bool = True,
    **details: Unpack[ArmDetails],
) -> None:
    """An arm of somebody `sitting` at (x, y); the near one lies over the body."""
    shoulder = (-22, -192) if near else (48, -196)
    with canvas.at(x, y):
        arm(canvas, person, shoulder, elbow, wrist, over=near, **details)


def _standing_torso(canvas: Canvas, person: Person) -> None:
    upper, lower = person.build * person.shoulders, person.build * person.hips
    hem = -190 if person.garment == "coat" else -268
    torso = smooth(
        (-26, -540),
        (-66 * upper, -526),
        (-98 * upper, -496),
        (-96 * upper, -420),
        (-82 * lower, -350),
        (-88 * lower, hem, "c"),
        (88 * lower, hem, "c"),
        (82 * lower, -350),
        (96 * upper, -420),
        (98 * upper, -496),
        (66 * upper, -526),
        (26, -540),
    )
    garment(canvas, person, torso)
    with canvas.at(0, -532):
        NECKLINES[person.garment](canvas, person)
        hijab_drape(canvas, person)
        if person.garment in ("scrubs", "coat"):
            name_badge(canvas, 20, 96)


def _standing_arms(canvas: Canvas, person: Person, arms: Arms, behind: bool) -> None:
    build = person.build
    if behind and arms in ("left", "both"):
        shoulder, elbow, wrist = (-82 * build, -486), (-106 * build, -384), (-98 * build, -306)
        arm(canvas, person, shoulder, elbow, wrist, turn=92, flip=True)
    if not behind and arms in ("right", "both"):
        shoulder, elbow, wrist = (82 * build, -486), (106 * build, -384), (98 * build, -306)
        arm(canvas, person, shoulder, elbow, wrist, turn=88)


def standing(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    face: Face = CALM,
    arms: Arms = "both",
) -> None:
    """On both feet, towards us; the origin is on the floor between them."""
    build, trousers = person.build, person.trousers
    with canvas.at(x, y):
        head(canvas, person, *STANDING_HEAD, face=face, layer="behind")
        for side in (1, -1):
            foot = side * 34 * build
            shoe_front(canvas, foot + 6 * face.turn, -6)
            leg = trouser_leg(
                (side * 32 * build, -290), (foot, -156), (foot, -22), (84 * build, 66, 54)
            )
            canvas.form(leg, trousers.base, trousers.shade, 9)
        _standing_arms(canvas, person, arms, behind=True)
        neck(canvas, person, (0, -580), (0, -530))
        _standing_torso(canvas, person)
        _standing_arms(canvas, person, arms, behind=False)
        head(canvas, person, *STANDING_HEAD, face=face, layer="front")


def _stride(canvas: Canvas, person: Person, knee: Point, ankle: Point, far: bool) -> None:
    """One leg of a walk to the right, from the hip; the foot follows the shin."""
    trousers = person.trousers
    base = mix(trousers.base, trousers.shade, 0.65) if far else trousers.base
    lifted = ankle[1] < -34
    with canvas.at(ankle[0] + 4, ankle[1] + 4, 26 if lifted else 0):
        shoe(canvas, 0, 0)
    hip = (8 if far else -6, -286)
    leg = bent(hip, knee, ankle, 92 * person.build, 70, 52, 0.4)
    canvas.form(leg, base, trousers.shade, 9)


def walking(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    face: Face = ATTENTIVE,
    mirrored: bool = False,
    headless: bool = False,
) -> None:
    """A calm step to the right, arms left to the picture; the origin is on the floor below the hip.

    `mirrored` exchanges the legs, so that two people do not march in step. `headless`: whoever
    calls draws the head, as for a child.
    """
    ahead: tuple[Point, Point] = ((44, -160), (74, -22))
    behind: tuple[Point, Point] = ((-4, -152), (-62, -38))
    far, near = (behind, ahead) if mirrored else (ahead, behind)
    with canvas.at(x, y):
        if not headless:
            head(canvas, person, *STANDING_HEAD, face=face, layer="behind")
        _stride(canvas, person, *far, far=True)
        _stride(canvas, person, *near, far=False)
        neck(canvas, person, (0, -580), (0, -530))
        _standing_torso(canvas, person)
        if not headless:
            head(canvas, person, *STANDING_HEAD, face=face, layer="front")
