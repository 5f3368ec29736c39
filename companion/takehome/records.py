"""What lists show of a sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.takehome.paper.errands import Ready, Ways

Rows = Sequence[Mapping[str, object]]


def page_rows(ready: Ready | None, address: str) -> Rows:
    """The pages' pictures below `address`, with the words on each."""
    words = ready.made.page_words if ready else ()
    return [{"source": f"{address}/page/{at}", "words": one} for at, one in enumerate(words)]


def code_rows(ready: Ready | None, address: str) -> Rows:
    """The codes' pictures below `address`, each with its topic and which of how many it is."""
    codes = ready.made.codes if ready else ()
    return [
        {"source": f"{address}/code/{at}", "topic": one.topic, "count": one.count}
        for at, one in enumerate(codes)
    ]


def place_rows(ways: Ways) -> Rows:
    """Where the sheet can be saved."""
    return [{"placeId": one.path, "kind": one.kind, "name": one.name} for one in ways.places]
