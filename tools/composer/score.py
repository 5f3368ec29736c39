"""A score as data: what a TOML file may say, read and validated."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from tools.composer.curve import CurvePoint
from tools.composer.notation import Scale, ScoreError, pitch_number

Share = Annotated[float, Field(ge=0, le=1)]
Vowel = Literal["oo", "ah", "mm", "air"]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Part(_Table):
    """One instrument, or a choir that sings one vowel: its sound, compass, manner and place."""

    bank: int = Field(default=0, ge=0, le=127)
    program: int = Field(default=0, ge=0, le=127)
    sung: Vowel | None = None
    attack_s: float = Field(default=1.2, ge=0.25)
    release_s: float = Field(default=1.6, ge=0.25)
    range: tuple[str, str]
    tonic: str | None = None
    voicing: tuple[str, str] | None = None
    voices: int = Field(default=3, ge=1, le=6)
    bass: str = "E2"
    touch: float = 1.0
    arch: float = 0.12
    human_ms: float = 10
    human_share: Share = 0.05
    lag_ms: float = 0
    roll_ms: float = 0
    legato_s: float = 0
    pedal: bool = False
    tie: bool = False
    breathe: Share | None = None
    soft_top: int | None = None
    level_db: float = 0
    width: float = Field(default=0.7, ge=0, le=1)
    pan: int = Field(default=64, ge=0, le=127)
    send: float = Field(default=0.4, ge=0)
    lowpass_hz: float | None = None
    lowpass_order: Literal[1, 2] = 1
    copy_of: str | None = None
    transpose: int = 0
    only_in: tuple[str, ...] | None = None
    doubles: str | None = None

    @model_validator(mode="after")
    def _has_one_sound(self) -> Part:
        instrument = {"bank", "program"} & self.model_fields_set
        if len(instrument) != (0 if self.sung else 2):
            raise ValueError("needs either bank and program or a vowel that is sung")
        if self.sung and self.breathe is None:
            raise ValueError("a choir breathes: give it a share of the breath")
        return self

    @property
    def struck(self) -> bool:
        """Whether its notes are struck or plucked and fade, instead of swelling with the breath."""
        return self.breathe is None


class Figure(_Table):
    """An accompaniment pattern: one line to a breath, the lines taking turns."""

    step: float = Field(default=1, gt=0)
    ring: float = Field(default=4, gt=0)
    pattern: str


class Section(_Table):
    """A stretch of whole breaths: harmony, lines, tables, figures and pads."""

    breaths: int = Field(ge=1)
    dyn: tuple[Literal["niente", "ppp", "pp", "p", "mp", "mf"], ...] = Field(min_length=1)
    harmony: str
    lines: dict[str, str] = {}
    table: str | None = None
    figure: dict[str, Figure] = {}
    pad: tuple[str, ...] = ()


class Score(_Table):
    """A whole piece. Durations inside sections are in beats; keys that end in _s are seconds."""

    title: str
    about: str
    mood: Literal["light", "warm", "still", "drowsy", "playful"]
    cover: str
    cover_id: str | None = None
    audience: Literal["adult", "child", "everyone"]
    material: str | None = None
    tonic: str
    mode: Literal["major", "dorian", "lydian", "mixolydian", "minor"]
    bpm: float = Field(ge=40, le=80)
    breath: int = Field(ge=6, le=14)
    inhale: int
    rubato: float = Field(default=0, ge=0, le=0.1)
    lead_in_s: float = 1.0
    ring_s: float
    tempo: tuple[tuple[float, float], ...] = ()
    curve: tuple[CurvePoint, ...] = ()
    seed: int
    ride: Share = 0.45
    leader: str
    voices: tuple[str, ...] = ()
    form: tuple[str, ...]
    motif: dict[str, str] = {}
    part: dict[str, Part]
    section: dict[str, Section]

    @property
    def struck(self) -> bool:
        """Whether any part is struck or plucked (such pieces may rise faster than pads)."""
        return any(part.struck for part in self.part.values())

    @property
    def breaths(self) -> int:
        """How many breaths the piece lasts."""
        return sum(self.section[name].breaths for name in self.form)

    def scale(self, part: str) -> Scale:
        """The scale in which the degrees of ``part`` are written."""
        return Scale(pitch_number(self.part[part].tonic or self.tonic), self.mode)


@dataclass(frozen=True)
class ScoreFile:
    """A score with its identity: the file's stem and the SHA-256 of its bytes.

    Where a score is made of a material, the hash is that of the score followed by the material.
    """

    id: str
    score: Score
    sha256: str


def load_score(path: Path) -> ScoreFile:
    """Reads a score from disk.

    Raises:
        ScoreError: naming the place and what is wrong there.
    """
    raw = path.read_bytes()
    name = _toml(raw.decode()).get("material")
    if name is None:
        return ScoreFile(path.stem, read_score(raw.decode()), hashlib.sha256(raw).hexdigest())
    try:
        material = (path.parent / str(name)).read_bytes()
    except OSError as error:
        raise ScoreError(f"material: no file {name}") from error
    score = read_score(raw.decode(), material.decode())
    return ScoreFile(path.stem, score, hashlib.sha256(raw + material).hexdigest())


def read_score(text: str, material: str = "") -> Score:
    """Reads a score from TOML text; the music itself is read by ``arrange``.

    ``material`` is TOML that several scores share: its keys hold where ``text`` has none.

    Raises:
        ScoreError: the text is not TOML, a key is unknown or a name leads nowhere.
    """
    try:
        score = Score.model_validate({**_toml(material), **_toml(text)})
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise ScoreError(f"{place}: {first['msg']}") from error
    _check_names(score)
    return score


def _toml(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScoreError(f"not TOML: {error}") from error


def _check_names(score: Score) -> None:
    for name in score.form:
        if name not in score.section:
            raise ScoreError(f"form: no section called {name!r}")
    used = {score.leader: "leader", **dict.fromkeys(score.voices, "voices")}
    for name, section in score.section.items():
        for part in (*section.lines, *section.figure, *section.pad):
            used.setdefault(part, f"[{name}]")
            if part in (*section.figure, *section.pad) and _unvoiced(score, part):
                raise ScoreError(f"[{name}] {part}: needs a voicing to play chords")
    for name, other in score.part.items():
        for target in filter(None, (other.copy_of, other.doubles)):
            used.setdefault(target, f"part.{name}")
    for part, place in used.items():
        if part not in score.part:
            raise ScoreError(f"{place}: no part called {part!r}")


def _unvoiced(score: Score, part: str) -> bool:
    return part in score.part and score.part[part].voicing is None
