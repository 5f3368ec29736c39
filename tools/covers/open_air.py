"""Covers of the open air: mist over a valley, a kite over dunes, long grass by an evening sea."""

from __future__ import annotations

from tools.covers.paper import INK, Paper, Stop


def mist_leaves_the_valley() -> Paper:
    """Hills behind one another with mist between them, a white sun, a deer on the near meadow."""
    paper = Paper()
    paper.ground(paper.fall((0, "#A9C4E4"), (0.34, "#F6D9CE"), (0.5, "#FFEBD2"), (1, "#FFEBD2")))
    paper.glow(258, 128, 124, "#FFF6DC")
    paper.disc(258, 128, 40, "#FFFBEF")
    ridges = (
        ("M0 176C46 150 84 118 128 138S206 190 252 168S344 122 400 150", "#A9B9DB", 120, 250),
        ("M0 214C60 186 118 214 170 196S272 164 318 190S372 214 400 204", "#8FA9CB", 160, 280),
        ("M0 248C70 252 112 206 178 222S296 262 400 226", "#7D9FB6", 200, 310),
        ("M0 292C80 258 150 282 218 276S340 254 400 276", "#6C9A95", 250, 350),
    )
    for ridge, colour, top, bottom in ridges:
        misty: tuple[Stop, ...] = ((0, colour), (0.35, colour), (1, "#FBEFE6"))
        paper.path(f"{ridge}V400H0Z", paper.fall(*misty, top=top, bottom=bottom))
    _mist(paper, 236, 0.55)
    _mist(paper, 290, 0.75)
    for x, foot, size in ((40, 300, 1.0), (66, 306, 0.76), (352, 296, 0.84)):
        _fir(paper, x, foot, size)
    paper.path("M0 322C60 306 120 318 180 314S318 300 400 316V400H0Z", "#FBF3EC", 0.85)
    meadow = paper.fall((0, "#8DBB93"), (1, "#4F917A"), top=318)
    paper.path("M0 342C90 318 180 336 262 330S360 322 400 330V400H0Z", meadow)
    _deer(paper, 176, 352)
    for x, height, lean in ((20, 40, 8), (40, 54, -6), (356, 52, 10), (378, 38, -8)):
        blade = f"M{x - 5} 400Q{x - 3} {400 - height / 2} {x + lean} {400 - height}"
        paper.path(f"{blade}Q{x + 6} {400 - height / 2} {x + 6} 400Z", "#3F7D68")
    return paper


def _mist(paper: Paper, y: float, strength: float) -> None:
    """A bank of mist across the paper, thinner at its upper and lower edge."""
    veil = ((0.0, "#FFFFFF", 0.0), (0.5, "#FFFFFF", strength), (1.0, "#FFFFFF", 0.0))
    paint = paper.fall(*veil, top=y - 28, bottom=y + 30)
    upper = f"M0 {y - 16}C60 {y - 34} 120 {y - 6} 190 {y - 20}S330 {y - 30} 400 {y - 14}"
    paper.path(f"{upper}V{y + 30}H0Z", paint)


def _fir(paper: Paper, x: float, foot: float, size: float) -> None:
    for tier, colour in ((0, "#4F7F86"), (1, "#5B8B8D"), (2, "#6A9998")):
        top, half = foot - (58 + 22 * tier) * size, (26 - 6 * tier) * size
        low = foot - 24 * tier * size
        paper.path(
            f"M{x} {top:g}L{x + half:g} {low:g}Q{x} {low + 7:g} {x - half:g} {low:g}Z", colour
        )


