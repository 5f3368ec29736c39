"""Packs that are broken, empty, enormous or hostile."""

import os
import shutil
from pathlib import Path

import pytest

from companion.walkthrough.load import MAX_FILES, PackError, load_or_fallback, load_pack
from companion.walkthrough.model import Person
from companion.walkthrough.tailor import tell
from tests.content.places import PACK
from tests.walkthrough.conftest import Damage


def steps_of(root: Path) -> list[str]:
    return [leaf.id for leaf in load_pack(root).pack.editions["en"].steps]


BROKEN_STEPS = {
    "a missing file": ("steps/numb.toml", None, "is missing"),
    "an empty file": ("steps/numb.toml", b"", "Field required"),
    "no TOML": ("steps/numb.toml", b"[adult", "not valid TOML"),
    "words that are no UTF-8": ("en/steps/numb.toml", b'[adult]\ntitle = "\xff"', "not UTF-8"),
    "a file of a megabyte": ("en/steps/numb.toml", b"#" * 1_000_000, "larger than 256 KiB"),
    "arrays in arrays": ("steps/numb.toml", b"id = " + b"[\n" * 50_000, "nested too deeply"),
    "tables in tables": ("steps/numb.toml", b"a." * 900 + b"a = 1", "Extra inputs"),
    "a line that takes minutes": (
        "steps/numb.toml",
        b"a." * 100_000 + b"a = 1",
        "line longer than 2000 characters",
    ),
    "a number for a name": ("steps/numb.toml", b"id = " + b"9" * 1_900, "valid string"),
    "another step's id": ("steps/numb.toml", b'id = "clean"', "is clean"),
}


@pytest.mark.parametrize("case", BROKEN_STEPS)
def test_a_broken_step_is_left_out_and_told_and_the_rest_still_loads(
    pack_copy: Path, case: str
) -> None:
    name, contents, problem = BROKEN_STEPS[case]
    (pack_copy / name).unlink()
    if contents is not None:
        (pack_copy / name).write_bytes(contents)
    loaded = load_pack(pack_copy)
    assert [leaf.id for leaf in loaded.pack.editions["en"].steps] == [
        *("talk", "ready", "lie", "clean", "liquid", "core", "bandage", "rest", "home")
    ]
    assert loaded.findings
    assert all(one.file and one.key and one.problem and one.cure for one in loaded.findings)
    assert any(one.file == name and problem in one.problem for one in loaded.findings)
    assert len(tell(loaded.pack, Person(), {}).steps) == 9


