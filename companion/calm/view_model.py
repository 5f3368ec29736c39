"""Everything calming in one gallery, for QML."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.calm.model import Gallery, Known, Moment, Offer
from companion.qt import Property, QmlUncreatable, Signal, Slot

if TYPE_CHECKING:
    from companion.calm.load import Calm
    from companion.calm.words import CalmWords

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SECONDS_A_MINUTE: Final = 60.0
_REMEMBERED: Final = 8


@QmlElement
@QmlUncreatable("made once by the app")
class CalmViewModel(QObject):
    """What fits this person now, and the one they start. `wanted` says what to start: its kind, the
    pattern, exercise or scene, and the guide of a breath. `eyesClosed` asks the page of the breath
    to go on by sound alone.

    The order is made when the page is opened and when the nurse changes the visit; while a person
    looks, nothing changes its place.
    """

    offersChanged = Signal()
    placeChanged = Signal()
    keptChanged = Signal()
    wanted = Signal(str, str, str, arguments=["kind", "what", "guide"])
    eyesClosed = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._calm: Calm | None = None
        self._known = Known()
        self._moment = Moment()
        self._begins_s: float | None = None
        self._wait_min: float | None = None
        self._chosen: tuple[str, ...] = ()
        self._offers: dict[str, Offer] = {}
        self._gallery = Gallery()
        self._place = ""

    @Property(bool, notify=offersChanged)
    def ready(self) -> bool:
        """Whether there is anything to offer."""
        return self._gallery.suggestion is not None

    @Property(str, notify=offersChanged)
    def title(self) -> str:
        words = self._words()
        return words.title if words else ""

    @Property(str, notify=offersChanged)
    def note(self) -> str:
        words = self._words()
        if words is None:
            return ""
        return words.note if self._moment.paced else words.note_rest

    @Property(str, notify=offersChanged)
    def startText(self) -> str:
        words = self._words()
        return words.start if words else ""

    @Property("QVariantMap", notify=offersChanged)
    def suggestion(self) -> dict[str, object]:
        """What fits best: offerId, kind, title, hint, minutes (0: as long as one likes), tile."""
        suggestion = self._gallery.suggestion
        return self._shown(suggestion) if suggestion else {}

    @Property(list, notify=offersChanged)
    def beside(self) -> list[dict[str, object]]:
        """What fits next, best first, for beside the suggestion: the same keys."""
        return [self._shown(one) for one in self._gallery.beside]

    @Property(list, notify=offersChanged)
    def groups(self) -> list[dict[str, object]]:
        """Everything but the suggestion: maps with key, title and offers.

        An offer's `place` is its place beside the suggestion, or -1 where it has none.
        """
        words = self._words()
        places = {one.id: place for place, one in enumerate(self._gallery.beside)}
        return [
            {
                "key": group,
                "title": words.groups.get(group, "") if words else "",
                "offers": [{**self._shown(one), "place": places.get(one.id, -1)} for one in offers],
            }
            for group, offers in self._gallery.groups
        ]

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """The scene of the place that is looked at."""
        return self._place

    @Property(str, notify=placeChanged)
    def placeTitle(self) -> str:
        places = (one for one in self._offers.values() if one.kind == "place")
        return next((one.title for one in places if one.what == self._place), "")

    @Slot(str)
    def start(self, offer_id: str) -> None:
        """Start one of the offers; what is not offered does nothing."""
        offer = self._offers.get(offer_id)
        if offer is None:
            return
        self._remember(offer.id)
        if offer.kind == "place":
            self._look_at(offer.what)
        self.wanted.emit(offer.kind, offer.what, offer.guide)

    def know(self, calm: Calm | None, known: Known) -> None:
        """Take up what was read, before meeting who it is for.

        The names of `known`, and its guides, are that reader's; its scenes are found here.
        """
        from companion.calm.tiles import scenes_of

        self._calm = calm
        scenes = scenes_of(calm.tiles) if calm else ()
        self._known = replace(known, scenes=scenes)

    def meet(self, moment: Moment, wait_min: float | None = None) -> None:
        """Who looks for calm now; `wait_min` is what the nurse says of the time that is left.

        The moment's own minutes and choices are left out of it: they are kept here.
        """
        if wait_min != self._wait_min:
            self._wait_min = wait_min
            left_s = None if wait_min is None else wait_min * _SECONDS_A_MINUTE
            self._begins_s = None if left_s is None else self._clock() + left_s
            self.keptChanged.emit()
        self._moment = moment
        self.arrange()

    def hear(self, sound: bool) -> None:
        """Whether there is anything to hear with."""
        if sound != self._moment.sound:
            self._moment = replace(self._moment, sound=sound)
            self.arrange()

    def chose(self, kind: str, what: str) -> None:
        """A person chose this somewhere else in the app."""
        last = self._offers.get(self._chosen[0]) if self._chosen else None
        if last is not None and (last.kind, last.what) == (kind, what):
            return
        for one in self._offers.values():
            if (one.kind, one.what) == (kind, what):
                self._remember(one.id)
                return

    def arrange(self) -> None:
        """Put what fits now into its order."""
        # Not needed before the first frame.
        from companion.calm.offers import fitting_offers, gallery

        words, calm = self._words(), self._calm
        if calm is None or words is None:
            self._offers, self._gallery = {}, Gallery()
        else:
            moment = replace(self._moment, minutes_left=self.minutes_left(), chosen=self._chosen)
            offers = fitting_offers(calm.plan, moment, self._known, words)
            self._offers = {one.id: one for one in offers}
            self._gallery = gallery(calm.plan, moment, offers)
        self.offersChanged.emit()
        self.placeChanged.emit()

    def kept(self) -> dict[str, object]:
        """What the parent keeps, in memory only. The window after this one reads the same clock."""
        kept: dict[str, object] = {"chosen": list(self._chosen), "place": self._place}
        if self._begins_s is not None:
            kept |= {"wait_min": self._wait_min, "begins_s": self._begins_s}
        return kept

    def restore(self, state: Mapping[str, object]) -> None:
        """Take up what was kept; what is absurd is left out."""
        chosen, place = state.get("chosen"), state.get("place")
        if isinstance(chosen, list | tuple):
            self._chosen = tuple(one for one in chosen if isinstance(one, str))[:_REMEMBERED]
        if isinstance(place, str):
            self._place = place
        self._wait_on(state.get("wait_min"), state.get("begins_s"))
        self.arrange()

    def start_over(self) -> None:
        """Forget the person."""
        self._chosen, self._place = (), ""
        self._wait_min = self._begins_s = None
        self.arrange()
        self.keptChanged.emit()

    def _words(self) -> CalmWords | None:
        return self._calm.words.get(self._moment.reader) if self._calm else None

    def minutes_left(self) -> float | None:
        """Minutes until it begins; only while one waits."""
        if self._begins_s is None or self._moment.stage != "waiting":
            return None
        return max(0.0, self._begins_s - self._clock()) / _SECONDS_A_MINUTE

    def _wait_on(self, wait_min: object, begins_s: object) -> None:
        """Wait on for what was to begin then, if it can have been meant."""
        if not isinstance(wait_min, float) or not isinstance(begins_s, float):
            return
        if begins_s <= self._clock() + wait_min * _SECONDS_A_MINUTE:
            self._wait_min, self._begins_s = wait_min, begins_s

    def _look_at(self, scene: str) -> None:
        if scene != self._place:
            self._place = scene
            self.placeChanged.emit()
            self.keptChanged.emit()

    def _remember(self, offer_id: str) -> None:
        earlier = (one for one in self._chosen if one != offer_id)
        chosen = (offer_id, *earlier)[:_REMEMBERED]
        if chosen != self._chosen:
            self._chosen = chosen
            self.keptChanged.emit()

    def _shown(self, offer: Offer) -> dict[str, object]:
        from companion.calm.tiles import tile_of

        tiles: Collection[str] = self._calm.tiles if self._calm else ()
        return {
            "offerId": offer.id,
            "kind": offer.kind,
            "title": offer.title,
            "hint": offer.hint,
            "minutes": offer.minutes,
            "tile": tile_of(offer, tiles),
        }
