"""Breathing patterns, from `breathing/patterns/*.toml`, with the limits that keep them safe.

There is no breath-hold, no fast breathing and no target: breathing too much makes people
light-headed, and a longer breath out is what calms (doi:10.1007/s10484-014-9253-x).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from companion.breathing.limits import ADULT, CHILD, Limits
from companion.breathing.timeline import Beat, Cycle, Phase
from companion.datafile import DataFileError, Finding, read_table, shaped

LONGEST_SETTLE_S = 10.0
LONGEST_FREE_S = 30.0
MOST_TOGETHER = 6
OWN = "own"
"""The kind and the id of the pattern whose times a person sets."""

KINDS = ("paced", OWN, "quiet")
LIMITS: Mapping[str, Limits] = {
    "adult": ADULT,
    "teen": ADULT,
    "parent": ADULT,
    "child": CHILD,
    "little": CHILD,
}
"""Breaths a minute that a pattern for each reader may have."""

SIP_FROM = 0.8
"""How full the first breath in is where a sip follows it."""

Patterns = Mapping[str, "Pattern"]
Fault = tuple[str, str, str]
"""A key, what is wrong with it, and how to mend it."""


@dataclass(frozen=True)
class Pattern:
    """One way to breathe. Times in seconds; `settle_s` comes before the first breath.

    `kind` is 'paced', 'own' (a person may set in and out themselves, from these), or 'quiet'
    (nothing is paced, and there are no times). After `together` breaths come `free_s` to breathe
    as one likes. `audience` are the readers it is for, `usual` those who begin with it.
    `techniques` are the step techniques that start it, `cautions` keys of the words shown with
    it, `evidence` the studies it rests on (doi:…).
    """

    id: str
    techniques: tuple[str, ...]
    evidence: tuple[str, ...]
    cautions: tuple[str, ...]
    audience: tuple[str, ...]
    usual: tuple[str, ...] = ()
    kind: str = "paced"
    in_s: float = 0.0
    sip_s: float = 0.0
    out_s: float = 0.0
    settle_s: float = 0.0
    together: int = 1
    free_s: float = 0.0

    @property
    def paced(self) -> bool:
        """Whether the breath is guided at all."""
        return self.kind != "quiet"

    @property
    def breath_s(self) -> float:
        """One whole breath, in seconds."""
        return self.in_s + self.sip_s + self.out_s

    @property
    def per_min(self) -> float:
        """Breaths a minute while it is guided."""
        return 60.0 / self.breath_s

    @cached_property
    def cycle(self) -> Cycle:
        """What the guide repeats."""
        full = SIP_FROM if self.sip_s else 1.0
        breath = [Beat(Phase.IN, self.in_s, 0.0, full)]
        if self.sip_s:
            breath.append(Beat(Phase.SIP, self.sip_s, full, 1.0))
        breath.append(Beat(Phase.OUT, self.out_s, 1.0, 0.0))
        free = [Beat(Phase.FREE, self.free_s, 0.0, 0.0)] if self.free_s else []
        return Cycle(self.settle_s, tuple(breath * self.together + free))


def load_pattern(root: Path, name: str) -> Pattern:
    """Read `<name>.toml` from the folder `root` (the assets' `breathing/patterns`).

    Raises DataFileError, with file, key and cure, when a value is missing, of the wrong type
    or outside the limits of its readers: the breath out at least as long as the breath in, 6 to
    24 breaths a minute for adults and 10 to 30 for children, 0 to 10 s to settle, a study and a
    caution named.
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


def offered(patterns: Patterns, reader: str) -> tuple[Pattern, ...]:
    """The patterns for this reader: those that pace, the person's own, then quiet."""
    fitting = (one for one in patterns.values() if reader in one.audience)
    return tuple(sorted(fitting, key=lambda one: KINDS.index(one.kind)))


def usual_for(patterns: Patterns, reader: str, otherwise: Pattern) -> Pattern:
    """What this reader begins with."""
    return next((one for one in patterns.values() if reader in one.usual), otherwise)


def fitting(patterns: Patterns, technique: str, reader: str) -> Pattern | None:
    """The pattern that a step's technique starts for this reader; None where it has none."""
    return next((one for one in offered(patterns, reader) if technique in one.techniques), None)


def set_by_hand(pattern: Pattern, in_s: float, out_s: float, reader: str) -> Pattern:
    """The pattern with a person's own times, brought within the limits of this reader."""
    limits = LIMITS[reader]
    in_s = min(limits.longest_s / 2, max(limits.shortest_s / 2, in_s))
    out_s = min(limits.longest_s - in_s, max(in_s, limits.shortest_s - in_s, out_s))
    return replace(pattern, in_s=in_s, out_s=out_s)


def _faults(pattern: Pattern, name: str) -> Iterator[Fault]:
    if pattern.id != name:
        yield "id", f"is {pattern.id}", f"write {name}, as the file is named"
    if pattern.kind not in KINDS:
        yield "kind", f"is {pattern.kind}", f"write one of {', '.join(KINDS)}"
    for key, readers in (("audience", pattern.audience), ("usual", pattern.usual)):
        for reader in readers:
            if reader not in LIMITS:
                yield key, f"knows no reader {reader}", f"write some of {', '.join(LIMITS)}"
    if not pattern.audience:
        yield "audience", "is for nobody", f"name some of {', '.join(LIMITS)}"
    if not set(pattern.usual) <= set(pattern.audience):
        yield "usual", "names a reader it is not for", "name readers of its audience only"
    yield from _faults_of_times(pattern) if pattern.paced else _faults_of_quiet(pattern)
    if pattern.paced and not pattern.evidence:
        yield "evidence", "rests on no study", "name one, as doi:…"
    if not pattern.cautions:
        yield "cautions", "is shown without a caution", 'add "easy" and "dizzy"'


def _faults_of_times(pattern: Pattern) -> Iterator[Fault]:
    times = (pattern.in_s, pattern.sip_s, pattern.out_s, pattern.settle_s, pattern.free_s)
    if not all(map(math.isfinite, times)) or pattern.in_s <= 0 or pattern.out_s <= 0:
        yield "in_s", "times must be numbers above 0", "write seconds, such as 4.0"
        return
    if not 0 <= pattern.sip_s <= pattern.in_s:
        yield "sip_s", "is below 0, or longer than the breath in", "shorten it"
    if pattern.out_s < pattern.in_s + pattern.sip_s:
        yield "out_s", "the breath out is shorter than the breath in", "lengthen it"
    yield from _faults_of_rate(pattern, (LIMITS[one] for one in pattern.audience if one in LIMITS))
    if not 0 <= pattern.settle_s <= LONGEST_SETTLE_S:
        yield "settle_s", "too long, or below 0", f"from 0 to {LONGEST_SETTLE_S:g} seconds"
    if not 1 <= pattern.together <= MOST_TOGETHER:
        yield "together", f"is {pattern.together}", f"from 1 to {MOST_TOGETHER} breaths"
    if not 0 <= pattern.free_s <= LONGEST_FREE_S:
        yield "free_s", "too long, or below 0", f"from 0 to {LONGEST_FREE_S:g} seconds"


def _faults_of_rate(pattern: Pattern, limits: Iterable[Limits]) -> Iterator[Fault]:
    for one in limits:
        if not one.slowest <= pattern.per_min <= one.fastest:
            problem = f"{pattern.per_min:.1f} breaths a minute"
            yield "in_s", problem, f"stay between {one.slowest:g} and {one.fastest:g}"
            return


def _faults_of_quiet(pattern: Pattern) -> Iterator[Fault]:
    if pattern.in_s or pattern.out_s or pattern.sip_s or pattern.free_s:
        yield "in_s", "paces a breath that is not paced", "take the times out"
