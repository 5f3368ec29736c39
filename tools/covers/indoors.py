"""A cover for a clinic's own music: a radio that has stood on its shelf for years."""

from __future__ import annotations

from tools.covers.paper import Paper

_SHELF = 296


def of_the_clinic() -> Paper:
    """A wooden radio on a shelf in late light, a plant above its pot, a cup that still steams."""
    paper = Paper()
    paper.ground(paper.fall((0, "#CFE0D3"), (0.7, "#E9E6D2"), (1, "#F3E6CB")))
    paper.glow(300, 100, 96, "#FFF2C8")
    _window_light(paper)
    paper.path(f"M0 {_SHELF}H400V{_SHELF + 22}H0Z", "#B98A62")
    paper.path(f"M0 {_SHELF}H400V{_SHELF + 7}H0Z", "#CFA176")
    under = paper.fall((0, "#B7C6AE"), (1, "#D5D6BC"), top=_SHELF + 22)
    paper.path(f"M0 {_SHELF + 22}H400V400H0Z", under)
    paper.path(f"M0 {_SHELF + 22}H400V{_SHELF + 44}C270 {_SHELF + 36} 130 {_SHELF + 36} 0 "
               f"{_SHELF + 44}Z", "#8FA28C", 0.35)  # fmt: skip
    for x in (64, 322):
        paper.path(
            f"M{x} {_SHELF + 22}H{x + 16}V{_SHELF + 62}"
            f"C{x + 16} {_SHELF + 70} {x} {_SHELF + 70} {x} {_SHELF + 62}Z",
            "#A67A55",
        )
    _plant(paper, 66)
    _radio(paper)
    _cup(paper, 344)
    return paper


def _window_light(paper: Paper) -> None:
    """Panes of sun on the wall, slanting."""
    for left, top in ((212, 30), (284, 46), (208, 122), (280, 138)):
        paper.path(
            f"M{left} {top}L{left + 62} {top + 14}V{top + 92}L{left} {top + 78}Z", "#FFF6D9", 0.6
        )


def _radio(paper: Paper) -> None:
    """Rounded wood, cloth over the loudspeaker, a lit dial and two knobs."""
    paper.oval((210, _SHELF), (98, 7), "#8A6242", 0.55)
    for x in (138, 268):
        paper.path(f"M{x} {_SHELF - 10}H{x + 16}L{x + 12} {_SHELF}H{x + 4}Z", "#6D472F")
    wood = paper.fall((0, "#C98B5E"), (1, "#A2633F"), top=156, bottom=_SHELF - 8)
    paper.path("M118 194C118 170 132 156 156 156H264C288 156 302 170 302 194V272"
               "C302 282 296 288 286 288H134C124 288 118 282 118 272Z", wood)  # fmt: skip
    paper.path("M126 196C126 176 138 164 158 164H262C282 164 294 176 294 196V204"
               "C294 184 282 174 262 174H158C138 174 126 184 126 204Z", "#E3B184", 0.6)  # fmt: skip
    cloth = paper.fall((0, "#F7E7C9"), (1, "#E5CDA2"), top=180, bottom=268)
    paper.path("M136 198C136 188 142 182 152 182H196C202 182 206 186 206 192V262"
               "C206 268 202 272 196 272H146C140 272 136 268 136 262Z", cloth)  # fmt: skip
    for y in range(194, 268, 11):
        paper.line(f"M146 {y}H196", "#C9A877", 2.6, 0.75)
    paper.disc(252, 208, 31, "#7E4C31")
    paper.disc(252, 208, 27, paper.radial((252, 208), 27, ((0, "#FFF6D5"), (1, "#FBDD97"))))
    for dx, dy in ((-17, -8), (-9, -16), (0, -19), (9, -16), (17, -8)):
        paper.disc(252 + dx, 208 + dy, 2, "#B27B4A")
    paper.line("M252 210L263 196", "#C0503F", 3.4)
    paper.disc(252, 210, 4, "#8A5238")
    for x in (232, 272):
        paper.disc(x, 260, 10.5, "#7E4C31")
        paper.disc(x, 259, 7.5, "#EBC79A")
        paper.line(f"M{x} 259V253.5", "#8A5238", 2.4)
    paper.line("M276 156L330 66", "#8C8477", 3.4)
    paper.disc(331, 64, 4.5, "#A79E8F")


def _plant(paper: Paper, x: float) -> None:
    """Round leaves on bent stems, in a pot of clay."""
    stems = ((-34, 86, -1), (-18, 118, -1), (4, 134, 1), (26, 106, 1), (38, 70, 1))
    foot = _SHELF - 44
    for lean, rise, side in stems:
        tip = x + lean, foot - rise
        paper.line(f"M{x} {foot}C{x + lean / 5:g} {foot - rise / 2:g} {tip[0] - lean / 4:g} "
                   f"{tip[1] + 20} {tip[0]} {tip[1]}", "#5B9478", 3.6)  # fmt: skip
        paper.oval(tip, (17, 12), "#6FAE8C", turned=f"rotate({side * 28} {tip[0]} {tip[1]})")
        paper.oval(
            (tip[0] - 3, tip[1] - 3), (9, 5), "#A5D0B0", 0.7,
            turned=f"rotate({side * 28} {tip[0]} {tip[1]})",
        )  # fmt: skip
    paper.oval((x, _SHELF), (32, 5), "#8A6242", 0.55)
    pot = paper.linear((x - 28, 0), (x + 28, 0), ((0, "#D9886A"), (1, "#B9654B")))
    paper.path(f"M{x - 26} {foot}H{x + 26}L{x + 19} {_SHELF}H{x - 19}Z", pot)
    paper.path(f"M{x - 30} {foot - 8}H{x + 30}V{foot + 6}H{x - 30}Z", "#E09A7B")


def _cup(paper: Paper, x: float) -> None:
    """White, with a blue rim, and two threads of steam."""
    for dx in (-8, 6):
        paper.line(
            f"M{x + dx} 248C{x + dx - 9} 236 {x + dx + 9} 226 {x + dx} 212", "#FFFFFF", 4, 0.6
        )
    paper.oval((x, _SHELF), (26, 4.5), "#8A6242", 0.55)
    paper.line(f"M{x + 18} 268C{x + 38} 264 {x + 36} 288 {x + 15} 286", "#F4F1EA", 5.5)
    paper.path(f"M{x - 22} 258H{x + 22}C{x + 22} 282 {x + 16} {_SHELF} {x} {_SHELF}"
               f"C{x - 16} {_SHELF} {x - 22} 282 {x - 22} 258Z", "#FBF8F2")  # fmt: skip
    paper.oval((x, 258), (22, 5), "#8FB9D6")
    paper.oval((x, 259), (17, 3.2), "#A87A5A")
