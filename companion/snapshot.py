"""Telling the eye only what changed between two snapshots."""

from collections.abc import Mapping
from typing import Protocol


class Emits(Protocol):
    """A signal of one view model, bound to it."""

    def emit(self) -> None: ...


def announce(before: object, after: object, signals: Mapping[str, Emits]) -> bool:
    """Emit the signal of every attribute that differs, each once; say whether any did.

    `signals` names attributes of the snapshots (fields or properties); several may share a signal.
    """
    changed = [
        signal for name, signal in signals.items() if getattr(before, name) != getattr(after, name)
    ]
    told: list[Emits] = []
    for signal in changed:
        if signal not in told:
            told.append(signal)
            signal.emit()
    return bool(changed)
