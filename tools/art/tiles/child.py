"""Tiles for children: Pip's sleepy spell on a cloud, and the bowl of spaghetti."""

from tools.art.tiles.frame import at_hour
from tools.art.tiles.water import stars
from tools.illustrations.family.animals import (
    FUR,
    FUR_SHADE,
    GLAD,
    Mood,
    pip,
)
from tools.illustrations.family.bodies import arm
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_things import star
from tools.illustrations.family.children import Child
from tools.illustrations.family.colour import Colour, Role, mix
from tools.illustrations.family.furniture import pillow
from tools.illustrations.family.palette import INK, MOONLIGHT, RAMPS
from tools.illustrations.family.parent_poses import child_bust
from tools.illustrations.family.person import Face
from tools.illustrations.family.shapes import (
    box,
    curve,
    cut,
    joined,
    oval,
    placed,
    poly,
    ribbon,
    smooth,
    within,
)

DREAMER = Child(years=6, skin=7, hair="puffs", top="coral", garment="sweater")
NOODLE = Child(
    years=7, skin=2, hair="tousled", hair_colour="chestnut", top="sage", garment="sweater"
)
FLOPPY = Mood("hang", "hang", "closed", "smile", 0.0, 0.8)


def _feather(canvas: Canvas, x: float, y: float, rot: float, size: float) -> None:
    """A soft feather; (x, y) is the end of its quill."""
    vane, shade = at_hour(canvas, "#FFF9F0", "#FFF3E0"), at_hour(canvas, "#E3D6F2", "#D3C3EA")
    with canvas.at(x, y, rot, size):
        shape = smooth("0,-16! -20,-40 -26,-84 -12,-128 8,-156! 24,-120 28,-78 18,-38")
        notch = joined(
            poly((-30, -70), (-8, -62), (-32, -56)), poly((34, -98), (12, -88), (34, -84))
        )
        canvas.form(cut(shape, notch), vane, shade, 7)
        canvas.line(curve("0,10 0,-30 2,-90 8,-146"), at_hour(canvas, "#C3B7E6", "#A99AD6"), 4)


def _cloud(canvas: Canvas, spots: tuple[tuple[float, float, float], ...], foot: float) -> None:
    base, shade = at_hour(canvas, "#FFFFFF", "#C9C4EC"), at_hour(canvas, "#DDD3F3", "#8F88C8")
    left = min(x - r for x, _, r in spots)
    right = max(x + r for x, _, r in spots)
    shape = joined(
        *[oval(x, y, r, r * 0.86) for x, y, r in spots],
        box(left + 30, foot - 60, right - left - 60, 60, 30),
    )
    canvas.form(shape, base, shade, 16)


