"""The nurse's corner, for QML."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.clinic.presets import Preset, note_of, summary, title_of
from companion.clinic.setup import SetUp, allow_pacing, choose, offered, setup_from
from companion.clinic.words import Option
from companion.list_models import RecordListModel
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TabletStart:
    """How every visit on this tablet begins. `volume` runs from 0 to 1."""

    full_screen: bool = False
    theme: str = "light"
    volume: float = 0.6


@QmlElement
@QmlUncreatable("made once by the app")
class ClinicViewModel(QObject):
    """Who the visit is for, what every visit begins with, and what needs a nurse's eye."""

    setUpChanged = Signal()
    optionsChanged = Signal()
    noticesChanged = Signal()
    lastWipedChanged = Signal()
    startChanged = Signal()
    keptChanged = Signal()

    def __init__(self, start: TabletStart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setup = SetUp()
        self._start = start
        self._options: Mapping[str, tuple[Option, ...]] = {}
        self._readers: tuple[str, ...] = ()
        self._presets: tuple[Preset, ...] = ()
        self._last_wiped = ""
        self._notices = RecordListModel(("what", "cure"), self)

    @Property(str, notify=setUpChanged)
    def audience(self) -> str:
        return self._setup.audience

    @Property(str, notify=setUpChanged)
    def procedure(self) -> str:
        return self._setup.procedure

    @Property(str, notify=setUpChanged)
    def medicine(self) -> str:
        return self._setup.medicine

    @Property(str, notify=setUpChanged)
    def position(self) -> str:
        return self._setup.position

    @Property(str, notify=setUpChanged)
    def site(self) -> str:
        return self._setup.site

    @Property(str, notify=setUpChanged)
    def cream(self) -> str:
        return self._setup.cream

    @Property(str, notify=setUpChanged)
    def age(self) -> str:
        return self._setup.age

    @Property(bool, notify=setUpChanged)
    def paced(self) -> bool:
        return self._setup.paced

    @Property(bool, notify=setUpChanged)
    def pacingPossible(self) -> bool:
        return self._setup.pacing_possible

    @Property(list, notify=optionsChanged)
    def audiences(self) -> list[dict[str, str]]:
        return self._offer("audience")

    @Property(list, notify=optionsChanged)
    def procedures(self) -> list[dict[str, str]]:
        return self._offer("procedure")

    @Property(list, notify=optionsChanged)
    def medicines(self) -> list[dict[str, str]]:
        return self._offer("medicine")

    @Property(list, notify=optionsChanged)
    def positions(self) -> list[dict[str, str]]:
        return self._offer("position")

    @Property(list, notify=optionsChanged)
    def sites(self) -> list[dict[str, str]]:
        return self._offer("site")

    @Property(list, notify=optionsChanged)
    def creams(self) -> list[dict[str, str]]:
        return self._offer("cream")

    @Property(list, notify=optionsChanged)
    def ages(self) -> list[dict[str, str]]:
        """How old the child is, for a parent who reads; empty for everyone else."""
        return self._offer("age")

    @Property(bool, notify=setUpChanged)
    def forChild(self) -> bool:
        """Whether a child reads: Pip is beside them, and their answers are faces."""
        return self._setup.for_child

    @Property(str, notify=setUpChanged)
    def summary(self) -> str:
        """Who the visit is for, in one line."""
        return summary(self._setup, self._options)

    @Property(list, notify=setUpChanged)
    def presets(self) -> list[dict[str, object]]:
        """Whole set-ups by one touch: key, audience, title, note, and whether it is set up now."""
        return [
            {
                "key": one.key,
                "title": title_of(one, self._options),
                "note": note_of(one, self._options),
                "audience": one.setup.audience,
                "chosen": one.setup == self._setup,
            }
            for one in self._presets
            if one.setup.audience in self._readers
        ]

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

    @Slot(str)
    def setAudience(self, key: str) -> None:
        self._become(choose(self._setup, "audience", key))

    @Slot(str)
    def setProcedure(self, key: str) -> None:
        self._become(choose(self._setup, "procedure", key))

    @Slot(str)
    def setMedicine(self, key: str) -> None:
        self._become(choose(self._setup, "medicine", key))

    @Slot(str)
    def setPosition(self, key: str) -> None:
        self._become(choose(self._setup, "position", key))

    @Slot(str)
    def setSite(self, key: str) -> None:
        self._become(choose(self._setup, "site", key))

    @Slot(str)
    def setCream(self, key: str) -> None:
        self._become(choose(self._setup, "cream", key))

    @Slot(str)
    def setAge(self, key: str) -> None:
        self._become(choose(self._setup, "age", key))

    @Slot(str)
    def usePreset(self, key: str) -> None:
        """Answer every question as this preset does."""
        for one in self._presets:
            if one.key == key and one.setup.audience in self._readers:
                self._become(one.setup)

    @Slot(bool)
    def setPaced(self, on: bool) -> None:
        self._become(allow_pacing(self._setup, on))

    @Slot(bool)
    def setStartFullScreen(self, on: bool) -> None:
        self._begin_with(replace(self._start, full_screen=on))

    @Slot(str)
    def setStartTheme(self, theme: str) -> None:
        self._begin_with(replace(self._start, theme=theme))

    @Slot(float)
    def setStartVolume(self, volume: float) -> None:
        self._begin_with(replace(self._start, volume=min(1.0, max(0.0, volume))))

    @property
    def setup(self) -> SetUp:
        """Who the visit is for."""
        return self._setup

    @property
    def start(self) -> TabletStart:
        """What every visit on this tablet begins with."""
        return self._start

    def offer(
        self,
        options: Mapping[str, tuple[Option, ...]],
        readers: tuple[str, ...],
        presets: tuple[Preset, ...] = (),
    ) -> None:
        """Offer these choices and presets, to these readers: the ones the pack has words for."""
        self._options, self._readers, self._presets = options, readers, presets
        self.optionsChanged.emit()
        self.setUpChanged.emit()

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

    def _offer(self, question: str) -> list[dict[str, str]]:
        keys = offered(question, self._setup.audience, self._readers)
        return [
            {"key": key, "text": text}
            for key, text in self._options.get(question, ())
            if key in keys
        ]

    def _begin_with(self, start: TabletStart) -> None:
        if start != self._start:
            self._start = start
            self.startChanged.emit()

    def _become(self, setup: SetUp) -> None:
        before, self._setup = self._setup, setup
        if announce(before, setup, {"audience": self.optionsChanged}) or before != setup:
            self.setUpChanged.emit()
            self.keptChanged.emit()
