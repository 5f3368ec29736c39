"""A person's list of questions. Nothing of it is ever written to a disk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

MAX_CHARACTERS: Final = 200
MAX_QUESTIONS: Final = 60
_OWN: Final = "own."


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


def toggle(questions: Questions, id_: str, text: str) -> Questions:
    """Put a question at the end of the list, or take it off where it is on it."""
    if any(one.id == id_ for one in questions):
        return take_off(questions, id_)
    return _with(questions, Question(id_, text))


def write(questions: Questions, text: str) -> Questions:
    """Add a question of one's own; blanks around it are dropped, an empty one is not added."""
    words = " ".join(text.split())[:MAX_CHARACTERS]
    if not words:
        return questions
    taken = [int(one.id[len(_OWN) :]) for one in questions if one.own]
    return _with(questions, Question(f"{_OWN}{max(taken, default=0) + 1}", words))


def reword(questions: Questions, id_: str, text: str) -> Questions:
    """Change the words of a question of one's own; made empty, it stays as it was."""
    words = " ".join(text.split())[:MAX_CHARACTERS]
    return tuple(
        replace(one, text=words) if one.id == id_ and one.own and words else one
        for one in questions
    )


def take_off(questions: Questions, id_: str) -> Questions:
    """The list without that question."""
    return tuple(one for one in questions if one.id != id_)


def move(questions: Questions, id_: str, places: int) -> Questions:
    """Move a question up (negative) or down; it stops at the ends."""
    found = next((one for one in questions if one.id == id_), None)
    if found is None:
        return questions
    others = list(take_off(questions, id_))
    others.insert(max(0, questions.index(found) + places), found)
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
        if not (isinstance(id_, str) and isinstance(text, str) and text.strip()):
            continue
        one = Question(id_, text[:MAX_CHARACTERS], answered is True)
        if one.own and not one.id[len(_OWN) :].isdecimal():
            continue
        if all(other.id != id_ for other in questions):
            questions = _with(questions, one)
    return questions


def _with(questions: Questions, one: Question) -> Questions:
    return (*questions, one) if len(questions) < MAX_QUESTIONS else questions
