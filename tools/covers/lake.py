"""The cover of The Arc: one bow of light over a lake, made a whole round by the water."""

from __future__ import annotations

from tools.covers.paper import INK, Paper

_SHORE = 236
"""Where the air ends and the water begins."""
_MIDDLE = 200
_BANDS = (
    # radius, colour: from the outside in, warm to cool
    (150, "#F6B7A0"),
    (136, "#FAD3A0"),
    (122, "#FFF0C0"),
    (108, "#C6E3CF"),
    (94, "#A9CBE4"),
    (80, "#C4B6E0"),
)
_BAND = 14
FAR, NEAR = "#8E9CC2", "#6D84A8"


def the_arc() -> Paper:
    """A bow in the evening over far hills, given back by still water, and a swan at rest."""
    paper = Paper()
    paper.ground(
        paper.fall((0, "#7C8FC4"), (0.55, "#C9BBDD"), (0.9, "#FBDCC6"), (1, "#FDE8CE"), bottom=240)
    )
    paper.glow(_MIDDLE, _SHORE, 162, "#FFF3D2", 0.85)
    for radius, colour in _BANDS:
        paper.path(_bow(radius, 1), colour, 0.82)
    paper.path("M0 212C50 190 96 194 140 212S190 230 214 229C262 218 318 190 400 204V240H0Z", FAR)
    paper.path("M0 222C60 212 104 222 150 236H0ZM400 212C346 206 304 220 256 236H400Z", NEAR)
    water = paper.fall((0, "#F6D9C8"), (0.25, "#B9B7DA"), (1, "#4F6AA3"), top=_SHORE)
    paper.path(f"M0 {_SHORE}H400V400H0Z", water)
    for radius, colour in _BANDS:
        paper.path(_bow(radius, -0.92), colour, 0.34)
    _ripples(paper)
    _swan(paper, 238, 318)
    _reeds(paper)
    return paper


def _bow(radius: float, height: float) -> str:
    """Half a ring above the shore, or its flatter image below when ``height`` is negative."""
    outer, inner = radius + _BAND / 2 + 0.3, radius - _BAND / 2 - 0.3
    over, back = (1, 0) if height > 0 else (0, 1)
    tall = abs(height)
    return (
        f"M{_MIDDLE - outer:g} {_SHORE}"
        f"A{outer:g} {outer * tall:.4g} 0 0 {over} {_MIDDLE + outer:g} {_SHORE}"
        f"H{_MIDDLE + inner:g}"
        f"A{inner:g} {inner * tall:.4g} 0 0 {back} {_MIDDLE - inner:g} {_SHORE}Z"
    )


def _ripples(paper: Paper) -> None:
    for x, y, half in (
        (80, 256, 36),
        (304, 252, 52),
        (176, 274, 30),
        (350, 350, 30),
        (150, 356, 46),
        (276, 380, 40),
    ):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFFFFF", 3.5, 0.5)


def _swan(paper: Paper, x: float, y: float) -> None:
    """A swan that rests, looking to the left; ``x`` and ``y`` the middle of its water line."""
    turned = f"translate({x:g} {y:g})"
    paper.oval((4, 12), (88, 13), "#2F4474", 0.34, turned=turned)
    paper.path(
        "M-66 -14C-60 -44 -22 -50 10 -46C44 -44 66 -58 92 -66C86 -40 82 -10 56 4"
        "C28 18 -30 18 -52 8C-62 4 -68 -4 -66 -14Z",
        "#FFFBF4",
        turned=turned,
    )
    paper.path(
        "M-22 -40C4 -60 42 -58 84 -58C74 -28 46 -8 16 -8C-4 -8 -22 -18 -22 -40Z",
        "#E4E6F3",
        turned=turned,
    )
    paper.path("M-12 -38C12 -50 40 -50 66 -50C54 -32 34 -22 14 -22Z", "#FFFBF4", turned=turned)
    paper.path(
        "M-62 2C-92 -40 -50 -66 -57 -94C-60 -106 -70 -106 -75 -96C-80 -90 -88 -92 -88 -100"
        "C-86 -124 -44 -130 -35 -98C-28 -68 -52 -50 -30 -22Z",
        "#FFFBF4",
        turned=turned,
    )
    paper.path(
        "M-86 -105C-96 -98 -102 -90 -106 -80C-96 -82 -84 -88 -78 -94Z", "#F2A35B", turned=turned
    )
    paper.path(
        "M-90 -106C-86 -104 -82 -100 -79 -94L-74 -102C-78 -110 -84 -112 -90 -106Z",
        INK,
        turned=turned,
    )


def _reeds(paper: Paper) -> None:
    for foot, tip, top, width in (
        (24, 34, 296, 6),
        (40, 62, 320, 5),
        (10, 6, 318, 5),
        (56, 52, 344, 4.5),
    ):
        paper.line(f"M{foot} 395Q{foot} {top + 46} {tip} {top}", "#3F6F69", width)
    paper.line("M34 296L37 272", "#8A5C40", 9)
    paper.line("M62 320L68 300", "#8A5C40", 8)
