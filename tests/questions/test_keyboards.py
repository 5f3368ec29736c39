"""The keyboards that a person can write with on the screen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from companion.device.paths import assets_dir
from companion.questions.keyboards import Keyboard, keyboard_faults, read_keyboards

FOLDER = assets_dir() / "keyboards"
PLAIN = """name = "Plain"
rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
signs = ["1234567890", "-/:;", "%+="]
beside = "?."

[accents]
a = "áà"
"""


def shipped() -> tuple[Keyboard, ...]:
    keyboards, findings = read_keyboards(FOLDER)
    assert findings == ()
    return keyboards


def read_with(folder: Path, text: str) -> tuple[tuple[Keyboard, ...], list[str]]:
    (folder / "order.toml").write_text('keyboards = ["plain"]\n', encoding="utf-8")
    (folder / "plain.toml").write_text(text, encoding="utf-8")
    keyboards, findings = read_keyboards(folder)
    return keyboards, [f"{one.key}: {one.problem}" for one in findings]


def test_every_layout_in_the_folder_is_offered_and_english_comes_first() -> None:
    files = {path.stem for path in FOLDER.glob("*.toml")} - {"order"}
    assert {one.id for one in shipped()} == files
    assert shipped()[0].id == "en"


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.id)
def test_every_letter_digit_and_question_mark_can_be_written(one: Keyboard) -> None:
    keys = {*"".join(one.rows), *"".join(one.signs), *one.beside}
    assert set("abcdefghijklmnopqrstuvwxyz0123456789?.") <= keys
    reachable = keys | set("".join(one.accents.values()))
    assert set(",!'") <= reachable


@pytest.mark.parametrize(
    ("language", "letters"), [("es", "áéíóúüñ¿¡"), ("fr", "àâæçéèêëîïôœùûüÿ"), ("de", "äöüß")]
)
def test_a_language_has_all_its_letters(language: str, letters: str) -> None:
    one = next(one for one in shipped() if one.id == language)
    reachable = set("".join((*one.rows, *one.signs, one.beside, *one.accents.values())))
    assert set(letters) <= reachable


def test_every_key_is_in_the_fonts_of_the_app(qapp: object) -> None:
    fonts = [
        QRawFont(str(assets_dir() / "fonts" / name), 20)
        for name in ("Quicksand-Bold.ttf", "NotoSans-Regular.ttf")
    ]
    for one in shipped():
        keys = "".join((*one.rows, *one.signs, one.beside, *one.accents.values()))
        for key in {*keys, *keys.upper()}:
            assert any(font.supportsCharacter(ord(key)) for font in fonts), (one.id, key)
    assert not any(font.supportsCharacter(ord("字")) for font in fonts)


def test_a_plain_layout_is_read(tmp_path: Path) -> None:
    keyboards, faults = read_with(tmp_path, PLAIN)
    assert faults == []
    assert [one.name for one in keyboards] == ["Plain"]
    assert keyboards[0].accents == {"a": "áà"}


@pytest.mark.parametrize(
    ("good", "bad", "fault"),
    [
        ('"zxcvbnm"]', '"zxcvbnm", "äöü"]', "rows: has 4 rows"),
        ('"qwertyuiop"', '"qwertyuiopåäö"', "rows 1: has 13 keys"),
        ('"zxcvbnm"', '"zxcvbnmåä"', "rows 3: has 9 keys"),
        ('beside = "?."', 'beside = "?.,"', "beside: has 3 keys"),
        ('"asdfghjkl"', '"asdfghjkq"', "rows: q stands there twice"),
        ('"asdfghjkl"', '"asdfghjkL"', "rows: 'L' is no key"),
        ('"asdfghjkl"', '"asdf ghjkl"', "rows: ' ' is no key"),
        ('a = "áà"', '"ö" = "ø"', "accents.ö: is on no key"),
        ('a = "áà"', 'a = "áá"', "accents.a: offers the same twice"),
        ('a = "áà"', 'a = "áàâäãåæāăąǎ"', "accents.a: offers 11"),
        ('name = "Plain"', "", "name: is missing"),
        ('name = "Plain"', "name = 3", "name: is no text"),
        ('beside = "?."', "beside = '<'", "beside: holds an angle bracket"),
    ],
)
def test_a_layout_that_fingers_cannot_use_is_left_out(
    tmp_path: Path, good: str, bad: str, fault: str
) -> None:
    assert good in PLAIN
    keyboards, faults = read_with(tmp_path, PLAIN.replace(good, bad))
    assert keyboards == ()
    assert any(one.startswith(fault) for one in faults), faults


def test_a_layout_that_is_not_there_leaves_the_others(tmp_path: Path) -> None:
    read_with(tmp_path, PLAIN)
    (tmp_path / "order.toml").write_text('keyboards = ["lost", "plain"]\n', encoding="utf-8")
    keyboards, findings = read_keyboards(tmp_path)
    assert [one.id for one in keyboards] == ["plain"]
    assert [one.file for one in findings] == ["lost.toml"]


def test_no_folder_is_one_finding_and_no_keyboard(tmp_path: Path) -> None:
    keyboards, findings = read_keyboards(tmp_path / "nowhere")
    assert keyboards == ()
    assert [one.file for one in findings] == ["order.toml"]


def test_what_is_shipped_has_no_fault() -> None:
    assert [list(keyboard_faults(one, one.id)) for one in shipped()] == [[]] * len(shipped())
