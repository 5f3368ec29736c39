"""Guided exercises from `practice/`: what is fixed in `exercises/`, the words per language.

The pace stands with the words, since how many words fit a minute depends on the language.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from pathlib import Path

from companion.datafile import DataFileError, Finding, read_table, shaped
from companion.practice.model import (
    NEEDS,
    PICTURES,
    POSITIONS,
    READERS,
    STAGES,
    Exercise,
    Pace,
    Stretch,
    Words,
    count_words,
)

SHORTEST_S = 180.0
LONGEST_S = 480.0
MOST_WORDS = 18
LONGEST_PAUSE_S = 20.0
LONGEST_RETURN_S = 75.0
SLOWEST = 50.0
FASTEST = 130.0
LEAST_S = 2.0
MOST_EXERCISES = 60

Fault = tuple[str, str, str]
"""A key, what is wrong with it, and how to mend it."""


@dataclass(frozen=True, slots=True)
class _Fixed:
    """What an exercise's own file says, its stretches apart."""

    id: str
    readers: tuple[str, ...]
    positions: tuple[str, ...]
    stages: tuple[str, ...]
    returns: str
    needs: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    ambience: str = ""
    pages: tuple[str, ...] = ()


def load_exercise(
    root: Path, name: str, language: str = "en", ambiences: Collection[str] | None = None
) -> Exercise:
    """Read the exercise `name` from the folder `root` (the assets' `practice`).

    `ambiences` are the sounds that there are; None leaves that unchecked. Words fall back to
    the language's base, then to English, always as a whole exercise. Raises DataFileError,
    with file, key and cure, when a value is missing, unknown or of the wrong type, a caption
    is longer than MOST_WORDS, a pause longer than LONGEST_PAUSE_S, or the whole shorter than
    SHORTEST_S or longer than LONGEST_S for one of its readers.
    """
    file = f"exercises/{name}.toml"
    table = read_table(root, file)
    rest = {key: value for key, value in table.items() if key != "stretches"}
    fixed = shaped(_Fixed, rest, file)
    stretches = tuple(_stretches(table.get("stretches"), file))
    tongue = _tongue(root, language, name)
    spoken = f"{tongue}/{name}.toml"
    words = shaped(Words, read_table(root, spoken), spoken)
    paces = load_paces(root, tongue)
    _refuse(file, _faults(fixed, stretches, name, ambiences))
    _refuse(f"{tongue}/pace.toml", _unpaced(fixed, paces))
    _refuse(spoken, _faults_of_words(words, stretches))
    exercise = Exercise(
        id=fixed.id,
        readers=fixed.readers,
        positions=fixed.positions,
        stages=fixed.stages,
        needs=fixed.needs,
        ambience=fixed.ambience,
        after_relaxing="relaxing" not in fixed.not_after,
        returns=fixed.returns,
        stretches=stretches,
        words=words,
        paces={reader: paces[reader] for reader in fixed.readers},
        pages=fixed.pages,
    )
    _refuse(file, _faults_of_length(exercise))
    return exercise


def load_exercises(
    root: Path, language: str = "en", ambiences: Collection[str] | None = None
) -> tuple[dict[str, Exercise], tuple[Finding, ...]]:
    """All exercises of the folder by id, and what kept others out."""
    exercises: dict[str, Exercise] = {}
    findings: list[Finding] = []
    for path in sorted((root / "exercises").glob("*.toml"))[:MOST_EXERCISES]:
        try:
            exercises[path.stem] = load_exercise(root, path.stem, language, ambiences)
        except DataFileError as error:
            findings.append(error.finding)
    return exercises, tuple(findings)


def check_exercises(root: Path, ambiences: Collection[str]) -> Iterator[Finding]:
    """What is wrong in `root`, in every language that has a folder there."""
    tongues = sorted(path.name for path in root.glob("*/") if path.name != "exercises")
    found = chain.from_iterable(load_exercises(root, one, ambiences)[1] for one in tongues)
    yield from dict.fromkeys(found)


def load_paces(root: Path, language: str) -> dict[str, Pace]:
    """Read `<language>/pace.toml`: how slowly each reader is read to. Raises DataFileError."""
    file = f"{language}/pace.toml"
    paces = {
        reader: shaped(Pace, table, file, f"{reader}.")
        for reader, table in read_table(root, file).items()
    }
    _refuse(file, _faults_of_paces(paces))
    return paces


def _tongue(root: Path, language: str, name: str) -> str:
    base = language.replace("-", "_").partition("_")[0]
    tongues = (one for one in (language, base) if (root / one / f"{name}.toml").is_file())
    return next(tongues, "en")


