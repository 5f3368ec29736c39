"""Set-ups a clinic needs often: one touch answers every question of the nurse's corner."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from companion.clinic.setup import CHOICES, DECISIVE, OF_THE_HOUR, SetUp, choose, offered
from companion.clinic.words import Option
from companion.datafile import DataFileError, Finding, read_table, unfit_for_display

MOST: Final = 6
"""So many fit on the first view of the nurse's corner."""
FILE_NAME: Final = "presets.toml"
_IN_THE_TITLE: Final = ("audience", "medicine")


@dataclass(frozen=True, slots=True)
class Preset:
    """A whole set-up under one key. `name` is empty where the words of its answers name it."""

    key: str
    setup: SetUp
    name: str = ""


def read_presets(folder: Path, words: Path) -> tuple[tuple[Preset, ...], Sequence[Finding]]:
    """The presets of the folder's file in its order, and what is wrong with it.

    Names come from `words.toml` in the folder `words`. A preset that cannot be meant as it stands
    is left out whole: half of one would start a visit for somebody else.
    """
    try:
        table = read_table(folder, FILE_NAME)
    except DataFileError as error:
        return (), [error.finding]
    names = _names(words)
    presets: list[Preset] = []
    findings: list[Finding] = []
    for key, answers in table.items():
        try:
            presets.append(Preset(key, _setup(key, answers), names.get(key, "")))
        except DataFileError as error:
            findings.append(error.finding)
    if len(presets) > MOST:
        left_out = presets[MOST].key
        findings.append(_finding(left_out, f"is one of more than {MOST}", "leave some out"))
    return tuple(presets[:MOST]), findings


def title_of(preset: Preset, options: Mapping[str, tuple[Option, ...]]) -> str:
    """What a preset is called."""
    return preset.name or summary(preset.setup, options, _IN_THE_TITLE)


def note_of(preset: Preset, options: Mapping[str, tuple[Option, ...]]) -> str:
    """The answers of a preset that its title does not say."""
    said = () if preset.name else _IN_THE_TITLE
    rest = [one for one in _worth_saying(preset.setup) if one not in said]
    return summary(preset.setup, options, rest)


def summary(
    setup: SetUp,
    options: Mapping[str, tuple[Option, ...]],
    questions: Sequence[str] | None = None,
) -> str:
    """A set-up in the words of its answers; of these questions, or of all that matter for it."""
    said = {question: _words(setup, question, options) for question in CHOICES}
    if offered("age", setup.audience, ()):
        said["audience"] += f" · {said['age']}"
    return " · ".join(
        said[one] for one in (_worth_saying(setup) if questions is None else questions)
    )


def _words(setup: SetUp, question: str, options: Mapping[str, tuple[Option, ...]]) -> str:
    answer = asdict(setup)[question]
    return dict(options.get(question, ())).get(answer, str(answer))


def _worth_saying(setup: SetUp) -> list[str]:
    """What decides the words, and of the rest what is not as usual."""
    usual = asdict(SetUp())
    return [
        question
        for question, answer in asdict(setup).items()
        if question in DECISIVE or (question in ("site", "cream") and answer != usual[question])
    ]


def _setup(key: str, answers: object) -> SetUp:
    if not isinstance(answers, dict):
        raise DataFileError(_finding(key, "is no table", f"write [{key}] above its answers"))
    setup = SetUp()
    for question in (*CHOICES, *answers):
        if question not in answers:
            continue
        answer = answers[question]
        asked = question in CHOICES and question not in OF_THE_HOUR
        known = offered(question, setup.audience, CHOICES["audience"]) if asked else ()
        if answer not in known:
            one_of = ", ".join(known or CHOICES)
            raise DataFileError(
                _finding(f"{key}.{question}", f"cannot be {answer!r} here", f"name one of {one_of}")
            )
        setup = choose(setup, question, str(answer))
    return setup


def _names(words: Path) -> dict[str, str]:
    """The names the clinic gave. A damaged file of words is found where its options are read."""
    try:
        named = read_table(words, "words.toml").get("preset")
    except DataFileError:
        return {}
    entries = named.items() if isinstance(named, dict) else ()
    return {
        key: name for key, name in entries if isinstance(name, str) and not unfit_for_display(name)
    }


def _finding(key: str, problem: str, cure: str) -> Finding:
    return Finding(FILE_NAME, key, problem, cure)
