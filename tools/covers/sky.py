"""Covers of the wide sky: a cat asleep before the moon, a stork that glides over clouds."""

from __future__ import annotations

from tools.covers.paper import INK, SIZE, Paper


def to_doze_off() -> Paper:
    """A village asleep under a great low moon; before it, on the ridge of a roof, a curled cat."""
    paper = Paper()
    paper.ground(paper.fall((0, "#2B2C63"), (0.45, "#5B4F92"), (0.8, "#B98FB4"), (1, "#B98FB4")))
    paper.discs(
        "#FFF3D6",
        (40, 62, 2.4),
        (92, 108, 2),
        (66, 176, 2.2),
        (150, 56, 2),
        (352, 66, 2.6),
        (376, 132, 2),
        (328, 118, 2),
        (24, 124, 1.8),
        opacity=0.9,
    )
    paper.glow(226, 156, 155, "#FFE9C4", 0.75)
    paper.disc(226, 156, 98, "#FFF1D2")
    paper.discs(
        "#F3DDB4",
        (180, 118, 17),
        (262, 106, 11),
        (282, 172, 19),
        (214, 92, 7),
        (166, 170, 8),
        opacity=0.8,
    )
    paper.path("M0 262C70 226 150 240 226 244S340 216 400 232V330H0Z", "#8A72A6")
    _church(paper, 66, 320)
    for x, ground, size, roof, lit in (
        (112, 318, 0.9, "#6E5590", True),
        (336, 312, 1.0, "#6E5590", False),
        (22, 326, 1.1, "#63508C", True),
        (382, 330, 1.25, "#63508C", True),
    ):
        _house(paper, x, ground, size, (roof, lit))
    paper.path("M0 326C60 306 120 316 180 312S330 304 400 314V400H0Z", "#4E4480")
    _house(paper, 58, 384, 1.3, ("#584887", True))
    _near_roof(paper)
    _curled_cat(paper, 216, 258)
    return paper


def _house(paper: Paper, x: float, ground: float, size: float, look: tuple[str, bool]) -> None:
    """A gable towards us, cut at the paper's edge; ``look``: the roof's colour, and is it lit."""
    roof, lit = look
    left, right = max(0, x - 28 * size), min(SIZE, x + 28 * size)
    paper.path(f"M{left:g} {ground}V{ground - 40 * size:g}H{right:g}V{ground}Z", "#A98BB8")
    eaves, ridge = ground - 36 * size, ground - 70 * size
    low, high = max(0, x - 36 * size), min(SIZE, x + 36 * size)
    edge_left = ridge + (eaves - ridge) * (x - low) / (36 * size)
    edge_right = ridge + (eaves - ridge) * (high - x) / (36 * size)
    paper.path(f"M{x} {ridge:g}L{high:g} {edge_right:g}V{eaves:g}H{low:g}V{edge_left:g}Z", roof)
    if lit:
        paper.glow(x, ground - 20 * size, min(26 * size, x, SIZE - x), "#FFE3A8", 0.7)
    paper.path(
        f"M{x - 7 * size:g} {ground - 28 * size:g}h{14 * size:g}v{16 * size:g}h{-14 * size:g}Z",
        "#FFE3A8" if lit else "#8A6FA6",
    )


def _church(paper: Paper, x: float, ground: float) -> None:
    paper.path(f"M{x - 15} {ground}V{ground - 74}H{x + 15}V{ground}Z", "#9C80B2")
    paper.path(f"M{x} {ground - 122}L{x + 20} {ground - 70}H{x - 20}Z", "#5F4B88")
    paper.disc(x, ground - 54, 7, "#F3DDC4")


