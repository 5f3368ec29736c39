"""The house's rules for words in one language: limits, forbidden phrases, words to avoid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from companion.datafile import DataFileError, Finding, read_table

_SENTENCE_END = re.compile(r"(?<=[.!?])[”’\"]?\s+")
_WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*|\d+")
_MAX_COMMAS = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """What one reader can take in: words per sentence, statement, part and main page.

    `grade` is the highest Flesch-Kincaid grade of a page, `section_words` by detail,
    `coach_words` what a parent is coached in one step (0: nobody is).
    """

    grade: float
    sentence_words: int
    mean_sentence_words: float
    statement_words: int
    main_page_words: int
    section_words: Mapping[str, int]
    coach_words: int = 0


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The rules of one language; patterns are compiled, over lower-case text."""

    limits: Mapping[str, Limits]
    forbidden: Mapping[str, re.Pattern[str]]
    avoid: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]
    pacing: re.Pattern[str]
    asleep_feelings: re.Pattern[str]
    asleep_unless: re.Pattern[str]
    syllables: Mapping[str, int]


def sentences(text: str) -> list[str]:
    """The sentences of `text` that hold a word."""
    parts = _SENTENCE_END.split(text.replace(" a.m.", " am").strip())
    return [part for part in parts if _WORD.search(part)]


def words(text: str) -> list[str]:
    """The words and numbers of `text`."""
    return _WORD.findall(text)


def load_lexicon(root: Path, language: str) -> Lexicon:
    """Read `<language>.toml` from the folder `root`. Raises DataFileError."""
    file = f"{language}.toml"
    table = read_table(root, file)
    try:
        return _lexicon(table)
    except (KeyError, TypeError, AttributeError, ValueError, re.error) as error:
        finding = Finding(file, "file", f"cannot be used: {error!r}", "mend it")
        raise DataFileError(finding) from None


def faults_of_text(
    lexicon: Lexicon,
    text: str,
    reader: str,
    *,
    quoted: bool = False,
    allowed: frozenset[str] = frozenset(),
) -> Iterator[tuple[str, str]]:
    """What is wrong with `text` for `reader`: pairs of problem and cure.

    `quoted`: the text is what not to say, so its phrases may be forbidden ones. `allowed`
    names groups of forbidden phrases that may stand here all the same.
    """
    yield from _faults_of_signs(text, reader)
    low = text.lower()
    if not quoted:
        for group, pattern in lexicon.forbidden.items():
            if group not in allowed and (match := pattern.search(low)):
                yield f"“{match[0]}” is forbidden ({group})", "say it otherwise"
        for pattern, cure in lexicon.avoid.get(reader, ()):
            if match := pattern.search(low):
                yield f"“{match[0]}” is a word to avoid", f"write: {cure}"
    limits = lexicon.limits[reader]
    for sentence in sentences(text):
        if len(words(sentence)) > limits.sentence_words:
            yield f"a sentence of {len(words(sentence))} words", "make two of it"
    if len(words(text)) > limits.statement_words:
        yield f"a statement of {len(words(text))} words", "make two of it, or shorten it"


def _faults_of_signs(text: str, reader: str) -> Iterator[tuple[str, str]]:
    if "'" in text or '"' in text:
        yield "a straight quotation mark", "write ’ “ ”"
    if "  " in text or text != text.strip():
        yield "stray blanks", "take them out"
    if re.search(r"[—–;]", text) or text.count(",") > _MAX_COMMAS:
        yield "a dash, a semicolon or many commas", "make two sentences of it"
    if "!" in text and reader in ("adult", "teen"):
        yield "an exclamation mark", "write a full stop"


def _lexicon(table: Mapping[str, object]) -> Lexicon:
    limits = {reader: Limits(**one) for reader, one in _table(table["limits"]).items()}
    forbidden = _table(_table(table["forbidden"])["all"])
    avoid = {
        reader: tuple((_pattern([word]), str(cure)) for word, cure in one.items())
        for reader, one in _table(table["avoid"]).items()
    }
    asleep = _table(table["asleep"])
    return Lexicon(
        limits=limits,
        forbidden={group: _pattern(phrases) for group, phrases in forbidden.items()},
        avoid=avoid,
        pacing=_pattern(_table(table["pacing"])["words"]),
        asleep_feelings=_pattern(asleep["feelings"]),
        asleep_unless=_pattern(asleep["unless"]),
        syllables={word: int(count) for word, count in _table(table["syllables"]).items()},
    )


def _table(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("a table is missing")
    return value


def _pattern(phrases: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)")