def _deer(paper: Paper, x: float, foot: float) -> None:
    """A roe deer that has lifted its head, looking out to the right; ``x`` is its middle."""
    coat, shade, cream = "#C98A5C", "#A86F49", "#FFF1DE"
    paper.oval((x + 6, foot + 2), (62, 7), "#3F7D68", 0.45)
    for leg, colour in ((-34, shade), (36, shade), (-22, coat), (48, coat)):
        data = f"M{x + leg - 7} {foot - 56}L{x + leg - 3} {foot}H{x + leg + 4}L{x + leg + 8}"
        paper.path(f"{data} {foot - 56}Z", colour)
    body = f"M{x - 46} {foot - 66}C{x - 44} {foot - 92} {x - 8} {foot - 90} {x + 22} {foot - 90}"
    body += f"C{x + 40} {foot - 92} {x + 44} {foot - 114} {x + 50} {foot - 132}"
    body += f"L{x + 70} {foot - 120}C{x + 70} {foot - 92} {x + 66} {foot - 60} {x + 52} {foot - 48}"
    paper.path(f"{body}C{x + 20} {foot - 38} {x - 30} {foot - 40} {x - 46} {foot - 66}Z", coat)
    paper.path(
        f"M{x - 40} {foot - 54}C{x - 10} {foot - 44} {x + 26} {foot - 42} {x + 52} {foot - 48}"
        f"C{x + 22} {foot - 38} {x - 22} {foot - 38} {x - 40} {foot - 54}Z",
        cream,
    )
    paper.oval((x - 43, foot - 70), (9, 13), cream, turned=f"rotate(14 {x - 43} {foot - 70})")
    paper.path(
        f"M{x + 44} {foot - 128}C{x + 42} {foot - 150} {x + 62} {foot - 156} {x + 74} {foot - 148}"
        f"L{x + 98} {foot - 134}C{x + 102} {foot - 126} {x + 94} {foot - 122} {x + 84} {foot - 122}"
        f"C{x + 66} {foot - 112} {x + 50} {foot - 112} {x + 44} {foot - 128}Z",
        coat,
    )
    paper.path(
        f"M{x + 68} {foot - 122}L{x + 96} {foot - 126}C{x + 92} {foot - 121} {x + 88} {foot - 121} "
        f"{x + 84} {foot - 121}C{x + 78} {foot - 118} {x + 72} {foot - 117} {x + 68} {foot - 122}Z",
        cream,
    )
    for ear, colour in ((-10, shade), (4, coat)):
        paper.path(
            f"M{x + 58 + ear} {foot - 148}C{x + 40 + ear} {foot - 164} {x + 40 + ear} {foot - 180} "
            f"{x + 46 + ear} {foot - 186}C{x + 60 + ear} {foot - 178} {x + 68 + ear} {foot - 164} "
            f"{x + 66 + ear} {foot - 150}Z",
            colour,
        )
    paper.oval((x + 97, foot - 131), (5, 4.5), INK)
    paper.disc(x + 74, foot - 139, 4, INK)
    paper.disc(x + 75.2, foot - 140.4, 1.4, "#FFFFFF")


def a_kite_on_a_long_string() -> Paper:
    """A coral kite high in a wide sky, its string tied to a post, a dog that looks up at it."""
    paper = Paper()
    paper.ground(paper.fall((0, "#6FADDB"), (0.6, "#C4E2F2"), (0.82, "#FFF1DA"), (1, "#FFF1DA")))
    _cloud(paper, 92, 112, 1.0)
    _cloud(paper, 320, 232, 0.72)
    paper.line("M258 120C262 220 232 284 173 318", "#FFFFFF", 3, 0.9)
    _kite(paper)
    paper.path("M0 318H400V372H0Z", paper.fall((0, "#5F9FC4"), (1, "#9CCBE0"), top=318, bottom=360))
    for x, y, half in ((240, 330, 22), (330, 338, 30), (200, 344, 16)):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFFFFF", 3, 0.7)
    sand = paper.fall((0, "#F6DFB6"), (1, "#E3BE8B"), top=320)
    paper.path("M0 334C54 318 120 330 176 346S300 372 400 352V400H0Z", sand)
    paper.path("M0 368C80 352 170 372 250 380S350 384 400 376V400H0Z", "#D9B07C", 0.6)
    paper.path("M166 312H180L182 358H164Z", "#A77E62")
    paper.path("M166 312H180V320H166Z", "#C79C7B")
    _dog(paper, 92, 366)
    for x, foot, height, lean in (
        (8, 374, 46, 16),
        (24, 380, 58, 20),
        (318, 378, 44, 20),
        (342, 382, 58, 24),
        (360, 384, 74, 28),
        (378, 386, 50, 20),
    ):
        blade = f"M{x - 5} {foot}Q{x} {foot - height * 0.6} {x + lean} {foot - height}"
        paper.path(f"{blade}Q{x + 8} {foot - height / 2} {x + 6} {foot}Z", "#7FA06E")
    return paper


def _cloud(paper: Paper, x: float, y: float, size: float) -> None:
    for across, up, radius in ((-46, 0, 22), (-18, -14, 30), (18, -8, 27), (46, 2, 20)):
        paper.disc(x + across * size, y + up * size, radius * size, "#FFFFFF", 0.92)
    paper.path(
        f"M{x - 66 * size:g} {y:g}H{x + 65 * size:g}Q{x + 62 * size:g} {y + 22 * size:g} "
        f"{x + 40 * size:g} {y + 22 * size:g}H{x - 46 * size:g}Q{x - 66 * size:g} "
        f"{y + 20 * size:g} {x - 66 * size:g} {y:g}Z",
        "#FFFFFF",
        0.92,
    )


