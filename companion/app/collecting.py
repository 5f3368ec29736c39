"""Collects Python's garbage on the window's own thread, and nowhere else.

Python collects on whichever thread happens to allocate. A Qt object that dies on the thread that
reads content, or hears the sound process, takes the program with it.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 20_000


class Collector(QObject):
    """From now on until `end`, garbage is collected by this object's thread alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what has become garbage, in the same steps as Python would."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                return

    def end(self) -> None:
        """Give collecting back to Python."""
        self._timer.stop()
        gc.enable()
