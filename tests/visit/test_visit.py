"""What a person says during their visit."""

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from companion.visit.look import (
    TEXT_SCALE_MAX,
    TEXT_SCALE_MIN,
    THEMES,
    Look,
    look_from,
    with_text_scale,
)
from companion.visit.model import (
    WORRY_MAX,
    Visit,
    ask_for,
    call_in,
    call_nurse,
    come_down,
    give_reason,
    put_signal_away,
    say_worry,
    say_worry_after,
    stay,
    visit_from,
)

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
kept = st.dictionaries(
    st.sampled_from(
        [
            "worry",
            "worry_after",
            "detail",
            "nurse_called",
            "nurse_reason",
            "called",
            "theme",
            "text_scale",
            "less_motion",
            "sound_off",
            "likeness",
            "by_faces",
        ]
    ),
    anything,
)


@given(st.integers(0, WORRY_MAX), st.integers(0, WORRY_MAX))
def test_the_change_is_told_in_one_word(before: int, after: int) -> None:
    visit = say_worry_after(say_worry(Visit(), before), after)
    assert visit.change == ("same" if after == before else "lower" if after < before else "higher")


@given(st.integers().filter(lambda value: not 0 <= value <= WORRY_MAX))
def test_a_number_off_the_scale_takes_the_answer_back(value: int) -> None:
    visit = say_worry(say_worry(Visit(), 5), value)
    assert visit.worry is None
    assert visit.change is None


def test_high_worry_starts_at_eight() -> None:
    assert [n for n in range(11) if say_worry(Visit(), n).high_worry] == [8, 9, 10]


def test_the_signal_forgets_its_reason_when_put_away() -> None:
    shown = give_reason(call_nurse(Visit()), "pain")
    assert (shown.nurse_called, shown.nurse_reason) == (True, "pain")
    assert give_reason(shown, "pain").nurse_reason == ""
    assert call_nurse(shown) == shown
    away = put_signal_away(shown)
    assert (away.nurse_called, away.nurse_reason) == (False, "")
    assert give_reason(away, "pain") == away


def test_an_unknown_level_of_detail_changes_nothing() -> None:
    assert ask_for(ask_for(Visit(), "full"), "everything").detail == "full"


@given(kept)
def test_any_kept_visit_comes_back_within_its_limits(data: dict[str, object]) -> None:
    visit = visit_from(data)
    assert visit.worry is None or 0 <= visit.worry <= WORRY_MAX
    assert visit.detail in ("main", "steps", "full")
    assert visit_from(asdict(visit)) == visit


@given(kept)
def test_any_kept_look_comes_back_within_its_limits(data: dict[str, object]) -> None:
    look = look_from(data, Look())
    assert look.theme in THEMES
    assert TEXT_SCALE_MIN <= look.text_scale <= TEXT_SCALE_MAX
    assert look_from(asdict(look), Look()) == look


@given(st.floats())
def test_text_never_leaves_its_range(scale: float) -> None:
    assert TEXT_SCALE_MIN <= with_text_scale(Look(), scale).text_scale <= TEXT_SCALE_MAX


def test_being_called_comes_down_once_and_can_be_taken_back() -> None:
    called = call_in(Visit())
    assert called.called == "landing"
    assert come_down(called).called == "landed"
    assert stay(called).called == ""
    assert come_down(stay(called)).called == ""


def test_a_landing_kept_over_a_crash_has_landed() -> None:
    assert visit_from({"called": "landing"}).called == "landed"
