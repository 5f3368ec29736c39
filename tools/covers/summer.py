"""Covers of summer: fireflies over tall grass, a small train on its way to the sea."""

from __future__ import annotations

from tools.covers.paper import INK, Paper


def fireflies_in_the_tall_grass() -> Paper:
    """A deep green night, round golden lights among the grass, a hedgehog that looks up."""
    paper = Paper()
    paper.ground(paper.fall((0, "#1F3A55"), (0.5, "#33637A"), (0.74, "#6C9C8C"), (1, "#6C9C8C")))
    paper.glow(304, 92, 90, "#FFF0CF", 0.5)
    paper.disc(304, 92, 34, "#FFF1D2")
    paper.disc(294, 86, 6, "#F2DDB4", 0.8)
    paper.disc(314, 104, 4.5, "#F2DDB4", 0.8)
    for x, y, radius in ((40, 44, 2), (96, 24, 1.6), (160, 62, 2), (222, 30, 1.6), (370, 36, 2)):
        paper.disc(x, y, radius, "#FFFBEE", 0.8)
    paper.path("M0 232C50 196 92 206 140 214S230 184 280 202S360 196 400 210V300H0Z", "#2F5F68")
    paper.path("M0 268C80 240 160 258 230 258S340 244 400 256V400H0Z", "#3A7467")
    _blades(
        paper,
        320,
        "#33685E",
        (
            (18, 150, 16),
            (60, 128, -12),
            (112, 142, 14),
            (176, 124, -10),
            (236, 138, 12),
            (288, 128, -14),
            (336, 150, 10),
            (376, 134, -8),
        ),
    )
    for x, y, size in ((66, 176, 7), (126, 128, 5.5), (206, 158, 8), (262, 214, 6), (352, 182, 7)):
        _firefly(paper, x, y, size)
    paper.path("M0 318C70 296 150 310 220 308S340 298 400 310V400H0Z", "#2F6657")
    _hedgehog(paper, 232, 352)
    _blades(
        paper,
        372,
        "#3F8268",
        (
            (22, 186, 20),
            (48, 152, -18),
            (86, 194, 26),
            (126, 148, -14),
            (304, 150, 16),
            (334, 198, -24),
            (362, 160, 14),
            (382, 188, -20),
        ),
    )
    for x, y, size in ((46, 250, 9), (142, 246, 7), (322, 252, 8.5), (374, 288, 6.5), (92, 310, 6)):
        _firefly(paper, x, y, size)
    paper.path("M0 366C60 350 140 362 210 366S340 356 400 364V400H0Z", "#245247")
    _blades(
        paper,
        400,
        "#245247",
        (
            (12, 96, 14),
            (70, 74, -14),
            (110, 92, 18),
            (166, 40, -8),
            (292, 44, 10),
            (324, 86, -16),
            (370, 104, 14),
        ),
    )
    return paper


def _blades(
    paper: Paper, foot: float, colour: str, blades: tuple[tuple[float, float, float], ...]
) -> None:
    """Blades of grass: each its place, its height and how far its tip leans."""
    for x, height, lean in blades:
        tip = f"{x + lean} {foot - height}"
        left = f"M{x - 6} {foot}Q{x - 3} {foot - height * 0.6:g} {tip}"
        paper.path(f"{left}Q{x + 7} {foot - height * 0.5:g} {x + 6} {foot}Z", colour)


def _firefly(paper: Paper, x: float, y: float, size: float) -> None:
    paper.glow(x, y, size * 4, "#FFE68C", 0.85)
    paper.disc(x, y, size, "#FFF2B8")
    paper.disc(x, y, size * 0.5, "#FFFDF0")


