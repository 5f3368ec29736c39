"""Covers of nightfall: first snow round a street lamp, a snail on a wall before a low sun."""

from __future__ import annotations

import math

import numpy as np

from tools.covers.paper import INK, Paper


def first_snow_by_lamplight() -> Paper:
    """A blue winter night, one lamp in its ring of light, a fox in the snow looking up at it."""
    paper = Paper()
    paper.ground(paper.fall((0, "#27335F"), (0.55, "#5566A0"), (0.8, "#93A2CC"), (1, "#93A2CC")))
    paper.path("M0 246C70 206 140 214 214 240S340 250 400 214V330H0Z", "#7C8DBE")
    paper.path("M0 282C90 254 190 268 270 278S372 268 400 258V400H0Z", "#B4C2E2")
    paper.glow(132, 122, 120, "#FFE2A0", 0.95)
    paper.oval((146, 340), (104, 24), "#FFF0C8")
    snow = paper.fall((0, "#F2EFEA"), (1, "#CBD5EC"), top=310)
    paper.path("M0 322C80 300 170 304 250 316S360 322 400 308V400H0Z", snow)
    paper.oval((148, 338), (112, 19), "#FFE9B4", 0.75)
    _street_lamp(paper, 132, 340)
    _flakes(paper)
    _fox(paper, 282, 352)
    paper.path("M0 378C60 362 130 372 190 380S330 376 400 368V400H0Z", "#FBFAF7")
    return paper


def _street_lamp(paper: Paper, x: float, foot: float) -> None:
    iron = "#2B2F4C"
    paper.line(f"M{x} {foot}V{foot - 186}", iron, 8)
    paper.path(f"M{x - 13} {foot + 4}L{x - 7} {foot - 34}H{x + 7}L{x + 13} {foot + 4}Z", iron)
    paper.line(f"M{x - 18} {foot - 182}H{x + 18}", iron, 6)
    paper.path(
        f"M{x - 15} {foot - 186}L{x - 25} {foot - 246}H{x + 25}L{x + 15} {foot - 186}Z", iron
    )
    glass = f"M{x - 11} {foot - 190}L{x - 19} {foot - 241}H{x + 19}L{x + 11} {foot - 190}Z"
    paper.path(glass, "#FFE7A6")
    paper.oval((x, foot - 212), (8, 15), "#FFF9E6")
    paper.path(f"M{x - 32} {foot - 245}Q{x} {foot - 292} {x + 32} {foot - 245}Z", iron)
    paper.path(
        f"M{x - 34} {foot - 249}Q{x - 20} {foot - 282} {x} {foot - 284}"
        f"Q{x + 22} {foot - 282} {x + 34} {foot - 249}Q{x} {foot - 268} {x - 34} {foot - 249}Z",
        "#FBFAF7",
    )


def _fox(paper: Paper, x: float, foot: float) -> None:
    """Sitting in profile, nose up towards the lamp; ``x`` is its middle."""
    fur, shade, cream = "#DB7F4C", "#B9623A", "#FFF4E4"
    paper.oval((x + 8, foot), (76, 9), "#9FB0D8", 0.7)
    tail = f"M{x + 34} {foot - 8}C{x + 92} {foot - 6} {x + 98} {foot - 54} {x + 66} {foot - 74}"
    paper.path(f"{tail}C{x + 74} {foot - 46} {x + 58} {foot - 30} {x + 30} {foot - 32}Z", shade)
    paper.path(
        f"M{x + 66} {foot - 74}C{x + 84} {foot - 62} {x + 88} {foot - 46} {x + 84} {foot - 36}"
        f"C{x + 76} {foot - 48} {x + 72} {foot - 50} {x + 69} {foot - 50}Z",
        cream,
    )
    paper.path(
        f"M{x - 22} {foot}C{x - 28} {foot - 44} {x - 30} {foot - 72} {x - 16} {foot - 92}"
        f"C{x + 16} {foot - 90} {x + 52} {foot - 52} {x + 48} {foot - 18}"
        f"C{x + 46} {foot - 4} {x + 36} {foot} {x + 24} {foot}Z",
        fur,
    )
    paper.path(
        f"M{x - 22} {foot}C{x - 30} {foot - 40} {x - 34} {foot - 66} {x - 24} {foot - 88}"
        f"C{x - 8} {foot - 66} {x - 6} {foot - 30} {x - 8} {foot}Z",
        cream,
    )
    paper.oval((x + 16, foot - 4), (24, 8), shade)
    paper.oval((x - 18, foot - 3), (15, 6), cream)
    turned = f"rotate(20 {x - 16} {foot - 104})"
    for ear, colour in ((12, shade), (-8, fur)):
        tip = f"{x - 16 + ear + 14} {foot - 160}"
        ear_data = f"M{x - 26 + ear} {foot - 122}L{tip}L{x + 6 + ear} {foot - 116}Z"
        paper.path(ear_data, colour, turned=turned)
    paper.path(
        f"M{x - 70} {foot - 100}C{x - 50} {foot - 114} {x - 44} {foot - 134} {x - 14} {foot - 134}"
        f"C{x + 12} {foot - 134} {x + 22} {foot - 112} {x + 12} {foot - 94}"
        f"C{x - 4} {foot - 76} {x - 40} {foot - 82} {x - 70} {foot - 100}Z",
        fur,
        turned=turned,
    )
    paper.path(
        f"M{x - 70} {foot - 100}C{x - 52} {foot - 108} {x - 36} {foot - 104} {x - 20} {foot - 98}"
        f"C{x - 8} {foot - 92} {x + 6} {foot - 92} {x + 10} {foot - 91}"
        f"C{x - 6} {foot - 76} {x - 42} {foot - 82} {x - 70} {foot - 100}Z",
        cream,
        turned=turned,
    )
    paper.oval((x - 70, foot - 102), (6, 5), INK, turned=turned)
    paper.disc(x - 30, foot - 122, 4.5, INK)
    paper.disc(x - 31.5, foot - 123.5, 1.6, "#FFF9E6")


