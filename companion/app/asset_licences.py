"""Who made each file in assets/, and under which licence: the rows behind assets/LICENSES.md."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from companion.datafile import DataFileError, Finding, read_table

ROWS_FOLDER: Final = "licences.d"
SHEET: Final = "LICENSES.md"

_KEYS: Final = ("files", "maker", "source", "licence")


@dataclass(frozen=True, slots=True)
class Row:
    """One maker's files. `files` is a pattern from the project's root; ** crosses folders."""

    files: str
    maker: str
    source: str
    licence: str

    def covers(self, file: str) -> bool:
        """Whether `file` (as in assets/fonts/A.ttf) is one of them."""
        return re.fullmatch(_expression(self.files), file) is not None


def read_rows(assets: Path) -> tuple[Row, ...]:
    """All rows of assets/licences.d/. Raises DataFileError when one is not whole."""
    rows = []
    for path in sorted((assets / ROWS_FOLDER).glob("*.toml")):
        name = f"{ROWS_FOLDER}/{path.name}"
        entries = read_table(assets, name).get("files")
        if not isinstance(entries, list) or not entries:
            raise DataFileError(Finding(name, "files", "no rows", "write [[files]] tables"))
        for number, entry in enumerate(entries, 1):
            if not isinstance(entry, dict) or set(entry) != set(_KEYS):
                cure = f"give it {', '.join(_KEYS)}"
                raise DataFileError(Finding(name, f"files {number}", "is not whole", cure))
            rows.append(Row(*(str(entry[key]) for key in _KEYS)))
    return tuple(rows)


def asset_files(assets: Path) -> tuple[str, ...]:
    """Every file that needs a row, as in assets/fonts/A.ttf, in order."""
    files = (path for path in assets.rglob("*") if path.is_file())
    names = (path.relative_to(assets).as_posix() for path in files)
    return tuple(
        sorted(
            f"assets/{name}"
            for name in names
            if name != SHEET and not name.startswith(f"{ROWS_FOLDER}/")
        )
    )


def row_of(file: str, rows: Sequence[Row]) -> Row | None:
    """The row that speaks most exactly of `file`: of those that cover it, the longest pattern."""
    covering = [row for row in rows if row.covers(file)]
    return max(covering, key=lambda row: len(row.files), default=None)


def licence_findings(files: Iterable[str], rows: Sequence[Row]) -> list[Finding]:
    """A finding for every file without a row, and for every row without a file."""
    files = tuple(files)
    findings = [
        Finding(file, "licence", "nobody says who made it", f"add a row to {ROWS_FOLDER}")
        for file in files
        if row_of(file, rows) is None
    ]
    return findings + [
        Finding(row.files, "licence", "the row covers no file", f"take it out of {ROWS_FOLDER}")
        for row in rows
        if not any(row.covers(file) for file in files)
    ]


def _expression(pattern: str) -> str:
    parts = re.split(r"(\*\*/|\*)", pattern)
    meaning = {"**/": r"(?:[^/]+/)*", "*": r"[^/]*"}
    return "".join(meaning.get(part) or re.escape(part) for part in parts)
