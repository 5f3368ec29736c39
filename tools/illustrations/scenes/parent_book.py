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
    "talk": Step(parent_before.talk, Shot(), Shot(-230, 180, 0.72)),
    "ready": Step(parent_before.ready, Shot(), Shot(-230, 180, 0.72)),
    "lie": Step(parent_beside.lie, Shot(), Shot(-322, 210, 0.68)),
    "lie_hug": Step(parent_hug.lie_hug, Shot(), Shot(-322, 210, 0.68)),
    "clean": Step(parent_beside.clean, Shot(), Shot(-322, 210, 0.68)),
    "numb": Step(parent_beside.numb, Shot(), Shot(-322, 210, 0.68)),
    "liquid": Step(parent_close.liquid, Shot(), Shot(-322, 210, 0.68)),
    "core": Step(parent_close.core, Shot(), Shot(-322, 210, 0.68)),
    "bandage": Step(parent_close.bandage, Shot(), Shot(-322, 210, 0.68)),
    "rest": Step(parent_after.rest, Shot(), Shot(-230, 180, 0.72)),
    "home": Step(parent_after.home, Shot(), Shot(-230, 180, 0.72)),
}
