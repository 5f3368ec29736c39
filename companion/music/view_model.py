"""The music bar and the list of pieces, for QML."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QmlElement

from companion.list_models import RecordListModel
from companion.music.deck import Deck
from companion.music.listening import (
    Listening,
    listening_from,
    neighbour,
    progress,
    with_volume,
)
from companion.music.port import SoundPort
from companion.music.tracks import EMPTY, Ambience, Catalogue, Track
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.snapshot import announce

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1

RAIN: Final = "rain"


@QmlElement
@QmlUncreatable("made once by the app")
class MusicViewModel(QObject):
    """What a person hears. Nothing sounds before they ask for it."""

    availableChanged = Signal()
    playingChanged = Signal()
    trackChanged = Signal()
    progressChanged = Signal()
    volumeChanged = Signal()
    rainChanged = Signal()
    tracksChanged = Signal()
    keptChanged = Signal()

    def __init__(
        self, sound: SoundPort, start_volume: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._deck = Deck(sound)
        self._catalogue: Catalogue = EMPTY
        self._start = with_volume(Listening(), start_volume)
        self._now = self._start
        self._available = True
        self._tracks = RecordListModel(("trackId", "title", "about", "cover", "current"), self)

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        return self._available

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._now.playing

    @Property(str, notify=trackChanged)
    def trackId(self) -> str:
        return self._now.track_id

    @Property(str, notify=trackChanged)
    def title(self) -> str:
        track = self._track()
        return track.title if track else ""

    @Property(str, notify=trackChanged)
    def about(self) -> str:
        track = self._track()
        return track.about if track else ""

    @Property(str, notify=trackChanged)
    def aboutInShort(self) -> str:
        """The first sentence of what the piece is, for where there is little room."""
        first, stop, _ = self.about.partition(".")
        return f"{first}{stop}"

    @Property(QUrl, notify=trackChanged)
    def cover(self) -> QUrl:
        track = self._track()
        return QUrl.fromLocalFile(str(track.cover)) if track else QUrl()

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._progress(self._now)

    @Property(float, notify=volumeChanged)
    def volume(self) -> float:
        return self._now.volume

    @Property(bool, notify=rainChanged)
    def rain(self) -> bool:
        return self._now.rain

    @Property(QUrl, notify=tracksChanged)
    def rainCover(self) -> QUrl:
        rain = self._rain()
        return QUrl.fromLocalFile(str(rain.cover)) if rain else QUrl()

    @Property(QObject, notify=tracksChanged)
    def tracks(self) -> QObject:
        return self._tracks

    @Slot()
    def toggle(self) -> None:
        if self._now.playing:
            self.pause()
        else:
            self.play()

    @Slot()
    def play(self) -> None:
        """Start or go on; the first sound of a visit rises from silence over five seconds."""
        track = self._track()
        if self._now.playing or track is None:
            return
        if self._deck.holds(track):
            self._deck.resume()
        else:
            self._put_on(track, self._now.position_s)
        self._become(replace(self._now, playing=True))

    @Slot()
    def pause(self) -> None:
        if self._now.playing:
            self._deck.pause()
            self._become(replace(self._now, playing=False))

    @Slot()
    def next(self) -> None:
        self._move(1)

    @Slot()
    def previous(self) -> None:
        self._move(-1)

    @Slot(str)
    def playTrack(self, track_id: str) -> None:
        if track_id not in self._catalogue.tracks:
            return
        self._become(replace(self._now, track_id=track_id, position_s=0.0, playing=True))
        self._put_on(self._catalogue.tracks[track_id], 0.0)

    @Slot(float)
    def setVolume(self, volume: float) -> None:
        changed = with_volume(self._now, volume)
        self._deck.set_volume(changed.volume)
        self._become(changed)

    @Slot(bool)
    def setRain(self, on: bool) -> None:
        self._become(replace(self._now, rain=on))
        self._send_rain()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Take up what there is to hear, once it has been read."""
        self._catalogue = catalogue
        self._start = replace(self._start, track_id=neighbour(catalogue.order, "", 0))
        for cue in catalogue.cues.values():
            self._deck.load(cue)
        if self._now.track_id not in catalogue.tracks:
            self._become(replace(self._now, track_id=self._start.track_id))
        self._list_tracks()
        self._deck.set_volume(self._now.volume)
        self.tracksChanged.emit()
        self.trackChanged.emit()

    def start_with(self, volume: float) -> None:
        """The volume that every visit from now on begins with, from 0 to 1."""
        self._start = with_volume(self._start, volume)

    def mute(self, on: bool) -> None:
        """Sound off: all of it, softly."""
        self._deck.mute(on)

    def land(self, total_s: float, crossfade_s: float) -> None:
        """Let the music come to its own end; afterwards nothing plays."""
        self._deck.land(total_s, crossfade_s)
        self._become(replace(self._now, playing=False, rain=False))

    def start_over(self) -> None:
        """Forget what this person heard."""
        self._deck.stop()
        self._become(self._start)
        self._send_rain()
        self._deck.set_volume(self._now.volume)

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""
        return asdict(self._now)

    def restore(self, state: Mapping[str, object]) -> None:
        """Take a kept listening up again: what was playing plays on, risen from silence."""
        kept = listening_from(state, self._start)
        if kept.track_id not in self._catalogue.tracks:
            kept = replace(kept, track_id=self._start.track_id, position_s=0.0)
        self._deck.set_volume(kept.volume)
        self._become(replace(kept, playing=False))
        if kept.rain:
            self._send_rain()
        if kept.playing:
            self.play()

    def hear(self, event: Mapping[str, object]) -> None:
        """Take in what the sound process reports."""
        match event.get("event"):
            case "ready" | "device":
                self._set_available(event.get("device") is not None)
            case "track":
                self._came_to(str(event.get("id")))
            case "position" if event.get("id") == self._now.track_id:
                position_s = event.get("pos_s")
                if isinstance(position_s, int | float):
                    self._become(replace(self._now, position_s=float(position_s)))
            case "ended":
                self._deck.lift()
                self._become(replace(self._now, playing=False, position_s=0.0))

    def _track(self) -> Track | None:
        return self._catalogue.tracks.get(self._now.track_id)

    def _list_tracks(self) -> None:
        self._tracks.show(
            [
                {
                    "trackId": track.id,
                    "title": track.title,
                    "about": track.about,
                    "cover": QUrl.fromLocalFile(str(track.cover)),
                    "current": track.id == self._now.track_id,
                }
                for track in map(self._catalogue.tracks.__getitem__, self._catalogue.order)
            ]
        )

    def _progress(self, now: Listening) -> float:
        track = self._catalogue.tracks.get(now.track_id)
        return progress(now.position_s, track.duration_s) if track else 0.0

    def _move(self, distance: int) -> None:
        track_id = neighbour(self._catalogue.order, self._now.track_id, distance)
        if self._now.playing:
            self.playTrack(track_id)
        elif track_id:
            self._deck.lift()
            self._become(replace(self._now, track_id=track_id, position_s=0.0))

    def _put_on(self, track: Track, start_s: float) -> None:
        self._deck.put_on(track, self._following(track.id), start_s)

    def _following(self, track_id: str) -> Track | None:
        return self._catalogue.tracks.get(neighbour(self._catalogue.order, track_id, 1))

    def _came_to(self, track_id: str) -> None:
        if self._deck.came_to(track_id):
            self._become(replace(self._now, track_id=track_id, position_s=0.0))
            self._deck.queue(self._following(track_id))

    def _rain(self) -> Ambience | None:
        return self._catalogue.ambiences.get(RAIN)

    def _send_rain(self) -> None:
        self._deck.surround(self._rain() if self._now.rain else None)

    def _set_available(self, available: bool) -> None:
        if available != self._available:
            self._available = available
            self.availableChanged.emit()

    def _become(self, now: Listening) -> None:
        before, self._now = self._now, now
        told = announce(
            before,
            now,
            {
                "playing": self.playingChanged,
                "track_id": self.trackChanged,
                "volume": self.volumeChanged,
                "rain": self.rainChanged,
            },
        )
        if before.track_id != now.track_id:
            self._list_tracks()
        moved = self._progress(before) != self._progress(now)
        if moved:
            self.progressChanged.emit()
        if told or moved:
            self.keptChanged.emit()
