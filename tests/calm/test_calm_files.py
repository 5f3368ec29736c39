"""The calm page's files: what ships is whole; what is spoilt is refused with file, key and cure."""

import shutil
from pathlib import Path

import pytest

from companion.app.check import all_findings
from companion.calm.load import check_calm, read_calm
from companion.calm.model import Offer
from companion.calm.plan import FILE, load_plan
from companion.calm.tiles import read_tiles, scenes_of, tile_of
from companion.datafile import DataFileError
from tests.calm.shipped import FINDINGS, PLAN, READERS, WORDS
from tests.content.places import ASSETS

CALM = ASSETS / "calm"

SPOILT = {
    "no such kind": ('kind = "rest"', 'kind = "sleep"', "offers 3.kind"),
    "an id twice": ('id = "rest"', 'id = "easy"', "offers 1.id"),
    "a stranger": ('readers = ["child", "little"]', 'readers = ["nurse"]', "offers 8.readers"),
    "no such stage": ('stages = ["waiting", "after"]', 'stages = ["later"]', "offers 15.stages"),
    "an unknown key": ('guide = "balloon"', 'picture = "balloon"', "offers 2.picture"),
    "a weight that is no number": ("chosen = 9.0", "chosen = nan", "weights.chosen"),
    "a weight in words": ("chosen = 9.0", 'chosen = "much"', "weights.chosen"),
    "a weight beyond all": ("breath = 6.0", "breath = 1e9", "stages.waiting.breath"),
    "a weight missing": ("again = -3.0\n", "", "weights.again"),
    "a stage missing": ("[stages.after]", "[stages.later]", "stages"),
    "a kind of nobody": ("sound_only = 3.0", "silence = 3.0", "stages.waiting.silence"),
    "a heading missing": ('"places", "music"]', '"places"]', "groups"),
    "not yet what never was": ("not_yet = []", 'not_yet = ["x"]', "not_yet"),
    "few of nothing": ("little = 5", "little = 0", "few.little"),
    "few for a stranger": ("little = 5", "nurse = 5", "few.nurse"),
    "no offers": ("[[offers]]", "[[things]]", "things"),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CALM, tmp_path / "calm"))


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_what_ships_is_whole() -> None:
    assert FINDINGS == ()
    assert check_calm(CALM, ASSETS / "art") == ()
    assert set(READERS) == {"adult", "teen", "child", "little", "parent"}


@pytest.mark.parametrize("case", SPOILT)
def test_a_spoilt_plan_is_refused_with_file_key_and_cure(copy: Path, case: str) -> None:
    old, new, key = SPOILT[case]
    spoil(copy / FILE, old, new)
    with pytest.raises(DataFileError) as caught:
        load_plan(copy)
    assert caught.value.finding.file == FILE
    assert caught.value.finding.key == key
    assert caught.value.finding.cure
    assert read_calm(copy, ASSETS / "art")[0] is None


def test_a_reader_without_words_has_no_page_and_the_others_have_theirs(copy: Path) -> None:
    spoil(copy / "en" / "words.toml", 'title = "Calm things"\nnote', "note")
    calm, findings = read_calm(copy, ASSETS / "art")
    assert calm is not None
    assert set(calm.words) == {"adult", "teen", "parent"}
    assert [one.key for one in findings] == ["child.title", "little.title"]


def test_an_offer_without_a_name_is_found_by_the_check(tmp_path: Path) -> None:
    shutil.copytree(ASSETS, tmp_path / "assets", ignore=shutil.ignore_patterns("*.ogg", "*.flac"))
    spoil(tmp_path / "assets" / "calm" / "en" / "words.toml", 'night = "The stars"\n', "")
    told = [str(one) for one in all_findings(tmp_path / "assets")]
    assert any("child.names.night" in one for one in told)


def test_every_heading_and_offer_of_the_plan_has_words() -> None:
    for words in WORDS.values():
        assert set(words.groups) == set(PLAN.groups)


@pytest.mark.parametrize("reader", READERS)
def test_names_are_short_enough_for_their_plates(reader: str) -> None:
    for name in WORDS[reader].names.values():
        assert len(name.split()) <= 5, name


def test_a_tile_counts_when_it_is_drawn_in_every_theme(tmp_path: Path) -> None:
    for file in (
        "tide/light/tile.jpg",
        "tide/dark/tile.jpg",
        "whale/light/tile.jpg",
        "places/shore/light/tile.jpg",
        "places/shore/dark/tile.jpg",
        "practice/squeeze/light.jpg",
        "practice/squeeze/dark.jpg",
        "practice/music/light.jpg",
    ):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).touch()
    drawn = read_tiles(tmp_path)
    assert drawn == {"tide/%1/tile.jpg", "places/shore/%1/tile.jpg", "practice/squeeze/%1.jpg"}
    assert scenes_of(drawn) == {"shore"}


@pytest.mark.parametrize(
    ("kind", "what", "guide", "scene", "tile"),
    [
        ("breath", "easy", "tide", "", "tide/%1/tile.jpg"),
        ("breath", "easy", "whale", "", ""),
        ("place", "shore", "", "", "places/shore/%1/tile.jpg"),
        ("practice", "squeeze", "", "shore", "practice/squeeze/%1.jpg"),
        ("practice", "place_shore", "", "shore", "places/shore/%1/tile.jpg"),
        ("squeeze", "squeeze_now", "", "", "practice/squeeze/%1.jpg"),
        ("music", "music", "", "", ""),
    ],
)
def test_an_offer_shows_its_own_picture_or_the_next_best(
    kind: str, what: str, guide: str, scene: str, tile: str
) -> None:
    drawn = ("tide/%1/tile.jpg", "places/shore/%1/tile.jpg", "practice/squeeze/%1.jpg")
    assert tile_of(Offer(what, kind, what, guide, "A", "B", scene=scene), drawn) == tile
