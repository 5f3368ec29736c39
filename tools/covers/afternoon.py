"""Covers of the late afternoon: roofs after rain, a field of lavender."""

from __future__ import annotations

from tools.covers.paper import INK, Paper


def rooftops_after_rain() -> Paper:
    """Wet roofs behind one another, a clear band under lifting cloud, a blackbird that sings."""
    paper = Paper()
    paper.ground(paper.fall((0, "#7F93B4"), (0.3, "#B4BFD2"), (0.5, "#FBDFC0"), (1, "#FBE6CC")))
    paper.glow(122, 176, 120, "#FFF1C8")
    paper.disc(122, 176, 34, "#FFF8E4")
    paper.path(
        "M0 0H400V70C352 96 316 70 276 84C232 100 206 78 166 90C118 104 84 82 48 94C30 100 14 98 0 "
        "92Z",
        "#6E82A6",
        0.75,
    )
    paper.path(
        "M0 120C60 104 100 126 160 116S280 132 400 108V128C300 146 90 138 0 136Z", "#FFFFFF", 0.4
    )
    _far_roofs(paper)
    tiles = paper.linear((120, 240), (60, 400), ((0, "#E0906F"), (1, "#B9654B")))
    paper.path("M0 292L96 230L244 400H0Z", tiles)
    paper.path("M96 230L244 400H226L88 235Z", "#F6C7A2", 0.8)
    for x, y in ((60, 270), (24, 292), (98, 292), (62, 318), (134, 334), (96, 358), (26, 348)):
        paper.line(f"M{x} {y}q12 12 24 0", "#FFE3CC", 4, 0.55)
    slate = paper.fall((0, "#5F7FA3"), (1, "#3F5878"), top=250)
    paper.path("M400 250H304L176 400H400Z", slate)
    paper.path("M304 250L176 400H196L312 262H400V250Z", "#C4DCEE", 0.85)
    for x, y in ((320, 300), (286, 338), (340, 346), (254, 378), (312, 384), (372, 308)):
        paper.line(f"M{x} {y}h26", "#A9C8E0", 4, 0.55)
    paper.path(
        "M296 182H364V280H296Z", paper.linear((296, 0), (364, 0), ((0, "#C97B5E"), (1, "#9C563F")))
    )
    paper.path("M286 168H374V188H286Z", "#E6A886")
    for y in (208, 230, 252):
        paper.line(f"M304 {y}H320M336 {y + 8}H354", "#E6A886", 4, 0.6)
    _blackbird(paper, 326, 168)
    for x, y, size in ((210, 300, 9), (238, 268, 7), (262, 242, 6)):
        paper.path(
            f"M{x} {y}C{x + size} {y + size * 1.6} {x + size} {y + size * 3} {x} {y + size * 3}"
            f"C{x - size} {y + size * 3} {x - size} {y + size * 1.6} {x} {y}Z",
            "#FFFFFF",
            0.9,
        )
    return paper


def _far_roofs(paper: Paper) -> None:
    paper.path(
        "M0 226L34 204L70 226V212H84V232L128 200L176 232L222 206L262 232V214H276V236L322 208L400 "
        "240V340H0Z",
        "#A5B5CE",
    )
    paper.path("M0 268L60 236L120 268L190 232L256 270L330 240L400 262V400H0Z", "#8496B8")
    for x, y in ((52, 258), (182, 258), (202, 258)):
        paper.path(f"M{x} {y}H{x + 12}V{y + 15}H{x}Z", "#FFE6AE")


