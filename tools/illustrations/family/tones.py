"""The named tones of a person: how each follows from the skin, the hair and the cloth.

Everything that a chosen likeness may change is painted with these, so that other choices can be put
in exactly.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Literal

from tools.illustrations.family.colour import Colour, Role, mix
from tools.illustrations.family.palette import (
    EYE_DEEP,
    EYE_RIM,
    GOLD_FRAME,
    HAIR,
    HAIR_DEEP,
    INK,
    LIP_DEEP,
    SKIN_DEEP,
    SKINS,
    WARM_WHITE,
    WHITE,
    Ramp,
)

Family = Literal["skin", "hair", "cloth", "cover"]
Tones = Mapping[str, Colour]
"""Colours by the name of their tone, such as `skin.base`."""

PALE_HAIR = ("silver", "white")
DEEPEST = max(SKINS)
NAME = re.compile(r"(?P<family>[a-z]+)\.[a-z]+")


def skin_tones(number: int) -> Tones:
    """One skin. On the deepest, lines are light and dark eyes have a rim."""
    skin = SKINS[number]
    deepest = number == DEEPEST
    tones = {
        "base": skin.base,
        "shade": skin.shade,
        "line": skin.line,
        "cheek": skin.cheek,
        "warmth": mix(skin.base, skin.cheek, 0.6 if number >= 5 else 0.45),
        "crease": mix(skin.shade, SKIN_DEEP, 0.12),
        "nose": mix(skin.base, WARM_WHITE, 0.22) if deepest else mix(skin.shade, skin.line, 0.12),
        "eye": EYE_DEEP if deepest else skin.line,
        "rim": EYE_RIM if deepest else skin.base,
        "lip": LIP_DEEP if deepest else mix(skin.cheek, skin.line, 0.25),
        "frame": GOLD_FRAME if deepest else skin.line,
        "smile": mix(skin.base, WHITE, 0.2),
    }
    return {f"skin.{name}": Colour(tone.code, Role.SKIN) for name, tone in tones.items()}


def hair_tones(name: str) -> Tones:
    """Hair in the light and away from it, and the brows, which are darker than pale hair."""
    base, pale = HAIR[name], name in PALE_HAIR
    return {
        "hair.base": base,
        "hair.light": mix(base, WHITE, 0.45 if pale else 0.16),
        "hair.shade": mix(base, HAIR_DEEP, 0.14 if pale else 0.22),
        "hair.brow": mix(base, INK, 0.3) if pale else mix(base, HAIR_DEEP, 0.25),
    }


def cloth_tones(ramp: Ramp, family: Literal["cloth", "cover"] = "cloth") -> Tones:
    """The steps of what is worn above, or on the head."""
    return {f"{family}.{each.name}": getattr(ramp, each.name) for each in fields(ramp)}


def slotted(tones: Tones) -> Tones:
    """The same tones, each filling the slot of its name."""
    return {name: replace(tone, slot=name) for name, tone in tones.items()}


def families(slot: str) -> set[str]:
    """Whose tones a slot is made of."""
    return {found["family"] for word in slot.split() if (found := NAME.fullmatch(word))}


def filled(slot: str, tones: Tones) -> Colour:
    """The colour of a slot, given its tones. Raises KeyError for a tone that is missing."""
    stack: list[Colour] = []
    for word in slot.split():
        if word.isdecimal():
            other = stack.pop()
            stack.append(mix(stack.pop(), other, int(word) / 100))
        elif word.startswith("#"):
            code, role = word.split("/")
            stack.append(Colour(code, Role(role)))
        else:
            stack.append(replace(tones[word], slot=""))
    return stack[-1]
