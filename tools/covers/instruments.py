"""Covers with instruments: a grand piano on wet sand, a harp and a cello in a meadow."""

from __future__ import annotations

from tools.covers.paper import INK, Paper


def slow_piano() -> Paper:
    """A grand piano on wet sand that mirrors it, a pale wide morning, a small bird on its stool."""
    paper = Paper()
    paper.ground(paper.fall((0, "#BFC4E6"), (0.34, "#F6D3D0"), (0.62, "#FFEAD0"), (1, "#FFEAD0")))
    paper.glow(92, 176, 92, "#FFF8E2")
    paper.disc(92, 176, 46, "#FFFCF0")
    paper.path(
        "M232 84C256 74 286 78 300 86C322 78 352 84 362 94H246C230 94 224 90 232 84Z",
        "#FFFFFF",
        0.55,
    )
    paper.path("M0 226C80 212 130 222 190 222S320 208 400 220V250H0Z", "#B3B8DC")
    water = paper.fall((0, "#C9C4E2"), (0.3, "#E9CDD6"), (1, "#B7A4CC"), top=238)
    paper.path("M0 240H400V400H0Z", water)
    for x, y, half in ((92, 250, 46), (92, 264, 34), (92, 280, 40), (92, 298, 26)):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFFBEC", 4.5, 0.8)
    for x, y, half in ((350, 262, 34), (40, 352, 28), (360, 372, 26), (96, 384, 34)):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFF4EC", 4, 0.5)
    mirror = "matrix(1 0 0 -0.5 0 504)"
    paper.path("M114 336H130L132 252H118Z", "#54487C", 0.4, turned=mirror)
    paper.path("M318 336H334L340 252H326Z", "#54487C", 0.4, turned=mirror)
    paper.path(
        "M78 252Q74 252 74 244V226H352C362 226 366 236 364 242C360 252 352 256 338 256H116Z",
        "#54487C",
        0.4,
        turned=mirror,
    )
    _piano(paper)
    _stool(paper, 42, 338)
    _small_bird(paper, 40, 276)
    return paper


_LID = "M120 208L142 86C190 74 226 84 250 112C270 136 300 136 322 152C340 166 348 186 348 208Z"


def _piano(paper: Paper) -> None:
    wood, light, gold = "#3F3A66", "#5F568C", "#F0BE6A"
    lid = paper.linear((150, 80), (300, 210), ((0, "#8A7AB0"), (1, "#5F5490")))
    paper.path(_LID, wood)
    paper.path(
        "M131 206L150 93C190 83 220 92 243 119C264 143 296 144 315 158C330 170 338 186 339 206Z",
        lid,
    )
    paper.path("M120 208H348V222H120Z", gold)
    for x in range(140, 340, 16):
        paper.line(f"M{x} 210L{x - 8} 221", "#FFE9B8", 2.4, 0.9)
    paper.line("M246 212L236 124", "#F3D9A6", 4.5)
    paper.path("M128 208L140 172H182L178 208Z", light)
    paper.path("M200 250H216L212 322H204Z", "#2F2B50")
    for x in (112, 316):
        paper.path(f"M{x} 250H{x + 22}L{x + 15} 334H{x + 7}Z", wood)
        paper.disc(x + 11, 336, 5, gold)
    paper.path(
        "M96 218H352C362 218 366 226 364 236C362 248 352 256 338 256H116Q110 256 108 250L96 244Z",
        wood,
    )
    paper.path("M96 218H352C360 218 364 222 365 228H96Z", light)
    paper.path("M78 226H136V236H78Z", "#FFFBF0")
    for x in (84, 93, 106, 115, 124):
        paper.path(f"M{x} 226h5v5h-5Z", INK)
    paper.path("M74 236H140V246Q140 252 134 252H80Q74 252 74 246Z", light)


def _stool(paper: Paper, x: float, foot: float) -> None:
    paper.oval((x, foot + 2), (30, 5), "#8A7AB0", 0.4)
    paper.path(
        f"M{x - 20} {foot}L{x - 6} {foot - 46}H{x + 6}L{x + 20} {foot}H{x + 14}"
        f"L{x} {foot - 34}L{x - 14} {foot}Z",
        "#54487C",
    )
    paper.path(
        f"M{x - 26} {foot - 56}Q{x - 26} {foot - 62} {x - 20} {foot - 62}H{x + 20}"
        f"Q{x + 26} {foot - 62} {x + 26} {foot - 56}V{foot - 48}H{x - 26}Z",
        "#D9786A",
    )


