"""A person is data; poses draw whoever they are given."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Literal, TypedDict, Unpack

from tools.illustrations.family.colour import Colour
from tools.illustrations.family.palette import RAMPS, Ramp, Skin
from tools.illustrations.family.tones import (
    Tones,
    cloth_tones,
    hair_tones,
    skin_tones,
    slotted,
)

Age = Literal["adult", "old"]
Garment = Literal["sweater", "gown", "scrubs", "coat"]
Cover = Literal["", "cap", "turban", "hijab"]
Eyes = Literal["open", "closed", "down"]
Mouth = Literal["smile", "soft", "blow", "level"]
Brows = Literal["calm", "drawn"]
Layer = Literal["both", "behind", "front"]

HEAD_RADIUS = 62
STEPS: Final = ("light", "base", "shade", "deep")


@dataclass(frozen=True)
class Face:
    """What a face does. `turn` goes from -1 (to the viewer's left) over 0 (to us) to 1; -2 and 2
    are true profiles.

    Eyes that look `down` follow the hands; `drawn` brows rise in the middle.
    """

    turn: float = 0.0
    eyes: Eyes = "open"
    mouth: Mouth = "smile"
    brows: Brows = "calm"


class Look(TypedDict, total=False):
    """What of a person may be changed for one picture."""

    age: Age
    hair: str
    hair_colour: str
    garment: Garment
    top: str
    legs: str
    build: float
    shoulders: float
    hips: float


@dataclass(frozen=True)
class Person:
    """Who somebody is: hair is a key of `HAIR_STYLES`, `top` and `legs` are keys of `RAMPS`.

    Only the `patient` can be given another likeness when the picture is shown.
    """

    age: Age = "adult"
    skin: int = 3
    hair: str = "short"
    hair_colour: str = "black"
    cover: Cover = ""
    cover_ramp: str = "lavender"
    glasses: bool = False
    beard: bool = False
    top: str = "scrub"
    garment: Garment = "sweater"
    legs: str = "ink"
    build: float = 1.0
    patient: bool = False
    shoulders: float = 1.0
    hips: float = 1.0

    @cached_property
    def tones(self) -> Tones:
        """Every named tone of this person; a patient's fill slots."""
        found = {
            **skin_tones(self.skin),
            **hair_tones(self.hair_colour),
            **cloth_tones(RAMPS[self.top]),
            **cloth_tones(RAMPS[self.cover_ramp], "cover"),
        }
        return slotted(found) if self.patient else found

    @property
    def tone(self) -> Skin:
        """The skin's colours."""
        return Skin(*(self.tones[f"skin.{name}"] for name in ("base", "shade", "cheek", "line")))

    @property
    def cloth(self) -> Ramp:
        """The colours of what is worn above."""
        return Ramp(*(self.tones[f"cloth.{name}"] for name in STEPS))

    @property
    def trousers(self) -> Ramp:
        """The colours of what is worn below."""
        return RAMPS[self.legs]

    @property
    def cover_cloth(self) -> Ramp:
        """The colours of the head cover."""
        return Ramp(*(self.tones[f"cover.{name}"] for name in STEPS))

    @property
    def hair_tone(self) -> Colour:
        """The hair's own colour."""
        return self.tones["hair.base"]

    @property
    def hair_light(self) -> Colour:
        """A strand in the light."""
        return self.tones["hair.light"]

    @property
    def hair_shade(self) -> Colour:
        """Hair turned from the light."""
        return self.tones["hair.shade"]

    @property
    def nose_line(self) -> Colour:
        """The one soft line of the nose."""
        return self.tones["skin.nose"]

    def wearing(self, **changes: Unpack[Look]) -> "Person":
        """The same person, dressed or combed otherwise."""
        return replace(self, **changes)


def _patient(**look: Unpack[Look]) -> Person:
    return Person(garment="gown", top="sage", patient=True).wearing(**look)


# No step shows only one kind of person; a person may come back, as in a book.
WOMAN_WITH_BUN = replace(
    _patient(age="old", build=0.92, hair="bun", hair_colour="silver"),
    skin=3,
    glasses=True,
    shoulders=0.9,
    hips=1.02,
)
MAN_WITH_BEARD = replace(_patient(hair="crop"), skin=4, beard=True, shoulders=1.07, hips=0.96)
WOMAN_WITH_CURLS = replace(_patient(hair="curly", top="lavender"), skin=7, shoulders=0.96, hips=1.1)
WOMAN_WITH_BOB = replace(_patient(hair="bob", top="blue"), skin=2, shoulders=0.88, hips=0.98)
OLD_MAN = replace(
    _patient(age="old", hair="crop", hair_colour="silver", build=1.1),
    skin=1,
    shoulders=0.94,
    hips=1.14,
)
WOMAN_IN_HIJAB = replace(
    _patient(top="lavender"), skin=3, cover="hijab", cover_ramp="plum", shoulders=0.92, hips=1.08
)
MAN_WITH_CROP = replace(
    _patient(hair="crop", top="blue", build=1.08), skin=6, shoulders=1.1, hips=0.98
)
WOMAN_WITH_BRAID = replace(_patient(hair="braid", top="coral"), skin=5, shoulders=0.92, hips=1.04)
WOMAN_IN_CAP = replace(
    _patient(build=0.9), skin=1, cover="cap", cover_ramp="coral", shoulders=0.9, hips=0.98
)

NURSE_WITH_BUN = Person(skin=6, hair="bun", top="scrub", garment="scrubs", shoulders=0.94, hips=1.1)
NURSE_WITH_BEARD = Person(
    skin=3, hair="short", beard=True, top="teal", garment="scrubs", shoulders=1.1, hips=1.02
)
NURSE_IN_HIJAB = Person(
    skin=2,
    cover="hijab",
    cover_ramp="lavender",
    top="teal",
    garment="scrubs",
    shoulders=0.9,
    hips=1.04,
)
DOCTOR_WITH_LONG_HAIR = Person(
    skin=4,
    hair="long",
    hair_colour="brown",
    top="white",
    garment="coat",
    legs="navy",
    shoulders=0.9,
    hips=0.98,
)
DOCTOR_WITH_GLASSES = Person(
    skin=1,
    hair="short",
    hair_colour="auburn",
    glasses=True,
    top="white",
    garment="coat",
    shoulders=1.0,
    hips=0.94,
)
DOCTOR_IN_TURBAN = Person(
    skin=5,
    cover="turban",
    cover_ramp="navy",
    beard=True,
    top="white",
    garment="coat",
    shoulders=1.08,
    hips=1.12,
)
PARTNER = Person(skin=5, hair="curly", top="rust", shoulders=1.02, hips=0.94)
FRIEND = Person(
    age="old",
    skin=1,
    hair="short",
    hair_colour="silver",
    top="teal",
    glasses=True,
    legs="ink",
    shoulders=0.96,
    hips=1.12,
)
