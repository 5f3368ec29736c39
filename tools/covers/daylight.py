"""Covers in daylight: a window, a river, hills, a pond."""

from __future__ import annotations

from tools.covers.paper import INK, Paper


def light_through_linen() -> Paper:
    """A pale arched window, a curtain leaning out, its light on the floor, a sprig on the sill."""
    paper = Paper()
    paper.ground(paper.fall((0, "#F4E4D6"), (1, "#EBD3C2")))
    paper.path("M0 322H400V400H0Z", paper.fall((0, "#C99A7C"), (1, "#B58365"), top=322))
    paper.path("M118 400L172 330H330L368 400Z", "#FFE3A8", 0.75)
    frame = "M108 300V150C108 92 148 58 200 58C252 58 292 92 292 150V300Z"
    paper.path(frame, "#FFFBF4", turned="translate(200 180) scale(1.07) translate(-200 -180)")
    sky = paper.fall((0, "#BCDDF0"), (0.6, "#FCE9D4"), (1, "#FFF4DC"), top=58, bottom=300)
    paper.path(frame, sky)
    paper.glow(226, 196, 62, "#FFF3CF")
    paper.disc(226, 196, 25, "#FFF6DF")
    paper.path("M108 262C150 236 190 244 226 252S276 244 292 238V300H108Z", "#9CC5B0")
    paper.path("M108 282C160 262 220 276 292 266V300H108Z", "#6FA88F")
    paper.line("M200 60V300", "#FFFBF4", 7)
    paper.line("M109 176H291", "#FFFBF4", 7)
    paper.path("M84 300H316V318H84Z", "#FFFBF4")
    paper.path("M84 314H316V322H84Z", "#D9BEAA")
    back = "M86 44C100 120 148 190 150 330C132 346 98 340 76 348C80 240 70 130 70 44Z"
    front = "M62 44C84 130 118 216 208 286C196 316 158 326 132 352"
    front += "C104 344 84 360 56 356C64 240 54 130 52 44Z"
    paper.path(back, "#8FB9D6", 0.55)
    paper.path(front, paper.linear((52, 0), (200, 0), ((0, "#A9CBE4"), (1, "#D5E7F3"))), 0.88)
    for bend in (20, 44, 72):
        fold = f"M{60 + bend / 8:g} 60C{72 + bend / 2:g} 160 {84 + bend:g} 240 {86 + bend:g} 336"
        paper.line(fold, "#7FAED0", 3, 0.35)
    paper.line("M40 42H330", "#A77E62", 7)
    paper.disc(338, 42, 8, "#8A5C40")
    paper.path("M258 300L262 274H290L294 300Z", "#C97B5E")
    _sprig(paper, 276, 275)
    return paper


def _sprig(paper: Paper, x: float, y: float) -> None:
    paper.line(f"M{x} {y}C{x - 2} {y - 24} {x + 2} {y - 36} {x} {y - 56}", "#4F917A", 3.5)
    for side, rise in ((-1, 14), (1, 24), (-1, 34), (1, 44)):
        tip = x + side * 22, y - rise - 14
        leaf = f"M{x} {y - rise}Q{x + side * 4} {y - rise - 14} {tip[0]} {tip[1]}"
        paper.path(f"{leaf}Q{x + side * 20} {y - rise + 2} {x} {y - rise}Z", "#4F917A")