FAULTS = {
    "a key nobody knows": (
        ("steps/numb.toml", 'covers = ["M2"]', 'cover = ["M2"]'),
        ("adult.feel.sting.cover", "Extra inputs are not permitted"),
    ),
    "a condition nobody knows": (
        ("steps/numb.toml", 'when = { cream = ["yes"] }', 'when = { weather = ["fine"] }'),
        ("adult.happens.cream", "asks for weather, no condition"),
    ),
    "a value nobody has": (
        ("steps/numb.toml", 'when = { cream = ["yes"] }', 'when = { cream = ["perhaps"] }'),
        ("adult.happens.cream", "cream has no value ['perhaps']"),
    ),
    "a reader's section nobody knows": (
        ("steps/numb.toml", "[adult.feel.sting]", "[adult.feels.sting]"),
        ("adult.feels", "no such section"),
    ),
    "structure without words": (
        ("en/steps/numb.toml", 'sting = "It may', 'burn = "It may'),
        ("adult.feel.sting", "has no words"),
    ),
    "words without structure": (
        ("en/steps/numb.toml", 'sting = "It may', 'smell = "A smell."\nsting = "It may'),
        ("adult.feel.smell", "words without structure"),
    ),
    "a medicine with nothing to feel": (
        ("steps/numb.toml", '[adult.feel.asleep]\nwhen = { medicine = ["asleep"] }', ""),
        ("file", "not valid TOML"),
    ),
    "a state with nothing to read": (
        (
            "steps/numb.toml",
            '[adult.feel.asleep]\nwhen = { medicine = ["asleep"] }',
            '[adult.feel.asleep]\nwhen = { medicine = ["asleep"], cream = ["yes"] }',
        ),
        ("adult.feel", "nothing to read when breath = own, cream = no, detail = main"),
    ),
    "nothing to read once the clinic answers": (
        ("steps/numb.toml", "[adult.feel.asleep]\n", '[adult.feel.asleep]\nempty = ["fever_at"]\n'),
        ("adult.feel", "answered: fever_at"),
    ),
    "a technique nobody can start": (
        ("steps/numb.toml", 'shows = "long_out"', 'shows = "hold_breath"'),
        ("adult.action.long_out", "starts hold_breath, no technique"),
    ),
    "a slot nobody declared": (
        ("steps/numb.toml", "[adult.feel.asleep]\n", '[adult.feel.asleep]\nempty = ["wifi"]\n'),
        ("adult.feel.asleep", "asks for the slot wifi"),
    ),
    "an answer shown before it is there": (
        ("en/steps/numb.toml", "then it goes numb.", "then call: {call_number}"),
        ("adult.feel.sting", "shows {call_number} unasked"),
    ),
    "a stray bracket": (
        ("en/steps/numb.toml", "then it goes numb.", "then it goes numb}."),
        ("adult.feel.sting", "has a stray curly bracket"),
    ),
    "markup": (
        ("en/steps/numb.toml", "It may sting", "<img src=x>It may sting"),
        ("adult.feel", "angle bracket"),
    ),
    "text that turns round": (
        ("en/steps/numb.toml", "It may sting", "\u202eIt may sting"),
        ("adult.feel", "invisible character U+202E"),
    ),
    "a name too long for the map": (
        ("en/steps/numb.toml", 'short = "Numbing"', 'short = "Numbing the skin and bone"'),
        ("adult.short.main", "longer than 18 characters"),
    ),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_in_a_step_is_told_with_its_place(
    pack_copy: Path, damage: Damage, case: str
) -> None:
    (name, old, new), (key, problem) = FAULTS[case]
    damage(name, old, new)
    loaded = load_pack(pack_copy)
    assert "numb" not in [leaf.id for leaf in loaded.pack.editions["en"].steps]
    assert any(key in one.key and problem in one.problem for one in loaded.findings), (
        loaded.findings
    )


def test_a_section_with_too_many_conditions_is_refused_at_once(
    pack_copy: Path, damage: Damage
) -> None:
    slots = "\n".join(f'[slots.s{number}]\ntype = "phone"' for number in range(60))
    damage("pack.toml", "# Facts no patient reads", f"{slots}\n# Facts no patient reads")
    names = ", ".join(f'"s{number}"' for number in range(60))
    damage("steps/numb.toml", "[adult.feel.sting]\n", f"[adult.feel.sting]\nempty = [{names}]\n")
    loaded = load_pack(pack_copy)
    assert any("too many states" in one.problem for one in loaded.findings)


HOPELESS = {
    "no pack.toml": ("pack.toml", None),
    "an empty pack.toml": ("pack.toml", b""),
    "a pack.toml of noise": ("pack.toml", bytes(range(256))),
    "no sources": ("sources.toml", None),
    "facts of another shape": ("facts.tsv", b"id\tgroup\nW1\twhat\n"),
    "facts that are no UTF-8": ("facts.tsv", b"\xff\xfe"),
    "no headings": ("en/pack.toml", b""),
    "no page on when to call": ("pages/after_call.toml", None),
}


@pytest.mark.parametrize("case", HOPELESS)
def test_a_pack_that_cannot_be_told_falls_back_to_the_built_in_one(
    pack_copy: Path, case: str
) -> None:
    name, contents = HOPELESS[case]
    (pack_copy / name).unlink()
    if contents is not None:
        (pack_copy / name).write_bytes(contents)
    with pytest.raises(PackError) as refused:
        load_pack(pack_copy)
    assert all(one.problem and one.cure for one in refused.value.findings)
    loaded = load_or_fallback(pack_copy, PACK)
    assert len(tell(loaded.pack, Person(), {}).steps) == 10
    assert loaded.findings == refused.value.findings


def test_a_pack_without_one_whole_step_cannot_be_told(pack_copy: Path) -> None:
    shutil.rmtree(pack_copy / "steps")
    with pytest.raises(PackError, match="no step is whole"):
        load_pack(pack_copy)


def test_a_folder_that_is_not_there_falls_back(tmp_path: Path) -> None:
    loaded = load_or_fallback(tmp_path / "nowhere", PACK)
    assert len(tell(loaded.pack, Person(), {}).steps) == 10
    assert "is missing" in loaded.findings[0].problem


def test_a_broken_built_in_pack_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PackError):
        load_or_fallback(tmp_path / "nowhere", tmp_path / "nowhere either")