def _hedgehog(paper: Paper, x: float, foot: float) -> None:
    """Sitting in profile, its nose lifted to the left; ``x`` is the middle of its back."""
    spines, dark, face = "#7A5C4E", "#5C4440", "#EBCBA4"
    paper.oval((x, foot + 2), (68, 8), "#1D463D", 0.7)
    points = f"M{x - 30} {foot - 56}"
    for along, height in (
        (-20, 74),
        (-8, 84),
        (8, 90),
        (24, 88),
        (38, 80),
        (50, 68),
        (60, 52),
        (66, 34),
    ):
        points += f"L{x + along - 5} {foot - height + 14}L{x + along + 2} {foot - height}"
    paper.path(f"{points}L{x + 62} {foot - 14}L{x + 48} {foot}H{x - 24}Z", dark)
    paper.path(
        f"M{x - 34} {foot - 46}C{x - 20} {foot - 76} {x + 34} {foot - 84} {x + 54} {foot - 42}"
        f"C{x + 62} {foot - 20} {x + 54} {foot} {x + 36} {foot}H{x - 24}Z",
        spines,
    )
    for dx, dy in ((-4, 54), (14, 62), (32, 56), (4, 36), (22, 42), (40, 36), (14, 20), (34, 18)):
        paper.line(f"M{x + dx} {foot - dy}l7 -8", "#A98873", 3.5)
    paper.path(
        f"M{x - 72} {foot - 60}C{x - 58} {foot - 68} {x - 42} {foot - 74} {x - 26} {foot - 62}"
        f"C{x - 12} {foot - 50} {x - 12} {foot - 20} {x - 10} {foot}H{x - 34}"
        f"C{x - 44} {foot - 14} {x - 44} {foot - 28} {x - 52} {foot - 38}"
        f"C{x - 60} {foot - 46} {x - 70} {foot - 52} {x - 72} {foot - 60}Z",
        face,
    )
    paper.oval((x - 72, foot - 60), (6, 5.5), INK)
    paper.disc(x - 42, foot - 56, 4.4, INK)
    paper.disc(x - 43.4, foot - 57.6, 1.6, "#FFFDF0")
    paper.oval((x - 40, foot - 44), (7, 4.5), "#F0A18B", 0.6)
    paper.oval((x - 20, foot - 62), (9, 10), "#D9B48E")
    paper.oval((x - 20, foot - 61), (5, 6), "#C99B84")
    paper.line(f"M{x - 62} {foot - 46}Q{x - 56} {foot - 40} {x - 50} {foot - 42}", INK, 2.6)
    for dx in (-26, 22):
        paper.oval((x + dx, foot - 1), (14, 6), face)


def the_little_train_to_the_sea() -> Paper:
    """A round red engine and two wagons on a low bridge, the evening sea and a white sun behind."""
    paper = Paper()
    paper.ground(paper.fall((0, "#8FBFE0"), (0.34, "#FBE0C6"), (0.5, "#FFF0D0"), (1, "#FFF0D0")))
    paper.glow(214, 128, 112, "#FFF6DA")
    paper.disc(214, 128, 44, "#FFFBEE")
    for x, y, wide in ((316, 52, 46), (352, 64, 34), (282, 66, 30)):
        paper.oval((x, y), (wide, 12), "#FFFFFF", 0.75)
    sea = ((0, "#BFE0EA"), (0.5, "#7FB9D2"), (1, "#5B9BBF"))
    paper.path("M0 176H400V400H0Z", paper.fall(*sea, top=176, bottom=360))
    for x, y, half in (
        (214, 184, 40),
        (206, 194, 26),
        (300, 194, 20),
        (340, 208, 26),
        (60, 220, 18),
    ):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFFBEE", 4, 0.8)
    paper.path("M306 176L324 132V176Z", "#FFFFFF")
    paper.path("M328 176V144L338 176Z", "#FBE0D2")
    paper.path("M298 177H346Q340 187 322 187Q304 187 298 177Z", "#C9705A")
    _gull(paper, 64, 66, 20)
    _gull(paper, 104, 92, 14)
    _bridge(paper)
    _wagon(paper, 330, ("#6FAE9A", "#4F8A7B"))
    _wagon(paper, 228, ("#F2B85C", "#D9953C"))
    _engine(paper, 100)
    paper.path("M0 400V352C60 334 110 356 170 360S320 340 400 356V400Z", "#7FB08A")
    for x, y in ((40, 372), (110, 384), (210, 380), (290, 372), (360, 386)):
        for dx, dy in ((-6, 0), (6, 0), (0, -6), (0, 6)):
            paper.disc(x + dx, y + dy, 4.6, "#FFFBF4")
        paper.disc(x, y, 4, "#F3B94E")
    return paper


def _gull(paper: Paper, x: float, y: float, wing: float) -> None:
    reach = f"M{x - wing} {y - wing * 0.3:g}Q{x - wing * 0.4:g} {y - wing * 0.7:g} {x} {y}"
    paper.line(
        f"{reach}Q{x + wing * 0.4:g} {y - wing * 0.7:g} {x + wing} {y - wing * 0.3:g}", "#FFFFFF", 5
    )


