"""A picture's patient made to look like the person in front of it.

Pictures name the tone of every stroke that belongs to the patient (`class="skin.base"`) and hold
the heads that can be chosen as groups of which one is shown (`class="head.curls"`). Nothing but
these colours and which head is shown ever changes.
"""

import re
from collections.abc import Mapping

from companion.visit.likeness import Likeness, Table, tones_of

_HOUR = re.compile(r'<svg [^>]*class="(?P<hour>light|dark)"')
_PAINT = re.compile(r'class="(?P<slot>[^"<>]+)" (?P<what>fill|stroke)="#[0-9A-Fa-f]{6}"')
_HEAD = re.compile(r'<g class="head\.(?P<name>[a-z]+)"(?: display="none")?>')


def recoloured(drawing: str, likeness: Likeness, table: Table) -> str:
    """The drawing with the likeness put on; what it does not know stays as drawn."""
    found = _HOUR.search(drawing)
    if found is None or likeness == Likeness():
        return drawing
    return _with_head(_with_tones(drawing, tones_of(table, likeness, found["hour"])), likeness.head)


def _with_tones(drawing: str, tones: Mapping[str, str]) -> str:
    def painted(paint: re.Match[str]) -> str:
        colour = tones.get(paint["slot"])
        if colour is None:
            return paint[0]
        return f'class="{paint["slot"]}" {paint["what"]}="{colour}"'

    return _PAINT.sub(painted, drawing)


def _with_head(drawing: str, head: str) -> str:
    """A picture without that head keeps its own: it may be the one that is drawn."""
    if head not in {group["name"] for group in _HEAD.finditer(drawing)}:
        return drawing

    def shown(group: re.Match[str]) -> str:
        hidden = "" if group["name"] == head else ' display="none"'
        return f'<g class="head.{group["name"]}"{hidden}>'

    return _HEAD.sub(shown, drawing)
