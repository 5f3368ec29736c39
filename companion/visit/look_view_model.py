"""The look of the screen, for QML."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce
from companion.visit.likeness import Choice, Choices
from companion.visit.look import MIXED, Look, look_from, looking_like, with_text_scale, with_theme

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once by the app")
class LookViewModel(QObject):
    """A person's choices of look, kept for the visit. `keptChanged` follows every change.

    `likeness` is the token of who is seen in the pictures: "own", as drawn, shows mixed people.
    """

    themeChanged = Signal()
    textScaleChanged = Signal()
    lessMotionChanged = Signal()
    soundOffChanged = Signal()
    likenessChanged = Signal()
    choicesChanged = Signal()
    keptChanged = Signal()

    def __init__(self, start: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._look = start
        self._choices = Choices()

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

    @Property(str, notify=likenessChanged)
    def likeness(self) -> str:
        return self._look.likeness.token

    @Property("QVariantMap", notify=likenessChanged)
    def likenessParts(self) -> dict[str, str]:
        """What is chosen for skin, head, hair and cloth; empty as drawn."""
        return asdict(self._look.likeness)

    @Property(list, notify=choicesChanged)
    def skins(self) -> list[dict[str, str]]:
        return _swatches(self._choices.skins)

    @Property(list, notify=choicesChanged)
    def heads(self) -> list[dict[str, str]]:
        return [{"key": key} for key in self._choices.heads]

    @Property(list, notify=choicesChanged)
    def hairs(self) -> list[dict[str, str]]:
        return _swatches(self._choices.hairs)

    @Property(list, notify=choicesChanged)
    def cloths(self) -> list[dict[str, str]]:
        return _swatches(self._choices.cloths)

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

    @Slot(str, str)
    def lookLike(self, part: str, key: str) -> None:
        """Choose one part of the people in the pictures; the same again takes it back."""
        self._become(looking_like(self._look, part, key, self._choices))

    @Slot()
    def mixPeople(self) -> None:
        """Everybody as drawn: many different people."""
        self._become(replace(self._look, likeness=MIXED))

    def offer(self, choices: Choices | None) -> None:
        """What can be chosen for the people in the pictures, if anything."""
        self._choices = choices or Choices()
        self.choicesChanged.emit()

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
            "likeness": self.likenessChanged,
        }
        if announce(before, look, signals):
            self.keptChanged.emit()


def _swatches(choices: Sequence[Choice]) -> list[dict[str, str]]:
    return [{"key": one.key, "swatch": one.swatch} for one in choices]
