"""What the tour calls a fault. Each rule is broken once here and must be found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.app.audit import Rect, Survey, TargetSeen, TextSeen, contrast, faults, luminance

WINDOW = Rect(0, 0, 1280, 800)
ROOMY = Rect(100, 100, 200, 64)
numbers = st.floats(-2000, 2000)
sizes = st.floats(0, 2000)
rects = st.builds(Rect, numbers, numbers, sizes, sizes)


def target(name: str, rect: Rect, *, whole: bool = True) -> TargetSeen:
    return TargetSeen(name, "button", rect, f"{name}Button", whole)


def text(
    words: str,
    rect: Rect,
    *,
    size_px: int = 18,
    fits: bool = True,
    reading: bool = False,
    contrast: float | None = None,
) -> TextSeen:
    return TextSeen(words, rect, size_px, fits, reading, contrast)


def test_a_screen_that_keeps_every_rule_has_no_faults() -> None:
    seen = Survey(
        WINDOW,
        (text("Hello", ROOMY, reading=True, contrast=7.1), text("You", Rect(100, 170, 200, 24))),
        (target("Begin", ROOMY), target("Skip", Rect(308, 100, 200, 64))),
    )
    assert faults(seen) == []


BROKEN = {
    "cut off": Survey(WINDOW, (text("Hello", ROOMY, fits=False),)),
    "leaves the window": Survey(WINDOW, (text("Hello", Rect(1200, 0, 200, 20)),)),
    "15 px": Survey(WINDOW, (text("Hello", ROOMY, size_px=15),)),
    "17 px": Survey(WINDOW, (text("Hello", ROOMY, size_px=17, reading=True),)),
    "contrast of 4.4": Survey(WINDOW, (text("Hello", ROOMY, contrast=4.4),)),
    "contrast of 6.9": Survey(WINDOW, (text("Hello", ROOMY, contrast=6.9, reading=True),)),
    "overlaps": Survey(WINDOW, (text("Hello", ROOMY), text("You", Rect(290, 160, 50, 50)))),
    "read aloud": Survey(WINDOW, (), (TargetSeen("", "button", ROOMY, "x"),)),
    "object name": Survey(WINDOW, (), (TargetSeen("Begin", "button", ROOMY),)),
    "200×47": Survey(WINDOW, (), (target("Begin", Rect(0, 0, 200, 47)),)),
    "7 apart": Survey(
        WINDOW, (), (target("Begin", ROOMY), target("Skip", Rect(307, 100, 200, 64)))
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_each_broken_rule_is_found(fault: str) -> None:
    found = faults(BROKEN[fault])
    assert len(found) == 1
    assert fault in found[0]


def test_controls_that_lie_on_a_large_area_are_no_neighbours_of_it() -> None:
    area = target("The guide", Rect(600, 88, 600, 500))
    assert faults(Survey(WINDOW, (), (area, target("Pause", Rect(1100, 500, 56, 56))))) == []


def test_a_target_that_can_be_scrolled_into_view_may_touch_an_edge() -> None:
    half = target("More", Rect(100, 160, 200, 64), whole=False)
    assert faults(Survey(WINDOW, (), (target("Begin", ROOMY), half))) == []


@given(rects, rects)
def test_a_gap_is_the_same_from_either_side(one: Rect, other: Rect) -> None:
    assert one.gap(other) == other.gap(one)


@given(rects)
def test_a_rectangle_lies_within_itself(rect: Rect) -> None:
    assert rect.inside(rect)


@given(*[st.floats(0, 1)] * 3)
def test_contrast_runs_from_1_to_21(red: float, green: float, blue: float) -> None:
    light = luminance(red, green, blue)
    assert 1 <= contrast(light, 1.0) <= 21
    assert contrast(light, light) == 1


def test_contrast_of_black_on_white() -> None:
    assert contrast(luminance(0, 0, 0), luminance(1, 1, 1)) == pytest.approx(21)