def _small_bird(paper: Paper, x: float, foot: float) -> None:
    """Round, its beak to the keys on the right; ``x`` is its middle."""
    paper.line(f"M{x + 3} {foot}V{foot - 8}M{x - 6} {foot}V{foot - 8}", INK, 2.6)
    paper.path(
        f"M{x - 10} {foot - 18}L{x - 38} {foot - 18}L{x - 34} {foot - 10}L{x - 8} {foot - 8}Z",
        "#5F86B0",
    )
    paper.path(
        f"M{x + 22} {foot - 28}C{x + 22} {foot - 44} {x + 2} {foot - 46} {x - 6} {foot - 36}"
        f"C{x - 18} {foot - 32} {x - 24} {foot - 20} {x - 18} {foot - 10}"
        f"C{x - 6} {foot - 2} {x + 10} {foot - 4} {x + 16} {foot - 14}Z",
        "#7FA6CC",
    )
    paper.path(
        f"M{x + 21} {foot - 26}C{x + 8} {foot - 30} {x - 2} {foot - 22} {x - 2} {foot - 8}"
        f"C{x + 6} {foot - 4} {x + 14} {foot - 8} {x + 17} {foot - 15}Z",
        "#FBE3C4",
    )
    paper.path(f"M{x + 21} {foot - 33}L{x + 31} {foot - 29}L{x + 21} {foot - 26}Z", "#E0A045")
    paper.disc(x + 12, foot - 33, 2.8, INK)


def strings_and_harp() -> Paper:
    """A golden harp and a cello that leans beside it, a late meadow, a lake and hills behind."""
    paper = Paper()
    paper.ground(paper.fall((0, "#6FA5B4"), (0.4, "#CFE0CC"), (0.66, "#FBE6C3"), (1, "#FBE6C3")))
    paper.glow(246, 186, 130, "#FFF6D8")
    paper.disc(246, 186, 50, "#FFFAE6")
    paper.path("M0 206C50 176 92 160 136 178S226 214 272 190S352 162 400 184V280H0Z", "#9DC0BF")
    paper.path("M0 236C70 214 130 224 200 232S330 226 400 214V300H0Z", "#7FAF9F")
    paper.path("M0 256H400V300H0Z", paper.fall((0, "#F3E6CC"), (1, "#A9CFCF"), top=256, bottom=300))
    for x, y, half in ((246, 264, 40), (250, 274, 28), (70, 270, 24), (360, 276, 22)):
        paper.line(f"M{x - half} {y}H{x + half}", "#FFFBEC", 3.6, 0.8)
    paper.path(
        "M0 298C80 280 170 292 250 288S350 282 400 288V400H0Z",
        paper.fall((0, "#A9BF7C"), (1, "#5E9470"), top=284),
    )
    paper.oval((222, 352), (150, 14), "#4B7C60", 0.55)
    _cello(paper, "translate(296 0) rotate(11 0 340)")
    _harp(paper)
    _butterfly(paper, "translate(196 78) rotate(32) scale(0.8)")
    for x, height, lean in (
        (22, 92, 10),
        (44, 66, -8),
        (66, 48, 8),
        (366, 74, -10),
        (386, 98, -12),
    ):
        paper.line(f"M{x} 396Q{x} {396 - height / 2:g} {x + lean} {396 - height}", "#3F7459", 4)
        paper.oval(
            (x + lean, 396 - height),
            (6, 12),
            "#F6DDA0",
            turned=f"rotate({lean} {x + lean} {396 - height})",
        )
    for x, y in ((206, 336), (234, 350), (112, 376), (172, 388), (250, 382), (318, 378)):
        for across, down in ((-6, 0), (6, 0), (0, -6), (0, 6)):
            paper.disc(x + across, y + down, 5.5, "#FFFBF0")
        paper.disc(x, y, 4.5, "#F2B85C")
    return paper


def _butterfly(paper: Paper, place: str) -> None:
    """Seen from above, drawn round its middle and moved to ``place``."""
    for side in ("", " scale(-1 1)"):
        turned = f"{place}{side}"
        paper.path("M1 3C14 2 26 10 23 20C18 28 6 20 1 9Z", "#F7C9A8", turned=turned)
        paper.path("M1 -2C6 -20 26 -30 35 -22C40 -10 18 6 1 6Z", "#FFF6E8", turned=turned)
        paper.oval((24, -15), (5, 4), "#E8927A", turned=turned)
    paper.oval((0, 3), (3, 12), INK, turned=place)


