"""Heads, put together from face, hair and covers.

A head is drawn around (0, 0) with radius 70 and then placed.
"""

from typing import Literal

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.covers import COVERS, back_of_cover
from tools.illustrations.family.face import (
    RADIUS,
    draw_beard,
    draw_brows,
    draw_cheeks,
    draw_ear,
    draw_ears,
    draw_eyes,
    draw_glasses,
    draw_mouth,
    draw_nose,
    skull,
)
from tools.illustrations.family.forms import each_form
from tools.illustrations.family.hair import EARS_HIDDEN, HAIR_STYLES, back_of_hair, strands
from tools.illustrations.family.person import HEAD_RADIUS, Face, Layer, Person
from tools.illustrations.family.profile import profile
from tools.illustrations.family.shapes import smooth

View = Literal["front", "back"]
CALM = Face()
PROFILE = 1.5
"""Turned as far as this, a head is seen from the side."""


def _behind(canvas: Canvas, person: Person) -> None:
    for each in each_form(canvas, person):
        mass = None if each.cover else HAIR_STYLES[each.hair]().behind
        if mass is not None:
            canvas.form(mass, each.hair_tone, each.hair_shade, 7)


def _ears_seen(person: Person) -> bool:
    if person.patient:
        return True
    return person.cover != "hijab" and bool(person.cover or person.hair not in EARS_HIDDEN)


def _front(canvas: Canvas, person: Person, face: Face) -> None:
    if _ears_seen(person):
        draw_ears(canvas, person, face.turn)
    canvas.form(skull(face.turn), person.tone.base, person.tone.shade, 8)
    if _ears_seen(person) and abs(face.turn) > 0.5:
        side = -1 if face.turn > 0 else 1
        draw_ear(canvas, person, side * 59, 9, side, 12)
    draw_cheeks(canvas, person, face)
    draw_brows(canvas, person, face)
    draw_eyes(canvas, person, face)
    if not person.beard:
        draw_nose(canvas, person, face)
        draw_mouth(canvas, person, face)
    for each in each_form(canvas, person):
        if each.beard:
            draw_beard(canvas, each, face)
        if person.beard:
            draw_nose(canvas, each, face)
            draw_mouth(canvas, each, face)
        if each.cover:
            COVERS[each.cover](canvas, each, face.turn)
        else:
            on = HAIR_STYLES[each.hair]().on
            canvas.form(on, each.hair_tone, each.hair_shade, 6)
            strands(canvas, each)
    if person.glasses:
        draw_glasses(canvas, person, face)


def _back(canvas: Canvas, person: Person) -> None:
    """From behind and a little from the side: nape, the edge of the jaw, one whole ear."""
    tone = person.tone
    canvas.form(smooth("-44,20 44,20 40,66 2,78 -38,66"), tone.base, tone.shade, 6)
    canvas.form(smooth("0,-70 52,-56 68,-12 64,30 46,56 6,66 -40,56 -66,24"), tone.base, tone.shade)
    for each in each_form(canvas, person):
        if each.cover:
            back_of_cover(canvas, each)
        else:
            back_of_hair(canvas, each)
        if each.cover != "hijab":
            draw_ear(canvas, each, 48, 14, 1, 12)


def head(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    rot: float = 0,
    face: Face = CALM,
    view: View = "front",
    layer: Layer = "both",
) -> None:
    """The person's head with its centre at (x, y).

    Long hair lies behind the shoulders: a pose draws the layer `behind` before the body and `front`
    after it.
    """
    with canvas.at(x, y, rot, HEAD_RADIUS / RADIUS, flip=face.turn <= -PROFILE):
        if abs(face.turn) >= PROFILE:
            profile(canvas, person, face, layer)
            return
        if view == "back":
            _back(canvas, person)
            return
        if layer != "front":
            _behind(canvas, person)
        if layer != "behind":
            _front(canvas, person, face)
