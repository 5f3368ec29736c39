"""Which pictures there are: their scenes, and what part of a scene each crop shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tools.illustrations.family.canvas import Canvas, Shot
from tools.illustrations.family.colour import Hour
from tools.illustrations.scenes import after, before, during, reasons, spots

FULL = (1200, 900)
"""4:3, for portrait and large views."""
WIDE = (1200, 300)
"""For the head of a page: whole at 4:1; flatter frames cut the top and foot, others the sides."""


ROUND = (240, 240)


@dataclass(frozen=True)
class Step:
    """One step of the procedure: its scene and how the two crops frame it."""

    draw: Callable[[Canvas], None]
    full: Shot
    wide: Shot


@dataclass(frozen=True)
class Sheet:
    """One file to write: its path below `assets/illustrations` and the scene it is drawn by."""

    path: str
    draw: Callable[[Canvas], None]
    size: tuple[int, int]
    shot: Shot
    hour: Hour

    def svg(self) -> str:
        """The picture."""
        canvas = Canvas(*self.size, self.shot, self.hour)
        self.draw(canvas)
        return canvas.svg()


STEPS = {
    "talk": Step(before.talk, Shot(), Shot(-199, 129, 0.74)),
    "ready": Step(before.ready, Shot(), Shot(-149, 78, 0.76)),
    "lie": Step(during.lie, Shot(), Shot(-322, 169, 0.68)),
    "clean": Step(during.clean, Shot(), Shot(-440, 162, 0.60)),
    "numb": Step(during.numb, Shot(), Shot(-360, 155, 0.60)),
    "liquid": Step(during.liquid, Shot(), Shot(-493, 137, 0.57)),
    "core": Step(during.core, Shot(), Shot(-349, 161, 0.66)),
    "bandage": Step(during.bandage, Shot(), Shot(-440, 155, 0.60)),
    "rest": Step(after.rest, Shot(), Shot(-231, 160, 0.74)),
    "home": Step(after.home, Shot(), Shot(-237, 125, 0.74)),
}


def steps() -> Iterator[Sheet]:
    """Every step in two crops and two lights."""
    for name, step in STEPS.items():
        for crop, size, shot in (("full", FULL, step.full), ("wide", WIDE, step.wide)):
            for hour in Hour:
                path = f"adult/{name}_{crop}_{hour.value}.svg"
                yield Sheet(path, step.draw, size, shot, hour)


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
    yield from steps()
    yield from small()
