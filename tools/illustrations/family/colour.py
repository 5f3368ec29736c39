"""Colours that know what they paint, so that one picture can be lit for day and for night.

A colour of the patient also has a slot, the name of the tone it is: `skin.base`, `hair.shade`,
`cloth.deep`. Pictures carry the slots, so that whoever shows them can put other tones in. A mix has
a slot too, which says how it was mixed, operands first: `skin.base skin.shade 75` is `mix(base,
shade, 0.75)`. A fixed colour in it is written with what it paints: `#2A1420/skin`.
"""

import math
from dataclasses import dataclass, replace
from enum import Enum


class Role(Enum):
    """What a colour paints; the night dims walls most and faces least."""

    WALL = "wall"
    LAMPLIT = "lamplit"
    BACKDROP = "backdrop"
    THING = "thing"
    SKIN = "skin"
    GLOW = "glow"


class Hour(Enum):
    """The light a picture is shown in: `DAY` for the light theme, `NIGHT` for the dark one."""

    DAY = "light"
    NIGHT = "dark"


@dataclass(frozen=True)
class Colour:
    """An sRGB colour, `#RRGGBB`, what it paints, and the slot it fills, if any."""

    code: str
    role: Role = Role.THING
    slot: str = ""

    @property
    def channels(self) -> tuple[int, int, int]:
        """Red, green and blue, 0 to 255."""
        return (int(self.code[1:3], 16), int(self.code[3:5], 16), int(self.code[5:7], 16))


def mix(one: Colour, other: Colour, amount: float) -> Colour:
    """`one` moved towards `other` by `amount` (0 to 1); it keeps painting what `one` paints."""
    pairs = zip(one.channels, other.channels, strict=True)
    slotted = bool(one.slot or other.slot)
    amount = round(amount, 2) if slotted else amount
    code = "#" + "".join(f"{round(a + (b - a) * amount):02X}" for a, b in pairs)
    if not slotted:
        return Colour(code, one.role)
    return Colour(code, one.role, f"{_named(one)} {_named(other)} {round(amount * 100)}")


def _named(colour: Colour) -> str:
    """The colour as a part of a slot's name."""
    return colour.slot or f"{colour.code}/{colour.role.value}"


def repainted(colour: Colour, role: Role) -> Colour:
    """The same colour on something else, which fills no slot."""
    return Colour(colour.code, role)


def saturation(colour: Colour) -> float:
    """How far the colour is from grey, 0 to 1 (the S of HSV)."""
    highest = max(colour.channels)
    return (highest - min(colour.channels)) / highest if highest else 0.0


def luminance(colour: Colour) -> float:
    """Relative luminance, 0 to 1, as WCAG 2.2 defines it."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(channel / 255) for channel in colour.channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio, 1 to 21, as WCAG 2.2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


DUSK = Colour("#1E1F3C")
ROOM_DUSK = Colour("#211F46")
LAMP_DUSK = Colour("#3C2F56")
CLOTH_DUSK = Colour("#2B2450")


def lit(colour: Colour, hour: Hour) -> Colour:
    """The colour as it looks at that hour: walls sink, faces hardly change, lights stay."""
    if hour is Hour.DAY:
        return colour
    colour = replace(colour, slot="")
    bright = math.sqrt(luminance(colour))
    match colour.role:
        case Role.WALL:
            return mix(colour, ROOM_DUSK, 0.80 + 0.04 * bright)
        case Role.LAMPLIT:
            return mix(colour, LAMP_DUSK, 0.88)
        case Role.BACKDROP:
            return mix(colour, ROOM_DUSK, 0.58)
        case Role.THING:
            pale = 1 - 0.55 * saturation(colour)
            return mix(colour, CLOTH_DUSK, 0.06 + 0.40 * bright * pale)
        case Role.SKIN:
            return mix(colour, DUSK, 0.03 + 0.08 * bright)
        case Role.GLOW:
            return mix(colour, DUSK, 0.08)
