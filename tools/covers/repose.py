"""Covers of places to rest: a bench under blossom, an armchair with a patchwork blanket."""

from __future__ import annotations

from tools.covers.paper import INK, Paper


def for_the_waiting() -> Paper:
    """A blue bench under a tree in blossom; on it a cup that steams, an open book, a robin."""
    paper = Paper()
    paper.ground(paper.fall((0, "#A9D3E6"), (0.5, "#FBEBD2"), (1, "#FBEBD2")))
    paper.glow(226, 196, 110, "#FFF6DC")
    paper.disc(226, 196, 38, "#FFFBEF")
    paper.path("M0 218C70 186 140 196 210 212S330 200 400 184V300H0Z", "#A9CBD0")
    paper.path("M0 244C90 220 170 238 250 232S350 222 400 232V300H0Z", "#9CC9A6")
    paper.path(
        "M0 268C100 250 200 266 290 258S370 256 400 258V400H0Z",
        paper.fall((0, "#8CC09A"), (1, "#4F917A"), top=256),
    )
    paper.oval((90, 336), (58, 9), "#3F7D68", 0.45)
    paper.path(
        "M52 330C62 280 62 220 50 120H108C98 200 100 280 118 330C96 338 72 338 52 330Z", "#8A5C48"
    )
    paper.path("M88 206C102 176 116 156 126 118L144 112C136 160 120 196 98 232Z", "#8A5C48")
    paper.path("M52 330C62 280 62 220 50 120H68C76 200 74 290 66 335Z", "#A6735A")
    _blossom(paper)
    paper.oval((248, 346), (128, 12), "#3F7D68", 0.55)
    _bench(paper)
    _robin(paper, 322, 196)
    for x, y, turn in (
        (150, 190, 30),
        (204, 158, -20),
        (262, 128, 40),
        (40, 368, 10),
        (128, 372, -24),
        (170, 388, 20),
        (352, 372, -10),
        (22, 300, 24),
    ):
        paper.oval((x, y), (8, 5), "#FBD0CB", turned=f"rotate({turn} {x} {y})")
    return paper


def _blossom(paper: Paper) -> None:
    """The crown of the tree: three layers, each lighter and smaller than the one behind."""
    paper.path(
        "M0 0H322C338 22 330 56 302 66C304 94 270 112 244 98C230 128 190 132 172 112"
        "C160 142 118 148 100 126C82 152 40 152 26 128C16 134 6 134 0 132Z",
        "#E58F8C",
    )
    paper.path(
        "M0 0H288C304 18 296 44 272 48C272 74 240 86 220 72C206 98 170 100 154 82"
        "C142 108 104 112 88 92C72 116 34 114 22 94C14 98 6 98 0 96Z",
        "#F0AAA3",
    )
    paper.path(
        "M0 0H232C244 14 236 34 216 36C212 56 186 62 170 50C156 70 126 70 114 54"
        "C100 74 70 74 58 58C44 72 14 70 0 56Z",
        "#F8C6BC",
    )
    paper.discs(
        "#FDE3DB",
        (44, 78, 7),
        (120, 70, 6),
        (196, 62, 7),
        (252, 58, 6),
        (84, 118, 6),
        (222, 92, 5),
        (148, 102, 6),
        (288, 34, 6),
        (14, 112, 5),
    )


def _bench(paper: Paper) -> None:
    wood, light, shade = "#5B8FB2", "#8DBAD4", "#3F6C8F"
    for x in (146, 336):
        paper.path(f"M{x} 206H{x + 14}V346H{x}Z", shade)
    for y in (212, 240):
        paper.path(f"M136 {y}Q136 {y - 6} 142 {y - 6}H354Q360 {y - 6} 360 {y}V{y + 14}H136Z", wood)
        paper.path(f"M136 {y}Q136 {y - 6} 142 {y - 6}H354Q360 {y - 6} 360 {y}V{y + 2}H136Z", light)
    paper.path("M124 286H372V304Q372 308 368 308H128Q124 308 124 304Z", shade)
    paper.path("M132 270H364L374 288H122Z", light)
    paper.path("M122 288H374V296Q374 300 370 300H126Q122 300 122 296Z", wood)
    for x in (134, 348):
        paper.path(f"M{x} 300H{x + 14}V350H{x}Z", wood)
    _book(paper)
    _cup(paper)


def _cup(paper: Paper) -> None:
    for rise in (0, 14):
        steam = f"M{180 + rise} {232 - rise / 2:g}C{172 + rise} 220 {190 + rise} 212 {182 + rise} "
        paper.line(f"{steam}{194 - rise / 2:g}", "#FFFFFF", 4.5, 0.8)
    paper.oval((188, 282), (28, 5), "#FFFBF4")
    paper.line("M206 254C224 250 224 272 202 272", "#FFFBF4", 6)
    paper.path("M166 244H210V262C210 274 202 282 188 282S166 274 166 262Z", "#FFFBF4")
    paper.path("M166 254H210V262H166Z", "#E8927A")
    paper.oval((188, 244), (22, 5), "#C99A7C")


