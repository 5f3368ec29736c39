"""Everything that is read from files, read together after the first frame.

Run as a program it takes the pickled folders and gives the pickled content (`read_apart`).
"""

import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from companion.app.content import Content, Folders
from companion.breathing.guides import load_guides
from companion.breathing.patterns import load_patterns
from companion.breathing.words import load_breathing_words
from companion.calm.load import read_calm
from companion.clinic.presets import read_presets
from companion.clinic.words import read_offered, read_options
from companion.datafile import DataFileError, Finding
from companion.library.words import read_library
from companion.music.read import read_catalogue
from companion.practice.load import load_exercises
from companion.questions.keyboards import read_keyboards
from companion.takehome.words import load_takehome
from companion.visit.likeness import Choices, likeness_choices
from companion.visit.words import load_visit_words
from companion.walkthrough.answers import Answers, read_answers
from companion.walkthrough.model import READERS
from companion.walkthrough.pictures import missing_pictures

_NOT_REVIEWED: Final = (
    "No clinician has reviewed the words of this walkthrough yet.",
    "When one has, write the date and their role into `reviewed` of its pack.toml.",
)

_Read = TypeVar("_Read")


def read_content(folders: Folders) -> Content:
    """Read everything; what cannot be read becomes a notice, never an error."""
    # Their schema machinery is slow to import, so it waits for the worker.
    from companion.device.clinic_file import read_clinic_file
    from companion.walkthrough.load import load_or_fallback

    notices: list[tuple[str, str]] = []

    def found(place: Path, findings: tuple[Finding, ...] | list[Finding]) -> None:
        for one in findings:
            notices.append((f"{place / one.file}: {one.key}: {one.problem}.", f"{one.cure}."))

    def by_reader(place: Path, load: Callable[[Path, str], _Read]) -> dict[str, _Read]:
        words: dict[str, _Read] = {}
        for reader in READERS:
            try:
                words[reader] = load(place, reader)
            except DataFileError as error:
                found(place, [error.finding])
        return words

    assets = folders.assets
    pack, answers = None, Answers()
    try:
        loaded = load_or_fallback(folders.pack, folders.builtin_pack)
        found(folders.pack, loaded.findings)
        pack = loaded.pack
        if not all(one.about.reviewed_on for one in pack.editions.values()):
            notices.append(_NOT_REVIEWED)
    except DataFileError as error:
        found(folders.builtin_pack, [error.finding])
    table, clinic_notices = read_clinic_file(folders.config)
    notices += [(one.what, one.cure) for one in clinic_notices]
    if pack is not None:
        answers, wrong = read_answers(pack.slots, table, "clinic.toml")
        found(folders.config, wrong)
    patterns, odd = load_patterns(assets / "breathing" / "patterns")
    found(assets / "breathing" / "patterns", odd)
    guides, undrawn = load_guides(assets / "breathing")
    found(assets / "breathing", undrawn)
    catalogue, silent = read_catalogue(assets)
    found(assets, silent)
    found(assets / "illustrations", missing_pictures(assets / "illustrations"))
    likenesses = Choices()
    try:
        likenesses = likeness_choices(assets / "illustrations")
    except DataFileError as error:
        found(assets / "illustrations", [error.finding])
    options, unnamed = read_options(assets / "clinic" / "en")
    found(assets / "clinic" / "en", list(unnamed))
    offered, nobody = read_offered(assets / "clinic")
    found(assets / "clinic", list(nobody))
    keyboards, unfit = read_keyboards(assets / "keyboards")
    found(assets / "keyboards", unfit)
    presets, odd_presets = read_presets(assets / "clinic", assets / "clinic" / "en")
    found(assets / "clinic", list(odd_presets))
    exercises, unguided = load_exercises(assets / "practice")
    found(assets / "practice", unguided)
    calm, uncalm = read_calm(assets / "calm", assets / "art")
    found(assets / "calm", uncalm)
    takehome, unsaid = load_takehome(assets / "takehome")
    found(assets / "takehome", unsaid)
    library, wordless = read_library(assets / "library")
    found(assets / "library", wordless)
    return Content(
        pack,
        answers,
        by_reader(assets / "visit", load_visit_words),
        by_reader(assets / "breathing", load_breathing_words),
        patterns,
        guides,
        catalogue,
        options,
        tuple(one for one in offered if pack is not None and one in pack.readers),
        presets,
        likenesses,
        tuple(notices),
        keyboards,
        takehome,
        exercises=exercises,
        calm=calm,
        library=library,
    )


if __name__ == "__main__":
    sys.stdout.buffer.write(pickle.dumps(read_content(pickle.load(sys.stdin.buffer))))
