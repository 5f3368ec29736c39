"""Who the visit is for, for QML."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.clinic.presets import Preset, note_of, summary, title_of
from companion.clinic.setup import SetUp, allow_pacing, choose, give_medicine, offered
from companion.clinic.words import Option
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the base of ClinicViewModel")
class SetUpViewModel(QObject):
    """The questions about one visit, their answers, and what can be answered."""

    setUpChanged = Signal()
    optionsChanged = Signal()
    keptChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setup = SetUp()
        self._options: Mapping[str, tuple[Option, ...]] = {}
        self._readers: tuple[str, ...] = ()
        self._presets: tuple[Preset, ...] = ()

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
        return self._setup.pacing_allowed

    @Property(str, notify=setUpChanged)
    def stage(self) -> str:
        return self._setup.stage

    @Property(str, notify=setUpChanged)
    def wait(self) -> str:
        return self._setup.wait

    @Property(bool, notify=setUpChanged)
    def given(self) -> bool:
        """Whether medicine that makes drowsy was given."""
        return self._setup.given

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

    @Property(list, notify=optionsChanged)
    def stages(self) -> list[dict[str, str]]:
        return self._offer("stage")

    @Property(list, notify=optionsChanged)
    def waits(self) -> list[dict[str, str]]:
        return self._offer("wait")

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
                "chosen": one.setup == self._setup.as_planned,
            }
            for one in self._presets
            if one.setup.audience in self._readers
        ]

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
    def setStage(self, key: str) -> None:
        self._become(choose(self._setup, "stage", key))

    @Slot(str)
    def setWait(self, key: str) -> None:
        self._become(choose(self._setup, "wait", key))

    @Slot(bool)
    def setGiven(self, given: bool) -> None:
        self._become(give_medicine(self._setup, given))

    @Slot(str)
    def usePreset(self, key: str) -> None:
        """Answer every question as this preset does. What only the nurse knows now stays."""
        for one in self._presets:
            if one.key == key and one.setup.audience in self._readers:
                self._become(one.setup.at_the_hour_of(self._setup))

    @Slot(bool)
    def setPaced(self, on: bool) -> None:
        self._become(allow_pacing(self._setup, on))

    @property
    def setup(self) -> SetUp:
        """Who the visit is for."""
        return self._setup

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

    def _offer(self, question: str) -> list[dict[str, str]]:
        keys = offered(question, self._setup.audience, self._readers)
        return [
            {"key": key, "text": text}
            for key, text in self._options.get(question, ())
            if key in keys
        ]

    def _become(self, setup: SetUp) -> None:
        before, self._setup = self._setup, setup
        if announce(before, setup, {"audience": self.optionsChanged}) or before != setup:
            self.setUpChanged.emit()
            self.keptChanged.emit()