def _book(paper: Paper) -> None:
    paper.path("M232 282L246 264H332L344 282Q316 290 289 286Q260 290 232 282Z", "#D9705F")
    paper.path("M238 278L250 260C266 256 280 258 288 264V284C272 278 254 276 238 278Z", "#FFFBF0")
    paper.path("M338 278L326 260C310 256 296 258 288 264V284C304 278 322 276 338 278Z", "#F4E6D2")
    for y, inset in ((266, 0), (272, 3)):
        paper.line(f"M{256 - inset} {y}Q268 {y - 3} {280} {y + 3}", "#C9B49E", 2.6)
        paper.line(f"M{320 + inset} {y}Q308 {y - 3} {297} {y + 3}", "#C9B49E", 2.6)


def _robin(paper: Paper, x: float, foot: float) -> None:
    """Sitting on the back of the bench, facing left; ``x`` is its middle."""
    foot += 10
    paper.line(f"M{x - 4} {foot}V{foot - 10}M{x + 6} {foot}V{foot - 10}", INK, 2.6)
    paper.path(
        f"M{x + 14} {foot - 22}L{x + 42} {foot - 6}L{x + 34} {foot + 2}L{x + 8} {foot - 8}Z",
        "#7A6458",
    )
    paper.path(
        f"M{x - 22} {foot - 36}C{x - 22} {foot - 54} {x - 4} {foot - 58} {x + 6} {foot - 48}"
        f"C{x + 20} {foot - 40} {x + 28} {foot - 24} {x + 22} {foot - 12}"
        f"C{x + 8} {foot - 2} {x - 12} {foot - 4} {x - 20} {foot - 16}Z",
        "#9A7F6C",
    )
    paper.path(
        f"M{x - 22} {foot - 38}C{x - 14} {foot - 46} {x - 2} {foot - 42} {x + 1} {foot - 30}"
        f"C{x + 3} {foot - 18} {x - 4} {foot - 8} {x - 12} {foot - 9}"
        f"C{x - 20} {foot - 14} {x - 26} {foot - 28} {x - 22} {foot - 38}Z",
        "#E8794F",
    )
    paper.path(f"M{x - 21} {foot - 42}L{x - 32} {foot - 37}L{x - 21} {foot - 34}Z", INK)
    paper.disc(x - 10, foot - 43, 3.2, INK)
    paper.disc(x - 11, foot - 44, 1.1, "#FFFFFF")


def during_the_test() -> Paper:
    """A deep armchair by a window at evening, a patchwork blanket over it, a dog asleep."""
    paper = Paper()
    paper.ground(paper.fall((0, "#4F7F8A"), (0.75, "#86B0AC"), (1, "#86B0AC")))
    paper.path("M0 278H400V400H0Z", paper.fall((0, "#CF9C72"), (1, "#B27F5C"), top=278))
    paper.path("M0 270H400V280H0Z", "#E9F0E6")
    _window(paper)
    paper.oval((204, 342), (188, 30), "#EBD3B0")
    paper.oval((204, 342), (166, 24), "#D98C76")
    paper.oval((204, 342), (146, 19), "#EBD3B0")
    _armchair(paper)
    _patchwork(paper)
    _sleeping_dog(paper, 100, 344)
    return paper


def _window(paper: Paper) -> None:
    paper.path("M34 62Q34 50 46 50H168Q180 50 180 62V240H34Z", "#F6F1E4")
    sky = paper.fall((0, "#8FB7D6"), (0.6, "#F9D8B8"), (1, "#FFE9C8"), top=62, bottom=228)
    paper.path("M46 62H168V228H46Z", sky)
    paper.glow(110, 150, 44, "#FFF3CF")
    paper.disc(110, 150, 22, "#FFF8E4")
    paper.path("M46 186C74 160 106 166 130 176S156 176 168 170V228H46Z", "#8FB3B4")
    paper.path("M46 206C80 188 126 204 168 194V228H46Z", "#6C9F86")
    paper.path("M103 62H111V228H103ZM46 136H168V144H46Z", "#F6F1E4")
    paper.path("M24 234H190V247H24Z", "#FFFBF2")


