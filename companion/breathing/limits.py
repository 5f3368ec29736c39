"""How slow and how quick a guided breath may be."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Limits:
    """Breaths a minute."""

    slowest: float
    fastest: float

    @property
    def longest_s(self) -> float:
        """The longest breath."""
        return 60.0 / self.slowest

    @property
    def shortest_s(self) -> float:
        """The shortest breath."""
        return 60.0 / self.fastest


ADULT: Final = Limits(slowest=6.0, fastest=24.0)
CHILD: Final = Limits(slowest=10.0, fastest=30.0)
