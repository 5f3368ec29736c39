"""The whole app while a person breathes, beside the least that a breathing page in a browser can
be: one circle, moved by its style sheet.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from companion.bench.child import Child
from companion.bench.driven import driven
from companion.bench.figures import LEFT_OUT, Figure
from companion.bench.plan import Plan
from companion.bench.processes import cpu_s, family, memory_mib
from companion.bench.stage import HERE, Backend, Stage
from companion.bench.wishes import Wishes

CPU: Final = 0.7
MEMORY: Final = 0.3
GUIDES: Final = ("lotus", "bar")
"""The usual one, and the least of ours, as the page is the least of theirs."""
_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
_SETTLED_S: Final = 6.0


def web(stage: Stage, plan: Plan) -> list[Figure]:
    """Processor and memory of all processes; left out, with a reason, without a browser."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None or stage.display is None:
        why = f"{LEFT_OUT}no Chromium, or no screen for it, on this machine"
        return [
            Figure(name, what, None, "×", goal, why=why)
            for guide in GUIDES
            for name, what, goal, _ in _measured(guide)
        ]
    backend = stage.quickest_screen
    theirs = _of_page(stage, backend, plan, browser)
    figures = []
    for guide in GUIDES:
        wishes = Wishes(page="breathing", breathe=True, guide=guide)
        with driven(stage, backend, wishes, limit_s=plan.limit_s) as chain:
            chain.wait_for_breath()
            ours = _effort(chain.child, plan.compared_s)
        figures += [
            Figure(
                name,
                what,
                ours[key] / theirs[key],
                "×",
                goal,
                detail={"here": round(ours[key], 1), "there": round(theirs[key], 1)},
            )
            for name, what, goal, key in _measured(guide)
        ]
    return figures


def _measured(guide: str) -> tuple[tuple[str, str, float, str], ...]:
    """Name, words, goal and unit of what is measured with this guide."""
    return (
        (
            f"web_cpu_{guide}",
            f"{guide}: processor of all processes, times a web page's",
            CPU,
            "percent",
        ),
        (
            f"web_memory_{guide}",
            f"{guide}: memory of all processes, times a web page's",
            MEMORY,
            "mib",
        ),
    )


def _of_page(stage: Stage, backend: Backend, plan: Plan, browser: str) -> Mapping[str, float]:
    profile = stage.folder / "browser"
    page = HERE / "web" / "breath.html"
    command = [
        browser,
        f"--app={Path(page).as_uri()}",
        f"--user-data-dir={profile}",
        "--window-size=1280,800",
        "--no-first-run",
        "--no-sandbox",
        "--disable-extensions",
        "--disable-background-networking",
        "--disable-component-update",
        "--mute-audio",
    ]
    with Child(command, stage.environment(backend), limit_s=plan.limit_s) as child:
        return _effort(child, plan.compared_s)


def _effort(child: Child, time_s: float) -> Mapping[str, float]:
    """What a program and all it started take, once they have settled."""
    child.stay(_SETTLED_S)
    processes = family(child.process)
    before_s = {one: cpu_s(one) for one in processes}
    begin_s, end_s = child.stay(time_s)
    spent_s = sum(cpu_s(one) - before_s[one] for one in family(child.process) if one in before_s)
    memory = sum(memory_mib(one) for one in family(child.process))
    return {"percent": spent_s / (end_s - begin_s) * 100, "mib": memory}
