"""Covers of the ambiences: a beach, a stream, a night, a wood in the wind, a garden, a fire."""

from __future__ import annotations

from tools.covers.paper import INK, Paper


def ocean() -> Paper:
    """A low sun over a bay, and one wave that comes up the sand with its hem of foam."""
    paper = Paper()
    paper.ground(paper.fall((0, "#9CC8E6"), (0.4, "#FCE6CC"), (1, "#FCE6CC")))
    paper.glow(274, 128, 108, "#FFF3CF")
    paper.disc(274, 128, 38, "#FFF7E2")
    water = paper.fall((0, "#8FBFD6"), (1, "#3F86A3"), top=150, bottom=310)
    paper.path("M0 152H400V330H0Z", water)
    for x, y, half in ((274, 168, 34), (262, 184, 24), (284, 200, 30), (268, 218, 18)):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFF6DE", 4, 0.85)
    paper.path("M0 206C60 190 120 196 176 214C150 236 60 240 0 234Z", "#6FAFC6", 0.8)
    paper.path("M0 400V268C70 296 140 250 220 268S340 300 400 262V400Z", "#FFFBF4")
    paper.path("M0 400V286C74 312 144 268 222 284S338 316 400 280V400Z", "#CFE6EA")
    sand = paper.fall((0, "#F2D9B4"), (1, "#DDB98C"), top=290)
    paper.path("M0 400V312C80 338 150 296 226 308S340 338 400 304V400Z", sand)
    paper.line("M4 307C80 332 150 290 226 302S340 332 396 300", "#FFFBF4", 7)
    paper.path("M94 372C90 350 106 336 124 336S158 350 154 372C138 380 110 380 94 372Z", "#F3B7C6")
    paper.line("M124 340V374M108 346L114 374M140 346L134 374", "#D98FA4", 3.5)
    return paper


def stream() -> Paper:
    """A bright stream that bends between mossy banks and round stones."""
    paper = Paper()
    paper.ground(paper.fall((0, "#E6F0D2"), (0.5, "#A9CFA4"), (1, "#5E9C82")))
    paper.glow(206, 112, 108, "#FFF6D8")
    for x, width, colour in ((34, 26, "#7FA58A"), (96, 18, "#9CBFA2"), (322, 20, "#8FB595")):
        paper.path(f"M{x} 0H{x + width}L{x + width + 8} 170H{x - 8}Z", colour)
    paper.path("M0 150C70 124 130 150 190 146S320 128 400 150V240H0Z", "#7FB08A")
    bend = "M196 146C236 168 300 178 274 210C244 244 120 236 112 286C106 330 150 356 166 400"
    bend += "H352C344 340 300 320 288 294C280 262 356 242 354 204C350 168 262 162 222 146Z"
    paper.path("M0 178C90 160 150 178 220 182S330 166 400 182V400H0Z", "#4F8F78")
    paper.path(bend, paper.fall((0, "#E3F2F6"), (0.4, "#9FD0E0"), (1, "#4C93B3"), top=146))
    for x, y, half in (
        (296, 196, 22),
        (236, 232, 26),
        (190, 276, 30),
        (226, 330, 34),
        (262, 376, 26),
    ):
        paper.line(f"M{x - half} {y}Q{x} {y + 10} {x + half} {y}", "#FFFFFF", 5, 0.8)
    for x, y, rx, ry in ((118, 300, 40, 26), (318, 286, 46, 30), (196, 372, 34, 20)):
        paper.oval((x, y + 6), (rx, ry), "#5C6F78")
        paper.oval((x, y), (rx, ry), "#93A6AB")
        paper.oval((x - rx * 0.2, y - ry * 0.35), (rx * 0.55, ry * 0.4), "#C3D0D0")
    paper.oval((318, 268), (34, 12), "#6FAE7A")
    for x, height, lean in ((22, 120, 22), (46, 92, 30), (70, 70, 34)):
        blade = f"M{x - 9} 400Q{x} {400 - height / 2} {x + lean} {400 - height}"
        paper.path(f"{blade}Q{x + 14} {400 - height / 2} {x + 9} 400Z", "#2F6B57")
    return paper


