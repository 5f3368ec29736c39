"""The pictures that breathe, from `breathing/guides.toml`: which of them, for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from companion.breathing.patterns import LIMITS
from companion.datafile import DataFileError, Finding, read_table, shaped

DRAWN: Final = ("lotus", "tide", "aurora", "balloon", "whale", "dandelion", "lantern", "bar")
"""The guides that the screens can draw."""

_FILE: Final = "guides.toml"


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide: the readers it is for, those who begin with it, and whether it stands `still`,
    with light instead of movement.
    """

    audience: tuple[str, ...]
    usual: tuple[str, ...] = ()
    still: bool = False


Guides = Mapping[str, Guide]
UNTIL_READ: Final[Guides] = {"lotus": Guide(tuple(LIMITS), tuple(LIMITS))}
"""What there is before the file is read, or when it cannot be."""


def load_guides(root: Path) -> tuple[Guides, tuple[Finding, ...]]:
    """Read `guides.toml` from the folder `root` (the assets' `breathing`), in its order.

    A guide that cannot be used is left out, with a finding; when none is left, the lotus stays.
    """
    guides: dict[str, Guide] = {}
    findings: list[Finding] = []
    try:
        table = read_table(root, _FILE)
    except DataFileError as error:
        return UNTIL_READ, (error.finding,)
    for name, told in table.items():
        try:
            guides[name] = _guide(name, told)
        except DataFileError as error:
            findings.append(error.finding)
    return guides or UNTIL_READ, tuple(findings)


def guides_for(guides: Guides, reader: str) -> tuple[str, ...]:
    """The guides for this reader, in order; the first of all where none is for them."""
    return tuple(name for name, one in guides.items() if reader in one.audience) or (
        next(iter(guides)),
    )


def guide_to_begin_with(guides: Guides, reader: str, *, still: bool) -> str:
    """What this reader begins with; one that stands still, if asked for and there is one."""
    fitting = guides_for(guides, reader)
    if still:
        for name in fitting:
            if guides[name].still:
                return name
    return next((name for name in fitting if reader in guides[name].usual), fitting[0])


def _guide(name: str, told: object) -> Guide:
    if name not in DRAWN:
        cure = f"name one of {', '.join(DRAWN)}"
        raise DataFileError(Finding(_FILE, name, "there is no such picture", cure))
    guide = shaped(Guide, told, _FILE, f"{name}.")
    for key, readers in (("audience", guide.audience), ("usual", guide.usual)):
        strangers = set(readers) - set(LIMITS)
        if strangers:
            problem = f"knows no reader {min(strangers)}"
            cure = f"write some of {', '.join(LIMITS)}"
            raise DataFileError(Finding(_FILE, f"{name}.{key}", problem, cure))
    if not guide.audience or not set(guide.usual) <= set(guide.audience):
        problem, cure = "is for nobody who begins with it", "name its readers in audience"
        raise DataFileError(Finding(_FILE, f"{name}.audience", problem, cure))
    return guide
