"""The pictures on the cards: which are drawn, and which belongs to an offer."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from companion.calm.model import Offer

THEMES: Final = ("light", "dark")
_PLACES: Final = (("*", "tile.jpg"), ("places/*", "tile.jpg"), ("practice/*", ""))
"""Folders below the art, and the file in each theme's folder; none where the theme is the file."""


def read_tiles(art: Path) -> frozenset[str]:
    """The tiles that are drawn in every theme, as addresses below `art`; %1 stands for the theme.

    A guide's is `<guide>/%1/tile.jpg`, a place's `places/<scene>/%1/tile.jpg`, an exercise's or
    another technique's `practice/<id>/%1.jpg`.
    """
    return frozenset(
        address
        for address in _addresses(art)
        if all((art / address.replace("%1", theme)).is_file() for theme in THEMES)
    )


def tile_of(offer: Offer, drawn: Collection[str]) -> str:
    """The address of an offer's picture, or of the next best; empty where neither is drawn."""
    return next((one for one in _wanted(offer) if one in drawn), "")


def scenes_of(drawn: Collection[str]) -> frozenset[str]:
    """The scenes of the places that have a tile."""
    return frozenset(one.split("/")[1] for one in drawn if one.startswith("places/"))


def _addresses(art: Path) -> Iterator[str]:
    for folders, file in _PLACES:
        for folder in sorted(one for one in art.glob(folders) if one.is_dir()):
            name = folder.relative_to(art).as_posix()
            yield f"{name}/%1/{file}" if file else f"{name}/%1.jpg"


def _wanted(offer: Offer) -> Iterator[str]:
    yield f"practice/{offer.tile}/%1.jpg"
    match offer.kind:
        case "practice":
            yield f"practice/{offer.what}/%1.jpg"
        case "place":
            yield f"places/{offer.what}/%1/tile.jpg"
        case kind:
            yield f"practice/{kind}/%1.jpg"
    yield f"{offer.guide}/%1/tile.jpg"
    yield f"places/{offer.scene}/%1/tile.jpg"
