"""The clinic's own music: it stays from visit to visit, and is looked through for each of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from companion.app.own_music import make_library

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from companion.app.kept_settings import KeptSettings
    from companion.clinic.view_model import ClinicViewModel
    from companion.library.pieces import Event

_UNREACHED: Final = "The music of this clinic can't be reached now: {folder}."
_CURE: Final = (
    "Put its stick or disk back in: it is looked for again with the next visit. "
    "Or choose another folder below."
)


class ClinicMusic:
    """Keeps what staff choose in the settings, and finds it again.

    `notice` is told, from any thread, what does not work and what helps.
    """

    def __init__(
        self,
        settings: KeptSettings,
        index: Path,
        notice: Callable[[str, str], object],
        parent: QObject,
    ) -> None:
        """`index` is the folder in which what was found is remembered."""
        self._settings = settings
        self._index = index
        self._notice = notice
        self.library = make_library(parent, index, self._hear)

    def begin(self, clinic: ClinicViewModel) -> None:
        """Look through what the clinic chose, if it did, and follow what it chooses."""
        self.library.restore(self._settings.clinic_music)
        self.library.keptChanged.connect(self._keep)
        clinic.lastWipedChanged.connect(self._look_again)

    def _keep(self) -> None:
        self._settings.keep_clinic_music(self.library.kept())

    def _look_again(self) -> None:
        """With the next visit a stick may be back, and the folder may hold other pieces."""
        self.library.again()

    def _hear(self, event: Event) -> None:
        """What staff should know. Called on other threads."""
        from companion.library.pieces import Refused

        folder = str(self._settings.clinic_music.get("folder"))
        for one in event.refusals if isinstance(event, Refused) else ():
            if one.file == folder:
                self._notice(_UNREACHED.format(folder=folder), _CURE)
            elif Path(one.file).parent == self._index:
                self._notice(one.what, one.cure)
