"""A driven window with its parent and its sound process, as one thing that can be measured."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Final

from companion.bench.child import Child, python
from companion.bench.processes import command_of, cpu_s, family, memory_mib
from companion.bench.stage import Backend, Stage
from companion.bench.wishes import Wishes

START_S: Final = 30.0
SETTLING_S: Final = 15.0


@dataclass(frozen=True)
class Driven:
    """The chain while it runs."""

    child: Child

    @property
    def window(self) -> int:
        """The window's process id. Raises LookupError when there is none."""
        return self._member("companion.bench.drive")

    @property
    def sound(self) -> int:
        """The sound process's id. Raises LookupError when there is none."""
        return self._member("companion.sound.process")

    def memory_mib(self) -> dict[str, float]:
        """The proportional memory of each process of the chain."""
        window, sound = self.window, self.sound
        names = {window: "window", sound: "sound"}
        return {names.get(one, "parent"): memory_mib(one) for one in family(self.child.process)}

    def wait_for_breath(self) -> float:
        """When the guide began to move. Raises TimeoutError."""
        self.child.wait_for_word("there", within_s=START_S)
        return float(str(self.child.wait_for_word("breathing", within_s=SETTLING_S)["at"]))

    def sound_events(self, kind: str) -> list[tuple[float, dict[str, object]]]:
        """What the sound process told of this kind, and when."""
        return [
            (float(str(word["at"])), event)
            for word in list(self.child.words)
            if word.get("word") == "sound"
            and isinstance(event := word.get("event"), dict)
            and event.get("event") == kind
        ]

    def _member(self, module: str) -> int:
        for one in family(self.child.process):
            if f"-m {module}" in command_of(one):
                return one
        raise LookupError(f"{module} is not running")


@contextmanager
def driven(
    stage: Stage,
    backend: Backend,
    wishes: Wishes,
    *,
    limit_s: float,
    environment: Mapping[str, str] | None = None,
) -> Iterator[Driven]:
    """Start the chain with these wishes and end it afterwards."""
    command = python("companion.bench.kept", json.dumps(asdict(wishes)))
    made = {**stage.environment(backend), **(environment or {})}
    with Child(command, made, limit_s=limit_s) as child:
        yield Driven(child)


@dataclass
class Effort:
    """The processor time that a process takes from now on."""

    process: int

    def __post_init__(self) -> None:
        self._before_s = cpu_s(self.process)

    def share(self, time_s: float) -> float:
        """In percent of one core over `time_s` seconds."""
        return (cpu_s(self.process) - self._before_s) / time_s * 100