def _kite(paper: Paper) -> None:
    """Four panels round the crossing at (262, 100), and a tail with four bows."""
    turned = "rotate(24 262 100)"
    top, right, foot, left = "262 28", "316 92", "262 186", "208 92"
    for first, second, colour in (
        (top, right, "#F2A07C"),
        (right, foot, "#F7C97E"),
        (foot, left, "#E2745F"),
        (left, top, "#EE8A6F"),
    ):
        paper.path(f"M262 92L{first}L{second}Z", colour, turned=turned)
    paper.path("M260.500 28H263.500V186H260.500Z", "#FFF6E4", turned=turned)
    paper.path("M208 90.500H316V93.500H208Z", "#FFF6E4", turned=turned)
    paper.line("M227 178C212 190 200 186 190 198S176 220 156 222S132 236 118 236", "#FFFFFF", 3.5)
    for x, y, turn, colour in (
        (206, 189, -24, "#E2745F"),
        (184, 206, -52, "#F7C97E"),
        (158, 222, -14, "#E2745F"),
        (128, 236, -10, "#F7C97E"),
    ):
        bow = f"M{x} {y}L{x - 13} {y - 8}V{y + 8}ZM{x} {y}L{x + 13} {y - 8}V{y + 8}Z"
        paper.path(bow, colour, turned=f"rotate({turn} {x} {y})")


def _dog(paper: Paper, x: float, foot: float) -> None:
    """Sitting with its back half to us, nose up to the right; ``x`` is its middle."""
    fur, shade, patch = "#FFF6EA", "#E6D3BF", "#B97B52"
    paper.oval((x + 4, foot + 1), (46, 6), "#B98F62", 0.5)
    paper.line(
        f"M{x - 26} {foot - 10}C{x - 48} {foot - 8} {x - 54} {foot - 26} {x - 46} {foot - 36}",
        fur,
        9,
    )
    paper.path(
        f"M{x - 30} {foot}C{x - 40} {foot - 36} {x - 16} {foot - 62} {x + 10} {foot - 70}"
        f"C{x + 26} {foot - 54} {x + 28} {foot - 20} {x + 26} {foot}Z",
        fur,
    )
    paper.oval((x - 10, foot - 14), (20, 15), shade, 0.7)
    paper.path(
        f"M{x + 10} {foot - 40}L{x + 14} {foot}H{x + 27}C{x + 28} {foot - 18} {x + 27} "
        f"{foot - 36} {x + 22} {foot - 52}Z",
        fur,
    )
    turned = f"rotate(-30 {x + 14} {foot - 80})"
    paper.path(
        f"M{x - 10} {foot - 84}C{x - 8} {foot - 106} {x + 24} {foot - 108} {x + 32} {foot - 92}"
        f"L{x + 56} {foot - 84}C{x + 60} {foot - 74} {x + 50} {foot - 70} {x + 36} {foot - 70}"
        f"C{x + 16} {foot - 58} {x - 8} {foot - 62} {x - 10} {foot - 84}Z",
        fur,
        turned=turned,
    )
    paper.path(
        f"M{x - 6} {foot - 96}C{x - 22} {foot - 92} {x - 24} {foot - 66} {x - 14} {foot - 56}"
        f"C{x - 2} {foot - 62} {x + 6} {foot - 80} {x + 8} {foot - 98}Z",
        patch,
        turned=turned,
    )
    paper.oval((x + 56, foot - 80), (6, 5), INK, turned=turned)
    paper.oval((x + 27, foot - 88), (3.6, 4), INK, turned=turned)
    paper.path(
        f"M{x - 8} {foot - 58}C{x + 4} {foot - 50} {x + 16} {foot - 52} {x + 26} {foot - 58}"
        f"L{x + 26} {foot - 51}C{x + 16} {foot - 44} {x + 2} {foot - 42} {x - 10} {foot - 50}Z",
        "#5F9FC4",
    )