def _blackbird(paper: Paper, x: float, y: float) -> None:
    """Singing to the left; ``x`` and ``y`` the place between its feet."""
    paper.line(f"M{x - 6} {y}V{y - 14}M{x + 8} {y}V{y - 14}", "#D98A3A", 4)
    body = f"M{x - 34} {y - 76}C{x - 20} {y - 92} {x + 2} {y - 86} {x + 8} {y - 66}"
    body += f"C{x + 30} {y - 52} {x + 44} {y - 30} {x + 68} {y - 14}C{x + 48} {y - 2} {x + 34} "
    body += f"{y - 12} {x + 22} {y - 14}C{x - 4} {y - 2} {x - 32} {y - 20} {x - 30} {y - 46}"
    paper.path(f"{body}C{x - 30} {y - 58} {x - 40} {y - 66} {x - 34} {y - 76}Z", INK)
    wing = f"M{x - 8} {y - 50}C{x + 14} {y - 54} {x + 32} {y - 34} {x + 42} {y - 18}"
    paper.path(f"{wing}C{x + 22} {y - 14} {x - 8} {y - 22} {x - 8} {y - 50}Z", "#5A5578")
    paper.path(f"M{x - 34} {y - 78}L{x - 62} {y - 90}L{x - 37} {y - 70}Z", "#F2A73B")
    paper.path(f"M{x - 36} {y - 70}L{x - 60} {y - 68}L{x - 33} {y - 62}Z", "#E08E2C")
    paper.disc(x - 19, y - 76, 5, "#F2C25B")
    paper.disc(x - 20, y - 76, 2.6, INK)


def two_butterflies() -> Paper:
    """Rows of lavender that run to a low horizon, a round late sun, two butterflies."""
    paper = Paper()
    paper.ground(paper.fall((0, "#A9CFE8"), (0.34, "#FBE3CE"), (0.5, "#FFEFD2"), (1, "#FFEFD2")))
    paper.glow(112, 166, 110, "#FFF3CF")
    paper.disc(112, 166, 40, "#FFF8E6")
    paper.path("M0 196C70 168 130 180 206 184S330 160 400 178V230H0Z", "#AFC6DC")
    paper.path("M0 214C90 194 190 206 260 204S360 196 400 202V250H0Z", "#86B79C")
    paper.path("M0 220H400V400H0Z", paper.fall((0, "#8FB88F"), (1, "#5E9C6E"), top=220))
    for far, near, light, dark in (
        (-10, -420, "#B7A3DC", "#8C74C2"),
        (66, -180, "#B7A3DC", "#8068BA"),
        (140, 40, "#BDA8E0", "#7B62B6"),
        (214, 262, "#BDA8E0", "#7B62B6"),
        (290, 484, "#B7A3DC", "#8068BA"),
        (362, 712, "#B7A3DC", "#8C74C2"),
    ):
        _row(paper, far, near, (light, dark))
    _butterfly(
        paper, "translate(238 156) rotate(18) scale(1.12)", ("#F0925A", "#F7C178", "#FFF3DA")
    )
    _butterfly(
        paper, "translate(342 66) rotate(-24) scale(0.56)", ("#6C9BD2", "#A9CBE4", "#FFFFFF")
    )
    return paper


def _row(paper: Paper, far: float, near: float, colours: tuple[str, str]) -> None:
    """One row of lavender from the horizon to the lower edge, cut where the paper ends."""
    light, dark = colours
    paint = paper.fall((0, light), (1, dark), top=226)
    left = _cut((far, 226), (near, 400))
    right = _cut((far + 34, 226), (near + 150, 400))
    corners = [*left, *reversed(right)]
    paper.path("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners) + "Z", paint)


def _cut(top: tuple[float, float], bottom: tuple[float, float]) -> list[tuple[float, float]]:
    """The edge from ``top`` to ``bottom``, bent along the paper's sides where it leaves."""
    points = []
    for step in range(25):
        share = step / 24
        x = top[0] + (bottom[0] - top[0]) * share
        points.append((min(400.0, max(0.0, x)), top[1] + (bottom[1] - top[1]) * share))
    return points


def _butterfly(paper: Paper, place: str, colours: tuple[str, str, str]) -> None:
    """Open wings seen from above, drawn round the origin and moved to ``place``."""
    upper, lower, spot = colours
    for side in ("", " scale(-1 1)"):
        turned = f"{place}{side}"
        paper.path("M0 8C-34 6 -62 20 -56 46C-50 70 -14 56 0 18Z", lower, turned=turned)
        paper.path("M0 6C-8 -44 -58 -76 -82 -56C-98 -36 -56 6 0 12Z", upper, turned=turned)
        paper.oval((-58, -42), (13, 10), spot, turned=turned)
        paper.oval((-34, 38), (9, 8), spot, 0.9, turned=turned)
        paper.path(
            "M-2 -22C-8 -38 -14 -46 -24 -50L-25 -46C-17 -42 -11 -34 -5 -20Z", INK, turned=turned
        )
    paper.oval((0, 10), (5.5, 30), INK, turned=place)
