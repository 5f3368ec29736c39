"""Breathing patterns, from `breathing/patterns/*.toml`, with the limits that keep them safe.

There is no breath-hold, no fast breathing and no target: breathing too much makes people
light-headed, and a longer breath out is what calms (doi:10.1007/s10484-014-9253-x).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from companion.datafile import DataFileError, Finding, read_table, shaped

SLOWEST_PER_MIN = 6.0
FASTEST_PER_MIN = 24.0
LONGEST_SETTLE_S = 10.0


@dataclass(frozen=True, slots=True)
class Pattern:
    """One way to breathe. Times in seconds; `settle_s` comes before the first breath.

    `techniques` are the step techniques that start it, `cautions` keys of the words shown
    with it, `evidence` the studies it rests on (doi:…).
    """

    id: str
    in_s: float
    out_s: float
    settle_s: float
    techniques: tuple[str, ...]
    evidence: tuple[str, ...]
    cautions: tuple[str, ...]

    @property
    def cycle_s(self) -> float:
        """One whole breath, in seconds."""
        return self.in_s + self.out_s

    @property
    def per_min(self) -> float:
        """Breaths a minute."""
        return 60.0 / self.cycle_s


def load_pattern(root: Path, name: str) -> Pattern:
    """Read `<name>.toml` from the folder `root` (the assets' `breathing/patterns`).

    Raises DataFileError, with file, key and cure, when a value is missing, of the wrong type
    or outside the limits for adults: the breath out at least as long as the breath in, 6 to
    24 breaths a minute, 0 to 10 s to settle, a study and a caution named.
    """
    file = f"{name}.toml"
    pattern = shaped(Pattern, read_table(root, file), file)
    for key, problem, cure in _faults(pattern, name):
        raise DataFileError(Finding(file, key, problem, cure))
    return pattern


def load_patterns(root: Path) -> tuple[dict[str, Pattern], tuple[Finding, ...]]:
    """All patterns of the folder by id, and what kept others out."""
    patterns: dict[str, Pattern] = {}
    findings: list[Finding] = []
    for path in sorted(root.glob("*.toml"))[:50]:
        try:
            patterns[path.stem] = load_pattern(root, path.stem)
        except DataFileError as error:
            findings.append(error.finding)
    return patterns, tuple(findings)


def _faults(pattern: Pattern, name: str) -> list[tuple[str, str, str]]:
    times = (pattern.in_s, pattern.out_s, pattern.settle_s)
    if not all(map(math.isfinite, times)) or pattern.in_s <= 0 or pattern.out_s <= 0:
        return [("in_s", "times must be numbers above 0", "write seconds, such as 4.0")]
    faults = []
    if pattern.id != name:
        faults.append(("id", f"is {pattern.id}", f"write {name}, as the file is named"))
    if pattern.out_s < pattern.in_s:
        faults.append(("out_s", "the breath out is shorter than the breath in", "lengthen it"))
    if not SLOWEST_PER_MIN <= pattern.per_min <= FASTEST_PER_MIN:
        problem = f"{pattern.per_min:.1f} breaths a minute"
        cure = f"stay between {SLOWEST_PER_MIN:g} and {FASTEST_PER_MIN:g}"
        faults.append(("in_s", problem, cure))
    if not 0 <= pattern.settle_s <= LONGEST_SETTLE_S:
        cure = f"from 0 to {LONGEST_SETTLE_S:g} seconds"
        faults.append(("settle_s", "too long, or below 0", cure))
    if not pattern.evidence:
        faults.append(("evidence", "rests on no study", "name one, as doi:…"))
    if not pattern.cautions:
        faults.append(("cautions", "is shown without a caution", 'add "easy" and "dizzy"'))
    return faults
