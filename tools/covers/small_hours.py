"""Covers after dark: bellflowers that glow, Pip who listens to a music box."""

from __future__ import annotations

from tools.covers.paper import INK, Paper, star


def night_bells() -> Paper:
    """A stem of bellflowers that glow like small lamps, a thin moon, a moth that comes to them."""
    paper = Paper()
    paper.ground(paper.fall((0, "#1D2A58"), (0.5, "#3C4490"), (0.82, "#8470B4"), (1, "#8470B4")))
    paper.glow(70, 92, 70, "#FFF3D6", 0.5)
    paper.path("M78 58A34 34 0 1 0 104 114A29 29 0 1 1 78 58Z", "#FFF3D6")
    paper.discs(
        "#FFF6E0",
        (150, 44, 2.4),
        (216, 26, 1.8),
        (372, 52, 2.4),
        (40, 176, 2),
        (286, 36, 2.2),
        (366, 176, 1.8),
        (40, 262, 2),
        opacity=0.9,
    )
    paper.path("M0 328C70 296 140 310 210 314S330 294 400 306V400H0Z", "#4B4E96")
    paper.path("M0 366C80 340 170 356 250 356S350 346 400 352V400H0Z", "#2F3B78")
    stem = "#4F9A94"
    paper.line("M78 396C70 300 84 178 150 116C204 66 296 62 348 112", stem, 7)
    _leaf(paper, "translate(78 372) rotate(-46)", "#3C8584")
    _leaf(paper, "translate(74 336) rotate(22)", stem)
    for x, y, hang, size in (
        (142, 122, 42, 0.8),
        (300, 82, 34, 0.92),
        (346, 111, 76, 0.7),
        (220, 79, 92, 1.28),
    ):
        _bell(paper, (x, y), hang, size)
    _moth(paper, "translate(312 306) rotate(-34)")
    return paper


def _leaf(paper: Paper, place: str, colour: str) -> None:
    paper.path("M0 0C12 -34 40 -56 84 -58C78 -20 44 4 0 0Z", colour, turned=place)
    paper.path("M0 0C20 -22 44 -40 84 -58C54 -34 30 -16 0 0Z", "#8CC9BC", 0.45, turned=place)


def _bell(paper: Paper, root: tuple[float, float], hang: float, size: float) -> None:
    """One flower that hangs ``hang`` below ``root``, three lips open, its light falling down."""
    x, y = root
    top = y + hang
    mouth = top + 66 * size
    paper.glow(x, round(mouth, 1), round(74 * size, 1), "#FFDCCB", 0.8)
    paper.line(f"M{x} {y}Q{x + 8 * size:g} {y + hang * 0.4:g} {x} {top + 4:g}", "#4F9A94", 4)
    place = f"translate({x} {top:g}) scale({size})"
    paper.oval((0, 66), (37, 11), "#FFE9AE", turned=place)
    paper.oval((0, 68), (22, 6), "#FFFAE2", turned=place)
    petals = paper.linear((-30, 0), (34, 70), ((0, "#DCD6FF"), (0.55, "#A9A2EC"), (1, "#8D82D8")))
    paper.path(
        "M0 0C20 0 27 12 28 30C29 46 36 56 48 62C42 72 30 76 24 66C18 78 8 80 0 70"
        "C-8 80 -18 78 -24 66C-30 76 -42 72 -48 62C-36 56 -29 46 -28 30C-27 12 -20 0 0 0Z",
        petals,
        turned=place,
    )
    for data in (
        "M-3 6C-5 24 -12 48 -24 62L-20 64C-10 50 -1 26 1 6Z",
        "M3 6C5 24 12 48 24 62L20 64C10 50 1 26 -1 6Z",
    ):
        paper.path(data, "#8478CC", 0.6, turned=place)
    paper.path("M-21 10C-28 26 -28 42 -38 58C-30 52 -22 40 -19 12Z", "#FFFFFF", 0.5, turned=place)
    paper.oval((0, 82), (6, 8), "#FFF3C4", turned=place)
    paper.path("M-17 6C-14 -8 14 -8 17 6C10 2 8 12 0 6C-8 12 -10 2 -17 6Z", "#4F9A94", turned=place)


