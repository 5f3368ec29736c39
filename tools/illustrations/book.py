"""Which pictures there are: their scenes, and what part of a scene each crop shows."""

from collections.abc import Iterator

from tools.illustrations.family.canvas import Shot
from tools.illustrations.family.colour import Hour
from tools.illustrations.scenes import after, before, during, reasons, skin, spots
from tools.illustrations.scenes.child_book import STEPS as CHILD_STEPS
from tools.illustrations.scenes.child_book import pip_sheets
from tools.illustrations.scenes.page_book import PAGES
from tools.illustrations.scenes.parent_book import STEPS as PARENT_STEPS
from tools.illustrations.sheet import FULL, Sheet, Size, Step, page_sheets, step_sheets

ROUND: Size = (240, 240)

STEPS = {
    "talk": Step(before.talk, Shot(), Shot(-250, 96, 0.70)),
    "ready": Step(before.ready, Shot(), Shot(-149, 78, 0.76)),
    "lie": Step(during.lie, Shot(), Shot(-330, 222, 0.70)),
    "clean": Step(skin.clean, Shot(), Shot(-440, 116, 0.56)),
    "numb": Step(skin.numb, Shot(), Shot(-410, 150, 0.57)),
    "liquid": Step(during.liquid, Shot(), Shot(-513, 86, 0.535)),
    "core": Step(during.core, Shot(), Shot(-349, 161, 0.66)),
    "bandage": Step(skin.bandage, Shot(), Shot(-540, 122, 0.56)),
    "rest": Step(after.rest, Shot(), Shot(-231, 160, 0.74)),
    "home": Step(after.home, Shot(), Shot(-237, 125, 0.74)),
    "lie_stomach": Step(skin.lie_stomach, Shot(), Shot(-400, 156, 0.57)),
    "clean_stomach": Step(skin.clean_stomach, Shot(), Shot(-440, 116, 0.56)),
    "numb_stomach": Step(skin.numb_stomach, Shot(), Shot(-410, 150, 0.57)),
    "bandage_stomach": Step(skin.bandage_stomach, Shot(), Shot(-540, 122, 0.56)),
}


def small() -> Iterator[Sheet]:
    """The reasons to call the nurse, and the spots in two lights."""
    for draw in (
        reasons.pain,
        reasons.dizzy,
        reasons.toilet,
        reasons.cold,
        reasons.scared,
        reasons.ask,
    ):
        yield Sheet(f"reasons/{draw.__name__}.svg", draw, ROUND, Shot(), Hour.DAY)
    for draw in (spots.breathe, spots.squeeze, spots.rest):
        for hour in Hour:
            yield Sheet(f"spots/{draw.__name__}_{hour.value}.svg", draw, FULL, Shot(), hour)


def sheets() -> Iterator[Sheet]:
    """Every file of the book."""
    yield from step_sheets("adult", STEPS)
    yield from step_sheets("child", CHILD_STEPS)
    yield from pip_sheets()
    yield from step_sheets("parent", PARENT_STEPS)
    yield from page_sheets(PAGES)
    yield from small()