def test_a_folder_with_too_many_files_is_refused(pack_copy: Path) -> None:
    for number in range(MAX_FILES):
        (pack_copy / f"{number}.txt").touch()
    with pytest.raises(PackError, match="more than 5000 files"):
        load_pack(pack_copy)


def test_a_link_out_of_the_folder_is_not_followed(pack_copy: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.toml"
    shutil.copy(pack_copy / "steps" / "numb.toml", outside)
    (pack_copy / "steps" / "numb.toml").unlink()
    (pack_copy / "steps" / "numb.toml").symlink_to(outside)
    loaded = load_pack(pack_copy)
    assert any("leads out of its folder" in one.problem for one in loaded.findings)


def test_links_in_a_circle_are_told(pack_copy: Path) -> None:
    path = pack_copy / "steps" / "numb.toml"
    path.unlink()
    path.symlink_to(path)
    assert "numb" not in steps_of(pack_copy)


def test_a_name_that_climbs_out_of_the_folder_is_refused(pack_copy: Path, damage: Damage) -> None:
    damage("pack.toml", '"talk"', '"../../talk"')
    with pytest.raises(PackError, match=r"steps\.0"):
        load_pack(pack_copy)


def test_a_pipe_in_place_of_a_file_does_not_block(pack_copy: Path) -> None:
    path = pack_copy / "steps" / "numb.toml"
    path.unlink()
    os.mkfifo(path)
    loaded = load_pack(pack_copy)
    assert any("not an ordinary file" in one.problem for one in loaded.findings)


def test_a_folder_in_place_of_a_file_is_told(pack_copy: Path) -> None:
    path = pack_copy / "steps" / "numb.toml"
    path.unlink()
    path.mkdir()
    assert "numb" not in steps_of(pack_copy)


def test_a_translation_takes_whole_steps_from_the_master(pack_copy: Path, damage: Damage) -> None:
    damage("pack.toml", 'languages = ["en"]', 'languages = ["en", "xx"]')
    shutil.copytree(pack_copy / "en", pack_copy / "xx")
    damage("xx/steps/clean.toml", 'title = "Your skin is cleaned"', 'title = "Xx"')
    damage("xx/steps/numb.toml", 'sting = "It may', 'other = "It may')
    loaded = load_pack(pack_copy)
    story = tell(loaded.pack, Person(medicine="numbing"), {}, "xx")
    by_id = {step.id: step for step in story.steps}
    assert story.language == "xx"
    assert by_id["clean"].title == "Xx"
    assert "sting or burn" in by_id["numb"].parts[1].text
    assert any(one.file == "xx/steps/numb.toml" for one in loaded.findings)


def test_a_translation_without_headings_is_left_out(pack_copy: Path, damage: Damage) -> None:
    damage("pack.toml", 'languages = ["en"]', 'languages = ["en", "xx"]')
    loaded = load_pack(pack_copy)
    assert list(loaded.pack.editions) == ["en"]
    assert any(one.file.startswith("xx/pack.toml") for one in loaded.findings)
    assert tell(loaded.pack, Person(), {}, "xx_YY").language == "en"


def test_a_clinic_may_choose_among_whole_phrases() -> None:
    pack = load_pack(PACK).pack
    for chosen, words in (
        (None, "a quick poke"),
        ("pinch", "a quick pinch"),
        ("stab", "a quick poke"),
    ):
        story = tell(pack, Person("child", detail="full"), {"a_poke": chosen} if chosen else {})
        numb = next(step for step in story.steps if step.id == "numb")
        assert f"It goes in with {words}" in numb.parts[0].text


def test_a_phrase_without_its_words_is_told(pack_copy: Path) -> None:
    (pack_copy / "en" / "tokens.toml").write_text('[a_poke]\npoke = "x"\n', encoding="utf-8")
    with pytest.raises(PackError, match="the token a_poke lacks words"):
        load_pack(pack_copy)


def test_a_call_page_that_some_reader_lacks_makes_the_pack_untold(
    pack_copy: Path, damage: Damage
) -> None:
    damage("pages/after_call.toml", "stretch =", 'readers = ["adult"]\nstretch =')
    for name in ("pages/after_call.toml", "en/pages/after_call.toml"):
        path = pack_copy / name
        text = path.read_text(encoding="utf-8")
        path.write_text(text.partition("[teen")[0], encoding="utf-8")
    with pytest.raises(PackError, match="some reader has no such page"):
        load_pack(pack_copy)
