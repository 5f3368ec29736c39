"""Covers at the water's edge: boats at a jetty by lantern light, ducklings on an evening pond."""

from __future__ import annotations

from tools.covers.paper import INK, Paper


def boats_at_the_jetty() -> Paper:
    """Violet evening water, a lantern on a jetty and its long light, three boats on their ropes."""
    paper = Paper()
    sky = ((0, "#5A5C9C"), (0.3, "#A58BC0"), (0.46, "#F3BFA8"), (1, "#F3BFA8"))
    paper.ground(paper.fall(*sky))
    paper.disc(92, 92, 26, "#FFF3D9")
    paper.glow(92, 92, 78, "#FFF3D9", 0.5)
    paper.path("M0 168C70 140 128 152 190 160S316 142 400 156V200H0Z", "#7E79AE")
    paper.path("M0 178C90 164 170 176 240 172S352 168 400 174V204H0Z", "#65669C")
    paper.path("M128 176L150 122V176Z", "#FFF6E6", 0.95)
    paper.path("M154 176V134L166 176Z", "#F6DCC8", 0.95)
    paper.path("M120 178H172Q164 188 146 188Q128 188 120 178Z", "#3F3A66")
    water = ((0, "#E9B7AC"), (0.24, "#9C8CC0"), (1, "#4A5590"))
    paper.path("M0 188H400V400H0Z", paper.fall(*water, top=188))
    for x, y, half in ((146, 200, 22), (150, 212, 15), (92, 224, 20), (86, 240, 13), (40, 214, 16)):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFF0DF", 3, 0.6)
    _jetty(paper)
    for place, colours in (
        ("translate(216 268) rotate(-3) scale(0.62)", ("#8FB9D6", "#6A97BC", "#DCEBF5")),
        ("translate(146 306) rotate(4) scale(0.82)", ("#E3A06F", "#BF7850", "#FBDDB8")),
        ("translate(118 362) rotate(-4) scale(1.06)", ("#D9788A", "#AE5570", "#F9D3CB")),
    ):
        _boat(paper, place, colours)
    paper.line("M290 298Q268 282 252 262", "#F6E4CB", 2.5, 0.9)
    paper.line("M310 330Q262 326 216 302", "#F6E4CB", 2.5, 0.9)
    paper.line("M334 372Q276 384 220 356", "#F6E4CB", 3, 0.9)
    return paper


def _jetty(paper: Paper) -> None:
    """Planks that run in from the right, posts, and the lantern with its light on the water."""
    for x, y, half in ((262, 216, 10), (260, 228, 15), (264, 242, 12), (256, 256, 18)):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFDF9C", 4, 0.8)
    paper.path("M400 250L286 232L276 244L400 400Z", "#4B3A52")
    planks = paper.linear((280, 0), (400, 0), ((0, "#C89A78"), (1, "#9E7262")))
    paper.path("M400 240L284 226L268 232L400 380Z", planks)
    for share in (0.14, 0.27, 0.4, 0.53, 0.67, 0.83):
        left = 268 + 132 * share, 232 + 148 * share
        right = 284 + 116 * share, 226 + 14 * share
        paper.line(f"M{left[0]:.1f} {left[1]:.1f}L{right[0]:.1f} {right[1]:.1f}", "#7B5652", 2.5)
    for x, top, foot in ((280, 262, 300), (306, 290, 336), (334, 326, 382)):
        paper.line(f"M{x} {top - 26}V{foot}", "#4B3A52", 9)
        paper.oval((x, top - 28), (6, 3), "#E9C9A6")
    paper.glow(262, 150, 74, "#FFE2A0", 0.95)
    paper.line("M300 236V140Q300 124 284 124H264", "#3F3A56", 6)
    paper.path("M252 138H272L277 166H247Z", "#FFE9B4")
    paper.path("M248 138Q262 122 276 138Z", "#3F3A56")
    paper.path("M244 166H280V172H244Z", "#3F3A56")
    paper.oval((262, 155), (5, 9), "#FFFBEE")