def _bridge(paper: Paper) -> None:
    stone = paper.fall((0, "#E6C6A8"), (1, "#C99F86"), top=288, bottom=372)
    piers = "M0 290H400V372H364V340A34 30 0 0 0 296 340V372H258V340A34 30 0 0 0 190 340V372H152V340"
    paper.path(f"{piers}A34 30 0 0 0 84 340V372H46V340A34 30 0 0 0 0 322Z", stone)
    paper.path("M0 284H400V298H0Z", "#F4DDC2")
    paper.line("M4 283H396", "#7B5A56", 4)


def _wheel(paper: Paper, x: float, radius: float) -> None:
    y = 281 - radius
    paper.disc(x, y, radius, "#4B4560")
    paper.disc(x, y, radius * 0.62, "#F4DDC2")
    paper.disc(x, y, radius * 0.26, "#4B4560")


def _wagon(paper: Paper, x: float, colours: tuple[str, str]) -> None:
    """A passenger wagon 88 wide whose middle is at ``x``, two lit windows."""
    side, shade = colours
    paper.line(f"M{x - 52} 262H{x - 44}", "#4B4560", 6)
    paper.path(
        f"M{x - 44} 266V218Q{x - 44} 206 {x - 32} 206H{x + 32}Q{x + 44} 206 {x + 44} 218V266Z", side
    )
    paper.path(f"M{x - 44} 250H{x + 44}V266H{x - 44}Z", shade)
    paper.path(
        f"M{x - 50} 212Q{x - 46} 196 {x - 30} 196H{x + 30}Q{x + 46} 196 {x + 50} 212Z", "#FFF6E6"
    )
    for dx in (-32, 6):
        paper.path(
            f"M{x + dx} 242V226Q{x + dx} 219 {x + dx + 7} 219H{x + dx + 19}"
            f"Q{x + dx + 26} 219 {x + dx + 26} 226V242Z",
            "#FFF1BE",
        )
    for dx in (-24, 24):
        _wheel(paper, x + dx, 13)


def _engine(paper: Paper, x: float) -> None:
    """The engine, going left; ``x`` is the middle of its boiler."""
    red, dark = "#DE7460", "#B95546"
    for dx, dy, radius in ((-34, 120, 9), (-14, 136, 13), (16, 154, 17)):
        paper.disc(x + dx, 280 - dy, radius, "#FFFFFF", 0.85)
    paper.line(f"M{x + 64} 262H{x + 76}", "#4B4560", 6)
    paper.path(f"M{x + 16} 266V186H{x + 66}V266Z", red)
    paper.path(
        f"M{x + 8} 188Q{x + 12} 172 {x + 28} 172H{x + 56}Q{x + 72} 172 {x + 74} 188Z", "#FFF6E6"
    )
    paper.path(
        f"M{x + 28} 226V206Q{x + 28} 199 {x + 35} 199H{x + 49}Q{x + 56} 199 {x + 56} 206V226Z",
        "#FFF1BE",
    )
    paper.path(f"M{x - 46} 180H{x - 22}L{x - 27} 214H{x - 41}Z", "#4B4560")
    paper.path(f"M{x - 50} 176Q{x - 34} 168 {x - 18} 176V184H{x - 50}Z", "#F2B85C")
    paper.path(f"M{x - 6} 212Q{x - 6} 198 {x + 4} 198Q{x + 14} 198 {x + 14} 212Z", "#F2B85C")
    paper.path(f"M{x - 50} 210H{x + 20}V262H{x - 50}C{x - 66} 262 {x - 66} 210 {x - 50} 210Z", dark)
    paper.path(f"M{x - 46} 210H{x + 20}V250H{x - 50}C{x - 60} 244 {x - 60} 214 {x - 46} 210Z", red)
    for dx in (-26, 0):
        paper.line(f"M{x + dx} 212V260", "#F2B85C", 4)
    paper.disc(x - 54, 232, 10, "#FFF1BE")
    paper.path(f"M{x - 62} 262H{x + 66}V270H{x - 58}Z", "#4B4560")
    paper.path(f"M{x - 60} 266L{x - 78} 281H{x - 50}Z", "#F2B85C")
    for dx, radius in ((-36, 13), (-4, 13), (42, 20)):
        _wheel(paper, x + dx, radius)
