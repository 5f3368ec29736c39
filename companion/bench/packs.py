"""How long a procedure pack takes to read and check, beside parsing its files and no more."""

import re
import shutil
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from companion.bench.figures import Figure
from companion.bench.plan import Plan
from companion.bench.stage import Stage
from companion.device.paths import assets_dir
from companion.walkthrough.load import load_pack

TIMES_PARSING: Final = 4.0
GROWN: Final = 50
LINEAR: Final = 1.25
"""How much longer than GROWN times as long a pack of GROWN times the steps may take."""

_STEPS: Final = re.compile(r"^steps = \[[^\]]*\]", re.MULTILINE)


def packs(stage: Stage, plan: Plan) -> list[Figure]:
    """Processor time to load the built-in pack, imports apart, and one with 50 times its steps."""
    pack = assets_dir() / "procedures" / "bone_marrow"
    load_s = _quickest(lambda: load_pack(pack), plan.runs)
    parse_s = _quickest(lambda: _parse(pack), plan.runs)
    once = grown(pack, 1, stage.folder / "pack_once")
    large = grown(pack, GROWN, stage.folder / "pack_grown")
    once_s = _quickest(lambda: load_pack(once), plan.runs)
    large_s = _quickest(lambda: load_pack(large), 2)
    return [
        Figure(
            "pack_load", "loading the pack, beside parsing it", load_s / parse_s, "×", TIMES_PARSING
        ),
        Figure("pack_load_ms", "loading the pack", load_s * 1000, "ms"),
        Figure(
            "pack_growth",
            f"a pack of {GROWN} times the steps, beside {GROWN} times as long",
            large_s / (GROWN * once_s),
            "×",
            LINEAR,
        ),
    ]


def grown(pack: Path, times: int, into: Path) -> Path:
    """Copy `pack` to the new folder `into`, each of its steps `times` times under new names."""
    shutil.copytree(pack, into)
    names: list[str] = []
    for structure in sorted((pack / "steps").glob("*.toml")):
        step, told = structure.stem, structure.read_text(encoding="utf-8")
        for number in range(times):
            name = f"{step}_{number}"
            names.append(name)
            renamed = told.replace(f'id = "{step}"', f'id = "{name}"', 1)
            (into / "steps" / f"{name}.toml").write_text(renamed, encoding="utf-8")
            shutil.copy(
                pack / "en" / "steps" / structure.name, into / "en" / "steps" / f"{name}.toml"
            )
    listed = "steps = [\n" + "".join(f'    "{name}",\n' for name in names) + "]"
    description = into / "pack.toml"
    text = _STEPS.sub(listed, description.read_text(encoding="utf-8"), count=1)
    description.write_text(text, encoding="utf-8")
    return into


def _parse(pack: Path) -> None:
    for path in pack.rglob("*.toml"):
        tomllib.loads(path.read_text(encoding="utf-8"))


def _quickest(work: Callable[[], object], runs: int) -> float:
    """Processor seconds of the quickest run: what others do on the machine only adds."""
    taken: list[float] = []
    for _ in range(runs):
        began_s = time.process_time()
        work()
        taken.append(time.process_time() - began_s)
    return min(taken)
