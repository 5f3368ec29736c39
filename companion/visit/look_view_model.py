"""The look of the screen, for QML."""

from collections.abc import Mapping
from dataclasses import asdict, replace

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce
from companion.visit.look import Look, look_from, with_text_scale, with_theme

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once by the app")
class LookViewModel(QObject):
    """A person's choices of look, kept for the visit. `keptChanged` follows every change."""

    themeChanged = Signal()
    textScaleChanged = Signal()
    lessMotionChanged = Signal()
    soundOffChanged = Signal()
    keptChanged = Signal()

    def __init__(self, start: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._look = start

    @Property(str, notify=themeChanged)
    def theme(self) -> str:
        return self._look.theme

    @Property(float, notify=textScaleChanged)
    def textScale(self) -> float:
        return self._look.text_scale

    @Property(bool, notify=lessMotionChanged)
    def lessMotion(self) -> bool:
        return self._look.less_motion

    @Property(bool, notify=soundOffChanged)
    def soundOff(self) -> bool:
        return self._look.sound_off

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        self._become(with_theme(self._look, theme))

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        self._become(with_text_scale(self._look, scale))

    @Slot(bool)
    def setLessMotion(self, on: bool) -> None:
        self._become(replace(self._look, less_motion=on))

    @Slot(bool)
    def setSoundOff(self, on: bool) -> None:
        self._become(replace(self._look, sound_off=on))

    def start_with(self, start: Look) -> None:
        """The look that every visit from now on begins with."""
        self._start = start

    def start_over(self) -> None:
        """Back to the look this tablet starts with."""
        self._become(self._start)

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""
        return asdict(self._look)

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up a kept look again."""
        self._become(look_from(state, self._start))

    def _become(self, look: Look) -> None:
        before, self._look = self._look, look
        signals = {
            "theme": self.themeChanged,
            "text_scale": self.textScaleChanged,
            "less_motion": self.lessMotionChanged,
            "sound_off": self.soundOffChanged,
        }
        if announce(before, look, signals):
            self.keptChanged.emit()
