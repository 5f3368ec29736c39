"""The command `check`: is all content there and whole? Each fault with its file, key and cure."""

import argparse
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from companion.app.asset_licences import asset_files, licence_findings, read_rows
from companion.datafile import DataFileError, Finding, read_table
from companion.device.paths import assets_dir
from companion.walkthrough.check import check_pack

NEEDED: Final[Mapping[str, str]] = {
    "ambience/manifest.toml": "rain",
    "breathing/patterns": "patterns of breath",
    "cues/manifest.toml": "tones of the breath",
    "fonts/NotoSans-Regular.ttf": "the reading font",
    "fonts/Quicksand-Bold.ttf": "the heading font",
    "icons": "icons",
    "illustrations": "pictures of the steps",
    "music/manifest.toml": "music",
    "procedures": "procedure packs",
    "visit": "words of the visit",
}
"""What the app looks for in assets/, and what is missing without it."""


def main(options: argparse.Namespace) -> int:
    """Check one pack, or everything. Returns 1 when there is a fault."""
    path: Path | None = options.path
    findings = list(pack_findings(path) if path else all_findings(assets_dir()))
    for finding in findings:
        print(finding)
    if findings:
        print(f"{len(findings)} to mend")
        return 1
    print(f"all is well in {path or assets_dir()}")
    return 0


def all_findings(assets: Path) -> Iterator[Finding]:
    """The faults in the whole folder `assets`."""
    for name, holds in NEEDED.items():
        if not (assets / name).exists():
            yield Finding(f"assets/{name}", "file", f"missing: no {holds}", "install again")
    for pack in sorted((assets / "procedures").glob("*/pack.toml")):
        yield from pack_findings(pack.parent)
    for manifest in sorted(assets.glob("*/manifest.toml")):
        yield from _told(manifest_findings, manifest.parent)
    yield from _told(_unlicensed, assets)


def pack_findings(path: Path) -> Iterator[Finding]:
    """The faults of the procedure pack in the folder `path`."""
    if not path.is_dir():
        yield Finding(str(path), "folder", "is not there", "name the folder with the pack.toml")
        return
    yield from _told(check_pack, path)


def manifest_findings(folder: Path) -> Iterator[Finding]:
    """What `folder`/manifest.toml names and is not there, or is not what it was built from."""
    for key, entry in _entries(read_table(folder, "manifest.toml")):
        for role in ("file", "cover", "score"):
            name = entry.get(role)
            if isinstance(name, str) and not (folder / name).is_file():
                yield Finding(f"{folder.name}/{name}", f"{key}.{role}", "missing", "build it again")
        score, built_from = entry.get("score"), entry.get("score_sha256")
        if isinstance(score, str) and (folder / score).is_file():
            # Line ends are the checkout's affair, not the composer's.
            data = (folder / score).read_bytes().replace(b"\r\n", b"\n")
            if hashlib.sha256(data).hexdigest() != built_from:
                problem = "the score was changed after the music was built"
                yield Finding(f"{folder.name}/{score}", f"{key}.score", problem, "make assets")


def _unlicensed(assets: Path) -> Iterable[Finding]:
    return licence_findings(asset_files(assets), read_rows(assets))


def _told(check: Callable[[Path], Iterable[Finding]], folder: Path) -> Iterator[Finding]:
    """What `check` finds in `folder`, also when it has to give up."""
    try:
        yield from check(folder)
    except DataFileError as error:
        yield error.finding


def _entries(
    table: Mapping[str, object], key: str = ""
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every table in `table`, itself too, each with its dotted key."""
    yield key, table
    for name, value in table.items():
        inner = value if isinstance(value, list) else [value]
        for number, entry in enumerate(inner, 1):
            if isinstance(entry, Mapping):
                at = f"{name} {number}" if isinstance(value, list) else name
                yield from _entries(entry, f"{key}.{at}" if key else at)
