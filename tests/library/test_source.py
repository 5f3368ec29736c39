"""What somebody chose to hear, as it is kept of a visit."""

from dataclasses import asdict

import pytest

from companion.library.source import MOST_FILES, MOST_IN_ALL, Source, few, source_from

LIST = Source("/media/stick", "Songs", playlist="/media/stick/songs.m3u")
FILES = Source("/media/stick", "Songs", files=("1.flac", "2.flac"))


@pytest.mark.parametrize("source", [Source("/media/stick", "stick"), LIST, FILES])
def test_a_choice_is_taken_up_again(source: Source) -> None:
    assert source_from(asdict(source)) == source


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"folder": "/music"},
        {"folder": 7, "title": "Songs"},
        {"folder": "", "title": "Songs"},
        {"folder": "x" * 5000, "title": "Songs"},
    ],
)
def test_no_choice_is_none(data: dict[str, object]) -> None:
    assert source_from(data) is None


def test_absurd_parts_are_left_out() -> None:
    data = {"folder": "/music", "title": "Songs", "playlist": 3, "files": ["a.mp3", None, "a.mp3"]}
    assert source_from(data) == Source("/music", "Songs", files=("a.mp3",))


def test_a_choice_stays_small_enough_to_be_kept() -> None:
    assert len(few(f"{number}.mp3" for number in range(1000))) == MOST_FILES
    assert sum(map(len, few(f"{number:0300}.mp3" for number in range(1000)))) <= MOST_IN_ALL
