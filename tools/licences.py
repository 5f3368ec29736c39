"""Writes assets/LICENSES.md, a row per file, from the rows in assets/licences.d/.

With --check it writes nothing and fails when the sheet is not what the rows say, when a file has no
row, or when a row has no file.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from companion.app.asset_licences import (
    SHEET,
    Row,
    asset_files,
    licence_findings,
    read_rows,
    row_of,
)
from companion.datafile import DataFileError

ASSETS = Path(__file__).resolve().parents[1] / "assets"


def rendered(files: Sequence[str], rows: Sequence[Row]) -> str:
    """The sheet as Markdown; files without a row are left out."""
    lines = [
        "# Who made what in this folder",
        "",
        "Written by `python -m tools.licences` from the rows in `licences.d/`: change those.",
        "",
        "| File | Maker | Source | Licence |",
        "| --- | --- | --- | --- |",
    ]
    for file in files:
        row = row_of(file, rows)
        if row is not None:
            name = file.removeprefix("assets/")
            lines.append(f"| {name} | {row.maker} | {row.source} | {row.licence} |")
    return "\n".join([*lines, ""])


def main() -> int:
    """Write or check the sheet. Returns 1 when something is missing."""
    parser = argparse.ArgumentParser(description="Write or check assets/LICENSES.md.")
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    check: bool = parser.parse_args().check
    try:
        rows = read_rows(ASSETS)
    except DataFileError as error:
        print(error)
        return 1
    files = asset_files(ASSETS)
    findings = [str(finding) for finding in licence_findings(files, rows)]
    sheet, wanted = ASSETS / SHEET, rendered(files, rows)
    current = sheet.read_text(encoding="utf-8") if sheet.is_file() else ""
    if not check:
        sheet.write_text(wanted, encoding="utf-8", newline="\n")
    elif current != wanted:
        findings.append(f"assets/{SHEET}: differs from the rows -> python -m tools.licences")
    print("\n".join(findings) or f"licences: {len(files)} files, each with its row")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
