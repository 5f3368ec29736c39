"""Every file in assets/ says who made it and under which licence."""

from pathlib import Path

import pytest

from companion.app.asset_licences import (
    Row,
    asset_files,
    licence_findings,
    read_rows,
    row_of,
)
from companion.datafile import DataFileError
from tests.guards.places import ROOT
from tools.licences import rendered

ASSETS = ROOT / "assets"


def test_every_asset_has_a_row_and_every_row_an_asset() -> None:
    files, rows = asset_files(ASSETS), read_rows(ASSETS)
    assert len(files) > 100
    assert licence_findings(files, rows) == []


def test_the_sheet_is_what_the_rows_say() -> None:
    sheet = (ASSETS / "LICENSES.md").read_text(encoding="utf-8")
    assert sheet == rendered(asset_files(ASSETS), read_rows(ASSETS))


def test_a_file_without_a_row_and_a_row_without_a_file_are_found() -> None:
    rows = [Row("assets/a/*.png", "m", "s", "MIT"), Row("assets/b/**/*", "m", "s", "MIT")]
    findings = licence_findings(["assets/a/x.png", "assets/a/deep/y.png"], rows)
    assert [finding.file for finding in findings] == ["assets/a/deep/y.png", "assets/b/**/*"]


def test_the_more_exact_row_speaks() -> None:
    rows = [Row("assets/**/*", "us", "s", "MIT"), Row("assets/fonts/*.ttf", "them", "s", "OFL")]
    found = row_of("assets/fonts/A.ttf", rows)
    assert found is not None
    assert found.maker == "them"


@pytest.mark.parametrize("text", ["", "[[files]]\nfiles = 'a'\nmaker = 'b'", "files = 1"])
def test_a_row_that_is_not_whole_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "licences.d").mkdir()
    (tmp_path / "licences.d" / "some.toml").write_text(text)
    with pytest.raises(DataFileError):
        read_rows(tmp_path)