def _boat(paper: Paper, place: str, colours: tuple[str, str, str]) -> None:
    """A rowing boat seen from its side and a little from above, about 190 wide at full size."""
    side, shade, inside = colours
    paper.oval((0, 22), (92, 9), "#39407A", 0.55, turned=place)
    paper.path("M-98 -16Q0 -34 98 -18Q60 4 0 6Q-62 6 -98 -16Z", inside, turned=place)
    paper.path("M-98 -16Q0 -34 98 -18Q60 -8 0 -6Q-62 -6 -98 -16Z", shade, 0.75, turned=place)
    paper.path("M-46 -23H-26L-20 0H-44Z", "#FFF6E6", 0.9, turned=place)
    paper.path("M22 -24H42L42 -1H18Z", "#FFF6E6", 0.9, turned=place)
    paper.path(
        "M-98 -16Q-62 6 0 6Q60 4 98 -18C96 6 78 26 54 28H-52C-78 26 -94 6 -98 -16Z",
        side,
        turned=place,
    )
    paper.path(
        "M-88 6C-60 20 60 20 90 4C84 18 70 27 54 28H-52C-68 27 -80 18 -88 6Z",
        shade,
        0.8,
        turned=place,
    )
    paper.path(
        "M-98 -18Q-62 4 0 4Q60 2 98 -20L98 -15Q60 9 0 10Q-62 10 -98 -12Z", "#FFF6E6", turned=place
    )


def ducklings_in_a_row() -> Paper:
    """A duck on a pond of evening gold, three ducklings behind her, reeds and rings."""
    paper = Paper()
    paper.ground(paper.fall((0, "#F7C9A4"), (0.3, "#FDE6BE"), (1, "#FDE6BE")))
    paper.glow(286, 82, 80, "#FFF6DA")
    paper.disc(286, 82, 34, "#FFFAEA")
    paper.path("M0 128C60 96 120 108 186 116S320 92 400 116V170H0Z", "#B9C79A")
    paper.path("M0 146C90 124 176 142 250 136S360 130 400 140V176H0Z", "#8FB58A")
    water = ((0, "#FBE3B4"), (0.3, "#F0C49A"), (0.62, "#B4B7C6"), (1, "#7C9CC0"))
    paper.path("M0 152H400V400H0Z", paper.fall(*water, top=152))
    for x, y, half in (
        (286, 164, 34),
        (280, 178, 24),
        (292, 192, 28),
        (60, 190, 26),
        (90, 206, 18),
    ):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFFBEC", 4, 0.8)
    for x, y, rx in ((128, 296, 104), (268, 321, 42), (325, 334, 34), (371, 345, 26)):
        paper.ring((x, y), (rx, rx * 0.2), "#FFFBEC", 0.75)
    _reeds(paper)
    _duck(paper, 128, 288)
    for x, foot, size in ((266, 316, 0.82), (324, 330, 0.68), (371, 342, 0.54)):
        _duckling(paper, f"translate({x} {foot}) scale({size})")
    paper.path("M0 400V378C40 368 74 372 108 384C120 388 130 394 136 400Z", "#5E9C82")
    _lily(paper, 214, 384)
    return paper


def _reeds(paper: Paper) -> None:
    for x, top, lean, colour in (
        (350, 128, 14, "#5E9C82"),
        (366, 96, 10, "#4F8A7B"),
        (384, 138, 8, "#5E9C82"),
        (14, 210, 10, "#4F8A7B"),
        (30, 236, 12, "#5E9C82"),
    ):
        blade = f"M{x - 3} 262Q{x - 4} {(262 + top) / 2:g} {x + lean} {top}"
        paper.path(f"{blade}Q{x + 8} {(262 + top) / 2:g} {x + 4} 262Z", colour)
    for x, wide in ((364, 34), (28, 25)):
        paper.ring((x, 262), (wide, wide * 0.2), "#FFFBEC", 0.7)
    for x, top in ((358, 112), (378, 132)):
        paper.line(f"M{x} {top}V262", "#4F8A7B", 4)
        paper.line(f"M{x} {top + 6}V{top + 36}", "#9A6448", 11)


