"""The faders of the sounds of places, for QML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.music.deck import Deck
from companion.music.mix import MOST, SILENCE, USUAL, Mix, layers_of, mix_from, with_level
from companion.music.tracks import Ambience
from companion.qt import Property, QmlUncreatable, Signal, Slot, file_url

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a part of MusicViewModel")
class Mixer(QObject):
    """Rain, sea, fire: each as far up as the person likes, over the music or alone.

    What an exercise brings with it sounds instead of the person's own mix, as long as it lasts.
    """

    levelsChanged = Signal()

    def __init__(self, deck: Deck, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck = deck
        self._ambiences: Mapping[str, Ambience] = {}
        self._mix = SILENCE
        self._last = SILENCE
        self._under = ""
        self._saved: tuple[Mix, ...] = ()
        self._mixes = RecordListModel(("place", "title", "current"), self)
        self._sounds = RecordListModel(("ambienceId", "title", "about", "cover", "level"), self)

    @Property(QObject, constant=True)
    def sounds(self) -> QObject:
        """All there are, each with its level from 0 to 1."""
        return self._sounds

    @Property(int, constant=True)
    def most(self) -> int:
        """So many sound at a time."""
        return MOST

    @Property(str, notify=levelsChanged)
    def title(self) -> str:
        """What sounds, or would sound again."""
        return self._title(self._mix if self._mix.levels else self._last)

    @Property(bool, notify=levelsChanged)
    def sounding(self) -> bool:
        """Whether the person has any of them on."""
        return bool(self._mix.levels)

    @Property(QObject, constant=True)
    def mixes(self) -> QObject:
        """The clinic's own mixes: which one, what sounds in it, whether it is on."""
        return self._mixes

    @Property(list, notify=levelsChanged)
    def saved(self) -> list[str]:
        """What sounds in each of the clinic's mixes, empty where none is kept."""
        return [self._title(mix) for mix in self._saved]

    @Slot(str, result=float)
    def level(self, ambience_id: str) -> float:
        return self._mix.level(ambience_id)

    @Slot(str, float)
    def setLevel(self, ambience_id: str, level: float) -> None:
        if ambience_id in self._ambiences:
            self._become(with_level(self._mix, ambience_id, level))

    @Slot(str)
    def switchSound(self, ambience_id: str) -> None:
        """On, as far up as usual, or off."""
        self.setLevel(ambience_id, 0.0 if self._mix.level(ambience_id) else USUAL)

    @Slot(int)
    def use(self, place: int) -> None:
        """Let one of the clinic's mixes sound; once more, and it is quiet again."""
        if 0 <= place < len(self._saved):
            mix = self._saved[place]
            self._become(SILENCE if mix == self._mix else mix)

    @Slot()
    def toggle(self) -> None:
        """All of them off, or on again as they were; the first time, the first sound there is."""
        self._become(SILENCE if self._mix.levels else self._last)

    def quiet(self) -> None:
        """All of them off, also what was on its way out, and forgotten."""
        self.rest()
        self._last = self._first()
        self.levelsChanged.emit()

    def rest(self) -> None:
        """All of them off until the person asks for them again."""
        self.forget()
        self._deck.surround(())

    def doze(self, fade_s: float) -> None:
        """All of them off, so slowly that nobody notices."""
        self._deck.surround((), fade_s)
        self.forget()

    @property
    def mix(self) -> Mix:
        """What the person has on."""
        return self._mix

    def know(self, ambiences: Mapping[str, Ambience]) -> None:
        """Take up what there is to hear."""
        self._ambiences = ambiences
        self._last = self._first()
        self._show()
        self.levelsChanged.emit()

    def offer(self, saved: Sequence[Mix]) -> None:
        """These are the clinic's own mixes."""
        self._saved = tuple(saved)
        self._show()
        self.levelsChanged.emit()

    def surround(self, ambience_id: str) -> None:
        """What sounds under an exercise, empty for none; the person's own mix comes back."""
        under = ambience_id if ambience_id in self._ambiences else ""
        # Saying once more that there is none would cut short what is on its way out.
        if under or self._under:
            self._under = under
            self._send()

    def forget(self) -> None:
        """The landing has taken the sounds along: none is on, until the person asks for them."""
        self._under = ""
        self._put(SILENCE)

    def restore(self, kept: object) -> None:
        """Take a kept mix up again."""
        self._become(mix_from(kept))

    def _become(self, mix: Mix) -> None:
        if mix != self._mix:
            self._put(mix)
            self._send()

    def _put(self, mix: Mix) -> None:
        self._last = self._mix if self._mix.levels else self._last
        self._mix = mix
        self._show()
        self.levelsChanged.emit()

    def _first(self) -> Mix:
        return Mix(dict.fromkeys(list(self._ambiences)[:1], USUAL))

    def _title(self, mix: Mix) -> str:
        return ", ".join(self._ambiences[one].title for one in mix.levels if one in self._ambiences)

    def _send(self) -> None:
        if self._under:
            self._deck.surround(self._ambiences[self._under].layers)
        else:
            self._deck.surround(layers_of(self._mix, self._ambiences))

    def _show(self) -> None:
        self._sounds.show(
            [
                {
                    "ambienceId": one.id,
                    "title": one.title,
                    "about": one.about,
                    "cover": file_url(one.cover),
                    "level": self._mix.level(one.id),
                }
                for one in self._ambiences.values()
            ]
        )
        self._mixes.show(
            [
                {"place": place, "title": self._title(mix), "current": mix == self._mix}
                for place, mix in enumerate(self._saved)
                if mix.levels and all(one in self._ambiences for one in mix.levels)
            ]
        )
