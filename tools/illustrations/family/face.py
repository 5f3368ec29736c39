"""The face on a head of radius 70: skull, eyes, brows, nose, mouth, beard, glasses, ears."""

import math

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.palette import WHITE
from tools.illustrations.family.person import Eyes, Face, Person
from tools.illustrations.family.shapes import arc, curve, joined, oval, placed, smooth, within
from tools.illustrations.family.tones import DEEPEST

RADIUS = 70.0
FULL_TURN_DEG = 36.0


def turned(x: float, turn: float) -> float:
    """Where a feature that lies at `x` on a face seen from the front goes when the head turns."""
    angle = math.asin(max(-1.0, min(1.0, x / RADIUS))) + math.radians(FULL_TURN_DEG * turn)
    return RADIUS * math.sin(max(-math.pi / 2, min(math.pi / 2, angle)))


def narrowed(x: float, turn: float) -> float:
    """How wide a feature at `x` still looks when the head turns: 1 in front, less at the side."""
    here = math.asin(max(-1.0, min(1.0, x / RADIUS)))
    there = min(math.pi / 2, abs(here + math.radians(FULL_TURN_DEG * turn)))
    return max(0.45, math.cos(there) / math.cos(here))


def skull(turn: float = 0.0) -> QPainterPath:
    """The outline of a head; the chin goes with the turn."""
    chin = 9 * turn
    return smooth(
        (0, -73),
        (46, -59),
        (67, -16),
        (64 + 2 * turn, 24),
        (41 + chin, 61),
        (chin, 77),
        (-41 + chin, 61),
        (-64 + 2 * turn, 24),
        (-67, -16),
        (-46, -59),
    )


def _open_eye(canvas: Canvas, person: Person, x: float, y: float, look: float) -> None:
    if person.skin == DEEPEST or person.patient:
        canvas.fill(oval(x + look * 0.5, y, 7.6, 9.2), person.tones["skin.rim"])
    canvas.fill(oval(x + look, y, 6.2, 7.8), person.tones["skin.eye"])
    canvas.fill(oval(x + 2.3 + look, y - 3, 2.1), WHITE)


def draw_eyes(canvas: Canvas, person: Person, face: Face) -> None:
    """Open eyes are dots with a light; closed and lowered eyes single bows."""
    y = 4
    depth: dict[Eyes, tuple[float, float]] = {"closed": (-1, 8), "down": (0, 6)}
    for side in (-1, 1):
        x, half = turned(side * 27, face.turn), 12 * narrowed(side * 27, face.turn)
        if face.eyes == "open":
            _open_eye(canvas, person, x, y, 1.2 * face.turn)
            continue
        lid, low = depth[face.eyes]
        bow = arc((x - half, y + lid), (x, y + low), (x + half, y + lid))
        canvas.line(bow, person.tone.line, 5)


def draw_brows(canvas: Canvas, person: Person, face: Face) -> None:
    """Soft brows in the colour of the hair."""
    colour = person.tones["hair.brow"]
    lift = 5.0 if face.brows == "drawn" else 0.0
    for side in (-1, 1):
        x, half = turned(side * 28, face.turn), 11 * narrowed(side * 28, face.turn)
        inner, outer = -18 - lift, -18 + lift * 0.7
        left, right = (outer, inner) if side < 0 else (inner, outer)
        peak = -22.5 - lift * 0.2
        canvas.line(arc((x - half, left), (x, peak), (x + half, right)), colour, 4.2)


def draw_mouth(canvas: Canvas, person: Person, face: Face) -> None:
    """Never teeth, never open: a bow, a flat line, or lips that blow."""
    x, wide = turned(0, face.turn) * 1.04, narrowed(0, face.turn)
    tone = person.tone
    if person.beard:
        half = 12 * wide
        smile = arc((x - half, 42), (x, 49), (x + half, 42))
        canvas.line(smile, person.tones["skin.smile"], 4.8)
        return
    if face.mouth == "blow":
        canvas.fill(oval(x + face.turn * 4, 41, 7, 6), person.tones["skin.lip"])
        return
    half, ends, middle = {"smile": (15, 37, 46.5), "soft": (10, 41, 45), "level": (11, 44, 42)}[
        face.mouth
    ]
    half *= wide
    canvas.line(arc((x - half, ends), (x, middle), (x + half, ends)), tone.line, 4.8)