def _duck(paper: Paper, x: float, foot: float) -> None:
    """Swimming to the left, looking straight ahead; ``x`` is the middle of her body."""
    body, shade, head = "#C99B74", "#A87A5A", "#8C6049"
    paper.oval((x + 4, foot + 10), (90, 10), "#7F86A8", 0.5)
    paper.path(
        f"M{x - 78} {foot - 34}C{x - 60} {foot - 62} {x + 20} {foot - 66} {x + 52} {foot - 48}"
        f"C{x + 70} {foot - 40} {x + 84} {foot - 56} {x + 98} {foot - 62}"
        f"C{x + 98} {foot - 26} {x + 76} {foot + 12} {x + 30} {foot + 12}"
        f"H{x - 30}C{x - 66} {foot + 12} {x - 88} {foot - 8} {x - 78} {foot - 34}Z",
        body,
    )
    paper.path(
        f"M{x - 82} {foot - 16}C{x - 60} {foot + 2} {x + 50} {foot + 2} {x + 88} {foot - 26}"
        f"C{x + 80} {foot - 4} {x + 60} {foot + 12} {x + 30} {foot + 12}"
        f"H{x - 30}C{x - 62} {foot + 12} {x - 80} {foot + 2} {x - 82} {foot - 16}Z",
        "#E9CBA4",
    )
    paper.path(
        f"M{x - 28} {foot - 44}C{x + 10} {foot - 60} {x + 54} {foot - 40} {x + 76} {foot - 34}"
        f"C{x + 54} {foot - 6} {x - 20} {foot - 2} {x - 28} {foot - 44}Z",
        shade,
    )
    for turn in (0, 13):
        feather = f"M{x - 8 + turn} {foot - 30 + turn / 2:g}"
        paper.line(
            f"{feather}Q{x + 22} {foot - 14} {x + 54 - turn} {foot - 30}", "#E9CBA4", 3.5, 0.8
        )
    paper.path(
        f"M{x - 80} {foot - 26}C{x - 92} {foot - 62} {x - 90} {foot - 92} {x - 70} {foot - 104}"
        f"C{x - 42} {foot - 112} {x - 26} {foot - 90} {x - 36} {foot - 68}"
        f"C{x - 42} {foot - 54} {x - 40} {foot - 44} {x - 26} {foot - 34}Z",
        head,
    )
    paper.path(
        f"M{x - 86} {foot - 50}C{x - 70} {foot - 40} {x - 54} {foot - 42} {x - 39} {foot - 52}"
        f"L{x - 36} {foot - 44}C{x - 54} {foot - 32} {x - 72} {foot - 32} {x - 85} {foot - 40}Z",
        "#FFF6E6",
    )
    paper.path(
        f"M{x - 84} {foot - 90}C{x - 98} {foot - 88} {x - 112} {foot - 84} {x - 112} {foot - 78}"
        f"C{x - 110} {foot - 72} {x - 96} {foot - 70} {x - 82} {foot - 74}Z",
        "#F2A73B",
    )
    paper.disc(x - 66, foot - 88, 5, INK)
    paper.disc(x - 67.6, foot - 89.6, 1.7, "#FFFFFF")
    paper.oval((x - 62, foot - 74), (8, 5), "#F0A18B", 0.55)


def _duckling(paper: Paper, place: str) -> None:
    """Swimming to the left; the origin is where the body meets the water, about 56 wide."""
    down, shade = "#FBDD8A", "#EBBE62"
    paper.oval((2, 6), (29, 5), "#7F86A8", 0.5, turned=place)
    paper.path(
        "M-26 -10C-18 -24 8 -24 18 -18C24 -16 28 -22 32 -24C34 -6 24 8 6 8H-8C-22 8 -30 0 -26 -10Z",
        down,
        turned=place,
    )
    paper.path("M-4 -15C8 -20 18 -14 24 -12C18 0 -4 2 -4 -15Z", shade, turned=place)
    paper.oval((-17, -27), (15.5, 15), down, turned=place)
    paper.path("M-31 -29C-38 -29 -43 -27 -43 -25C-42 -22 -36 -21 -30 -22Z", "#F0963C", turned=place)
    paper.oval((-21, -30), (2.6, 2.9), INK, turned=place)
    paper.oval((-15, -23), (4, 2.5), "#F0A18B", 0.7, turned=place)
    paper.path("M-16 -41Q-12 -48 -8 -46Q-11 -44 -10 -40Z", shade, turned=place)


def _lily(paper: Paper, x: float, y: float) -> None:
    paper.path(f"M{x} {y}L{x + 44} {y - 6}A46 13 0 1 1 {x + 34} {y - 9}Z", "#6FAE8A")
    for turn in (-52, -26, 0, 26, 52):
        petal = f"M{x - 14} {y - 4}Q{x - 24} {y - 18} {x - 14} {y - 30}"
        paper.path(
            f"{petal}Q{x - 4} {y - 18} {x - 14} {y - 4}Z",
            "#FBE3E6",
            turned=f"rotate({turn} {x - 14} {y - 4})",
        )
    paper.oval((x - 14, y - 8), (7, 4), "#F3B94E")
