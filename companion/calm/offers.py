"""What may be offered to this person now, and in which order. Pure: the same in, the same out.

Nothing is offered that does not fit: no pace where none is allowed, no exercise for another
reader, posture or stage, or one that must not follow the medicine, no place without a picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from companion.calm.model import Gallery, Known, Moment, Offer
from companion.calm.plan import PACING, Plan, Planned
from companion.practice.model import Exercise, offered

if TYPE_CHECKING:
    from companion.breathing.patterns import Pattern
    from companion.calm.words import CalmWords

LEADS: Final = ("breath", "rest", "own_pace", "practice", "place")
"""Kinds that one touch starts by themselves: one of these is the suggestion."""
ASKS_NOTHING: Final = ("rest", "place")
FIRST_VIEW: Final = 6
"""So many offers stand beside the suggestion where there is most room."""
_LAST_CHOSEN: Final = 4
_SECONDS_A_MINUTE: Final = 60.0


def fitting_offers(plan: Plan, moment: Moment, known: Known, words: CalmWords) -> tuple[Offer, ...]:
    """Everything that fits this moment, in the order of the plan; what it does not name last."""
    shown = (one for one in _all(plan, known) if one.id not in plan.not_yet)
    offers = (_offer(one, moment, known, words) for one in shown if _fits(one, moment, known))
    return tuple(one for one in offers if one.title)


def gallery(plan: Plan, moment: Moment, offers: Iterable[Offer]) -> Gallery:
    """The offers as the page shows them: what fits best comes first, the order else the plan's."""
    # Sorting is stable: of two that are worth the same, the plan's first stays first.
    ranked = sorted(offers, key=lambda one: -worth(plan, moment, one))
    suggestion = next((one for one in ranked if one.kind in LEADS), None)
    rest = [one for one in ranked if one is not suggestion]
    few = plan.few.get(moment.reader)
    count = FIRST_VIEW if few is None else few - (suggestion is not None)
    beside = tuple(_mixed(plan, moment, rest, suggestion, count))
    groups = ((group, tuple(one for one in rest if one.group == group)) for group in plan.groups)
    return Gallery(
        suggestion, beside, tuple(one for one in groups if one[1]) if few is None else ()
    )


def worth(plan: Plan, moment: Moment, offer: Offer) -> float:
    """How well an offer fits this moment; more is better."""
    weights = plan.weights
    worth = offer.weight + plan.stages[moment.stage].of(offer.kind)
    if offer.id in moment.chosen[:_LAST_CHOSEN]:
        worth += weights.chosen / 2 ** moment.chosen.index(offer.id)
    if moment.minutes_left is not None and offer.minutes > moment.minutes_left:
        worth += weights.too_long
    if not moment.paced and offer.kind in ASKS_NOTHING:
        worth += weights.drowsy
    return worth


def _mixed(
    plan: Plan, moment: Moment, ranked: list[Offer], suggestion: Offer | None, count: int
) -> Iterator[Offer]:
    """The best `count`, in which a group that already stands there steps back a little."""
    left = list(ranked)
    there = [suggestion.group] if suggestion else []
    while left and count > 0:
        best = max(
            left,
            key=lambda one: worth(plan, moment, one) + plan.weights.again * there.count(one.group),
        )
        left.remove(best)
        there.append(best.group)
        count -= 1
        yield best


def _all(plan: Plan, known: Known) -> Iterator[Planned]:
    """What is planned, and the patterns and exercises that the plan does not name."""
    yield from plan.offers
    meant = {(one.kind, one.means) for one in plan.offers}
    for kind, names in (("breath", known.patterns), ("practice", known.exercises)):
        yield from (Planned(name, kind) for name in names if (kind, name) not in meant)


def _fits(one: Planned, moment: Moment, known: Known) -> bool:
    if one.readers and moment.reader not in one.readers:
        return False
    if one.stages and moment.stage not in one.stages:
        return False
    match one.kind:
        case "breath":
            return moment.paced and _is_for(known.patterns.get(one.means), moment)
        case "practice":
            return _exercise_fits(known.exercises.get(one.means), moment)
        case "rest":
            return not moment.paced
        case "place":
            return one.means in known.scenes
        case "music":
            return moment.sound
        case "sound_only":
            return moment.sound and moment.paced
        case kind:
            return moment.paced or kind not in PACING


def _is_for(pattern: Pattern | None, moment: Moment) -> bool:
    return pattern is not None and moment.reader in pattern.audience


def _exercise_fits(exercise: Exercise | None, moment: Moment) -> bool:
    return exercise is not None and bool(
        offered((exercise,), moment.reader, moment.position, moment.stage, moment.relaxed)
    )


def _offer(one: Planned, moment: Moment, known: Known, words: CalmWords) -> Offer:
    offer = Offer(
        one.id,
        one.kind,
        one.means,
        one.guide if one.guide in known.guides else "",
        words.names.get(one.id, known.names.get(one.means, "")),
        words.hints.get(one.id, known.hints.get(one.means, "")),
        tile=one.tile,
        weight=one.weight,
    )
    if one.kind != "practice":
        return offer
    exercise = known.exercises[one.means]
    return replace(
        offer,
        title=words.names.get(one.id, exercise.words.title),
        hint=words.hints.get(one.id, exercise.words.hint),
        minutes=max(1, round(exercise.timing(moment.reader).total_s / _SECONDS_A_MINUTE)),
        scene=exercise.stretches[0].picture,
    )
