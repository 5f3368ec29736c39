"""The shape of a pack's files, as pydantic reads them.

Structure and words are apart: `steps/numb.toml` says when a line is told and what it
rests on, `en/steps/numb.toml` holds its words. The path of a table is the line's id.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, RootModel, ValidationError

from companion.datafile import Finding, unfit_for_display

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
FactId = Annotated[str, Field(pattern=r"^[A-Z]\d{1,3}$")]
SourceLine = Annotated[str, Field(pattern=r"^[A-Z]\d{1,2}:\d{1,5}$")]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(_[A-Z]{2})?$")]
Detail = Literal["main", "steps", "full"]
Reader = Literal["adult", "teen", "child", "little", "parent"]
DocumentName = Annotated[str, Field(pattern=r"^[A-Z]\d{1,2}$")]
Disagreement = Annotated[str, Field(pattern=r"^X\d{1,3}$")]
Stretch = Literal["before", "during", "after"]


def _fit(text: str) -> str:
    problem = unfit_for_display(text)
    if problem:
        raise ValueError(f"holds {problem}")
    return text


Text = Annotated[str, Field(min_length=1, max_length=20000), AfterValidator(_fit)]
Label = Annotated[str, Field(min_length=1, max_length=80), AfterValidator(_fit)]
# The name on the map of the journey and the word on a button have no room for more.
Short = Annotated[str, Field(min_length=1, max_length=18), AfterValidator(_fit)]


class Shape(BaseModel):
    """Every table refuses keys that nobody will ever read."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class RawLine(Shape):
    """When one line is told, and what it rests on."""

    when: dict[Name, tuple[Name, ...]] = {}
    detail: tuple[Detail, ...] = ("main", "steps", "full")
    covers: tuple[FactId, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    basis: Literal["source", "evidence", "practice", "clinic"] = "source"
    evidence: tuple[str, ...] = ()
    why: str = ""
    status: Literal["signed", "draft"] = "signed"
    filled: tuple[Name, ...] = ()
    empty: tuple[Name, ...] = ()
    shows: Name | None = None
    asks: Name | None = None
    opens: Name | None = None


Lines = dict[Name, dict[Name, RawLine]]
Words = dict[Name, Text | dict[Name, Text]]


class RawLeaf(Shape):
    """The structure of one step, card or page."""

    id: Name
    stretch: Stretch = "before"
    when: dict[Name, tuple[Name, ...]] = {}
    form: Literal["page", "checklist", "timeline", "questions", "quiet"] = "page"
    sections: tuple[Name, ...] = ()
    closed: tuple[Name, ...] = ()
    optin: bool = False
    readers: tuple[Reader, ...] = ()
    adult: Lines = {}
    teen: Lines = {}
    child: Lines = {}
    little: Lines = {}
    parent: Lines = {}

    def lines(self, reader: str) -> Lines:
        """The lines of `reader` by section and key, in reading order."""
        found: Lines = getattr(self, reader)
        return found


class RawWords(Shape):
    """The words of one step, card or page in one language."""

    adult: Words = {}
    teen: Words = {}
    child: Words = {}
    little: Words = {}
    parent: Words = {}

    def words(self, reader: str) -> dict[str, dict[str, str]]:
        """Words by section and key; a lone sentence is its section's line `main`."""
        found: Words = getattr(self, reader)
        return {
            section: {"main": words} if isinstance(words, str) else words
            for section, words in found.items()
        }


class RawSlot(Shape):
    """A question only the clinic can answer."""

    type: Literal["line", "phone", "temperature"]
    max: Annotated[int, Field(ge=1, le=90)] = 60
    min_c: Annotated[float, Field(ge=35, le=42)] = 37.0
    max_c: Annotated[float, Field(ge=35, le=42)] = 39.0
    apart: bool = False


class RawReview(Shape):
    """Who reviewed the words, by role (never by name), and when."""

    on: str = ""
    by_role: str = ""


class RawChapter(Shape):
    """The pages of one chapter, in reading order."""

    pages: Annotated[tuple[Name, ...], Field(max_length=2000)] = ()
    optin: bool = False
    holds: Literal["pages", "steps"] = "pages"


class RawPack(Shape):
    """What exists in a pack. No sentence a patient reads stands in its file."""

    schema_version: Annotated[Literal[1], Field(alias="schema")]
    id: Name
    languages: Annotated[tuple[Language, ...], Field(min_length=1, max_length=40)]
    readers: Annotated[tuple[Reader, ...], Field(min_length=1)]
    complete: bool = False
    example: bool = False
    one_level: tuple[Reader, ...] = ()
    reviewed: dict[Language, RawReview] = {}
    steps: Annotated[tuple[Name, ...], Field(min_length=1, max_length=2000)]
    cards: Annotated[tuple[Name, ...], Field(max_length=2000)] = ()
    pages: Annotated[tuple[Name, ...], Field(max_length=2000)] = ()
    call_page: Name
    chapters: dict[Name, RawChapter] = {}
    conditions: dict[Name, tuple[Name, ...]]
    slots: dict[Name, RawSlot] = {}
    tokens: dict[Name, tuple[Name, ...]] = {}
    skip: dict[FactId, str] = {}


class RawHeadings(Shape):
    """The words around a story, in one reader's voice."""

    title: Label
    standing_line: Text
    happens: Label
    feel: Label
    do: Label
    before: Label
    during: Label
    after: Label
    sources: Label
    clinic: Label
    practice: Label
    differ: Label
    neutral: Label
    reviewed: Label
    not_reviewed: Label
    say: Label = ""
    instead: Label = ""
    act: Label = ""


class RawChapterWords(Shape):
    """What one reader reads on the door of a chapter."""

    title: Label
    lead: Label


class RawDoors(RootModel[dict[Reader, dict[Name, RawChapterWords]]]):
    """The words on the chapters' doors, by reader and chapter."""


class RawDiffer(RootModel[dict[Disagreement, dict[DocumentName, Text]]]):
    """What each document says where they differ, in our words."""


class RawDocument(Shape):
    """A document the facts were taken from, as its own text names itself."""

    title: Label
    publisher: Label
    date: str = ""
    lines: Annotated[int, Field(ge=1, le=5000)]


class RawStudy(Shape):
    """A study, by its DOI or PubMed number."""

    title: Text
    journal: Label
    year: Annotated[int, Field(ge=1900, le=2100)]
    finding: Text


class RawSources(Shape):
    """Everything the words rest on."""

    documents: dict[DocumentName, RawDocument]
    studies: dict[Annotated[str, Field(pattern=r"^(doi|pmid|nct):\S+$")], RawStudy] = {}


_CURES = {
    "missing": "add it",
    "extra_forbidden": "take it out, or mend its spelling",
    "string_too_long": "shorten it",
    "string_pattern_mismatch": "write it as its neighbours are written",
    "literal_error": "use one of the values named",
    "value_error": "write plain words",
}


def findings_of(error: ValidationError, file: str) -> list[Finding]:
    """Turn what pydantic says about one file into findings with a cure, at most twenty."""
    return [
        Finding(
            file,
            ".".join(str(part) for part in problem["loc"]) or "file",
            problem["msg"],
            _CURES.get(problem["type"], "mend this value"),
        )
        for problem in error.errors(include_url=False, include_input=False)[:20]
    ]
