"""The command `check`: is all content there and whole? Each fault with its file, key and cure."""

import argparse
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from companion.app.asset_licences import asset_files, licence_findings, read_rows
from companion.calm.load import check_calm
from companion.datafile import DataFileError, Finding, read_table
from companion.device.paths import assets_dir
from companion.library.words import check_library
from companion.practice.load import check_exercises
from companion.questions.keyboards import read_keyboards
from companion.takehome.words import load_takehome
from companion.walkthrough.check import check_pack, coverage
from companion.walkthrough.load import load_pack
from companion.walkthrough.proof import proof

NEEDED: Final[Mapping[str, str]] = {
    "ambience/manifest.toml": "rain",
    "breathing/patterns": "patterns of breath",
    "calm": "what the calm page offers",
    "cues/manifest.toml": "tones of the breath",
    "fonts/NotoSans-Regular.ttf": "the reading font",
    "fonts/Quicksand-Bold.ttf": "the heading font",
    "icons": "icons",
    "illustrations": "pictures of the steps",
    "keyboards": "layouts to write with",
    "library": "words about people's own music",
    "music/manifest.toml": "music",
    "practice": "guided exercises",
    "procedures": "procedure packs",
    "takehome": "the sheet to take home",
    "visit": "words of the visit",
}
"""What the app looks for in assets/, and what is missing without it."""


def main(options: argparse.Namespace) -> int:
    """Check one pack, or everything. Returns 1 when there is a fault."""
    path: Path | None = options.path
    proofs: Path | None = options.proof
    findings = list(pack_findings(path) if path else all_findings(assets_dir()))
    for pack in [path] if path else packs_in(assets_dir()):
        for line in told_of(pack, proofs):
            print(line)
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
    for pack in packs_in(assets):
        yield from pack_findings(pack)
    for manifest in sorted(assets.glob("*/manifest.toml")):
        yield from _told(manifest_findings, manifest.parent)
    yield from _told(_unfit_keyboards, assets / "keyboards")
    yield from _told(_unfit_exercises, assets)
    yield from _told(_unfit_sheet, assets / "takehome")
    yield from _told(_unfit_calm, assets)
    yield from _told(_unfit_library, assets / "library")
    yield from _told(_unlicensed, assets)


def packs_in(assets: Path) -> list[Path]:
    """The folders of all procedure packs."""
    return [pack.parent for pack in sorted((assets / "procedures").glob("*/pack.toml"))]


def told_of(pack: Path, proofs: Path | None) -> Iterator[str]:
    """What a pack covers; with `proofs`, also where its proofs were written.

    A pack that cannot be told at all has no such lines: its findings say why.
    """
    try:
        loaded = load_pack(pack)
    except DataFileError:
        return
    covered = coverage(loaded)
    name = f"{loaded.pack.id} (example)" if loaded.pack.example else loaded.pack.id
    yield (
        f"{name}: {covered.facts} facts, {covered.told} told, "
        f"{covered.skipped} left out with a reason, {covered.drafts} lines wait for a signature"
    )
    for language, edition in loaded.pack.editions.items():
        about = edition.about
        review = f"reviewed on {about.reviewed_on} by: {about.reviewed_by_role}"
        yield f"{loaded.pack.id}, {language}: " + (
            review if about.reviewed_on else "not yet reviewed by a clinician"
        )
    if proofs is None:
        return
    proofs.mkdir(parents=True, exist_ok=True)
    for language in loaded.pack.editions:
        file = proofs / f"{loaded.pack.id}_{language}.md"
        file.write_text(proof(loaded, language), encoding="utf-8")
        yield f"proof written: {file}"


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
        if not isinstance(score, str) or not (folder / score).is_file():
            continue
        if hashlib.sha256(_built_from(folder / score)).hexdigest() != built_from:
            problem = "the score was changed after the music was built"
            yield Finding(f"{folder.name}/{score}", f"{key}.score", problem, "make assets")


def _built_from(score: Path) -> bytes:
    """A score and the material that it may share with others. Line ends are the checkout's affair,
    not the composer's.
    """
    data = score.read_bytes()
    material = read_table(score.parent, score.name).get("material")
    if isinstance(material, str) and (score.parent / material).is_file():
        data += (score.parent / material).read_bytes()
    return data.replace(b"\r\n", b"\n")


def _unfit_keyboards(folder: Path) -> Iterable[Finding]:
    return read_keyboards(folder)[1] if folder.is_dir() else ()


def _unfit_exercises(assets: Path) -> Iterable[Finding]:
    told = read_table(assets / "ambience", "manifest.toml").get("ambience", [])
    entries = told if isinstance(told, list) else []
    sounds = {str(one["id"]) for one in entries if isinstance(one, Mapping) and "id" in one}
    return check_exercises(assets / "practice", sounds)


def _unfit_sheet(folder: Path) -> Iterable[Finding]:
    return load_takehome(folder)[1] if folder.is_dir() else ()


def _unfit_calm(assets: Path) -> Iterable[Finding]:
    return check_calm(assets / "calm", assets / "art") if (assets / "calm").is_dir() else ()


def _unfit_library(folder: Path) -> Iterable[Finding]:
    found = check_library(folder) if folder.is_dir() else ()
    return (replace(one, file=f"library/{one.file}") for one in found)


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