def draw_nose(canvas: Canvas, person: Person, face: Face) -> None:
    """One soft line; turned, it points where the face looks."""
    side = 1 if face.turn >= 0 else -1
    x = turned(0, face.turn) * 1.2
    bridge = abs(face.turn)
    tip = curve(
        (x - 5 * side + side * 3 * bridge, 20 - 9 * max(0.0, bridge - 0.45)),
        (x + (2 + 4 * bridge) * side, 25),
        (x + (7 - 5 * bridge) * side, 19 + 8 * bridge * bridge),
    )
    canvas.line(tip, person.nose_line, 4.6)


def draw_cheeks(canvas: Canvas, person: Person, face: Face) -> None:
    """Warmth below the eyes, and the fine lines of age beside them."""
    for side in (-1, 1):
        x, width = turned(side * 42, face.turn), 15 * narrowed(side * 42, face.turn)
        cheek = within(oval(x, 27, width, 10.5), skull(face.turn))
        canvas.fill(cheek, person.tones["skin.warmth"])
        if person.age == "old" and face.turn * side < 0.5:
            x = turned(side * 47, face.turn * 0.6)
            canvas.line(curve((x, 8), (x + side * 7, 5)), person.tone.shade, 3)
            canvas.line(curve((x - side, 15), (x + side * 6, 16)), person.tone.shade, 3)


def draw_beard(canvas: Canvas, person: Person, face: Face) -> None:
    """From ear to ear and around the mouth; the mouth is drawn on it."""
    x = turned(0, face.turn)
    area = smooth(
        (-74, -4),
        (-60, 8),
        (-54 + x * 0.3, 32),
        (-36 + x * 0.6, 42),
        (-20 + x, 31),
        (-9 + x, 27),
        (x, 30),
        (9 + x, 27),
        (20 + x, 31),
        (36 + x * 0.6, 42),
        (54 + x * 0.3, 32),
        (60, 8),
        (74, -4),
        (82, 50),
        (50, 90),
        (x * 0.3, 98),
        (-50, 90),
        (-82, 50),
    )
    jaw = skull(face.turn)
    canvas.form(
        within(joined(jaw, placed(jaw, 0, 4)), area), person.hair_tone, person.hair_shade, 6
    )


def draw_glasses(canvas: Canvas, person: Person, face: Face) -> None:
    """Round glasses; the arms go back to the ears that are seen."""
    frame = person.tones["skin.frame"]
    edges = {}
    for side in (-1, 1):
        x, half = turned(side * 27, face.turn), 20 * narrowed(side * 27, face.turn)
        lens = oval(x, 5, half, 18.5)
        canvas.fill(lens, WHITE, 0.18)
        canvas.line(lens, frame, 3.6)
        edges[side] = (x - half, x + half)
    inner_left, inner_right = edges[-1][1], edges[1][0]
    middle = (inner_left + inner_right) / 2
    canvas.line(curve((inner_left, 3), (middle, -1), (inner_right, 3)), frame, 3.6)
    for side in (-1, 1):
        if face.turn * side < 0.45:
            outer = edges[side][0] if side < 0 else edges[side][1]
            ear = side * 66
            canvas.line(curve((outer, 2), ((outer + ear) / 2, -1), (ear, -2)), frame, 3.4)


def draw_ear(canvas: Canvas, person: Person, x: float, y: float, side: int, wide: float) -> None:
    """One ear; `side` is -1 where its opening faces right."""
    canvas.form(oval(x, y, wide, 16), person.tone.base, person.tone.shade, 4)
    fold = curve((x + side * 4, y - 8), (x - side * 3, y - 3), (x + side * 2, y + 6))
    canvas.line(fold, person.tone.shade, 3.4)


def draw_ears(canvas: Canvas, person: Person, turn: float) -> None:
    """Both ears of a head seen from the front; the far one disappears in a turn."""
    for side in (-1, 1):
        if turn * side <= 0.3:
            draw_ear(canvas, person, side * 67, 8, side, 13)
