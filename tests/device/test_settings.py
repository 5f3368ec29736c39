"""Settings: nothing that stands in the file can keep the app from starting."""

import json
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.device.settings import (
    FILE_NAME,
    LOG_LEVELS,
    MIXES,
    THEMES,
    VERSION,
    Settings,
    read_settings,
    settings_from,
    write_settings,
)
from tests.device.conftest import Trouble

CHOSEN = Settings(
    start_full_screen=True,
    start_theme="contrast",
    start_volume=0.25,
    loudest=0.8,
    mixes=({"rain": 0.5, "fire": 0.2}, {}, {"sea": 1.0}),
    start_text_scale=1.5,
    start_less_motion=True,
    pack="/srv/packs/ours",
    log_level="warning",
    clinic_music={"folder": "/srv/songs", "title": "songs", "playlist": "", "files": ["a", "b"]},
    clinic_music_for_children=True,
)

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
names = st.sampled_from([field.name for field in fields(Settings)]) | st.text(max_size=12)
KINDS = {
    "start_full_screen": bool,
    "start_less_motion": bool,
    "pack": str,
    "clinic_music_for_children": bool,
}


def is_valid(settings: Settings) -> bool:
    return (
        settings.start_theme in THEMES
        and settings.log_level in LOG_LEVELS
        and 0 <= settings.start_volume <= 1
        and 0 <= settings.loudest <= 1
        and len(settings.mixes) <= MIXES
        and all(0 <= level <= 1 for mix in settings.mixes for level in mix.values())
        and 1 <= settings.start_text_scale <= 2
        and all(isinstance(getattr(settings, name), kind) for name, kind in KINDS.items())
        and (not settings.clinic_music or isinstance(settings.clinic_music["folder"], str))
    )


def keep(folder: Path, text: str | bytes) -> Path:
    path = folder / FILE_NAME
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_first_start_has_the_usual_settings_and_nothing_to_tell(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "not yet there") == (Settings(), [])


def test_what_was_kept_is_read_again(tmp_path: Path) -> None:
    assert write_settings(tmp_path / "new" / "folder", CHOSEN) == []
    assert read_settings(tmp_path / "new" / "folder") == (CHOSEN, [])


def test_nothing_but_the_settings_is_left_beside_them(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings())
    write_settings(tmp_path, CHOSEN)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@given(st.dictionaries(names, anything), st.integers(-2, 4) | anything)
def test_whatever_the_file_holds_the_settings_are_valid(
    table: dict[str, object], version: object
) -> None:
    settings, _ = settings_from(json.dumps({**table, "version": version}).encode())
    assert is_valid(settings)


@given(st.binary(max_size=200) | anything.map(lambda value: json.dumps(value).encode()))
def test_whatever_bytes_the_file_has_the_settings_are_valid(data: bytes) -> None:
    assert is_valid(settings_from(data)[0])


@given(
    st.builds(
        Settings,
        start_full_screen=st.booleans(),
        start_theme=st.sampled_from(THEMES),
        start_volume=st.floats(0, 1),
        loudest=st.floats(0, 1),
        mixes=st.lists(st.dictionaries(st.text(), st.floats(0, 1)), max_size=MIXES).map(tuple),
        start_text_scale=st.floats(1, 2),
        start_less_motion=st.booleans(),
        log_level=st.sampled_from(LOG_LEVELS),
    )
)
def test_valid_settings_come_back_as_they_were(settings: Settings) -> None:
    data = json.dumps({"version": VERSION, **asdict(settings)}).encode()
    assert settings_from(data) == (settings, [])


