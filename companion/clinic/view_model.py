"""The nurse's corner, for QML."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.clinic.setup import SetUp, setup_from
from companion.clinic.setup_view_model import SetUpViewModel
from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TabletStart:
    """How every visit on this tablet begins. `volume` and `loudest`, which no visit gets above, run
    from 0 to 1. `children_hear` the clinic's own music if so.
    """

    full_screen: bool = False
    theme: str = "light"
    volume: float = 0.6
    loudest: float = 1.0
    children_hear: bool = False


@QmlElement
@QmlUncreatable("made once by the app")
class ClinicViewModel(SetUpViewModel):
    """Who the visit is for, what every visit begins with, and what needs a nurse's eye."""

    noticesChanged = Signal()
    lastWipedChanged = Signal()
    startChanged = Signal()
    mixWanted = Signal(int)
    soundCheckWanted = Signal()
    noiseWanted = Signal()

    def __init__(self, start: TabletStart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._last_wiped = ""
        self._notices = RecordListModel(("what", "cure"), self)

    @Property(QObject, constant=True)
    def notices(self) -> RecordListModel:
        return self._notices

    @Property(int, notify=noticesChanged)
    def noticeCount(self) -> int:
        return self._notices.rowCount()

    @Property(str, notify=lastWipedChanged)
    def lastWiped(self) -> str:
        return self._last_wiped

    @Property(bool, notify=startChanged)
    def startFullScreen(self) -> bool:
        return self._start.full_screen

    @Property(str, notify=startChanged)
    def startTheme(self) -> str:
        return self._start.theme

    @Property(float, notify=startChanged)
    def startVolume(self) -> float:
        return self._start.volume

    @Property(float, notify=startChanged)
    def loudest(self) -> float:
        return self._start.loudest

    @Property(bool, notify=startChanged)
    def childrenHear(self) -> bool:
        """Whether the clinic's own music is for children too."""
        return self._start.children_hear

    @Slot(bool)
    def setChildrenHear(self, on: bool) -> None:
        self._begin_with(replace(self._start, children_hear=on))

    @Slot(bool)
    def setStartFullScreen(self, on: bool) -> None:
        self._begin_with(replace(self._start, full_screen=on))

    @Slot(str)
    def setStartTheme(self, theme: str) -> None:
        self._begin_with(replace(self._start, theme=theme))

    @Slot(float)
    def setStartVolume(self, volume: float) -> None:
        self._begin_with(replace(self._start, volume=min(1.0, max(0.0, volume))))

    @Slot(float)
    def setLoudest(self, loudest: float) -> None:
        self._begin_with(replace(self._start, loudest=min(1.0, max(0.0, loudest))))

    @Slot()
    def checkSound(self) -> None:
        """Let two tones be heard."""
        self.soundCheckWanted.emit()

    @Slot()
    def playNoise(self) -> None:
        """Let a noise be heard that is as loud as music gets, for a sound-level meter."""
        self.noiseWanted.emit()

    @Slot(int)
    def keepMix(self, place: int) -> None:
        """Keep the sounds of places that are on now, for every visit."""
        self.mixWanted.emit(place)

    @property
    def start(self) -> TabletStart:
        """What every visit on this tablet begins with."""
        return self._start

    def notify(self, notices: Sequence[tuple[str, str]]) -> None:
        """Show what is wrong and how to mend it; each only once."""
        seen = dict.fromkeys(notices)
        self._notices.show([{"what": what, "cure": cure} for what, cure in seen])
        self.noticesChanged.emit()

    def wiped(self, at: str) -> None:
        """Say when the last visit was forgotten, as a time of day."""
        self._last_wiped = at
        self.lastWipedChanged.emit()

    def start_over(self) -> None:
        """Forget who the visit was for."""
        self._become(SetUp())

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""
        return {**asdict(self._setup), "last_wiped": self._last_wiped}

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up a kept set-up again."""
        self._become(setup_from(state))
        wiped = state.get("last_wiped")
        if isinstance(wiped, str) and wiped:
            self.wiped(wiped)

    def _begin_with(self, start: TabletStart) -> None:
        if start != self._start:
            self._start = start
            self.startChanged.emit()
