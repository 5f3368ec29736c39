"""One figure of the bench: what was measured, what it should be, and whether it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LEFT_OUT = "left out: "
"""Begins the reason of a figure that this machine has nothing to measure with."""


@dataclass(frozen=True)
class Figure:
    """`value` is None where it could not be taken, and then `why` says why.

    `goal` is the largest value that is good enough; None where a figure only informs.
    """

    name: str
    what: str
    value: float | None
    unit: str = ""
    goal: float | None = None
    why: str = ""
    samples: Mapping[str, Sequence[float]] = field(default_factory=dict)
    detail: Mapping[str, object] = field(default_factory=dict)

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None without a goal or without a value."""
        if self.goal is None or self.value is None:
            return None
        return self.value <= self.goal

    @property
    def left_out(self) -> bool:
        """Whether this machine has nothing to measure it with, as `why` says."""
        return self.value is None and self.why.startswith(LEFT_OUT)

    def to_table(self) -> dict[str, object]:
        """The figure as plain values for JSON."""
        return {
            "name": self.name,
            "what": self.what,
            "value": None if self.value is None else round(self.value, 4),
            "unit": self.unit,
            "goal": self.goal,
            "reached": self.reached,
            "why_not": self.why,
            "samples": {
                name: [round(sample, 4) for sample in series]
                for name, series in self.samples.items()
            },
            "detail": dict(self.detail),
        }


def lines_of(figures: Sequence[Figure]) -> list[str]:
    """The figures as lines of a table for people."""
    rows = [("", "here", "goal", "")]
    for one in figures:
        here = "–" if one.value is None else f"{one.value:.4g} {one.unit}".strip()
        goal = "" if one.goal is None else f"≤ {one.goal:.4g}"
        verdict = one.why or {True: "reached", False: "NOT reached", None: ""}[one.reached]
        rows.append((one.what, here, goal, verdict))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return [
        f"{what:<{widths[0]}}  {here:>{widths[1]}}  {goal:>{widths[2]}}  {verdict}".rstrip()
        for what, here, goal, verdict in rows
    ]
