"""The steps as a parent beside a child is shown them."""

from tools.illustrations.family.canvas import Shot
from tools.illustrations.scenes import (
    parent_after,
    parent_before,
    parent_beside,
    parent_close,
    parent_hug,
)
from tools.illustrations.sheet import Step

STEPS: dict[str, Step] = {
    "talk": Step(parent_before.talk, Shot(), Shot(-350, 148, 0.6)),
    "ready": Step(parent_before.ready, Shot(), Shot(-282, 112, 0.68)),
    "lie": Step(parent_beside.lie, Shot(), Shot(-320, 180, 0.65)),
    "lie_hug": Step(parent_hug.lie_hug, Shot(), Shot(-340, 146, 0.61)),
    "clean": Step(parent_beside.clean, Shot(), Shot(-330, 165, 0.63)),
    "numb": Step(parent_beside.numb, Shot(), Shot(-300, 248, 0.66)),
    "numb_own": Step(parent_beside.numb_own, Shot(), Shot(-300, 248, 0.66)),
    "liquid": Step(parent_close.liquid, Shot(), Shot(-530, 156, 0.52)),
    "away": Step(parent_after.away, Shot(), Shot(-330, 135, 0.62)),
    "core": Step(parent_close.core, Shot(), Shot(-330, 192, 0.64)),
    "bandage": Step(parent_close.bandage, Shot(), Shot(-340, 184, 0.64)),
    "rest": Step(parent_after.rest, Shot(), Shot(-350, 132, 0.62)),
    "home": Step(parent_after.home, Shot(), Shot(-400, 138, 0.6)),
}
