"""What can be chosen for the patient of a picture, and the tone of every slot for each choice:
assets/illustrations/likeness.toml.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from tools.illustrations.family.colour import Hour, lit
from tools.illustrations.family.forms import FORMS
from tools.illustrations.family.palette import RAMPS, SKINS
from tools.illustrations.family.tones import (
    Tones,
    cloth_tones,
    families,
    filled,
    hair_tones,
    skin_tones,
)

HAIRS = ("black", "brown", "auburn", "sand", "silver", "white")
CLOTHS: Mapping[str, str] = {
    "sage": "plum",
    "blue": "coral",
    "lavender": "teal",
    "coral": "blue",
    "sun": "lavender",
    "teal": "sun",
    "plum": "sage",
}
"""What is worn above, and the cap or scarf that goes with it."""
SLOT = re.compile(r'class="([a-z]+\.[^"]+)"')


def slots_in(texts: Iterable[str]) -> set[str]:
    """Every slot that pictures carry; the names of heads are no slots."""
    found = {slot for text in texts for slot in SLOT.findall(text)}
    return {slot for slot in found if not slot.startswith("head.")}


def _choices() -> Iterator[tuple[str, str, Tones, set[str]]]:
    """Kind and key of each choice, its tones, and the families it fills."""
    for number in SKINS:
        yield "skin", f"s{number}", skin_tones(number), {"skin"}
    for name in HAIRS:
        yield "hair", name, hair_tones(name), {"hair"}
    for name, cover in CLOTHS.items():
        tones = {**cloth_tones(RAMPS[name]), **cloth_tones(RAMPS[cover], "cover")}
        yield "cloth", name, tones, {"cloth", "cover"}


def likeness_table(slots: Iterable[str]) -> str:
    """The file: for each choice a colour to show it by, and its tones by day and by night."""
    ordered = sorted(slots)
    heads = ", ".join(f'"{name}"' for name in FORMS)
    lines = ["# Written by tools/illustrations; do not edit.", f"heads = [{heads}]"]
    for kind, key, tones, fills in _choices():
        swatch = tones[f"{kind}.base"].code
        lines += ["", f"[{kind}.{key}]", f'swatch = "{swatch}"']
        for hour in Hour:
            lines += ["", f"[{kind}.{key}.{hour.value}]"]
            for slot in ordered:
                if families(slot) <= fills:
                    lines.append(f'"{slot}" = "{lit(filled(slot, tones), hour).code}"')
    return "\n".join(lines) + "\n"


def table_for(folder: Path) -> str:
    """The table for the pictures that lie in a folder."""
    return likeness_table(slots_in(file.read_text("utf-8") for file in folder.rglob("*.svg")))
