"""Everything that is read from files, read together on a worker after the first frame."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from companion.breathing.patterns import Pattern, load_patterns
from companion.breathing.words import BreathingWords, load_breathing_words
from companion.clinic.words import Option, read_options
from companion.datafile import DataFileError, Finding
from companion.music.read import read_catalogue
from companion.music.tracks import EMPTY, Catalogue
from companion.visit.words import VisitWords, load_visit_words
from companion.walkthrough.answers import Answers, read_answers
from companion.walkthrough.pack import Pack

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the content is. `pack` is the clinic's own procedure pack, or the built-in one."""

    assets: Path
    config: Path
    pack: Path

    @property
    def builtin_pack(self) -> Path:
        """The pack that came with the program."""
        return self.assets / "procedures" / "bone_marrow"


@dataclass(frozen=True, slots=True)
class Content:
    """What could be read. None or empty where a file was too broken, with a notice that says so."""

    pack: Pack | None = None
    answers: Answers = field(default_factory=Answers)
    visit_words: VisitWords | None = None
    breathing_words: BreathingWords | None = None
    patterns: Mapping[str, Pattern] = field(default_factory=dict)
    catalogue: Catalogue = EMPTY
    options: Mapping[str, tuple[Option, ...]] = field(default_factory=dict)
    notices: tuple[tuple[str, str], ...] = ()
    """What is wrong and how to mend it, in words for staff."""


def read_content(folders: Folders) -> Content:
    """Read everything; what cannot be read becomes a notice, never an error."""
    # Their schema machinery is slow to import, so it waits for the worker.
    from companion.device.clinic_file import read_clinic_file
    from companion.walkthrough.load import load_or_fallback

    notices: list[tuple[str, str]] = []

    def found(place: Path, findings: tuple[Finding, ...] | list[Finding]) -> None:
        for one in findings:
            notices.append((f"{place / one.file}: {one.key}: {one.problem}.", f"{one.cure}."))

    def read(place: Path, reader: Callable[[Path], _Read]) -> _Read | None:
        try:
            return reader(place)
        except DataFileError as error:
            found(place, [error.finding])
            return None

    assets = folders.assets
    pack, answers = None, Answers()
    try:
        loaded = load_or_fallback(folders.pack, folders.builtin_pack)
        found(folders.pack, loaded.findings)
        pack = loaded.pack
    except DataFileError as error:
        found(folders.builtin_pack, [error.finding])
    table, clinic_notices = read_clinic_file(folders.config)
    notices += [(one.what, one.cure) for one in clinic_notices]
    if pack is not None:
        answers, wrong = read_answers(pack.slots, table, "clinic.toml")
        found(folders.config, wrong)
    patterns, odd = load_patterns(assets / "breathing" / "patterns")
    found(assets / "breathing" / "patterns", odd)
    catalogue, silent = read_catalogue(assets)
    found(assets, silent)
    options, unnamed = read_options(assets / "clinic" / "en")
    found(assets / "clinic" / "en", list(unnamed))
    return Content(
        pack,
        answers,
        read(assets / "visit", load_visit_words),
        read(assets / "breathing", load_breathing_words),
        patterns,
        catalogue,
        options,
        tuple(notices),
    )
