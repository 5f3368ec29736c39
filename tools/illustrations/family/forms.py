"""The heads a patient can be given when a picture is shown: hidden beside the one that is drawn."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.person import Cover, Person

FORMS: Mapping[str, tuple[str, Cover]] = {
    "short": ("short", ""),
    "long": ("long", ""),
    "curls": ("curly", ""),
    "cap": ("crop", "cap"),
    "scarf": ("crop", "hijab"),
}
"""Hair and cover of each form."""


def each_form(canvas: Canvas, person: Person) -> Iterator[Person]:
    """The person as drawn, then with every other head, to be drawn hidden.

    Only what differs between heads belongs into the loop. A beard is the drawn person's own. Staff
    and family have one head.
    """
    if not person.patient:
        yield person
        return
    with canvas.variant("head.own"):
        yield person
    for name, (hair, cover) in FORMS.items():
        if (person.cover or person.hair) != (cover or hair):
            with canvas.variant(f"head.{name}", shown=False):
                yield replace(person, hair=hair, cover=cover, beard=False)


def covered(person: Person) -> bool:
    """Whether a scarf always lies on the shoulders: it may not on a patient's."""
    return person.cover == "hijab" and not person.patient
