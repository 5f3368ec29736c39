"""The composer's command line."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools.audio_files import ToolError, read_sound
from tools.composer.check import check
from tools.composer.listening import facts, figures_row
from tools.composer.manifest import update_manifest
from tools.composer.measure import measure
from tools.composer.notation import ScoreError
from tools.composer.perform import clock_for
from tools.composer.picture import draw
from tools.composer.render import Rendering, render
from tools.composer.score import load_score


def main(arguments: list[str]) -> int:
    """Runs one command; returns 1 when a score or a rendering breaks a rule."""
    parser = argparse.ArgumentParser(prog="python -m tools.composer", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, words in (
        ("check", "name every fault of the scores"),
        ("render", "play the scores and write the manifest"),
        ("report", "print what a listening report owes to the score and its rendered sound"),
        ("picture", "draw scores and their rendered sound to PNG files"),
    ):
        command = commands.add_parser(name, help=words)
        command.add_argument("scores", nargs="+", type=Path)
        if name in ("render", "picture"):
            command.add_argument("--out", type=Path, required=True)
        if name in ("report", "picture"):
            required = name == "report"
            command.add_argument(
                "--sound", type=Path, required=required, help="directory of the rendered files"
            )
    chosen = parser.parse_args(arguments)
    try:
        if chosen.command == "check":
            return _check(chosen.scores)
        if chosen.command == "report":
            return _report(chosen.scores, chosen.sound)
        chosen.out.mkdir(parents=True, exist_ok=True)
        if chosen.command == "render":
            return _render(chosen.scores, chosen.out)
        for path in chosen.scores:
            draw(load_score(path), chosen.out / f"{path.stem}.png", chosen.sound)
    except (ScoreError, ToolError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _check(paths: list[Path]) -> int:
    faulty = 0
    for path in paths:
        try:
            report = check(load_score(path).score)
        except ScoreError as error:
            print(f"{path.name}: {error}")
            faulty += 1
            continue
        faulty += bool(report.errors)
        print(f"{path.name}: {'faulty' if report.errors else 'good'}")
        for fault in report.errors:
            print(f"  error    {fault}")
        for warning in report.warnings:
            print(f"  warning  {warning}")
        for key, value in vars(report.figures).items():
            print(f"  {key}: {value}")
    return min(1, faulty)


def _report(paths: list[Path], sound: Path) -> int:
    for path in paths:
        score = load_score(path).score
        ends_s = clock_for(score).starts_s[score.breaths]
        figures = measure(read_sound(sound / f"{path.stem}.ogg"), ends_s, score.curve)
        print(f"{path.stem}: {'; '.join(facts(score, figures))}\n{figures_row(score, figures)}")
    return 0


def _render(paths: list[Path], out: Path) -> int:
    def one(path: Path) -> Rendering:
        source = load_score(path)
        report = check(source.score)
        if report.errors:
            raise ScoreError(f"{path.name}: " + "; ".join(report.errors))
        return render(source, out)

    with ThreadPoolExecutor(max_workers=2) as workers:
        renderings = list(workers.map(one, paths))
    for rendering in renderings:
        print(rendering.source.id, rendering.figures, *rendering.faults, sep="\n  ")
    if any(rendering.faults for rendering in renderings):
        return 1
    update_manifest(out / "manifest.toml", renderings)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