def _armchair(paper: Paper) -> None:
    seat, light, shade = "#E6AE5A", "#F1C47C", "#C98B42"
    for x in (170, 330):
        paper.path(f"M{x} 306H{x + 16}L{x + 12} 340H{x + 4}Z", "#7A5240")
    paper.path("M160 310V130C160 84 190 64 258 64S356 84 356 130V310Z", shade)
    paper.path("M170 310V134C170 92 198 74 258 74S346 92 346 134V310Z", seat)
    paper.path("M184 242H332V320H184Z", shade)
    paper.path("M182 230C182 220 190 216 200 216H316C326 216 334 220 334 230V258H182Z", light)
    paper.path("M184 258H332V320H184Z", seat)
    for left in (140, 330):
        paper.path(
            f"M{left} 322V216C{left} 188 {left + 46} 188 {left + 46} 216V322"
            f"Q{left + 46} 326 {left + 40} 326H{left + 6}Q{left} 326 {left} 322Z",
            seat,
        )
        paper.path(
            f"M{left} 220C{left} 188 {left + 46} 188 {left + 46} 220"
            f"C{left + 40} 206 {left + 6} 206 {left} 220Z",
            light,
        )


def _patchwork(paper: Paper) -> None:
    """Squares of wool, hanging from the top of the chair's back over the seat's right half."""
    wools = ("#FFF6E6", "#D9705F", "#6FA3BF", "#F3C9B4", "#5E9C8A")
    hearts = ("#D9705F", "#FFF6E6", "#FFF6E6", "#6FA3BF", "#F6DDA0")
    for row in range(6):
        for column in range(4):
            wool = (column * 2 + row * 3) % 5
            corners = [
                _fall_of_cloth(column + right, row + below)
                for right, below in ((0, 0), (1, 0), (1, 1), (0, 1))
            ]
            paper.path("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners) + "Z", wools[wool])
            x = sum(corner[0] for corner in corners) / 4
            y = sum(corner[1] for corner in corners) / 4
            paper.disc(round(x, 1), round(y, 1), 7, hearts[wool])
    crease = [_fall_of_cloth(*place) for place in ((0, 4.5), (4, 4.5), (4, 4.8), (0, 4.8))]
    paper.path("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in crease) + "Z", INK, 0.14)
    for step in range(13):
        x, y = _fall_of_cloth(step / 3, 6)
        paper.line(f"M{x:.1f} {y:.1f}v10", "#FFF6E6", 3.5)


def _fall_of_cloth(column: float, row: float) -> tuple[float, float]:
    """Where the corner of a square of the blanket lies: 4 squares across, 6 down."""
    over = 62 + 1.5 * max(0, column - 1) ** 2.2
    return 220 + 28 * column + (3 * row if row < 5 else 15 + 6 * (row - 5)), over + 33 * row


def _sleeping_dog(paper: Paper, x: float, foot: float) -> None:
    """Curled up, its nose to the left on its paws; ``x`` is its middle."""
    coat, shade, cream = "#B5774F", "#94593A", "#FFF1DE"
    paper.oval((x + 4, foot), (74, 9), "#B06A58", 0.7)
    paper.path(
        f"M{x - 40} {foot}C{x - 44} {foot - 48} {x} {foot - 66} {x + 38} {foot - 54}"
        f"C{x + 74} {foot - 40} {x + 80} {foot - 8} {x + 62} {foot}Z",
        coat,
    )
    paper.line(
        f"M{x + 64} {foot - 10}C{x + 48} {foot + 1} {x + 14} {foot} {x - 2} {foot - 6}", shade, 12
    )
    paper.path(
        f"M{x + 12} {foot - 4}C{x + 8} {foot - 34} {x + 36} {foot - 44} {x + 56} {foot - 26}"
        f"C{x + 66} {foot - 14} {x + 60} {foot - 4} {x + 50} {foot - 4}Z",
        shade,
        0.55,
    )
    paper.path(
        f"M{x - 76} {foot - 12}C{x - 78} {foot - 26} {x - 58} {foot - 30} {x - 50} {foot - 34}"
        f"C{x - 40} {foot - 54} {x - 6} {foot - 52} {x - 4} {foot - 26}"
        f"C{x - 4} {foot - 6} {x - 24} {foot - 2} {x - 44} {foot - 2}"
        f"C{x - 62} {foot} {x - 74} {foot - 2} {x - 76} {foot - 12}Z",
        coat,
    )
    paper.path(
        f"M{x - 76} {foot - 12}C{x - 76} {foot - 22} {x - 64} {foot - 26} {x - 54} {foot - 20}"
        f"C{x - 48} {foot - 12} {x - 50} {foot - 2} {x - 58} {foot - 1}C{x - 70} {foot} {x - 75} "
        f"{foot - 4} {x - 76} {foot - 12}Z",
        cream,
    )
    paper.oval((x - 73, foot - 17), (6, 5), INK)
    paper.line(f"M{x - 46} {foot - 30}Q{x - 40} {foot - 24} {x - 33} {foot - 29}", INK, 3.2)
    paper.path(
        f"M{x - 22} {foot - 46}C{x - 2} {foot - 48} {x + 8} {foot - 26} {x} {foot - 6}"
        f"C{x - 14} {foot - 8} {x - 26} {foot - 26} {x - 22} {foot - 46}Z",
        shade,
    )
