"""The command `bench`: how fast the app is, beside the barest programs of the same kind.

`python -m companion.app.bench NAME ...` takes single measurements.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from companion.bench.breathing import breathing, tempo
from companion.bench.capturing import capturing
from companion.bench.cueing import cueing
from companion.bench.figures import Figure, lines_of
from companion.bench.guides import guides
from companion.bench.hearing import hearing
from companion.bench.library import library
from companion.bench.looking import looking
from companion.bench.machine import machine, versions
from companion.bench.packs import packs
from companion.bench.plan import Plan
from companion.bench.resting import resting
from companion.bench.sheet import sheets
from companion.bench.shipped import shipped
from companion.bench.stage import Stage, stage
from companion.bench.stalling import stalling
from companion.bench.starting import starting
from companion.bench.timeline import timeline
from companion.bench.turning import turning
from companion.bench.web import web

Measurement = Callable[[Stage, Plan], list[Figure]]
MEASUREMENTS: Final[Mapping[str, Measurement]] = {
    "starting": starting,
    "resting": resting,
    "turning": turning,
    "timeline": timeline,
    "breathing": breathing,
    "guides": guides,
    "web": web,
    "tempo": tempo,
    "stalling": stalling,
    "hearing": hearing,
    "capturing": capturing,
    "cueing": cueing,
    "packs": packs,
    "sheets": sheets,
    "library": library,
    "shipped": shipped,
    "looking": looking,
}


def main(options: argparse.Namespace) -> int:
    """Take every measurement. Returns 1 when one could not be taken, and 0 otherwise, whether
    goals are reached, or one was left out, or not.
    """
    return bench(tuple(MEASUREMENTS), Plan(), options.json)


def bench(names: Sequence[str], plan: Plan, json_file: Path | None) -> int:
    """Take the measurements of these names, print them, and keep them in a file if there is one.

    Raises OSError when the file cannot be written.
    """
    if sys.platform != "linux":
        print("companion: bench measures on Linux only.", file=sys.stderr)
        return 1
    began_s = time.monotonic()
    here = machine()
    figures: list[Figure] = []
    with stage() as built:
        for name in names:
            print(f"{name} …", file=sys.stderr, flush=True)
            figures += _taken(name, built, plan)
    print("\n".join(f"{key}: {value}" for key, value in here.items()), end="\n\n")
    print("\n".join(lines_of(figures)))
    if json_file is not None:
        report = {
            "machine": here,
            "versions": versions(),
            "took_s": round(time.monotonic() - began_s),
            "figures": [figure.to_table() for figure in figures],
        }
        json_file.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    return int(any(figure.value is None and not figure.left_out for figure in figures))


def _taken(name: str, built: Stage, plan: Plan) -> list[Figure]:
    try:
        return MEASUREMENTS[name](built, plan)
    except (TimeoutError, LookupError, ValueError, OSError) as error:
        # One that fails must not take the others with it.
        return [Figure(name, name, None, why=f"could not be taken: {error}")]


def _from_words(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m companion.app.bench")
    parser.add_argument("names", nargs="*", choices=[*MEASUREMENTS, []], metavar="NAME")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--minutes", type=float, default=Plan().minutes, help="how long to cue")
    parser.add_argument(
        "--captured", type=float, default=Plan().captured_minutes, help="how long to count frames"
    )
    options = parser.parse_args(words)
    plan = Plan(minutes=options.minutes, captured_minutes=options.captured)
    return bench(options.names or tuple(MEASUREMENTS), plan, options.json)


if __name__ == "__main__":
    sys.exit(_from_words(sys.argv[1:]))
