"""A person's list of questions. Nothing of it is ever written to a disk."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

MAX_CHARACTERS: Final = 200
MAX_QUESTIONS: Final = 60
MAX_ID_CHARACTERS: Final = 120
_OWN: Final = "own."
_OWN_ID: Final = re.compile(r"own\.[1-9]\d{0,3}", re.ASCII)
_UNSEEN: Final = frozenset(("Cc", "Cs", "Co", "Cn"))
# Marks that turn the direction of what follows: pasted, they would turn the rest of the row too.
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# A letter goes on with these: its accents, and what joins and colours pictures.
_JOINER: Final = "\u200d"
_GOES_ON: Final = frozenset(("Mn", "Me", "Mc"))
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `id` is its statement's in the pack; one's own begin with "own."."""

    id: str
    text: str
    answered: bool = False

    @property
    def own(self) -> bool:
        """Whether the person wrote it."""
        return self.id.startswith(_OWN)


Questions = tuple[Question, ...]
"""In the order they will be asked; no id twice."""


@dataclass(frozen=True, slots=True)
class TakenOff:
    """What was taken off the list last, and the place it had, 0 the first."""

    question: Question
    place: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written: new words, or with `id` those of a question of one's own."""

    text: str = ""
    id: str = ""


def fit(text: str) -> str:
    """Words as one plain line of at most MAX_CHARACTERS, with no letter cut in two.

    What cannot be seen goes, and so do marks that turn the direction of writing; letters of any
    script, accents and emoji stay.
    """
    kept = "".join(
        " " if one.isspace() else one
        for one in text
        if one.isspace() or (unicodedata.category(one) not in _UNSEEN and one not in _TURNING)
    )
    return _cut(" ".join(kept.split())).rstrip()


def toggle(questions: Questions, id_: str, text: str) -> Questions:
    """Put a question at the end of the list, or take it off where it is on it."""
    if any(one.id == id_ for one in questions):
        return take_off(questions, id_)
    return _with(questions, Question(id_, text))


def write(questions: Questions, text: str) -> Questions:
    """Add a question of one's own, its words made `fit`; an empty one is not added."""
    words = fit(text)
    if not words:
        return questions
    taken = {one.id for one in questions}
    free = next(name for number in count(1) if (name := f"{_OWN}{number}") not in taken)
    return _with(questions, Question(free, words))


def reword(questions: Questions, id_: str, text: str) -> Questions:
    """Change the words of a question of one's own; made empty, it stays as it was."""
    words = fit(text)
    return tuple(
        replace(one, text=words) if one.id == id_ and one.own and words else one
        for one in questions
    )


def take_off(questions: Questions, id_: str) -> Questions:
    """The list without that question."""
    return tuple(one for one in questions if one.id != id_)


def taken_off(questions: Questions, id_: str) -> TakenOff | None:
    """What `put_back` needs to bring this question back; None when it is not on the list."""
    for place, one in enumerate(questions):
        if one.id == id_:
            return TakenOff(one, place)
    return None


def put_back(questions: Questions, taken: TakenOff) -> Questions:
    """The list with that question in its place again, answered if it was."""
    if len(questions) >= MAX_QUESTIONS or any(one.id == taken.question.id for one in questions):
        return questions
    return (*questions[: taken.place], taken.question, *questions[taken.place :])


def move(questions: Questions, id_: str, places: int) -> Questions:
    """Move a question up (negative) or down; it stops at the ends."""
    found = taken_off(questions, id_)
    if found is None:
        return questions
    others = list(take_off(questions, id_))
    others.insert(max(0, found.place + places), found.question)
    return tuple(others)


def answer(questions: Questions, id_: str) -> Questions:
    """Mark a question as answered; marking it again takes the mark away."""
    return tuple(
        replace(one, answered=not one.answered) if one.id == id_ else one for one in questions
    )


def told_anew(questions: Questions, texts: Mapping[str, str]) -> Questions:
    """The list in the words of another story; what that does not ask keeps its words."""
    return tuple(replace(one, text=texts.get(one.id, one.text)) for one in questions)


def questions_from(kept: object) -> Questions:
    """The list kept as plain data; what is absurd is left out."""
    questions: Questions = ()
    for row in kept if isinstance(kept, Sequence) and not isinstance(kept, str) else ():
        if not isinstance(row, Mapping):
            continue
        id_, text, answered = row.get("id"), row.get("text"), row.get("answered")
        if not (isinstance(id_, str) and isinstance(text, str) and _sound(id_)):
            continue
        words = fit(text)
        if words and all(other.id != id_ for other in questions):
            questions = _with(questions, Question(id_, words, answered is True))
    return questions


def draft_from(kept: object) -> Draft:
    """What was being written, kept as plain data; nothing when it is absurd."""
    if not isinstance(kept, Mapping):
        return Draft()
    text, id_ = kept.get("text"), kept.get("id")
    if not (isinstance(text, str) and isinstance(id_, str)):
        return Draft()
    return Draft(text[:MAX_CHARACTERS], id_ if _OWN_ID.fullmatch(id_) else "")


def _sound(id_: str) -> bool:
    if id_.startswith(_OWN):
        return _OWN_ID.fullmatch(id_) is not None
    return 0 < len(id_) <= MAX_ID_CHARACTERS


def _with(questions: Questions, one: Question) -> Questions:
    return (*questions, one) if len(questions) < MAX_QUESTIONS else questions


def _cut(text: str) -> str:
    if len(text) <= MAX_CHARACTERS:
        return text
    end = MAX_CHARACTERS
    while end and (_goes_on(text[end]) or text[end - 1] == _JOINER):
        end -= 1
    # A single letter may carry more marks than the whole line has room for.
    return text[: end or MAX_CHARACTERS]


def _goes_on(one: str) -> bool:
    return one == _JOINER or unicodedata.category(one) in _GOES_ON or ord(one) in _SKIN_TONES