def night() -> Paper:
    """A wide warm meadow under the moon, one house with a light, grass close by."""
    paper = Paper()
    paper.ground(paper.fall((0, "#2F3A70"), (0.62, "#5D6BA6"), (1, "#A9A3CC")))
    paper.glow(116, 104, 100, "#FFF3D6", 0.7)
    paper.disc(116, 104, 44, "#FFF3D6")
    paper.disc(104, 94, 9, "#F1DDB4", 0.7)
    paper.disc(128, 118, 6, "#F1DDB4", 0.7)
    paper.discs("#FFEBB5", (226, 52, 4), (292, 96, 5), (352, 46, 4), (206, 146, 3), (344, 156, 3.5))
    paper.path("M0 262C80 230 150 246 226 240S340 222 400 240V330H0Z", "#4A5590")
    paper.glow(300, 238, 54, "#FFE3A8", 0.8)
    paper.path("M266 256V224L300 198L334 224V256Z", "#3A4377")
    paper.path("M290 250V228H310V250Z", "#FFE3A8")
    meadow = paper.fall((0, "#3F6E74"), (1, "#27505A"), top=250)
    paper.path("M0 286C100 252 190 276 266 270S360 256 400 266V400H0Z", meadow)
    for x, height, lean in (
        (30, 118, -16),
        (58, 150, 10),
        (88, 104, 24),
        (318, 110, -26),
        (346, 152, -8),
        (374, 124, 14),
    ):
        blade = f"M{x - 9} 400Q{x - 6} {400 - height / 2} {x + lean} {400 - height}"
        paper.path(f"{blade}Q{x + 10} {400 - height / 2} {x + 9} 400Z", "#1F3F4B")
    return paper


def wind() -> Paper:
    """Three tall trees that lean together, and the air that goes through them."""
    paper = Paper()
    paper.ground(paper.fall((0, "#B5D8EA"), (0.6, "#F3EBD8"), (1, "#F3EBD8")))
    paper.disc(86, 92, 34, "#FFF7E2")
    paper.path("M0 286C80 250 170 274 240 262S350 246 400 262V400H0Z", "#A6C9B4")
    paper.path("M0 326C90 290 190 318 270 306S360 296 400 306V400H0Z", "#6FA88F")
    for x, height, colour in ((150, 220, "#4F917A"), (232, 270, "#3F7D68"), (308, 200, "#5E9C82")):
        top = 340 - height
        paper.line(f"M{x} 350Q{x + 2} {340 - height / 2} {x + 16} {top + 60}", "#7A5240", 11)
        crown = f"M{x - 38} 300C{x - 56} {320 - height * 0.5} {x - 14} {top + 30} {x + 44} {top}"
        paper.path(
            f"{crown}C{x + 58} {top + 70} {x + 60} 270 {x + 30} 304Q{x} 322 {x - 38} 300Z", colour
        )
    for path, width in (
        ("M24 176C90 150 150 190 214 168S300 140 322 164S300 198 286 182", 8),
        ("M60 236C130 214 190 248 262 228S350 206 372 226S352 256 340 242", 7),
        ("M36 118C86 98 140 130 190 112", 6),
    ):
        paper.line(path, "#FFFFFF", width, 0.85)
    for x, y, turn in ((352, 130, 30), (376, 180, -20), (334, 280, 50)):
        leaf = f"M{x - 16} {y}Q{x} {y - 13} {x + 16} {y}Q{x} {y + 13} {x - 16} {y}Z"
        paper.path(leaf, "#E0A045", turned=f"rotate({turn} {x} {y})")
    return paper