def _moth(paper: Paper, place: str) -> None:
    """Seen from above, flying to the upper left."""
    for side in ("", " scale(-1 1)"):
        turned = f"{place}{side}"
        paper.path("M2 4C18 2 36 14 32 30C26 42 8 30 2 14Z", "#E6D3EA", turned=turned)
        paper.path("M2 -4C8 -26 34 -40 46 -30C52 -14 24 10 2 8Z", "#FFF4E4", turned=turned)
        paper.oval((30, -20), (6, 5), "#E9B69C", turned=turned)
        paper.path(
            "M1 -14C4 -24 8 -28 14 -30L14.500 -27.500C10 -25 6 -20 3.500 -13Z", INK, turned=turned
        )
    paper.oval((0, 4), (4.5, 17), "#5A5078", turned=place)


def pips_evening() -> Paper:
    """Pip on a cushion, eyes closed, one ear towards a music box with a small turning moon."""
    paper = Paper()
    paper.ground(paper.fall((0, "#8E6C9E"), (0.4, "#D992A0"), (0.75, "#F5BE9C"), (1, "#F5BE9C")))
    _round_window(paper)
    paper.path("M0 300H400V400H0Z", paper.fall((0, "#C98770"), (1, "#A5645A"), top=300))
    paper.path("M0 292H400V301H0Z", "#FBE6D4")
    paper.oval((200, 350), (194, 38), "#F7DCC0")
    paper.oval((200, 350), (172, 31), "#7FA8B8")
    paper.oval((200, 350), (148, 25), "#F7DCC0")
    paper.glow(300, 244, 100, "#FFEBB5", 0.85)
    _music_box(paper, 300, 344)
    _listening_pip(paper, "translate(130 208) scale(0.84)")
    for x, y, size in ((232, 222, 9), (366, 206, 9), (252, 196, 6), (342, 188, 6)):
        paper.path(star((x, y), size), "#FFF3CF")
    _note(paper, 226, 178, 1.1)
    _note(paper, 286, 132, 0.95)
    _note(paper, 336, 120, 0.8)
    return paper


def _round_window(paper: Paper) -> None:
    paper.disc(312, 120, 66, "#FBE6D4")
    sky = paper.fall((0, "#3D4384"), (1, "#9B86C4"), top=63, bottom=177)
    paper.disc(312, 120, 57, sky)
    paper.discs("#FFF3D6", (284, 88, 2.6), (330, 78, 2.2), (354, 116, 2.4), (310, 108, 1.8))
    paper.path("M258 139C282 128 306 142 326 142S354 134 367 135A57 57 0 0 1 258 139Z", "#6E6CA8")


def _music_box(paper: Paper, x: float, foot: float) -> None:
    """Open, its lid leaning back; on a spring in it a moon turns. ``x`` is its middle."""
    paper.oval((x, foot), (74, 9), "#A5645A", 0.4)
    paper.path(
        f"M{x - 52} {foot - 62}L{x - 44} {foot - 104}Q{x - 43} {foot - 110} {x - 36} {foot - 110}"
        f"H{x + 36}Q{x + 43} {foot - 110} {x + 44} {foot - 104}L{x + 52} {foot - 62}Z",
        "#4F7F92",
    )
    paper.path(
        f"M{x - 43} {foot - 66}L{x - 36} {foot - 102}H{x + 36}L{x + 43} {foot - 66}Z", "#9A5578"
    )
    paper.line(f"M{x} {foot - 62}V{foot - 88}", "#D9953C", 5)
    paper.path(
        f"M{x + 6} {foot - 144}A28 28 0 1 0 {x + 24} {foot - 100}"
        f"A23 23 0 1 1 {x + 6} {foot - 144}Z",
        "#F2B84E",
    )
    paper.path(f"M{x - 58} {foot - 68}H{x + 58}V{foot - 54}H{x - 58}Z", "#F6D08A")
    paper.path(f"M{x - 54} {foot - 56}H{x + 54}V{foot}H{x - 54}Z", "#5F93A6")
    paper.path(f"M{x - 54} {foot - 56}H{x + 54}V{foot - 48}H{x - 54}Z", "#3F6C80")
    paper.path(f"M{x - 58} {foot - 8}H{x + 58}V{foot + 2}H{x - 58}Z", "#F6D08A")
    for across in (-32, 0, 32):
        paper.path(star((x + across, foot - 28), 11), "#F6D08A")
    paper.line(f"M{x + 56} {foot - 30}H{x + 72}V{foot - 48}", "#D9953C", 5)
    paper.disc(x + 72, foot - 52, 7, "#D9705F")


