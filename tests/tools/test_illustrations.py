"""The pictures of people: drawn truly by Qt, readable, and what their code draws."""

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.tools.pixels import luminance, rendered
from tools.illustrations.__main__ import main
from tools.illustrations.book import STEPS, sheets
from tools.illustrations.checks import palette_problems, svg_problems
from tools.illustrations.family.canvas import Canvas, Shot
from tools.illustrations.family.colour import Colour, Hour, lit
from tools.illustrations.family.palette import INK, SKINS, Skin
from tools.illustrations.family.shapes import box, oval
from tools.illustrations.manifest import source_hash, updated

FOLDER = Path(__file__).parents[2] / "assets" / "illustrations"
MANIFEST: dict[str, Any] = tomllib.loads((FOLDER / "manifest.toml").read_text("utf-8"))
FILES = [picture["file"] for picture in MANIFEST["pictures"]]

each_file = pytest.mark.parametrize("file", FILES)


def test_every_step_is_there_in_two_crops_and_two_lights() -> None:
    for step in STEPS:
        for crop in ("wide", "full"):
            for hour in ("light", "dark"):
                assert f"adult/{step}_{crop}_{hour}.svg" in FILES


def test_the_manifest_names_every_file_and_no_other() -> None:
    found = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.svg")}
    assert found == set(FILES) == {sheet.path for sheet in sheets()}


def test_the_pictures_were_built_from_the_sources_as_they_are() -> None:
    assert MANIFEST["sources"] == source_hash()


@each_file
def test_a_file_is_the_one_that_was_built(file: str) -> None:
    entry = next(picture for picture in MANIFEST["pictures"] if picture["file"] == file)
    assert hashlib.sha256((FOLDER / file).read_bytes()).hexdigest() == entry["sha256"]


@pytest.mark.parametrize("name", ["adult/core_wide_light", "reasons/pain"])
def test_the_builder_writes_the_same_bytes_again(name: str, tmp_path: Path) -> None:
    assert main([name, "--out", str(tmp_path)]) == 0
    built = (tmp_path / f"{name}.svg").read_bytes()
    assert built == (FOLDER / f"{name}.svg").read_bytes()


@each_file
def test_a_picture_uses_only_what_qt_draws(file: str) -> None:
    assert svg_problems((FOLDER / file).read_text("utf-8")) == []


@each_file
def test_a_picture_is_not_empty(file: str) -> None:
    picture = rendered((FOLDER / file).read_text("utf-8"), 240)
    shown = picture[picture[..., 3] > 0][:, :3]
    covered = 0.1 if "/pip_" in file else 0.4
    assert len(shown) > covered * picture[..., 3].size
    assert len(np.unique((shown / 16).astype(int), axis=0)) > 12


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("crop", ["wide", "full"])
def test_the_dark_picture_does_not_glare(step: str, crop: str) -> None:
    light, dark = (
        rendered((FOLDER / f"adult/{step}_{crop}_{hour}.svg").read_text("utf-8"), 300)
        for hour in ("light", "dark")
    )
    assert luminance(dark).mean() < 0.24
    assert luminance(light).mean() > 2 * luminance(dark).mean()


@pytest.mark.parametrize(
    "part",
    [
        '<clipPath id="a"/>',
        '<use href="#a"/>',
        "<text>Hello</text>",
        '<path d="M0 0" style="fill:red"/>',
        '<path d="M0 0" transform="scale(2)"/>',
        '<path d="Mnan 0"/>',
    ],
)
def test_what_qt_does_not_draw_is_refused(part: str) -> None:
    assert svg_problems(f'<svg xmlns="http://www.w3.org/2000/svg">{part}</svg>') != []


def test_faces_can_be_read_and_people_told_apart() -> None:
    assert palette_problems() == []


def test_an_unreadable_face_and_two_skins_alike_are_found() -> None:
    pale = SKINS[1]
    faint = Skin(pale.base, pale.shade, pale.cheek, pale.cheek)
    assert any("face" in problem for problem in palette_problems({1: faint}))
    assert any("skins" in problem for problem in palette_problems({1: pale, 2: pale}))


def test_night_changes_walls_most_and_faces_least() -> None:
    def change(colour: Colour) -> float:
        night = lit(colour, Hour.NIGHT)
        pairs = zip(colour.channels, night.channels, strict=True)
        return sum(abs(a - b) for a, b in pairs)

    wall, sheet, face = (
        change(Colour("#F2E8E0", role))
        for role in (type(INK.role).WALL, type(INK.role).THING, type(INK.role).SKIN)
    )
    assert wall > sheet > face > 0
    assert lit(INK, Hour.DAY) == INK


def test_a_shot_frames_its_part_of_the_scene() -> None:
    canvas = Canvas(100, 50, Shot(200, 100, 0.5))
    canvas.fill(box(200, 100, 100, 100), Colour("#FF0000"))
    canvas.fill(box(900, 900, 100, 100), Colour("#00FF00"))
    text = canvas.svg()
    assert "#00FF00" not in text
    seen = rendered(text, 100)
    assert tuple(seen[25, 25]) == (255, 0, 0, 255)
    assert seen[25, 75, 3] == 0


def test_a_window_cuts_shapes_and_lines() -> None:
    canvas = Canvas(100, 100)
    with canvas.inside(oval(50, 50, 30)):
        canvas.fill(box(0, 0, 100, 100), Colour("#FF0000"))
        canvas.line(box(10, 49, 80, 2), Colour("#0000FF"), 6)
    seen = rendered(canvas.svg(), 100)
    assert seen[50, 10, 3] == 0
    assert seen[10, 10, 3] == 0
    assert tuple(seen[30, 50]) == (255, 0, 0, 255)
    assert tuple(seen[50, 50])[2] == 255


def test_writing_some_pictures_changes_their_rows_and_no_others(tmp_path: Path) -> None:
    rest = next(sheet for sheet in sheets() if sheet.path.startswith("adult/rest"))
    manifest = tmp_path / "manifest.toml"
    manifest.write_text((FOLDER / "manifest.toml").read_text("utf-8"), "utf-8")
    after = tomllib.loads(updated(manifest, sheets(), {rest.path: "new"}))
    before = {row["file"]: row["sha256"] for row in MANIFEST["pictures"]}
    assert {row["file"]: row["sha256"] for row in after["pictures"]} == before | {rest.path: "new"}
    assert after["sources"] == MANIFEST["sources"]
    manifest.write_text(manifest.read_text("utf-8").replace(MANIFEST["sources"], "stale"), "utf-8")
    whole = {sheet.path: "new" for sheet in sheets()}
    assert tomllib.loads(updated(manifest, sheets(), whole))["sources"] == source_hash()
