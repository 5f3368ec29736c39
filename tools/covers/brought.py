"""The cover of music that somebody brings along: a record half out of its sleeve."""

from __future__ import annotations

import math

from tools.covers.paper import INK, Paper

_SHELF = 326
_RECORD = (256.0, 214.0)
_SUN = (142.0, 222.0)


def brought_along() -> Paper:
    """On its sleeve the sun listens, eyes closed, with headphones on; a wren on the shelf too."""
    paper = Paper()
    paper.ground(paper.fall((0, "#D5CDEB"), (0.62, "#F5DDDA"), (1, "#FBE7D2")))
    paper.glow(296, 104, 100, "#FFF3DC", 0.9)
    paper.path(f"M0 {_SHELF}H400V{_SHELF + 24}H0Z", "#B07C58")
    paper.path(f"M0 {_SHELF}H400V{_SHELF + 8}H0Z", "#CB9A72")
    below = paper.fall((0, "#C5B2CB"), (1, "#E6D3D6"), top=_SHELF + 24)
    paper.path(f"M0 {_SHELF + 24}H400V400H0Z", below)
    paper.path(
        f"M0 {_SHELF + 24}H400V{_SHELF + 44}C270 {_SHELF + 36} 130 {_SHELF + 36} 0 {_SHELF + 44}Z",
        "#9C86A8",
        0.35,
    )
    _record(paper)
    _sleeve(paper)
    _wren(paper, 340, _SHELF)
    return paper


def _record(paper: Paper) -> None:
    """Dark vinyl with grooves, light on two sides of it, a label as warm as the sun."""
    x, y = _RECORD
    paper.oval((x + 10, _SHELF), (104, 7), "#7E5540", 0.5)
    paper.disc(x, y, 112, INK)
    for radius in (102, 91, 80, 69, 58):
        paper.ring(_RECORD, (radius, radius), "#6B6588", 0.55)
    for turn in (-62, 118):
        (ax, ay), (bx, by) = (
            (x + 106 * math.cos(math.radians(angle)), y + 106 * math.sin(math.radians(angle)))
            for angle in (turn - 15, turn + 15)
        )
        paper.path(
            f"M{x:g} {y:g}L{ax:.1f} {ay:.1f}A106 106 0 0 1 {bx:.1f} {by:.1f}Z", "#FFFFFF", 0.13
        )
    paper.disc(x, y, 42, paper.radial(_RECORD, 42, ((0, "#F7B27C"), (1, "#E5775A"))))
    paper.ring(_RECORD, (31, 31), "#FFE9CF", 0.8)
    paper.disc(x, y, 7, "#FFF4E2")


def _sleeve(paper: Paper) -> None:
    left, top, right = 34, 110, 250
    paper.oval((142, _SHELF), (116, 7), "#7E5540", 0.5)
    edge = f"M{right} {top + 6}L{right + 9} {top + 14}V{_SHELF - 4}L{right} {_SHELF}Z"
    paper.path(edge, INK, 0.3)
    sky = paper.fall((0, "#6C8FC7"), (0.55, "#A9C4E4"), (1, "#FBDCC4"), top=top, bottom=_SHELF)
    paper.path(
        f"M{left} {top + 8}Q{left} {top} {left + 8} {top}H{right - 6}Q{right} {top} {right} "
        f"{top + 6}V{_SHELF}H{left}Z",
        sky,
    )
    paper.path("M34 292C74 262 118 268 154 280S222 284 250 268V326H34Z", "#8FB8A6")
    paper.path("M34 308C92 286 160 300 250 288V326H34Z", "#5E9C86")
    paper.path("M34 118Q34 110 42 110H50V326H34Z", "#FFFFFF", 0.16)
    for x, y, size in ((74, 150, 4), (216, 142, 5), (200, 176, 3), (92, 128, 3)):
        paper.disc(x, y, size, "#FFFFFF", 0.75)
    _sun(paper)


def _sun(paper: Paper) -> None:
    x, y = _SUN
    paper.glow(x, y, 88, "#FFF1C4", 0.85)
    paper.disc(x, y, 56, paper.fall((0, "#FFE9A6"), (1, "#F9C46B"), top=y - 56, bottom=y + 56))
    for side in (-1, 1):
        eye = x + side * 22
        paper.line(f"M{eye - 9:g} {y - 2:g}Q{eye:g} {y + 7:g} {eye + 9:g} {y - 2:g}", INK, 4)
        paper.oval((x + side * 34, y + 15), (9, 6), "#F2936B", 0.65)
    paper.line(f"M{x - 12:g} {y + 19:g}Q{x:g} {y + 30:g} {x + 12:g} {y + 19:g}", INK, 4)
    paper.line(
        f"M{x - 58:g} {y - 6:g}C{x - 58:g} {y - 82:g} {x + 58:g} {y - 82:g} {x + 58:g} {y - 6:g}",
        "#4C4670",
        9,
    )
    for side in (-1, 1):
        ear = x + side * 58
        paper.oval((ear, y + 4), (15, 25), "#4C4670")
        paper.oval((ear + side * 2, y + 4), (9, 18), "#E5775A")
        paper.oval((ear + side * 3, y - 2), (4, 8), "#F7B27C", 0.9)


def _wren(paper: Paper, x: float, foot: float) -> None:
    """Small and round, its tail up, its beak towards the record."""
    paper.oval((x, foot), (26, 4), "#7E5540", 0.5)
    for side in (-6, 5):
        paper.line(f"M{x + side:g} {foot:g}V{foot - 10:g}", "#8A5238", 3)
    paper.path(
        f"M{x + 14:g} {foot - 26:g}L{x + 40:g} {foot - 56:g}L{x + 46:g} {foot - 46:g}"
        f"L{x + 24:g} {foot - 16:g}Z",
        "#84573E",
    )
    paper.path(
        f"M{x - 26:g} {foot - 38:g}C{x - 26:g} {foot - 60:g} {x - 4:g} {foot - 64:g} {x + 6:g} "
        f"{foot - 50:g}C{x + 24:g} {foot - 46:g} {x + 32:g} {foot - 26:g} {x + 22:g} {foot - 14:g}"
        f"C{x + 8:g} {foot - 2:g} {x - 14:g} {foot - 4:g} {x - 22:g} {foot - 18:g}Z",
        "#A8734F",
    )
    paper.path(
        f"M{x - 26:g} {foot - 34:g}C{x - 16:g} {foot - 44:g} {x - 4:g} {foot - 38:g} {x - 4:g} "
        f"{foot - 26:g}C{x - 4:g} {foot - 14:g} {x - 10:g} {foot - 8:g} {x - 16:g} {foot - 10:g}"
        f"C{x - 24:g} {foot - 16:g} {x - 28:g} {foot - 26:g} {x - 26:g} {foot - 34:g}Z",
        "#F3DFC4",
    )
    paper.path(
        f"M{x:g} {foot - 36:g}C{x + 16:g} {foot - 36:g} {x + 26:g} {foot - 26:g} {x + 20:g} "
        f"{foot - 16:g}C{x + 8:g} {foot - 14:g} {x - 2:g} {foot - 22:g} {x:g} {foot - 36:g}Z",
        "#84573E",
    )
    paper.path(
        f"M{x - 24:g} {foot - 46:g}L{x - 38:g} {foot - 50:g}L{x - 25:g} {foot - 40:g}Z", "#E0A04A"
    )
    paper.disc(x - 13, foot - 46, 3.4, INK)
    paper.disc(x - 14, foot - 47, 1.2, "#FFFFFF")