def birds() -> Paper:
    """One round bird on a branch in bloom, and two more very far away."""
    paper = Paper()
    paper.ground(paper.fall((0, "#F6D3BD"), (0.55, "#FCEBD3"), (1, "#DCE7C8")))
    paper.glow(300, 110, 98, "#FFF6DE")
    paper.disc(300, 110, 34, "#FFF8E8")
    for x, y in ((86, 84), (130, 60)):
        paper.line(
            f"M{x - 18} {y - 8}Q{x - 6} {y - 14} {x} {y}Q{x + 6} {y - 14} {x + 18} {y - 8}", INK, 4
        )
    paper.path("M0 322C90 290 180 312 262 302S350 290 400 300V400H0Z", "#9CC5A8")
    paper.path("M0 362C100 330 210 352 290 342S370 336 400 342V400H0Z", "#6FA88F")
    paper.path("M0 299L9 298V312L0 313Z", "#8A5C40")
    paper.line("M7 305C90 290 190 296 266 274S350 246 388 222", "#8A5C40", 13)
    paper.line("M266 274Q300 280 326 300", "#8A5C40", 8)
    body = "M112 250C104 196 138 160 184 160C236 160 258 206 244 248C230 290 138 292 112 250Z"
    paper.path("M226 236L312 262L300 284L214 262Z", "#6E84A8")
    paper.path(body, "#8FA6C6")
    paper.path(
        "M124 254C120 214 140 194 164 196C196 200 204 250 180 276C156 282 132 272 124 254Z",
        "#F0A77F",
    )
    paper.path("M190 210C226 204 246 226 248 256C222 270 192 254 190 210Z", "#6E84A8")
    paper.path("M124 184L90 196L124 206Z", "#E0A045")
    paper.disc(148, 188, 8, INK)
    paper.disc(145, 185, 2.6, "#FFFFFF")
    paper.line("M168 282V296M196 282V294", INK, 5)
    for x, y in ((52, 286), (326, 292), (356, 224), (30, 318)):
        for across, down in ((-11, 0), (11, 0), (0, -11), (0, 11)):
            paper.disc(x + across, y + down, 10, "#FBE3E8")
        paper.disc(x, y, 7, "#F3B7C6")
    return paper


def fire() -> Paper:
    """Three round flames over two logs, in a ring of warm light."""
    paper = Paper()
    paper.ground(paper.fall((0, "#4A3F6B"), (0.6, "#7C5674"), (1, "#A9705F")))
    paper.glow(200, 216, 180, "#FFD28A", 0.85)
    paper.oval((200, 346), (164, 30), "#5C3B3F")
    flame = "M200 78C216 130 284 168 278 246C274 306 240 334 200 334S126 306 122 246"
    paper.path(
        f"{flame}C120 204 148 190 156 156C170 170 174 182 176 194C196 160 204 122 200 78Z",
        "#E8825A",
    )
    middle = "M206 152C214 190 256 212 252 264C248 308 228 332 200 332S152 308 150 266"
    paper.path(
        f"{middle}C150 240 168 228 174 206C184 216 186 224 188 234C202 208 208 184 206 152Z",
        "#F6B25E",
    )
    paper.path(
        "M202 226C206 250 228 264 226 292C224 318 216 332 200 332"
        "S176 318 176 294C178 268 198 254 202 226Z",
        "#FFE9B0",
    )
    for turn, shade in ((12, "#6B4637"), (-12, "#8A5C40")):
        paper.path(
            "M92 316H308C320 316 320 348 308 348H92C80 348 80 316 92 316Z",
            shade,
            turned=f"rotate({turn} 200 332)",
        )
    paper.oval((98, 354), (9, 16), "#D9B08A", turned="rotate(-12 98 354)")
    paper.discs("#FFDFA0", (120, 150, 5), (292, 126, 4), (304, 190, 5), (94, 214, 4), (250, 74, 4))
    return paper
