"""Covers of the evening: a night full of stars, a garden in the rain."""

from __future__ import annotations

import math

import numpy as np

from tools.covers.paper import INK, Paper, star


def pip_counts_the_stars() -> Paper:
    """Pip asleep on a round hill, a lavender night, five stars on an arc, the last an outline."""
    paper = Paper()
    paper.ground(paper.fall((0, "#3D4384"), (0.6, "#8A7DBE"), (1, "#C7AED6")))
    paper.glow(326, 74, 72, "#FFF3D6", 0.6)
    paper.path("M338 40A36 36 0 1 0 358 92A30 30 0 1 1 338 40Z", "#FFF3D6")
    for place, size in enumerate((11, 14, 18, 15, 13)):
        angle = math.radians(196 + 24 * place)
        centre = 166 + 138 * math.cos(angle), 212 + 138 * math.sin(angle)
        outline = star(centre, size)
        if place < 4:
            paper.glow(*centre, size * 2.4, "#FFE9B8", 0.5)
            paper.path(outline, "#FFEBB5")
        else:
            paper.line(outline, "#FFEBB5", 2.5)
    paper.path("M0 318C60 286 120 292 180 300S320 296 400 276V400H0Z", "#6E6CA8")
    paper.path("M0 400V336C50 292 120 272 204 272C292 272 352 298 400 340V400Z", "#5E9C8A")
    paper.path("M0 400V372C80 322 150 306 214 306C290 308 350 336 400 374V400Z", "#4F8A7B")
    _sleeping_pip(paper)
    return paper


def _sleeping_pip(paper: Paper) -> None:
    fur, shade, inner = "#F4E3D0", "#E3CDB8", "#FBD7CA"
    paper.oval((206, 288), (88, 10), "#3F7568", 0.6)
    paper.disc(292, 262, 15, "#FFF9F0")
    paper.path(
        "M130 284C136 232 184 214 230 222C276 230 298 258 288 284C260 294 160 294 130 284Z", fur
    )
    paper.path(
        "M214 286C210 256 238 240 266 250C284 258 292 274 286 285C262 292 236 292 214 286Z",
        shade,
        0.7,
    )
    paper.oval((206, 284), (26, 9), "#FFF9F0")
    paper.path(
        "M120 222C150 196 198 198 214 216C224 230 206 244 186 242C160 240 138 238 120 222Z", shade
    )
    paper.path(
        "M96 262C96 234 118 218 146 220C172 222 188 240 186 262C184"
        " 282 164 288 140 288C114 288 96 282 96 262Z",
        fur,
    )
    paper.path(
        "M142 226C158 204 196 198 220 212C232 222 222 238 202 240C176 242 156 240 142 226Z", fur
    )
    paper.path(
        "M156 225C172 212 196 209 210 217C214 224 204 231 192 231C176 233 164 231 156 225Z", inner
    )
    paper.oval((120, 272), (22, 14), "#FFF9F0")
    paper.line("M118 252Q126 260 135 253", INK, 3.4)
    paper.path("M101 262Q107 258 112 262Q110 268 107 269Q103 268 101 262Z", "#D26E5A")
    paper.oval((142, 270), (10, 6), "#F0A18B", 0.4)


def rain() -> Paper:
    """Rain over a garden at dusk, one lit window far off, a great leaf with drops on it."""
    paper = Paper()
    paper.ground(paper.fall((0, "#7F9DB0"), (0.55, "#B9CFD3"), (1, "#DCE7DF")))
    paper.path("M0 214C70 176 140 190 210 200S330 176 400 200V300H0Z", "#8FB0B4")
    paper.path("M0 244C90 214 170 232 250 232S350 220 400 236V400H0Z", "#6F9C98")
    paper.glow(270, 204, 74, "#FFE3A8", 0.85)
    paper.path("M236 234V202L270 174L304 202V234Z", "#56727F")
    paper.path("M224 202L270 163L316 202L310 209L270 176L230 209Z", "#45606D")
    paper.path("M258 230V202H282V230Z", "#FFE9B8")
    paper.line("M270 202V230M258 215H282", "#E0B873", 2.5)
    paper.path("M0 286C90 258 200 270 280 268S370 262 400 270V400H0Z", "#4F8577")
    _falling_rain(paper)
    _leaf(paper, "translate(36 396) rotate(34)", "#2F6B57", "#3F7D68")
    _leaf(paper, "translate(150 388) rotate(58) scale(0.9)", "#3F7D68", "#5E9C82")
    for x, y, radius in ((88, 318, 8), (112, 262, 6), (66, 356, 5), (230, 350, 8), (280, 330, 6)):
        paper.disc(x, y, radius, "#E8F4F6", 0.9)
        paper.disc(x - radius * 0.3, y - radius * 0.3, radius * 0.35, "#FFFFFF")
    return paper


def _falling_rain(paper: Paper) -> None:
    chance = np.random.default_rng(5)
    for column in range(8):
        for row in range(6):
            x = 22 + 50 * column + float(chance.uniform(-16, 16))
            y = 8 + 58 * row + float(chance.uniform(-14, 18))
            length = float(chance.uniform(14, 30))
            paper.line(
                f"M{x:.1f} {y:.1f}l{-length * 0.22:.1f} {length:.1f}",
                "#FFFFFF",
                float(chance.choice([2.0, 2.6, 3.2])),
                float(chance.uniform(0.3, 0.65)),
            )


def _leaf(paper: Paper, turned: str, dark: str, light: str) -> None:
    paper.path("M0 0C-48 -60 -46 -140 0 -200Z", dark, turned=turned)
    paper.path("M0 0C48 -60 46 -140 0 -200Z", light, turned=turned)