def _harp(paper: Paper) -> None:
    gold, light, shade = "#E2A548", "#F8D48C", "#B8782F"
    for place in range(10):
        x = 104 + 13 * place
        top, bottom = 106 + 3.2 * place, 322 - 18.4 * place
        paper.line(f"M{x} {top:g}L{x + 1} {bottom:g}", "#FFFBEA", 2.8)
    paper.path("M108 342L232 132C238 122 254 126 254 140C256 158 250 176 238 200L164 340Z", shade)
    paper.path("M100 342L226 132C234 120 248 126 248 140C248 154 240 168 232 184L140 342Z", gold)
    paper.path("M108 330L226 134C230 128 236 130 234 138L126 330Z", light)
    paper.path(
        "M72 92C70 70 86 54 104 62C122 70 118 98 146 106C176 114 200 92 226 102"
        "C244 110 252 124 250 140L234 146C230 128 216 124 200 128C166 138 132 130 112 110"
        "C100 98 92 100 94 114Z",
        gold,
    )
    paper.path(
        "M78 92C76 74 88 62 102 68C116 76 112 102 142 112C172 120 198 98 224 108"
        "C204 106 174 128 138 118C112 110 106 88 98 86C90 84 86 90 86 100Z",
        light,
    )
    paper.path("M76 98H98V330H76Z", gold)
    paper.path("M76 98H84V330H76Z", light)
    for y in (112, 304):
        paper.path(f"M70 {y}H104V{y + 10}H70Z", shade)
    paper.disc(90, 76, 10, shade)
    paper.path("M62 340Q62 326 76 326H160Q176 326 176 340V352H62Z", shade)
    paper.path("M62 340Q62 326 76 326H160Q172 326 175 334H66Z", gold)


def _cello(paper: Paper, place: str) -> None:
    """Standing on its spike, drawn round the line x = 0 and moved to ``place``."""
    body, light, dark = "#C0663F", "#DE8E5F", "#7A3B2C"
    paper.path("M-3 330H3L1.500 352H-1.500Z", INK, turned=place)
    paper.path(
        "M0 166C26 162 46 176 46 200C46 216 34 222 34 236C34 250 62 258 62 292C62 324 34 338 0 338"
        "C-34 338 -62 324 -62 292C-62 258 -34 250 -34 236C-34 222 -46 216 -46 200"
        "C-46 176 -26 162 0 166Z",
        dark,
        turned=place,
    )
    paper.path(
        "M0 172C22 168 40 180 40 200C40 214 28 222 28 236C28 254 56 262 56 292C56 320 30 332 0 332"
        "C-30 332 -56 320 -56 292C-56 262 -28 254 -28 236C-28 222 -40 214 -40 200"
        "C-40 180 -22 168 0 172Z",
        body,
        turned=place,
    )
    paper.path(
        "M-6 172C-26 170 -40 182 -40 200C-40 214 -28 222 -28 236C-28 254 -56 262 -56 292"
        "C-56 306 -50 316 -40 322C-48 286 -20 262 -16 236C-14 212 -28 196 -6 172Z",
        light,
        turned=place,
    )
    for side in ("", " scale(-1 1)"):
        paper.path(
            "M20 234C26 232 28 240 23 244C18 254 30 264 26 276"
            "C24 284 15 284 16 277C22 276 20 270 18 264C13 252 14 238 20 234Z",
            dark,
            turned=f"{place}{side}",
        )
    paper.path("M-8 92H8L11 232Q0 238 -11 232Z", INK, turned=place)
    paper.path("M-20 262H20V254Q0 244 -20 254Z", "#F8D9A8", turned=place)
    paper.path("M-12 284L-7 328H7L12 284Q0 278 -12 284Z", INK, turned=place)
    for x in (-5, 0, 5):
        paper.path(
            f"M{x * 0.6 - 0.9:g} 92H{x * 0.6 + 0.9:g}L{x + 1} 286H{x - 1}Z", "#FBEBD2", turned=place
        )
    paper.path(
        "M-8 100C-12 80 -10 70 -12 60C-12 44 14 44 14 58C14 66 8 70 8 78V100Z", dark, turned=place
    )
    paper.oval((1, 58), (6, 6), light, turned=place)
    for x, y in ((-22, 76), (10, 84)):
        paper.path(f"M{x} {y}h12v6h-12Z", INK, turned=place)
