"""The parts of a step and how much of them is told: all that is needed before the first frame."""

from typing import Literal

PartKind = Literal["happens", "feel", "do"]

PART_KINDS: tuple[PartKind, ...] = ("happens", "feel", "do")
DETAILS = ("main", "steps", "full")

PICTURE_VIEWS: dict[str, str] = {
    "adult": "adult",
    "teen": "adult",
    "child": "child",
    "little": "child",
    "parent": "parent",
}
"""Through whose eyes the pictures for each reader are drawn."""
