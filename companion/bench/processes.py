"""Other processes' time and memory, as Linux counts them."""

import time
from pathlib import Path

from companion.bench.readings import parent_of, pss_kib

_PROC = Path("/proc")


def cpu_s(process: int) -> float:
    """The processor time of a process and all its threads so far, in seconds.

    Raises OSError when it is gone.
    """
    # The kernel's own clock of the process (clock_getcpuclockid(3)), finer than the ticks in /proc.
    return time.clock_gettime((~process << 3) | 2)


def family(process: int) -> list[int]:
    """The process and all that descend from it."""
    parents: dict[int, int] = {}
    for stat in _PROC.glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = parent_of(stat.read_text(errors="replace"))
        except (OSError, ValueError, IndexError):
            continue
    found = [process]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def command_of(process: int) -> str:
    """The words that started it; empty when it is gone."""
    try:
        return (_PROC / str(process) / "cmdline").read_text(errors="replace").replace("\0", " ")
    except OSError:
        return ""


def memory_mib(process: int) -> float:
    """The proportional memory (PSS) of one process in MiB. Raises OSError when it is gone."""
    return pss_kib((_PROC / str(process) / "smaps_rollup").read_text()) / 1024
