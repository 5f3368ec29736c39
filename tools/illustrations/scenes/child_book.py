"""The steps as a child is shown them, and Pip's own small pictures."""

from collections.abc import Iterator
from typing import Final

from tools.illustrations.family.canvas import Shot
from tools.illustrations.family.colour import Hour
from tools.illustrations.scenes import child_apart, child_brave, child_lying
from tools.illustrations.scenes.child_pip import PIPS
from tools.illustrations.sheet import Sheet, Size, Step

SQUARE: Final[Size] = (480, 480)

BESIDE: Final = Shot(-417, 190, 0.58)
"""The wide crop of everything that happens in bed."""

STEPS: dict[str, Step] = {
    "talk": Step(child_apart.talk, Shot(40, 58, 1.06), Shot(-300, 190, 0.66)),
    "ready": Step(child_apart.ready, Shot(), Shot(-300, 150, 0.66)),
    "lie": Step(child_lying.lie, Shot(), BESIDE),
    "lie_stomach": Step(child_lying.lie_stomach, Shot(), BESIDE),
    "lie_hug": Step(child_apart.lie_hug, Shot(), Shot(-280, 66, 0.66)),
    "clean": Step(child_lying.clean, Shot(), BESIDE),
    "numb": Step(child_brave.numb, Shot(), BESIDE),
    "liquid": Step(child_brave.liquid, Shot(), BESIDE),
    "core": Step(child_brave.core, Shot(), BESIDE),
    "bandage": Step(child_lying.bandage, Shot(), BESIDE),
    "rest": Step(child_apart.rest, Shot(), Shot(-507, 120, 0.57)),
    "home": Step(child_apart.home, Shot(), Shot(-500, 46, 0.55)),
}


def pip_sheets() -> Iterator[Sheet]:
    """Pip alone, square, in two lights."""
    for name, draw in PIPS.items():
        for hour in Hour:
            yield Sheet(f"child/{name}_{hour.value}.svg", draw, SQUARE, Shot(), hour)