def _stretches(told: object, file: str) -> Iterator[Stretch]:
    if not isinstance(told, list) or not told:
        raise DataFileError(Finding(file, "stretches", "is no list", "write [[stretches]] tables"))
    for number, table in enumerate(told, 1):
        key = f"stretches {number}"
        if not isinstance(table, Mapping) or table.keys() != {"picture", "pauses"}:
            cure = "give it a picture and its pauses, nothing else"
            raise DataFileError(Finding(file, key, "is not whole", cure))
        picture, pauses = table["picture"], table["pauses"]
        if picture not in PICTURES:
            cure = f"write one of {', '.join(PICTURES)}"
            raise DataFileError(Finding(file, f"{key}.picture", "there is no such picture", cure))
        if not isinstance(pauses, Mapping) or not pauses:
            cure = "name its captions, each with its seconds of quiet"
            raise DataFileError(Finding(file, f"{key}.pauses", "is no table", cure))
        yield Stretch(picture, {one: _pause(file, one, pauses[one]) for one in pauses})


def _pause(file: str, name: str, value: object) -> float:
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    if isinstance(value, int | float) and plain and 0 <= value <= LONGEST_PAUSE_S:
        return float(value)
    cure = f"write seconds from 0 to {LONGEST_PAUSE_S:g}"
    raise DataFileError(Finding(file, f"pauses.{name}", f"cannot be {value!r}", cure))


def _refuse(file: str, faults: Iterator[Fault]) -> None:
    for key, problem, cure in faults:
        raise DataFileError(Finding(file, key, problem, cure))


def _faults(
    fixed: _Fixed, stretches: tuple[Stretch, ...], name: str, ambiences: Collection[str] | None
) -> Iterator[Fault]:
    if fixed.id != name:
        yield "id", f"is {fixed.id}", f"write {name}, as the file is named"
    for key, told, known in (
        ("readers", fixed.readers, READERS),
        ("positions", fixed.positions, POSITIONS),
        ("stages", fixed.stages, STAGES),
    ):
        if not told or len(set(told)) < len(told) or not set(told) <= set(known):
            yield key, "names nobody, or what there is not", f"name some of {', '.join(known)}"
    if not set(fixed.needs) <= set(NEEDS):
        yield "needs", "names what nobody knows", f"name some of {', '.join(NEEDS)}, or none"
    if not set(fixed.not_after) <= {"relaxing"}:
        yield "not_after", "names what nobody knows", 'write ["relaxing"], or take it out'
    if ambiences is not None and fixed.ambience and fixed.ambience not in ambiences:
        yield "ambience", f"is no sound: {fixed.ambience}", f"one of {sorted(ambiences)}, or none"
    names = list(chain.from_iterable(stretch.pauses for stretch in stretches))
    for one in names:
        if names.count(one) > 1:
            yield f"pauses.{one}", "is read twice", "give the second its own name"
    if fixed.returns not in names[1:]:
        yield "returns", "names no caption to come back with", "name one of the last captions"


def _faults_of_words(words: Words, stretches: tuple[Stretch, ...]) -> Iterator[Fault]:
    names = list(chain.from_iterable(stretch.pauses for stretch in stretches))
    for name in names:
        if name not in words.captions:
            yield f"captions.{name}", "is missing", "add it, or take its pause out"
    for name, text in words.captions.items():
        if name not in names:
            yield f"captions.{name}", "is never read", "give it a pause, or take it out"
        if not 1 <= count_words(text) <= MOST_WORDS:
            yield f"captions.{name}", f"{count_words(text)} words", f"from 1 to {MOST_WORDS}"
    for one, following in pairwise(names):
        if words.captions[one] == words.captions[following]:
            yield f"captions.{following}", "says the same again", "change it, or lengthen the pause"
    if not 1 <= count_words(words.after) <= MOST_WORDS:
        yield "after", f"{count_words(words.after)} words", f"from 1 to {MOST_WORDS}"


def _unpaced(fixed: _Fixed, paces: Mapping[str, Pace]) -> Iterator[Fault]:
    for reader in fixed.readers:
        if reader not in paces:
            yield reader, "has no pace", f"add words_per_min and least_s for {reader}"


def _faults_of_paces(paces: Mapping[str, Pace]) -> Iterator[Fault]:
    for reader, pace in paces.items():
        if reader not in READERS:
            yield reader, "is no reader", f"one of {', '.join(READERS)}"
        if not SLOWEST <= pace.words_per_min <= FASTEST:
            cure = f"from {SLOWEST:g} to {FASTEST:g}"
            yield f"{reader}.words_per_min", "cannot be read along at this pace", cure
        if not LEAST_S <= pace.least_s <= LONGEST_PAUSE_S:
            cure = f"from {LEAST_S:g} to {LONGEST_PAUSE_S:g} seconds"
            yield f"{reader}.least_s", "is too short or too long", cure


def _faults_of_length(exercise: Exercise) -> Iterator[Fault]:
    for reader in exercise.readers:
        timing = exercise.timing(reader)
        if not SHORTEST_S <= timing.total_s <= LONGEST_S:
            problem = f"takes {timing.total_s:.0f} s for {reader}"
            cure = f"change pauses or captions: from {SHORTEST_S:g} to {LONGEST_S:g} s"
            yield "stretches", problem, cure
        if timing.total_s - timing.start_of(exercise.returns) > LONGEST_RETURN_S:
            cure = f"name a later caption: at most {LONGEST_RETURN_S:g} s before the end"
            yield "returns", f"comes too early for {reader}", cure
