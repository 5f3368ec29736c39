"""Head covers: a soft cap for lost hair, a turban, a hijab; from both sides."""

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import curve, cut, placed, smooth

FACE_WINDOW = smooth("0,-58 38,-48 57,-12 55,26 34,60 0,74 -34,60 -55,26 -57,-12 -38,-48")


def _cap(canvas: Canvas, person: Person, turn: float = 0) -> None:  # noqa: ARG001
    """A soft knitted cap with a turned-up band."""
    cloth = person.cover_cloth
    dome = smooth("-77,-20! -78,-50 -48,-92 4,-100 52,-88 79,-48 77,-20! 0,-32")
    canvas.form(dome, cloth.base, cloth.shade, 9)
    for rib in ("-30,-92 -40,-66 -44,-42", "0,-96 4,-66 2,-42", "30,-92 42,-66 48,-42"):
        canvas.line(curve(rib), cloth.shade, 4)
    band = smooth("-81,-20 -70,-42 0,-52 70,-42 81,-20 70,-8 0,-22 -70,-8")
    canvas.form(band, cloth.light, cloth.base, 6)


def _turban(canvas: Canvas, person: Person, turn: float = 0) -> None:  # noqa: ARG001
    cloth = person.cover_cloth
    dome = smooth("-76,0! -92,-44 -62,-98 0,-114 62,-98 92,-44 76,0! 54,-28 0,-58 -54,-28")
    canvas.form(dome, cloth.base, cloth.shade, 10)
    for side in (-1, 1):
        for i in range(3):
            canvas.line(
                curve(
                    (side * (62 + i * 9), -14 - i * 22),
                    (side * 38, -52 - i * 13),
                    (side * 5, -66 - i * 15),
                ),
                cloth.shade,
                4.5,
            )
    canvas.fill(smooth("-17,-52! 0,-72! 17,-52! 0,-56"), cloth.light)


def hijab_outline() -> QPainterPath:
    """The scarf around the head, without the face."""
    return smooth(
        "0,-92 58,-76 86,-24 84,36 66,84 36,108 0,114 -36,108 -66,84 -84,36 -86,-24 -58,-76"
    )


def _hijab(canvas: Canvas, person: Person, turn: float = 0) -> None:
    """Drawn over the face with a window cut out of it, so that nothing shows along its edge."""
    cloth = person.cover_cloth
    across = 11 * turn
    window = placed(FACE_WINDOW, across)
    canvas.form(cut(hijab_outline(), window), cloth.base, cloth.shade, 10)
    brow = placed(curve("-52,-24 -30,-52 0,-61 30,-52 52,-24"), across)
    canvas.line(brow, cloth.light, 5)
    canvas.line(curve("-62,40 -36,82 6,92 44,78 70,34"), cloth.shade, 5)
    canvas.line(curve("-74,-6 -70,30 -54,58"), cloth.shade, 4.5)


COVERS = {"cap": _cap, "turban": _turban, "hijab": _hijab}


def back_of_cover(canvas: Canvas, person: Person) -> None:
    """The same covers from behind."""
    cloth = person.cover_cloth
    if person.cover == "hijab":
        canvas.form(hijab_outline(), cloth.base, cloth.shade, 11)
        for fold in ("-70,0 -50,56 -10,98", "-40,-66 -30,20 0,84", "60,-50 50,20 16,92"):
            canvas.line(curve(fold), cloth.shade, 4.5)
        return
    dome = smooth("0,-98 54,-82 79,-30 76,18! 0,34 -76,18! -79,-30 -54,-82")
    canvas.form(dome, cloth.base, cloth.shade, 10)
    if person.cover == "cap":
        for x in (-26, 26):
            canvas.line(curve((x * 0.35, -92), (x * 0.95, -40), (x, 4)), cloth.shade, 4)
        canvas.form(
            smooth("-81,8 -40,20 0,24 40,20 81,8 80,30 40,46 0,50 -40,46 -80,30"),
            cloth.light,
            cloth.base,
            6,
        )
    else:
        for y in (-60, -30, 0):
            canvas.line(curve((-74, y - 6), (0, y + 18), (74, y - 6)), cloth.shade, 4.5)