def where_the_river_widens() -> Paper:
    """A river in three blues widening between sage banks, a low sun, a heron among the reeds."""
    paper = Paper()
    paper.ground(paper.fall((0, "#A9CFE8"), (0.42, "#FBE3CE"), (1, "#FBE3CE")))
    paper.glow(246, 132, 118, "#FFF1CC")
    paper.disc(246, 132, 36, "#FFF5DC")
    paper.path("M0 172C60 140 110 150 160 160S300 136 400 158V220H0Z", "#B9CFDF")
    paper.path("M0 190C90 164 150 184 214 180S330 168 400 184V240H0Z", "#93BFA9")
    paper.path("M0 196H400V400H0Z", paper.fall((0, "#7FB59B"), (1, "#4F917A"), top=190))
    edge = "M228 190C262 202 236 216 196 228C142 244 116 262 132 284C146 304 92 336 28 400H396"
    water = paper.fall((0, "#E3F0F6"), (0.3, "#A3CDE5"), (1, "#5F97C0"), top=190)
    paper.path(
        f"{edge}C392 344 330 318 270 298C216 280 232 262 268 244C306 226 284 202 246 190Z", water
    )
    paper.path(
        "M176 250C150 262 160 278 176 292C188 316 130 350 96"
        " 400H316C308 352 256 322 216 298C186 280 196 262 214 248Z",
        "#4C86B3",
        0.35,
    )
    for x, y, half in (
        (246, 203, 9),
        (256, 214, 12),
        (238, 226, 15),
        (252, 236, 8),
        (210, 243, 16),
    ):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFF8E6", 3.2, 0.85)
    for x, y, half in ((186, 330, 22), (236, 352, 16), (150, 372, 26), (270, 382, 20)):
        paper.line(f"M{x - half} {y}H{x + half}", "#DCEDF5", 3, 0.5)
    paper.path("M0 268C40 262 84 282 70 316C58 346 26 360 0 396Z", "#6FA88F")
    paper.path("M400 254C356 256 330 272 346 296C364 320 388 350 400 388Z", "#3F7D68")
    for x, y, height, lean in (
        (16, 330, 96, 8),
        (34, 326, 118, 14),
        (50, 318, 84, 18),
        (376, 318, 92, -8),
        (390, 330, 116, -6),
    ):
        tip = x + lean, y - height
        paper.line(f"M{x} {y}Q{x} {y - height / 2} {tip[0]} {tip[1]}", "#2F6B57", 4)
        paper.oval(tip, (4.5, 15), "#8A5C40", turned=f"rotate({lean} {tip[0]} {tip[1]})")
    paper.ring((309, 312), (26, 7), "#DCEDF5", 0.8)
    _heron(paper, 304, 310)
    return paper


def _heron(paper: Paper, x: float, y: float) -> None:
    """Standing in the shallows, ``x`` and ``y`` its feet."""
    paper.line(f"M{x} {y}V{y - 44}M{x + 10} {y + 3}V{y - 42}", INK, 2.6)
    body = f"M{x - 14} {y - 62}C{x - 8} {y - 82} {x + 24} {y - 76} {x + 38} {y - 40}"
    paper.path(f"{body}C{x + 18} {y - 38} {x - 8} {y - 36} {x - 14} {y - 62}Z", "#EEF3F8")
    paper.path(
        f"M{x} {y - 62}C{x + 14} {y - 70} {x + 32} {y - 54} {x + 38}"
        f" {y - 40}C{x + 22} {y - 42} {x + 6} {y - 46} {x} {y - 62}Z",
        "#9DB4CC",
    )
    neck = f"M{x - 8} {y - 62}C{x - 26} {y - 76} {x + 2} {y - 92} {x - 10} {y - 108}"
    paper.line(neck, "#EEF3F8", 7)
    paper.disc(x - 12, y - 110, 7, "#EEF3F8")
    paper.path(f"M{x - 16} {y - 114}L{x - 42} {y - 106}L{x - 16} {y - 106}Z", "#E0A045")
    paper.line(f"M{x - 12} {y - 115}Q{x} {y - 114} {x + 8} {y - 106}", INK, 2.6)


