"""Whether the illustrations that the manifest names are there and whole."""

from collections.abc import Mapping
from pathlib import Path

from companion.datafile import DataFileError, Finding, read_capped, read_table

_MAX_BYTES = 2 * 1024 * 1024


def missing_pictures(folder: Path) -> list[Finding]:
    """What is wrong with the pictures in `folder`: gone, unreadable, or torn off before the end."""
    try:
        rows = read_table(folder, "manifest.toml").get("pictures", [])
    except DataFileError as error:
        return [error.finding]
    findings: list[Finding] = []
    for row in rows if isinstance(rows, list) else ():
        name = row.get("file") if isinstance(row, Mapping) else None
        if not isinstance(name, str):
            continue
        try:
            drawing = read_capped(folder, name, _MAX_BYTES)
        except DataFileError as error:
            findings.append(error.finding)
            continue
        if not drawing.rstrip().endswith(b"</svg>"):
            findings.append(Finding(name, "file", "is no whole drawing", "put the picture back"))
    return findings
