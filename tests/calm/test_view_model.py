"""The gallery as the page sees it: steady while somebody looks, new when it is opened."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from companion.calm.load import Calm
from companion.calm.model import Moment
from companion.calm.view_model import CalmViewModel
from tests.calm.shipped import KNOWN, PLAN, SCENES, WORDS
from tests.waiting import PATIENCE_MS

TILES = frozenset(f"places/{scene}/%1/tile.jpg" for scene in SCENES)


class Clock:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meet(qapp: object, clock: Clock) -> Iterator[Callable[..., CalmViewModel]]:
    model = CalmViewModel(clock)

    def meet_them(
        reader: str = "adult", wait_min: float | None = None, **who: object
    ) -> CalmViewModel:
        model.know(Calm(PLAN, WORDS, TILES), KNOWN[reader])
        model.meet(replace(Moment(reader), **who), wait_min)  # type: ignore[arg-type]
        return model

    yield meet_them
    model.deleteLater()


def ids(model: CalmViewModel) -> list[object]:
    return [model.suggestion["offerId"], *(one["offerId"] for one in model.beside)]


def test_before_anything_is_read_there_is_nothing_to_start(qapp: object, clock: Clock) -> None:
    model = CalmViewModel(clock)
    assert not model.ready
    assert model.suggestion == {}
    model.start("easy")
    assert model.kept()["chosen"] == []


def test_one_touch_says_what_to_start(meet: Callable[..., CalmViewModel]) -> None:
    model = meet()
    wanted: list[tuple[str, str, str]] = []
    model.wanted.connect(lambda kind, what, guide: wanted.append((kind, what, guide)))
    model.start("easy")
    model.start("five_senses")
    model.start("shore")
    model.start("nothing of the kind")
    assert wanted == [
        ("breath", "easy", "lotus"),
        ("practice", "five_senses", ""),
        ("place", "shore", ""),
    ]
    assert model.place == "shore"
    assert model.placeTitle == WORDS["adult"].names["shore"]


def test_nothing_moves_while_somebody_looks_and_the_chosen_comes_first_next_time(
    meet: Callable[..., CalmViewModel],
) -> None:
    model = meet()
    before = ids(model)
    model.start("counting_back")
    assert ids(model) == before
    model.arrange()
    assert "counting_back" in ids(model)[:2]


def test_the_time_that_is_left_runs_on(meet: Callable[..., CalmViewModel], clock: Clock) -> None:
    model = meet(wait_min=30)
    assert any(one["minutes"] for one in model.beside)
    clock.now_s += 27 * 60
    meet(wait_min=30)
    assert not any(one["minutes"] for one in model.beside)
    meet(wait_min=15)
    assert any(one["minutes"] for one in model.beside)
    meet(wait_min=None)
    clock.now_s += 3600
    model.arrange()
    assert any(one["minutes"] for one in model.beside)


def test_the_wait_goes_on_in_the_window_after_this_one(
    meet: Callable[..., CalmViewModel], clock: Clock, qtbot: QtBot
) -> None:
    model = meet()
    with qtbot.waitSignal(model.keptChanged, timeout=PATIENCE_MS):
        meet(wait_min=15.0)
    kept = json.loads(json.dumps(model.kept()))
    clock.now_s += 10 * 60
    again = CalmViewModel(clock)
    again.restore(kept)
    again.meet(Moment("adult"), 15.0)
    assert again.minutes_left() == pytest.approx(5)
    again.meet(Moment("adult"), 30.0)
    assert again.minutes_left() == pytest.approx(30)


@pytest.mark.parametrize(
    "kept",
    [
        {"wait_min": 15.0},
        {"begins_s": 1100.0},
        {"wait_min": "15", "begins_s": 1100.0},
        {"wait_min": 15.0, "begins_s": "soon"},
        {"wait_min": 15.0, "begins_s": 1e9},
        {"wait_min": 15.0, "begins_s": float("nan")},
    ],
)
def test_a_wait_that_cannot_have_been_meant_begins_anew(
    meet: Callable[..., CalmViewModel], kept: dict[str, object]
) -> None:
    model = meet()
    model.restore(kept)
    meet(wait_min=15.0)
    assert model.minutes_left() == pytest.approx(15)


def test_what_is_beside_the_suggestion_is_marked_in_its_group(
    meet: Callable[..., CalmViewModel],
) -> None:
    model = meet()
    places = {
        one["offerId"]: one["place"]
        for group in model.groups
        for one in group["offers"]  # type: ignore[attr-defined]
    }
    for place, one in enumerate(model.beside):
        assert places[one["offerId"]] == place
    assert list(places.values()).count(-1) == len(places) - len(model.beside)


def test_where_nothing_may_pace_the_page_says_so_at_once(
    meet: Callable[..., CalmViewModel],
) -> None:
    model = meet()
    assert model.note == WORDS["adult"].note
    meet(paced=False, relaxed=True)
    assert model.note == WORDS["adult"].note_rest
    assert model.suggestion["kind"] == "rest"


def test_music_goes_when_nothing_can_be_heard(meet: Callable[..., CalmViewModel]) -> None:
    model = meet()
    assert "music" in [group["key"] for group in model.groups]
    model.hear(sound=False)
    assert "music" not in [group["key"] for group in model.groups]


def test_what_was_chosen_is_kept_and_what_is_absurd_is_not(
    meet: Callable[..., CalmViewModel], clock: Clock
) -> None:
    model = meet()
    model.start("shore")
    model.chose("practice", "five_senses")
    assert model.kept() == {"chosen": ["five_senses", "shore"], "place": "shore"}
    again = CalmViewModel(clock)
    again.restore({**model.kept(), "more": 3})
    assert again.kept() == model.kept()
    again.restore({"chosen": [3, "easy", None], "place": 4})
    assert again.kept()["chosen"] == ["easy"]


def test_what_was_started_here_is_not_taken_for_its_neighbour(
    meet: Callable[..., CalmViewModel],
) -> None:
    model = meet("child")
    model.start("whale")
    model.chose("breath", "small")
    assert model.kept()["chosen"] == ["whale"]
    model.chose("breath", "quiet")
    assert model.kept()["chosen"] == ["quiet", "whale"]


def test_the_next_person_finds_nothing_of_the_last(meet: Callable[..., CalmViewModel]) -> None:
    model = meet()
    before = ids(model)
    for offer in ("counting_back", "shore", "squeeze"):
        model.start(offer)
    meet(wait_min=15.0)
    model.start_over()
    assert model.kept() == {"chosen": [], "place": ""}
    assert ids(model) == before


def test_a_patterns_name_is_its_own_rooms_where_the_page_has_none(
    meet: Callable[..., CalmViewModel],
) -> None:
    model = meet()
    offers = [one for group in model.groups for one in group["offers"]]  # type: ignore[attr-defined]
    named = {one["offerId"]: one["title"] for one in offers}
    assert named["long_out"] == KNOWN["adult"].names["long_out"]
