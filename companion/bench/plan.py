"""How long and how often to measure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plan:
    """Times in seconds unless named otherwise."""

    runs: int = 9
    """Of each program, in turns with the program it is compared with."""

    sound_runs: int = 5
    rest_before_s: float = 4.0
    rest_s: float = 10.0
    turns: int = 6
    """Of ten seconds each, while the person breathes."""

    compared_s: float = 20.0
    steps: int = 18
    """Steps of the walkthrough that are turned."""

    looks: int = 14
    """Turns of looking through own music, and of rest."""

    look_s: float = 3.0
    """Shorter than anybody waits for an answer of the processes that are held meanwhile."""

    stalls: int = 10
    stall_every_s: float = 6.0
    minutes: float = 0.75
    """How long cues are timed."""

    captured_minutes: float = 60.0
    """How long every frame of the sound is counted."""

    served_minutes: float = 2.0
    """And how long of that behind a sound server."""

    limit_s: float = 120.0
    """No program that is measured lives longer, except those that time cues or count frames."""