def _listening_pip(paper: Paper, place: str) -> None:
    """Facing us, drawn round the middle of the head and moved to ``place``."""
    fur, shade, inner, fluff = "#F4E3D0", "#E3CDB8", "#FBD7CA", "#FFF9F0"
    paper.oval((0, 152), (102, 22), "#8E5FA0", turned=place)
    paper.oval((0, 144), (102, 20), "#B488C0", turned=place)
    upright = f"{place} rotate(20 28 -44)"
    paper.path(
        "M6 -50C2 -100 12 -150 28 -178C36 -190 50 -186 54 -172C64 -134 60 -90 48 -46Z",
        fur,
        turned=upright,
    )
    paper.path(
        "M18 -66C16 -104 22 -140 32 -160C38 -166 44 -162 46 -154C50 -126 48 -96 40 -64Z",
        inner,
        turned=upright,
    )
    paper.path(
        "M-52 -40C-62 -72 -66 -96 -60 -118L-20 -112C-14 -92 -10 -76 -8 -52Z", fur, turned=place
    )
    paper.path(
        "M-22 -112C-30 -140 -66 -146 -88 -126C-108 -108 -116 -70 -108 -46C-102 -34 -88 -38 -84 -50"
        "C-78 -72 -66 -92 -48 -98Z",
        shade,
        turned=place,
    )
    paper.path("M-38 40C-66 66 -74 108 -64 148H64C74 108 66 66 38 40Z", fur, turned=place)
    paper.path("M38 44C66 66 74 108 64 148H34C52 118 52 74 30 46Z", shade, 0.7, turned=place)
    paper.oval((0, 106), (34, 40), fluff, turned=place)
    for side in ("", " scale(-1 1)"):
        turned = f"{place}{side}"
        paper.path(
            "M40 62C66 70 72 100 52 116C40 124 20 122 14 112C12 102 22 98 34 98C40 92 36 76 32 70Z",
            shade if not side else "#EAD8C4",
            turned=turned,
        )
        paper.oval((32, 148), (32, 16), fur, turned=turned)
        paper.oval((34, 150), (17, 9), inner, turned=turned)
    paper.path(
        "M0 -70C44 -70 76 -36 76 4C76 38 46 54 0 54C-46 54 -76 38 -76 4C-76 -36 -44 -70 0 -70Z",
        fur,
        turned=place,
    )
    paper.path(
        "M26 -66C58 -56 76 -28 76 4C76 38 46 54 0 54C52 44 66 16 62 -12C58 -38 44 -56 26 -66Z",
        shade,
        0.7,
        turned=place,
    )
    paper.path(
        "M0 -6C24 -4 40 12 38 26C34 42 16 48 0 48C-16 48 -34 42 -38 26C-40 12 -24 -4 0 -6Z",
        fluff,
        turned=place,
    )
    for side in ("", " scale(-1 1)"):
        turned = f"{place}{side}"
        paper.oval((50, 14), (15, 10), "#F0A18B", 0.5, turned=turned)
        paper.path(
            "M17 -15C20 -1 40 -1 43 -15L39.500 -16C36 -6 24 -6 20.500 -16Z", INK, turned=turned
        )
        paper.path("M0 17C3 25 13 25 15 17L18 18.500C15 30 3 30 0 24Z", INK, turned=turned)
        paper.path(
            "M2 58C18 46 40 46 44 54C46 64 44 74 40 78C28 76 12 70 2 66Z", "#F2B84E", turned=turned
        )
    paper.oval((0, 62), (10, 9), "#D9705F", turned=place)
    paper.path("M-11 1Q0 -6 11 1Q8 10 0 15Q-8 10 -11 1Z", "#D26E5A", turned=place)


def _note(paper: Paper, x: float, y: float, size: float) -> None:
    place = f"translate({x} {y}) scale({size})"
    paper.oval((0, 0), (9, 7), "#FFF9EA", turned=f"{place} rotate(-18)")
    paper.path(
        "M5 -2V-34H8.500C10 -24 20 -22 20 -10C16 -18 11 -19 8.500 -20V-2Z", "#FFF9EA", turned=place
    )
