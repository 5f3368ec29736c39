"""The list of what was written, from what: assets/illustrations/manifest.toml."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6 import __version__ as qt_version

from tools.illustrations.sheet import Sheet


def source_hash() -> str:
    """One hash over everything the pictures are made of."""
    found = hashlib.sha256()
    here = Path(__file__).parent
    for file in sorted(here.rglob("*.py")):
        found.update(file.relative_to(here).as_posix().encode())
        found.update(file.read_bytes())
    return found.hexdigest()


def digest(text: str) -> str:
    """What a file's row says about its content."""
    return hashlib.sha256(text.encode()).hexdigest()


def _known(manifest: Path) -> tuple[str, dict[str, str]]:
    if not manifest.exists():
        return "", {}
    read = tomllib.loads(manifest.read_text("utf-8"))
    return read["sources"], {row["file"]: row["sha256"] for row in read["pictures"]}


def updated(manifest: Path, book: Iterable[Sheet], written: Mapping[str, str]) -> str:
    """The list after writing those files (path to SHA-256), in the order of the book.

    Rows of other files stay as they were, and so does the hash over the sources: only when the
    whole book is written is it known to be true of every picture.
    """
    sources, digests = _known(manifest)
    digests |= written
    whole = list(book)
    rows = [sheet for sheet in whole if sheet.path in digests]
    if all(sheet.path in written for sheet in whole):
        sources = source_hash()
    lines = [
        "# Written by tools/illustrations; do not edit.",
        f'sources = "{sources}"',
        f'qt = "{qt_version}"',
    ]
    for sheet in rows:
        identity = sheet.path.removesuffix(".svg").replace("/", ".")
        lines += ["", "[[pictures]]", f'id = "{identity}"', f'file = "{sheet.path}"']
        lines += [f"width = {sheet.size[0]}", f"height = {sheet.size[1]}"]
        lines += [f'sha256 = "{digests[sheet.path]}"']
    return "\n".join(lines) + "\n"