def pips_sleepy_spell(canvas: Canvas) -> None:
    """On a cloud among the stars: Pip draws them with a feather, a child lies warm and watches."""
    canvas.wash(
        box(-10, -10, 764, 260),
        at_hour(canvas, "#B9B2EA", "#191D4C"),
        at_hour(canvas, "#F2CDE0", "#3E3F86"),
    )
    canvas.wash(
        box(-10, 248, 764, 220),
        at_hour(canvas, "#F2CDE0", "#3E3F86"),
        at_hour(canvas, "#FFE6CC", "#6C62A8"),
    )
    stars(canvas)
    canvas.glow(110, 92, 130, at_hour(canvas, "#FFF6DC", "#FCE7B8"), 0.7, oval(110, 92, 130))
    moon = cut(oval(110, 92, 44), oval(132, 78, 38))
    canvas.fill(moon, at_hour(canvas, "#FFF3D0", "#FCE7B8"))
    _far_below(canvas)
    for x, y, size in ((640, 60, 0.34), (60, 250, 0.4)):
        with canvas.at(x, y, 0, size):
            _cloud(canvas, ((-80, 10, 60), (0, -10, 84), (84, 12, 62)), 66)
    _cloud(canvas, ((250, 252, 62), (330, 226, 74), (560, 240, 70), (650, 262, 58)), 320)
    pillow(canvas, 352, 176, 220, 124, "sun", -6)
    with canvas.inside(box(0, 0, 744, 320)), canvas.at(372, 236, 0, 1.0):
        child_bust(canvas, DREAMER, 0, 0, Face(turn=0.35, eyes="closed"), -6, 160)
    blanket = smooth("272,262 326,234 400,236 456,252 492,284 494,340! 250,340! 256,290")
    cloth = RAMPS["blue"]
    canvas.form(blanket, cloth.base, cloth.shade, 10)
    canvas.fill(
        canvas.scatter(within(blanket, box(250, 230, 250, 74)), 60, star(11), 3),
        Colour(MOONLIGHT.code, Role.GLOW),
    )
    canvas.form(
        ribbon([(270, 266), (330, 240), (402, 243), (462, 262)], [18, 23, 23, 18]),
        cloth.light,
        cloth.base,
        5,
    )
    pip(canvas, 566, 164, 0.74, 4, GLAD, ("up", "rest"))
    _feather(canvas, 490, 170, -30, 0.84)
    _cloud(
        canvas,
        (
            (232, 330, 48),
            (516, 336, 46),
            (206, 316, 46),
            (284, 342, 46),
            (372, 340, 42),
            (462, 342, 44),
            (560, 318, 58),
            (650, 322, 54),
            (702, 306, 36),
        ),
        374,
    )
    gold = at_hour(canvas, "#F6C35A", "#FFDF96")
    trail = (
        (462, 54, 13),
        (404, 42, 10),
        (350, 38, 14),
        (296, 56, 10),
        (254, 92, 12),
        (228, 138, 8),
        (520, 40, 8),
    )
    for index, (x, y, r) in enumerate(trail):
        canvas.glow(x, y, r * 2.6, gold, 0.5, oval(x, y, r * 2.6))
        canvas.fill(placed(star(r), x, y, index * 17), gold)


def _far_below(canvas: Canvas) -> None:
    """Hills, a house as small as a toy, sheep like white buttons."""
    canvas.fill(
        smooth("-20,420 160,388 380,416 560,378 770,404! 770,480! -20,480!"),
        at_hour(canvas, "#A9C9B8", "#3B4880"),
    )
    canvas.fill(
        smooth("380,470! 480,424 620,410 770,428! 770,480!"), at_hour(canvas, "#8DB9A2", "#303B70")
    )
    with canvas.at(676, 420):
        canvas.fill(box(-17, -22, 34, 24, 2), at_hour(canvas, "#F9E9D6", "#8E7FB4"))
        canvas.fill(poly((-23, -20), (0, -42), (23, -20)), at_hour(canvas, "#D26E5A", "#6A4A82"))
        canvas.fill(box(-5, -14, 10, 10, 2), at_hour(canvas, "#F6C96F", "#FFDB8C"))
    for x, y in ((560, 424), (588, 432), (612, 422), (536, 438)):
        canvas.fill(oval(x, y, 8, 6), at_hour(canvas, "#FFFFFF", "#C9C4EC"))
        canvas.fill(oval(x - 7, y - 1, 3.4), at_hour(canvas, "#5D5878", "#2B2750"))


