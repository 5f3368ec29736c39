"""Where a person reads in the chapters, and what they have ticked there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

MOST_TICKS: Final = 200
"""More lines than any list has; what is kept beyond them is absurd."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """The open chapter and page (ids, empty while none is open), and the ids of ticked lines."""

    chapter_id: str = ""
    page_id: str = ""
    ticked: tuple[str, ...] = ()


def tick(mark: Bookmark, line_id: str) -> Bookmark:
    """Tick a line; one that is ticked loses its tick."""
    if line_id in mark.ticked:
        return replace(mark, ticked=tuple(one for one in mark.ticked if one != line_id))
    return replace(mark, ticked=(*mark.ticked, line_id)[:MOST_TICKS])


def bookmark_from(state: Mapping[str, object]) -> Bookmark:
    """The bookmark kept in `state`; what is absurd is left out."""
    chapter_id, page_id, ticked = (state.get(key) for key in ("chapter_id", "page_id", "ticked"))
    marks = ticked if isinstance(ticked, list | tuple) else ()
    words = dict.fromkeys(one for one in marks if isinstance(one, str))
    return Bookmark(
        chapter_id if isinstance(chapter_id, str) else "",
        page_id if isinstance(page_id, str) else "",
        tuple(words)[:MOST_TICKS],
    )