def _flakes(paper: Paper) -> None:
    chance = np.random.default_rng(12)
    for column in range(7):
        for row in range(6):
            x = 32 + 56 * column + float(chance.uniform(-20, 20))
            y = 24 + 52 * row + float(chance.uniform(-18, 18))
            radius = float(chance.choice([2.6, 3.6, 5.0]))
            paper.disc(round(x, 1), round(y, 1), radius, "#FFFFFF", 0.9)


def the_snail_takes_the_long_way() -> Paper:
    """A snail with a striped shell on a garden wall, a great low sun, and the loops of its way."""
    paper = Paper()
    paper.ground(paper.fall((0, "#B59BD0"), (0.45, "#F3B9A8"), (0.75, "#FCDDB0"), (1, "#FCDDB0")))
    paper.glow(226, 196, 168, "#FFF0C4", 0.85)
    paper.disc(226, 196, 112, "#FFF1CC")
    paper.path("M0 274C60 240 110 246 160 262S310 256 400 232V330H0Z", "#8FA98F")
    paper.path("M0 400V292H400V400Z", paper.fall((0, "#C99B7E"), (1, "#A97B66"), top=292))
    paper.path("M0 284Q10 278 22 278H378Q390 278 400 284V304H0Z", "#E2BD9C")
    for x, y, width in (
        (0, 306, 66),
        (132, 306, 88),
        (276, 306, 72),
        (60, 354, 84),
        (214, 354, 78),
    ):
        paper.path(f"M{x} {y}h{width}v44h{-width}Z", "#D3A88A", 0.6)
    trail = "M396 286C352 282 362 366 316 364S298 312 258 318S232 384 178 378S152 322 110 326"
    paper.line(f"{trail}S76 372 44 362S30 304 70 288", "#FFF8E6", 5, 0.75)
    _daisy(paper, 352, 280)
    _snail(paper)
    return paper


def _daisy(paper: Paper, x: float, foot: float) -> None:
    paper.line(f"M{x} {foot}C{x + 6} {foot - 30} {x - 6} {foot - 56} {x} {foot - 84}", "#4F917A", 5)
    leaf = f"M{x + 1} {foot - 24}Q{x + 20} {foot - 52} {x + 38} {foot - 44}"
    paper.path(f"{leaf}Q{x + 26} {foot - 22} {x + 1} {foot - 24}Z", "#5E9C82")
    for petal in range(8):
        turned = f"rotate({45 * petal} {x} {foot - 88})"
        paper.oval((x, foot - 106), (8, 16), "#FFFBF4", turned=turned)
    paper.disc(x, foot - 88, 11, "#F3B94E")


def _snail(paper: Paper) -> None:
    skin, shade = "#F2D3A6", "#DDB483"
    for x, lean in ((92, -16), (116, 10)):
        paper.line(f"M{x} 206Q{x + lean / 3:g} 182 {x + lean} 160", skin, 8)
        paper.disc(x + lean, 156, 11, "#FFFBF4")
        paper.disc(x + lean - 3, 155, 5.5, INK)
        paper.disc(x + lean - 4.5, 153, 1.9, "#FFFFFF")
    paper.path(
        "M78 222C76 196 124 186 136 212C144 236 150 250 182 252H268C300 252 318 268 332 284"
        "C300 290 130 290 96 284C72 278 96 254 90 244C84 238 79 232 78 222Z",
        skin,
    )
    paper.path("M96 284C150 272 270 272 332 284C300 290 130 290 96 284Z", shade)
    paper.line("M84 226Q94 236 106 230", INK, 3.4)
    paper.oval((116, 224), (10, 6), "#F0A18B", 0.6)
    centre_x, centre_y, radius = 222.0, 196.0, 78.0
    paper.disc(centre_x, centre_y, radius, "#D9785F")
    paper.disc(centre_x - 4, centre_y - 5, radius - 9, "#E8927A")
    points = []
    for step in range(61):
        angle = 0.5 * math.pi + step / 60 * 4.6 * math.pi
        reach = (radius - 16) * (1 - step / 60) + 3
        points.append(
            f"{centre_x + reach * math.cos(angle):.1f} {centre_y + reach * math.sin(angle):.1f}"
        )
    paper.line(f"M{'L'.join(points)}", "#FFE9C8", 10)