def _near_roof(paper: Paper) -> None:
    tiles = paper.fall((0, "#9A678C"), (1, "#5E4277"), top=250)
    paper.path("M130 254H352L396 400H86Z", tiles)
    for row, y in enumerate((280, 312, 344, 376)):
        for place in range(5 + (row + 1) // 2):
            x = 142 - 10 * row - 14 * (row % 2) + 44 * place
            paper.line(f"M{x} {y}q11 11 22 0", "#C795AC", 4, 0.55)
    paper.path("M118 250Q118 244 124 244H358Q364 244 364 250V260H118Z", "#CE9DAC")
    paper.path("M312 196H344V246H312Z", "#7A4F78")
    paper.path("M306 186H350V202H306Z", "#CE9DAC")


def _curled_cat(paper: Paper, x: float, foot: float) -> None:
    """Asleep, its head on the left on its own tail; ``x`` is its middle."""
    coat, light, cream = "#3C345E", "#5C5282", "#F6E3CE"
    foot -= 12
    paper.path(
        f"M{x - 66} {foot}C{x - 74} {foot - 40} {x - 36} {foot - 70} {x + 10} {foot - 68}"
        f"C{x + 56} {foot - 66} {x + 78} {foot - 36} {x + 70} {foot - 8}"
        f"Q{x + 66} {foot + 2} {x + 54} {foot + 2}H{x - 54}Z",
        coat,
    )
    paper.path(
        f"M{x - 20} {foot - 64}C{x + 24} {foot - 78} {x + 70} {foot - 54} {x + 72} {foot - 22}"
        f"C{x + 60} {foot - 50} {x + 24} {foot - 64} {x - 20} {foot - 64}Z",
        light,
    )
    paper.line(
        f"M{x + 64} {foot - 8}C{x + 60} {foot + 8} {x + 20} {foot + 2} {x - 24} {foot + 2}"
        f"S{x - 66} {foot + 6} {x - 76} {foot - 2}",
        light,
        15,
    )
    paper.path(
        f"M{x - 84} {foot - 26}L{x - 80} {foot - 62}Q{x - 70} {foot - 58} {x - 62} {foot - 50}"
        f"H{x - 44}Q{x - 36} {foot - 58} {x - 26} {foot - 62}L{x - 20} {foot - 26}"
        f"C{x - 20} {foot - 4} {x - 36} {foot + 4} {x - 52} {foot + 4}"
        f"S{x - 84} {foot - 4} {x - 84} {foot - 26}Z",
        coat,
    )
    for side in (-1, 1):
        middle = x - 52 + side * 17
        paper.line(
            f"M{middle - 8} {foot - 22}Q{middle} {foot - 14} {middle + 8} {foot - 22}", cream, 3.6
        )
        paper.path(
            f"M{x - 52 + side * 26} {foot - 54}L{x - 52 + side * 25} {foot - 38}"
            f"L{x - 52 + side * 14} {foot - 46}Z",
            "#C98AA0",
        )
    paper.path(f"M{x - 57} {foot - 12}H{x - 47}L{x - 52} {foot - 6}Z", "#E8A0A0")
    paper.oval((x - 52, foot - 1), (11, 5), light)


def wide_air() -> Paper:
    """A white stork on wide wings above a sea of cloud, two more far off, a round sun."""
    paper = Paper()
    paper.ground(paper.fall((0, "#4E93C9"), (0.5, "#A3D0E6"), (0.8, "#FCE6CC"), (1, "#FCE6CC")))
    paper.glow(90, 236, 90, "#FFF6DC")
    paper.disc(90, 236, 42, "#FFFBEC")
    paper.path(
        "M228 66C250 58 274 62 288 70C312 62 340 68 350 78H244C228 78 222 72 228 66Z",
        "#FFFFFF",
        0.5,
    )
    paper.path(
        "M318 122C334 115 350 118 360 123C374 118 388 122 392 130H326C318 130 312 126 318 122Z",
        "#FFFFFF",
        0.4,
    )
    _clouds(paper)
    for x, y, size in ((62, 104, 0.26), (128, 82, 0.2)):
        _stork(paper, f"translate({x} {y}) scale({size}) {_GLIDE}")
    _stork(paper, f"translate(206 190) {_GLIDE}")
    return paper


def _clouds(paper: Paper) -> None:
    """Three banks of cloud, the nearest the whitest, each lit from above."""
    paper.path(
        "M0 282C16 262 44 262 58 276C78 252 118 256 130 278C146 262 176 266 186 282"
        "C206 256 250 256 266 280C284 262 312 264 324 280C344 258 380 260 400 274V400H0Z",
        paper.fall((0, "#FBE9DC"), (1, "#D5C3DC"), top=256, bottom=340),
    )
    paper.path(
        "M0 322C26 300 64 306 76 326C98 306 132 310 144 328C168 300 220 304 232 330"
        "C256 312 288 318 296 334C320 314 370 312 400 330V400H0Z",
        paper.fall((0, "#FFF6EC"), (1, "#C3CBE6"), top=302, bottom=390),
    )
    paper.path(
        "M0 372C30 346 78 352 92 372C118 350 162 354 174 376C202 352 252 356 264 378"
        "C290 356 360 350 400 372V400H0Z",
        paper.fall((0, "#FFFFFF"), (1, "#DCE4F3"), top=350, bottom=400),
    )


_GLIDE = "matrix(0.98 0.16 -0.5 0.62 0 0)"
"""From a bird seen from above to one that glides away up to the right."""


def _stork(paper: Paper, place: str) -> None:
    """Wings held wide, drawn from above with the head upwards and moved to ``place``."""
    white, shade, dark, red = "#FFFDF6", "#CFDDEC", INK, "#E2764F"
    for leg in (-3, 3):
        paper.path(f"M{leg - 2} 60H{leg + 2}L{leg + 1.5:g} 122H{leg - 1.5:g}Z", red, turned=place)
    for side in ("", " scale(-1 1)"):
        turned = f"{place}{side}"
        paper.path(
            "M4 34C44 44 84 40 116 46L128 40L134 44L142 32L150 34L156 20L166 18L168 6L178 0"
            "C150 -34 100 -50 60 -40C34 -34 12 -30 4 -24Z",
            dark,
            turned=turned,
        )
        paper.path(
            "M4 18C50 20 96 18 128 14C140 8 150 0 156 -14C130 -40 92 -48 60 -40"
            "C34 -34 12 -30 4 -24Z",
            white if side else shade,
            turned=turned,
        )
        paper.path("M0 -30C20 -30 44 -22 60 -6C40 6 18 8 0 8Z", white, 0.5, turned=turned)
    paper.path(
        "M0 -112C7 -104 5 -90 6 -78C8 -60 20 -44 20 -16C20 12 12 40 16 66Q0 76 -16 66"
        "C-12 40 -20 12 -20 -16C-20 -44 -8 -60 -6 -78C-5 -90 -7 -104 0 -112Z",
        white,
        turned=place,
    )
    paper.path("M0 -104L3.500 -104L0 -150L-3.500 -104Z", red, turned=place)
    paper.oval((0, -104), (8, 11), white, turned=place)
