"""The clinic's own answers to the questions on which guides disagree.

An answer is shown as it was typed, so it is checked before: one short line, a phone
number, or a temperature in the range its slot allows. What does not pass counts as not
answered, and the patient reads the neutral words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.datafile import Finding, unfit_for_display
from companion.walkthrough.pack import Slot

# A child's reader shows the answers given for children; a parent reads about the child.
_CHILD_READERS = frozenset({"teen", "child", "little", "parent"})
_DEEPEST = 3
_PHONE = re.compile(r"[0-9+()/.\- ]{3,30}(?: ?(?:ext\.?|x) ?\d{1,6})?")


class AnswerError(ValueError):
    """An answer that cannot be shown, with the reason."""


@dataclass(frozen=True, slots=True)
class Answers:
    """All of a clinic's answers, as checked by `accept`.

    Keys are (slot, group, language): group is 'adult' or 'child' for a slot kept apart,
    else ''; language is '' for a slot whose answer is no sentence.
    """

    entries: Mapping[tuple[str, str, str], str] = field(default_factory=dict)

    def for_reader(self, slots: Mapping[str, Slot], reader: str, language: str) -> dict[str, str]:
        """The answers `reader` may see in `language`.

        A line in another language is not among them, so that the neutral words of the
        reader's own language are shown.
        """
        chosen: dict[str, str] = {}
        for slot in slots.values():
            group = ("child" if reader in _CHILD_READERS else "adult") if slot.apart else ""
            tongue = language if slot.kind == "line" else ""
            answer = self.entries.get((slot.name, group, tongue))
            if answer is not None:
                chosen[slot.name] = answer
        return chosen


def accept(slot: Slot, value: object) -> str:
    """Return the answer as it will be shown.

    Raises AnswerError, saying what is wrong, when the value is blank, of the wrong type,
    too long, no phone number, or a temperature outside the slot's range in °C.
    """
    if slot.kind == "temperature":
        return _temperature(slot, value)
    if not isinstance(value, str):
        raise AnswerError("must stand in quotes")
    text = value.strip()
    problem = unfit_for_display(text)
    if problem:
        raise AnswerError(f"holds {problem}")
    if "{" in text or "}" in text:
        raise AnswerError("holds a curly bracket")
    if slot.kind == "choice":
        if text not in slot.options:
            raise AnswerError(f"is none of {list(slot.options)}")
    elif slot.kind == "phone":
        if not _PHONE.fullmatch(text) or sum(map(str.isdigit, text)) < 3:
            raise AnswerError("is no phone number")
    elif len(text) > slot.longest:
        raise AnswerError(f"is longer than {slot.longest} characters")
    return text


def accepted(slots: Mapping[str, Slot], answers: Mapping[str, object]) -> dict[str, str]:
    """The answers that pass; unknown slots and absurd values are left out."""
    kept: dict[str, str] = {}
    for name, value in answers.items():
        if name in slots:
            try:
                kept[name] = accept(slots[name], value)
            except AnswerError:
                continue
    return kept


def read_answers(
    slots: Mapping[str, Slot], table: Mapping[str, object], file: str
) -> tuple[Answers, list[Finding]]:
    """Check the table of a clinic's answers file.

    `call_number = "…"` stands at the top, a slot kept apart under [adult] or [child], and
    free words one level deeper, by language: [adult.en]. Whatever is wrong becomes a
    finding and counts as not answered.
    """
    entries: dict[tuple[str, str, str], str] = {}
    findings: list[Finding] = []
    for path, value in _leaves(table):
        group = path[0] if path[0] in ("adult", "child") else ""
        name = path[-1]
        tongue = "".join(path[1 if group else 0 : -1])
        slot = slots.get(name)
        if slot is None:
            findings.append(Finding(file, ".".join(path), "no such question", _known(slots)))
            continue
        if slot.apart != bool(group) or (slot.kind == "line") != bool(tongue):
            findings.append(Finding(file, ".".join(path), "stands in the wrong table", _home(slot)))
            continue
        try:
            entries[name, group, tongue] = accept(slot, value)
        except AnswerError as error:
            findings.append(Finding(file, ".".join(path), str(error), "mend it, or take it out"))
    return Answers(entries), findings


def _temperature(slot: Slot, value: object) -> str:
    if isinstance(value, str):
        try:
            value = float(value.removesuffix("°C").strip().replace(",", "."))
        except ValueError:
            raise AnswerError("is no temperature in °C") from None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise AnswerError("is no temperature in °C")
    if not slot.lowest_c <= value <= slot.highest_c:
        raise AnswerError(f"is not from {slot.lowest_c:g} to {slot.highest_c:g} °C")
    return f"{value:.1f} °C"


def _leaves(
    table: Mapping[str, object], path: tuple[str, ...] = ()
) -> list[tuple[tuple[str, ...], object]]:
    found: list[tuple[tuple[str, ...], object]] = []
    for key, value in table.items():
        here = (*path, key)
        if isinstance(value, Mapping) and len(here) < _DEEPEST:
            found += _leaves(value, here)
        else:
            found.append((here, value))
    return found


def _known(slots: Mapping[str, Slot]) -> str:
    return f"use one of {', '.join(sorted(slots))}"


def _home(slot: Slot) -> str:
    group = "adult or child" if slot.apart else ""
    tongue = "the language" if slot.kind == "line" else ""
    wanted = ", then ".join(part for part in (group, tongue) if part)
    return f"put it in a table named by {wanted}" if wanted else "put it at the top of the file"
