"""What is offered fits, in a steady order; what fits now comes first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.calm.model import Gallery, Moment, Offer
from companion.calm.offers import FIRST_VIEW, LEADS, fitting_offers, gallery, worth
from companion.calm.plan import PACING, STAGES
from tests.calm.shipped import EXERCISES, KNOWN, PATTERNS, PLAN, READERS, WORDS, page

IDS = [one.id for one in PLAN.offers]

moments = st.builds(
    Moment,
    reader=st.sampled_from(READERS),
    stage=st.sampled_from(STAGES),
    position=st.sampled_from(("side", "stomach", "hug", "unsure", "any")),
    paced=st.booleans(),
    relaxed=st.booleans(),
    sound=st.booleans(),
    minutes_left=st.none() | st.floats(0, 60),
    chosen=st.lists(st.sampled_from((*IDS, "what was there once")), unique=True).map(tuple),
)


def everything(shown: Gallery) -> list[Offer]:
    first = [shown.suggestion] if shown.suggestion else []
    return first + [one for _, offers in shown.groups for one in offers]


def offers_for(moment: Moment) -> tuple[Offer, ...]:
    return fitting_offers(PLAN, moment, KNOWN[moment.reader], WORDS[moment.reader])


@given(moments)
def test_nothing_paces_where_nothing_may(moment: Moment) -> None:
    for offer in offers_for(replace(moment, paced=False)):
        assert offer.kind not in PACING
    for offer in offers_for(replace(moment, paced=True)):
        assert offer.kind != "rest"


@given(moments)
def test_every_exercise_and_pattern_fits_who_reads_and_how_they_lie(moment: Moment) -> None:
    for offer in offers_for(moment):
        if offer.kind == "practice":
            exercise = EXERCISES[offer.what]
            ways = {moment.position if moment.position in ("side", "stomach") else "any"}
            if moment.stage != "during":
                ways.add("sitting")
            fits = [exercise.fits(moment.reader, way, moment.stage, moment.relaxed) for way in ways]
            assert any(fits)
        elif offer.kind == "breath":
            assert moment.reader in PATTERNS[offer.what].audience


@given(moments)
def test_all_that_fits_is_there_once_and_only_that(moment: Moment) -> None:
    shown = page(moment)
    there = everything(shown)
    assert len({one.id for one in there}) == len(there)
    if moment.reader not in PLAN.few:
        assert {one.id for one in there} == {one.id for one in offers_for(moment)}
        assert {one.id for one in shown.beside} < {one.id for one in there}
    assert shown.suggestion not in shown.beside


@given(moments)
def test_one_touch_starts_the_suggestion_and_nothing_worth_more_stands_behind_it(
    moment: Moment,
) -> None:
    shown = page(moment)
    assert shown.suggestion is not None
    assert shown.suggestion.kind in LEADS
    best = worth(PLAN, moment, shown.suggestion)
    assert all(worth(PLAN, moment, one) <= best for one in everything(shown) if one.kind in LEADS)


@given(moments)
def test_under_each_heading_the_best_comes_first_and_else_the_order_of_the_plan(
    moment: Moment,
) -> None:
    offers = offers_for(moment)
    for _, group in page(moment).groups:
        assert list(group) == sorted(
            group, key=lambda one: (-worth(PLAN, moment, one), offers.index(one))
        )


@given(moments)
def test_a_small_child_sees_few_pictures_and_no_headings(moment: Moment) -> None:
    little = page(replace(moment, reader="little"))
    assert little.groups == ()
    assert 1 <= len(little.beside) <= PLAN.few["little"] - 1


@given(moments)
def test_the_first_view_is_mixed(moment: Moment) -> None:
    """Where three kinds of things fit, the first pictures are not all of one."""
    shown = page(moment)
    assert len(shown.beside) <= FIRST_VIEW
    if len({one.group for one in everything(shown)}) > 2:
        first = [one for one in (shown.suggestion, *shown.beside[:4]) if one]
        assert len({one.group for one in first}) > 1


@given(moments)
def test_every_card_has_a_name_and_a_line_about_it(moment: Moment) -> None:
    for offer in offers_for(moment):
        assert offer.title
        assert offer.hint
        assert (offer.minutes > 0) is (offer.kind == "practice")


@pytest.mark.parametrize("reader", [one for one in READERS if one not in PLAN.few])
def test_what_a_person_chose_last_comes_first_the_next_time(reader: str) -> None:
    moment = Moment(reader)
    for offer in offers_for(moment):
        again = page(replace(moment, chosen=(offer.id,)))
        first = [one.id for one in (again.suggestion, *again.beside) if one]
        assert offer.id in first, offer.id


def test_an_exercise_longer_than_the_time_that_is_left_steps_back() -> None:
    soon = page(Moment(minutes_left=3))
    assert all(one.minutes <= 3 for one in (soon.suggestion, *soon.beside) if one)
    assert any(one.minutes > 3 for one in everything(soon))
    assert any(one.minutes > 3 for one in page(Moment(minutes_left=60)).beside)


def test_who_may_not_be_paced_is_offered_rest_first() -> None:
    for reader in READERS:
        shown = page(Moment(reader, paced=False, relaxed=True))
        assert shown.suggestion is not None
        assert shown.suggestion.kind == "rest"
        said = " ".join(f"{one.title} {one.hint}" for one in (shown.suggestion, *shown.beside))
        assert "breath" not in said.lower()
        assert "blow" not in said.lower()


def test_without_a_loudspeaker_no_music_is_offered() -> None:
    assert "music" not in [one.kind for one in offers_for(Moment(sound=False))]


def test_a_place_that_is_not_drawn_is_not_offered() -> None:
    known = replace(KNOWN["adult"], scenes=("shore",))
    offers = fitting_offers(PLAN, Moment(), known, WORDS["adult"])
    assert [one.what for one in offers if one.kind == "place"] == ["shore"]


def test_a_pattern_and_an_exercise_that_the_plan_does_not_name_are_offered_as_well() -> None:
    bare = replace(PLAN, offers=tuple(one for one in PLAN.offers if one.kind == "music"))
    offers = {one.id for one in fitting_offers(bare, Moment(), KNOWN["adult"], WORDS["adult"])}
    assert {"easy", "long_out", "five_senses"} <= offers


def test_what_is_not_there_yet_is_not_shown() -> None:
    early = replace(PLAN, not_yet=("easy",))
    offers = fitting_offers(early, Moment(), KNOWN["adult"], WORDS["adult"])
    assert "easy" not in {one.id for one in offers}


def test_without_anything_that_fits_there_is_no_suggestion() -> None:
    assert gallery(PLAN, Moment(), ()) == Gallery()


def test_an_exercise_that_must_not_follow_the_medicine_is_not_offered_after_it() -> None:
    wakeful = replace(EXERCISES["five_senses"], after_relaxing=False)
    known = replace(KNOWN["adult"], exercises={"five_senses": wakeful})
    for relaxed in (False, True):
        offers = fitting_offers(PLAN, Moment(relaxed=relaxed), known, WORDS["adult"])
        assert ("five_senses" in [one.id for one in offers]) is not relaxed


def test_where_nothing_may_pace_what_asks_nothing_comes_forward() -> None:
    drowsy = Moment(paced=False, relaxed=True)
    for offer in offers_for(drowsy):
        gained = worth(PLAN, drowsy, offer) - worth(PLAN, Moment(), offer)
        assert (gained > 0) is (offer.kind in ("place", "rest"))
