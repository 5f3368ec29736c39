"""All that can be seen of the breath at one moment."""

from dataclasses import dataclass
from typing import Final

from companion.breathing.patterns import Pattern
from companion.breathing.session import Session, State
from companion.breathing.spoken import Spoken
from companion.breathing.timeline import Phase

LOTUS: Final = "lotus"
LANTERN: Final = "lantern"
GUIDES: Final = (LOTUS, LANTERN, "bar")
IDLE: Final = Session()
SILENT: Final = Spoken()


@dataclass(frozen=True)
class Shown:
    """A snapshot. `technique` is what a step offered, or empty for the usual breath."""

    pattern: Pattern
    session: Session = IDLE
    phase: Phase = Phase.REST
    spoken: Spoken = SILENT
    guide: str = LOTUS
    tones: bool = False
    paced: bool = True
    technique: str = ""

    @property
    def state(self) -> State:
        """What the session does."""
        return self.session.state