@pytest.mark.parametrize(
    ("name", "absurd"),
    [
        ("start_volume", "1e999"),
        ("start_volume", "NaN"),
        ("start_volume", "-0.01"),
        ("start_volume", "true"),
        ("start_volume", "1" + "0" * 4000),
        ("loudest", "2"),
        ("clinic_music", '"/srv/songs"'),
        ("clinic_music", '{"folder": 3}'),
        ("clinic_music", '{"title": "songs"}'),
        ("clinic_music", '{"folder": "/srv", "files": [1]}'),
        ("clinic_music", '{"folder": "/srv", "files": "a"}'),
        ("clinic_music", '{"folder": "/srv", "more": 1}'),
        ("clinic_music_for_children", "1"),
        ("mixes", '"rain"'),
        ("mixes", '["rain"]'),
        ("mixes", '[{"rain": 2}]'),
        ("mixes", "[{}, {}, {}, {}]"),
        ("start_text_scale", "0"),
        ("start_text_scale", '"2"'),
        ("start_theme", '"neon"'),
        ("start_theme", "[]"),
        ("start_full_screen", "1"),
        ("start_less_motion", "null"),
        ("pack", '"a\\u0000b"'),
        ("pack", '"\\ud800"'),
        ("pack", '"' + "x" * 2000 + '"'),
        ("log_level", '"loud"'),
    ],
)
def test_an_absurd_value_becomes_the_usual_one_and_the_others_stay(
    tmp_path: Path, name: str, absurd: str
) -> None:
    others = {key: value for key, value in asdict(CHOSEN).items() if key != name}
    text = json.dumps({"version": VERSION, **others})[:-1] + f', "{name}": {absurd}}}'
    path = keep(tmp_path, text)
    settings, notices = read_settings(tmp_path)
    assert settings == replace(CHOSEN, **{name: getattr(Settings(), name)})
    assert [name in notice.what for notice in notices] == [True]
    assert "settings-damaged-1.json" in notices[0].cure
    assert (tmp_path / "settings-damaged-1.json").read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        b"\xff\xfe\x00",
        '{"version": 1, "start_theme": "dark"',
    ],
)
def test_a_damaged_file_is_kept_as_a_copy_and_told(tmp_path: Path, text: str | bytes) -> None:
    keep(tmp_path, text)
    settings, notices = read_settings(tmp_path)
    assert settings == Settings()
    assert len(notices) == 1
    assert notices[0].file == str(tmp_path / FILE_NAME)


def test_the_same_damage_is_copied_once_and_other_damage_beside_it(tmp_path: Path) -> None:
    for text in ("{", "{", "[", "{"):
        keep(tmp_path, text)
        read_settings(tmp_path)
    copies = sorted(path.name for path in tmp_path.glob("settings-damaged-*"))
    assert copies == ["settings-damaged-1.json", "settings-damaged-2.json"]


def test_copies_do_not_fill_the_disk(tmp_path: Path) -> None:
    for number in range(20):
        keep(tmp_path, "{" * (number + 1))
        read_settings(tmp_path)
    assert len(list(tmp_path.glob("settings-damaged-*"))) == 5


def test_an_enormous_file_is_not_read(tmp_path: Path) -> None:
    keep(tmp_path, '{"version": 1, "start_theme": "dark"}' + " " * 1_000_000)
    settings, notices = read_settings(tmp_path)
    assert settings == Settings()
    assert "larger" in notices[0].what


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    settings, notices = read_settings(tmp_path)
    assert settings == Settings()
    assert len(notices) == 1


def test_settings_of_a_newer_companion_are_used_as_far_as_they_are_understood() -> None:
    text = json.dumps({"version": VERSION + 1, "start_theme": "dark", "warp": 9})
    settings, faults = settings_from(text.encode())
    assert settings == Settings(start_theme="dark")
    assert "newer" in faults[0]


def test_settings_of_an_older_companion_go_through_every_step_in_between() -> None:
    def renamed(table: dict[str, object]) -> dict[str, object]:
        return {**table, "dark_theme": table.pop("night", False)}

    def split(table: dict[str, object]) -> dict[str, object]:
        return {**table, "start_theme": "dark" if table.pop("dark_theme") else "light"}

    text = json.dumps({"version": 1, "night": True})
    assert settings_from(text.encode(), {1: renamed, 2: split}) == (
        Settings(start_theme="dark"),
        [],
    )


def test_a_disk_that_takes_nothing_is_told_and_the_old_settings_stay(
    tmp_path: Path, trouble: Trouble
) -> None:
    write_settings(tmp_path, CHOSEN)
    with trouble(tmp_path) as folder:
        notices = write_settings(folder, Settings())
    assert len(notices) == 1
    assert "could not be kept" in notices[0].what
    assert read_settings(tmp_path) == (CHOSEN, [])
    assert not list(tmp_path.glob(".settings*"))


def test_damage_on_a_disk_that_takes_nothing_still_gives_settings(
    tmp_path: Path, trouble: Trouble
) -> None:
    keep(tmp_path, "{")
    with trouble(tmp_path):
        settings, notices = read_settings(tmp_path)
    assert settings == Settings()
    assert len(notices) == 1
