"""What the app knows from files, and where those are. Plain types: who reads is `reading`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from companion.breathing.guides import UNTIL_READ, Guides
from companion.music.tracks import EMPTY, Catalogue

if TYPE_CHECKING:
    from companion.breathing.patterns import Pattern
    from companion.breathing.words import BreathingWords
    from companion.calm.load import Calm
    from companion.clinic.presets import Preset
    from companion.clinic.words import Option
    from companion.library.words import LibraryWords
    from companion.practice.model import Exercise
    from companion.questions.keyboards import Keyboard
    from companion.takehome.words import TakeHome
    from companion.visit.likeness import Choices
    from companion.visit.words import VisitWords
    from companion.walkthrough.answers import Answers
    from companion.walkthrough.pack import Pack


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the content is. `pack` is the clinic's own procedure pack, or the built-in one; `index`
    is where is remembered what was found in the clinic's music, in `config` where not said.
    """

    assets: Path
    config: Path
    pack: Path
    index: Path | None = None

    @property
    def builtin_pack(self) -> Path:
        """The pack that came with the program."""
        return self.assets / "procedures" / "bone_marrow"


@dataclass(frozen=True, slots=True)
class Content:
    """What could be read. None or empty where a file was too broken, with a notice that says so."""

    pack: Pack | None = None
    answers: Answers | None = None
    visit_words: Mapping[str, VisitWords] = field(default_factory=dict)
    breathing_words: Mapping[str, BreathingWords] = field(default_factory=dict)
    patterns: Mapping[str, Pattern] = field(default_factory=dict)
    guides: Guides = field(default_factory=lambda: UNTIL_READ)
    catalogue: Catalogue = EMPTY
    options: Mapping[str, tuple[Option, ...]] = field(default_factory=dict)
    offered: tuple[str, ...] = ()
    presets: tuple[Preset, ...] = ()
    likenesses: Choices | None = None
    notices: tuple[tuple[str, str], ...] = ()
    keyboards: tuple[Keyboard, ...] = ()
    takehome: TakeHome | None = None
    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    library: LibraryWords | None = None
    calm: Calm | None = None
    """Words are by reader. `notices` say what is wrong and how to mend it, in words for staff."""