def spaghetti_body(canvas: Canvas) -> None:
    """A child and Pip lie floppy in a big warm bowl of spaghetti."""
    canvas.wash(
        box(-10, -10, 764, 476),
        at_hour(canvas, "#FDEBC8", "#3B2D50"),
        at_hour(canvas, "#FBE1C9", "#4E3654"),
    )
    pool = smooth("60,240 110,70 300,6 560,14 716,140 700,340 560,450 200,440")
    canvas.fill(pool, at_hour(canvas, "#FFF7E6", "#543D60"), 0.85)
    steam = at_hour(canvas, "#FFFFFF", "#B79DB8")
    for x, y, tall in ((132, 168, 120), (436, 120, 96), (684, 160, 124)):
        wisp = ribbon(
            [(x, y), (x - 16, y - tall * 0.3), (x + 12, y - tall * 0.62), (x - 6, y - tall)],
            [6, 15, 12, 2],
        )
        canvas.fill(wisp, steam, 0.7)
    rim_back = oval(420, 236, 290, 60)
    canvas.form(
        rim_back, at_hour(canvas, "#C8DDF0", "#5E6FA6"), at_hour(canvas, "#A9C6E2", "#4A5A92"), 10
    )
    noodle, deep = at_hour(canvas, "#F8D98C", "#DDB47E"), at_hour(canvas, "#E9BE62", "#BC8E68")
    heap = smooth("150,236 190,196 280,178 420,168 560,178 650,196 690,236 600,284 420,294 240,284")
    canvas.form(heap, noodle, deep, 12)
    _noodles(canvas, noodle, deep)
    with canvas.at(312, 196, 0, 1.06):
        child_bust(canvas, NOODLE, 0, 0, Face(turn=0.15, eyes="closed"), 9, 130)
    pip(canvas, 548, 150, 0.82, -12, FLOPPY, ("away", "away"), nod=-6)
    _front_noodles(canvas, noodle, deep)
    _bowl(canvas)
    for text in (
        "300,282 296,318 310,344 300,366",
        "514,288 520,322 506,340 514,372",
        "560,284 566,304 558,322",
    ):
        canvas.line(curve(text), deep, 13)
        canvas.line(curve(text), mix(noodle, Colour("#FFFFFF", Role.GLOW), 0.2), 8.5)
    size = 0.72
    arm(canvas, NOODLE, (258, 226), (222, 232), (196, 290), turn=96, size=size, over=True)
    arm(
        canvas, NOODLE, (366, 232), (402, 240), (418, 296), turn=84, size=size, over=True, flip=True
    )
    for points in (((500, 226), (470, 238), (472, 288)), ((600, 226), (640, 236), (640, 286))):
        (ax, ay), (bx, by), (cx, cy) = points
        limb = ribbon(
            [(ax, ay), (bx, by), ((bx + cx) / 2, (by + cy) / 2 + 6), (cx, cy)], [28, 29, 27, 29]
        )
        canvas.form(limb, mix(FUR, FUR_SHADE, 0.12), FUR_SHADE, 6)


def _noodles(canvas: Canvas, noodle: Colour, deep: Colour) -> None:
    for text in (
        "170,230 230,196 300,206 360,186",
        "420,176 480,200 560,186 640,222",
        "400,190 440,220 500,204",
        "190,246 260,226 330,238",
        "520,210 600,204 660,238",
        "170,246 210,210 262,214",
        "430,206 470,188 530,196 566,222",
        "600,226 640,206 676,234",
    ):
        canvas.line(curve(text), deep, 12, 0.9)
        canvas.line(curve(text), noodle, 8)


def _front_noodles(canvas: Canvas, noodle: Colour, deep: Colour) -> None:
    front = smooth(
        "156,240 220,224 300,236 380,226 460,236 540,228 620,236 684,240 600,290 420,300 240,290"
    )
    canvas.form(front, noodle, deep, 10)
    for text in (
        "180,250 240,236 300,256 360,240 420,256",
        "300,262 380,246 460,264 540,246 600,258",
        "440,246 520,262 600,244 660,252",
        "220,262 260,250 320,268",
    ):
        canvas.line(curve(text), deep, 11.5, 0.95)
        canvas.line(curve(text), mix(noodle, Colour("#FFFFFF", Role.GLOW), 0.2), 7)


def _bowl(canvas: Canvas) -> None:
    blue = RAMPS["blue"]
    canvas.fill(oval(420, 456, 220, 16), INK, 0.12)
    body = smooth(
        "130,238! 200,286 420,306 640,286 710,238! 704,330 626,416 530,446! 310,446! "
        "214,416 136,330"
    )
    canvas.form(box(318, 430, 204, 28, 12), blue.shade, blue.deep, 8)
    canvas.form(body, blue.base, blue.shade, 22)
    with canvas.inside(body):
        canvas.line(curve("120,318 240,370 420,384 600,370 720,318"), blue.light, 18)
        for x, y in (
            (240, 424),
            (320, 436),
            (400, 440),
            (480, 440),
            (560, 430),
            (620, 404),
            (660, 372),
        ):
            canvas.fill(oval(x, y - 4, 8), RAMPS["coral"].base)
    canvas.line(curve("131,240 200,287 420,307 640,287 709,240"), blue.light, 12)