def long_grass_by_the_sea() -> Paper:
    """Pale grass on a dune that leans one way, an evening sea, a plover where the water ends."""
    paper = Paper()
    paper.ground(paper.fall((0, "#8E8FC6"), (0.3, "#DDB2C8"), (0.52, "#FBD3B4"), (1, "#FBD3B4")))
    paper.glow(286, 176, 112, "#FFF0C8")
    paper.disc(286, 176, 42, "#FFF4D8")
    paper.path(
        "M0 92C90 82 150 100 232 92S360 80 400 88V100C330 96 290 106 214 104S70 98 0 106Z",
        "#F6D3CF",
        0.7,
    )
    paper.path(
        "M0 128C70 122 130 134 196 130S240 126 272 134C200 142 90 134 0 140Z", "#FCE6D4", 0.7
    )
    water = paper.fall((0, "#C9A9C6"), (0.4, "#8F93C0"), (1, "#6E8DB6"), top=196, bottom=330)
    paper.path("M0 196H400V340H0Z", water)
    for y, half in ((204, 42), (216, 34), (229, 40), (243, 28), (258, 34), (274, 24)):
        paper.line(f"M{286 - half} {y}H{286 + half}", "#FFEBC8", 4, 0.85)
    for x, y, half in ((90, 226, 26), (150, 254, 34), (60, 270, 22), (372, 262, 18)):
        paper.line(f"M{x - half} {y}H{x + half}", "#B9BBDD", 3, 0.7)
    paper.path("M0 330C60 300 150 292 236 296S350 284 400 290V400H0Z", "#FFF8EE")
    wet = paper.fall((0, "#D8B9A8"), (1, "#E9CFA9"), top=296, bottom=400)
    paper.path("M0 336C60 308 150 300 236 304S350 292 400 298V400H0Z", wet)
    _plover(paper, 298, 350)
    dune = paper.linear((0, 250), (150, 400), ((0, "#F2DDB6"), (1, "#CFA979")))
    paper.path("M0 262C54 258 104 300 148 344S214 392 236 400H0Z", dune)
    _grass(paper)
    return paper


def _grass(paper: Paper) -> None:
    """Three rows of blades, each darker and nearer, all leaning with the evening wind."""
    rows = (
        (((4, 268), (26, 272), (48, 282), (70, 296), (92, 314)), (128, 52), "#C9BE86"),
        (((14, 300), (38, 306), (62, 318), (88, 336), (114, 356)), (150, 66), "#A7AC74"),
        (((0, 340), (28, 350), (56, 362), (84, 376), (112, 392), (140, 398)), (146, 74), "#7F935F"),
    )
    for feet, (height, lean), colour in rows:
        for place, (x, foot) in enumerate(feet):
            tall, over = height - 13 * (place % 3), lean + 9 * (place % 2)
            blade = f"M{x} {foot}C{x + 2} {foot - tall * 0.5:g} {x + over * 0.4:g} "
            blade += f"{foot - tall * 0.9:g} {x + over} {foot - tall}"
            blade += f"C{x + over * 0.6:g} {foot - tall * 0.8:g} {x + 16} {foot - tall * 0.4:g} "
            paper.path(f"{blade}{x + 10} {foot}Z", colour)


def _plover(paper: Paper, x: float, foot: float) -> None:
    """Round, on two thin legs, looking out to sea on the left; ``x`` is its middle."""
    paper.oval((x, foot + 2), (34, 5), "#B08F80", 0.5)
    paper.line(f"M{x - 6} {foot}V{foot - 24}M{x + 8} {foot}V{foot - 24}", "#E08E4C", 3.6)
    paper.path(
        f"M{x - 26} {foot - 42}C{x - 26} {foot - 62} {x - 6} {foot - 66} {x + 10} {foot - 60}"
        f"L{x + 48} {foot - 40}C{x + 34} {foot - 28} {x + 16} {foot - 20} {x} {foot - 20}"
        f"C{x - 16} {foot - 20} {x - 26} {foot - 28} {x - 26} {foot - 42}Z",
        "#FFF8EE",
    )
    paper.path(
        f"M{x - 8} {foot - 60}C{x + 4} {foot - 64} {x + 14} {foot - 58} {x + 48} {foot - 40}"
        f"C{x + 28} {foot - 34} {x + 2} {foot - 36} {x - 8} {foot - 60}Z",
        "#A98A78",
    )
    paper.disc(x - 20, foot - 62, 17, "#FFF8EE")
    paper.path(
        f"M{x - 36} {foot - 66}A17 17 0 0 1 {x - 4} {foot - 68}C{x - 14} {foot - 72} {x - 28} "
        f"{foot - 70} {x - 36} {foot - 66}Z",
        "#A98A78",
    )
    paper.line(
        f"M{x - 30} {foot - 47}C{x - 20} {foot - 42} {x - 10} {foot - 44} {x - 4} {foot - 52}",
        INK,
        5,
    )
    paper.path(f"M{x - 36} {foot - 64}L{x - 50} {foot - 60}L{x - 36} {foot - 57}Z", "#E08E4C")
    paper.disc(x - 24, foot - 64, 3.4, INK)
    paper.disc(x - 25, foot - 65, 1.2, "#FFFFFF")
