"""Every page and card shows a picture that was drawn for whoever reads it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tools.illustrations.family.animals import FUR
from tools.illustrations.family.colour import Hour, lit
from tools.illustrations.scenes.page_book import PAGES
from tools.illustrations.sheet import page_sheets

ASSETS = Path(__file__).parents[2] / "assets"
PACK = ASSETS / "procedures" / "bone_marrow"
FOLDER = ASSETS / "illustrations"
VIEWS = {
    "adult": "adult",
    "teen": "adult",
    "child": "child",
    "little": "child",
    "parent": "parent",
}
MAX_BYTES = 60_000
"""A picture is decoded while its page comes in."""

DRAWN = [sheet.path for sheet in page_sheets(PAGES)]


def table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


LEAVES = sorted(
    path.relative_to(PACK).as_posix()
    for kind in ("pages", "cards")
    for path in (PACK / kind).glob("*.toml")
)


def shown(leaf: str) -> dict[str, str]:
    """The picture each reader of a page is shown; empty where there is none."""
    structure, words = table(PACK / leaf), table(PACK / "en" / leaf)
    return {
        reader: next(
            (row["shows"] for row in structure.get(reader, {}).get("picture", {}).values()), ""
        )
        for reader in VIEWS
        if reader in words
    }


@pytest.mark.parametrize("leaf", LEAVES)
def test_every_reader_of_a_page_has_its_picture_by_day_and_by_night(leaf: str) -> None:
    for reader, name in shown(leaf).items():
        for hour in Hour:
            path = f"{VIEWS[reader]}/{name}_full_{hour.value}.svg"
            assert (FOLDER / path).is_file(), f"{leaf}: {reader} has no {path}"


def test_nothing_is_drawn_that_no_page_shows() -> None:
    wanted = {f"{VIEWS[reader]}/{name}" for leaf in LEAVES for reader, name in shown(leaf).items()}
    drawn = {path.rpartition("_full_")[0] for path in DRAWN}
    assert drawn == wanted


@pytest.mark.parametrize("path", [path for path in DRAWN if path.startswith("child/")])
def test_pip_is_on_every_page_for_children(path: str) -> None:
    hour = Hour.NIGHT if path.endswith("_dark.svg") else Hour.DAY
    assert lit(FUR, hour).code in (FOLDER / path).read_text("utf-8")


@pytest.mark.parametrize("path", DRAWN)
def test_a_picture_is_light_enough_to_come_in_with_its_page(path: str) -> None:
    assert (FOLDER / path).stat().st_size <= MAX_BYTES
