"""What a picture must keep to, so that Qt draws it and everybody can read a face in it."""

import re
from collections.abc import Mapping
from itertools import pairwise

from tools.illustrations.family.colour import Hour, contrast, lit
from tools.illustrations.family.palette import SKINS, Skin
from tools.illustrations.family.tones import families

ALLOWED_ELEMENTS = {"svg", "g", "defs", "path", "linearGradient", "radialGradient", "stop"}
ALLOWED_ATTRIBUTES = {
    "xmlns", "viewBox", "width", "height", "id", "class", "display", "d",
    "fill", "fill-rule", "fill-opacity",
    "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
    "gradientUnits", "x1", "y1", "x2", "y2", "cx", "cy", "r",
    "offset", "stop-color", "stop-opacity",
}  # fmt: skip
MIN_FACE_CONTRAST = 3.0
"""Lines of a face against its skin."""
MIN_SKIN_STEP = 1.19
"""Contrast between neighbouring skins, so that people differ for those who see little colour."""


def svg_problems(text: str) -> list[str]:
    """What Qt's SVG renderer would not show, or show differently; empty when all is well."""
    problems = []
    for name, attributes in re.findall(r"<([A-Za-z]+)([^>]*)>", text):
        if name not in ALLOWED_ELEMENTS:
            problems.append(f"<{name}> is not allowed")
        found = set(re.findall(r'([\w:-]+)="', attributes)) - ALLOWED_ATTRIBUTES
        problems += [f"{attribute} is not allowed on <{name}>" for attribute in sorted(found)]
    for slot in set(re.findall(r'class="([^"]*\.[^"]*)"', text)):
        if len(families(slot)) > 1:
            problems.append(f"the slot {slot!r} mixes what is chosen apart")
    if re.search(r'"[^"]*(?:nan|inf)[^"]*"', text, re.IGNORECASE):
        problems.append("a coordinate is not a number")
    return problems


def palette_problems(skins: Mapping[int, Skin] = SKINS) -> list[str]:
    """Skins that cannot be told apart, and faces that cannot be read, by day and by night."""
    problems = []
    for hour in Hour:
        for number, skin in skins.items():
            found = contrast(lit(skin.base, hour), lit(skin.line, hour))
            if found < MIN_FACE_CONTRAST:
                problems.append(f"{hour.value}: the face of skin {number} has {found:.2f}:1")
        for (one, paler), (other, deeper) in pairwise(skins.items()):
            found = contrast(lit(paler.base, hour), lit(deeper.base, hour))
            if found < MIN_SKIN_STEP:
                problems.append(f"{hour.value}: skins {one} and {other} have {found:.2f}:1")
    return problems
