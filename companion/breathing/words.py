"""The words of breathing, from `breathing/<language>/words.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.datafile import read_words, shaped


@dataclass(frozen=True, slots=True)
class OwnPaceWords:
    """What finding one's own pace says.

    `touch` and `how` while it listens; `led` as the guide begins to go along, `few` where too few
    touches came; `busy` and `choose` before rest is offered to a hurried breath.
    """

    touch: str
    how: str
    led: str
    few: str
    busy: str
    choose: str


@dataclass(frozen=True, slots=True)
class SqueezeWords:
    """What there is to say about something to squeeze.

    `rest` and `how` before it, `held` and `stay` meanwhile; `let_go` after it where nothing may
    pace, else the breath out; `soft` below either. None of them paces anybody.
    """

    rest: str
    how: str
    held: str
    stay: str
    let_go: str
    soft: str


@dataclass(frozen=True, slots=True)
class BreathingWords:
    """All that the breathing guide says to one reader in one language.

    `quiet` is for whom nothing may pace: after relaxing or sleeping medicine, or where the
    nurse says so. `cautions`, `patterns`, their `hints` and
    `techniques` are by the keys patterns use.
    """

    title: str
    intro: tuple[str, ...]
    settle: tuple[str, ...]
    breathe_in: str
    sip: str
    breathe_out: str
    free: str
    last: str
    end: tuple[str, ...]
    wait: str
    called: str
    paused: str
    quiet: tuple[str, ...]
    cautions: Mapping[str, str]
    patterns: Mapping[str, str]
    hints: Mapping[str, str]
    techniques: Mapping[str, str]
    own_pace: OwnPaceWords
    squeeze: SqueezeWords


def load_breathing_words(root: Path, reader: str = "adult", language: str = "en") -> BreathingWords:
    """Read the words of breathing from the folder `root` (the assets' `breathing`).

    Falls back to the language's base, then to English. Raises DataFileError, with file, key
    and cure, when a word is missing, unknown or unfit to be shown.
    """
    table, file = read_words(root, language, reader)
    return shaped(BreathingWords, table, file, f"{reader}.")