def hills_beyond_the_orchard() -> Paper:
    """Hills behind one another, a low round sun, a lane, one apple tree."""
    paper = Paper()
    paper.ground(paper.fall((0, "#F6C9A8"), (0.5, "#FCE6CC"), (1, "#FCE6CC")))
    paper.glow(150, 150, 130, "#FFF3CF")
    paper.disc(150, 150, 44, "#FFF7E2")
    paper.path("M0 190C50 150 92 128 136 150S226 196 272 168S352 126 400 156V300H0Z", "#AFC6DC")
    paper.path("M0 228C70 190 128 186 190 212S320 226 400 188V320H0Z", "#8DB3C2")
    paper.path("M0 266C90 224 168 238 236 258S350 254 400 234V400H0Z", "#86B79C")
    paper.path("M0 318C80 276 180 276 260 300S370 306 400 292V400H0Z", "#5E9C82")
    paper.path(
        "M176 282C210 296 152 318 122 344C100 364 94 380 90"
        " 400H172C168 378 178 356 196 338C222 312 218 292 190 283Z",
        "#F7DDB4",
    )
    for x, y, size in ((40, 286, 1.0), (66, 278, 0.8), (92, 284, 0.6)):
        paper.disc(x, y - 14 * size, 14 * size, "#4F8F78")
        paper.line(f"M{x} {y}V{y - 10 * size}", "#6B4E3D", 3.5 * size)
    paper.oval((302, 366), (70, 9), "#3F7D68", 0.6)
    paper.path("M294 366C298 326 294 300 280 274H316C306 300 308 326 316 366Z", "#7A5240")
    for x, y, radius, colour in (
        (262, 240, 40, "#3F7D68"),
        (340, 238, 38, "#3F7D68"),
        (300, 204, 48, "#4A8A72"),
        (276, 218, 30, "#5E9C82"),
        (318, 196, 26, "#6FAE92"),
    ):
        paper.disc(x, y, radius, colour)
    for x, y in ((258, 252), (306, 232), (344, 254)):
        paper.disc(x, y, 10, "#D9654F")
        paper.disc(x - 3, y - 3, 3, "#F6B39E")
    return paper


def a_pond_full_of_sky() -> Paper:
    """A pond that holds the sky and its sun, a lily on it, rings opening."""
    paper = Paper()
    paper.ground(paper.fall((0, "#DDEBD9"), (0.35, "#9CC5A8"), (1, "#4F917A")))
    paper.path("M0 96C70 66 130 84 196 80S330 62 400 88V170H0Z", "#7FB59B")
    bank = paper.fall((0, "#6BA88C"), (1, "#3F7D68"), top=104)
    paper.path("M0 124C80 98 150 116 220 108S340 100 400 116V400H0Z", bank)
    paper.oval((200, 248), (186, 128), "#3F7D68", 0.5)
    sky = paper.fall((0, "#FBD9C2"), (0.45, "#E6E3EE"), (1, "#9CC8E6"), top=122, bottom=366)
    paper.oval((200, 244), (184, 124), sky)
    paper.glow(150, 214, 84, "#FFF6DE")
    paper.oval((150, 214), (32, 27), "#FFF8E8")
    paper.path(
        "M60 268C84 254 108 262 122 268C138 262 156 268 162 278H56C50 276 54 270 60 268Z",
        "#FFFFFF",
        0.6,
    )
    paper.path(
        "M236 186C252 176 274 180 284 188C298 184 312 190 316 198H232C226 196 230 190 236 186Z",
        "#FFFFFF",
        0.55,
    )
    for rx, ry, opacity in ((24, 11, 0.9), (52, 24, 0.6), (84, 39, 0.35)):
        paper.ring((226, 300), (rx, ry), "#FFFFFF", opacity)
    _lily(paper, 286, 262)
    paper.oval((92, 312), (30, 13), "#5E9C82")
    paper.path("M94 312L121 307L120 317Z", "#A6CBE6")
    for x, height, lean in (
        (24, 120, 10),
        (42, 152, -6),
        (60, 104, 16),
        (352, 128, -12),
        (374, 162, 6),
    ):
        foot = 396
        tip = x + lean, foot - height
        blade = f"M{x - 6} {foot}Q{x - 4} {foot - height / 2} {tip[0]} {tip[1]}"
        paper.path(f"{blade}Q{x + 8} {foot - height / 2} {x + 6} {foot}Z", "#2F6B57")
    return paper


def _lily(paper: Paper, x: float, y: float) -> None:
    paper.oval((x, y + 10), (56, 22), "#3F7D68")
    paper.oval((x, y + 7), (56, 22), "#5E9C82")
    for angle, colour in (
        (-62, "#F3B7C6"),
        (62, "#F3B7C6"),
        (-34, "#F9CFD8"),
        (34, "#F9CFD8"),
        (0, "#FDE6EA"),
    ):
        petal = f"M{x} {y + 4}C{x - 19} {y - 12} {x - 14} {y - 36} {x} {y - 48}"
        paper.path(
            f"{petal}C{x + 14} {y - 36} {x + 19} {y - 12} {x} {y + 4}Z",
            colour,
            turned=f"rotate({angle} {x} {y + 4})",
        )
    paper.disc(x, y - 6, 8, "#F8C95E")
