"""What a driven window is asked to do."""

from dataclasses import dataclass
from typing import Final

TURN_S: Final = 10.0


@dataclass(frozen=True)
class Wishes:
    """Done in this order, once everything is read."""

    page: str = ""
    """Where to go; empty to stay on the first page."""

    breathe: bool = False
    music: bool = False
    turns: int = 0
    """Turns of animation, `TURN_S` each, to be timed beside the breath."""

    steps: int = 0
    """How often a step of the walkthrough is turned, once a second."""

    stalls: int = 0
    """How often the window's thread stands still, the interpreter locked."""

    stall_ms: int = 500
    stall_every_s: float = 6.0
