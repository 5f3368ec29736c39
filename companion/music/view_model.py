"""What plays, for QML: the music bar and the music page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QmlElement

from companion.music.deck import Deck
from companion.music.listening import Listening, heard_at, restored, with_queue, with_volume
from companion.music.mixer_view_model import Mixer
from companion.music.player import Player
from companion.music.playlists_view_model import Playlists
from companion.music.port import SoundPort
from companion.music.queue import Queue, queue_of
from companion.music.queue_view_model import UpNext
from companion.music.soft_end_view_model import LANDING_CROSSFADE_S, SoftEnd
from companion.music.tracks import EMPTY, Catalogue
from companion.qt import Property, QmlUncreatable, Signal, Slot, file_url
from companion.snapshot import announce

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once by the app")
class MusicViewModel(QObject):
    """What a person hears. Nothing sounds before they ask for it."""

    availableChanged = Signal()
    playingChanged = Signal()
    trackChanged = Signal()
    progressChanged = Signal()
    volumeChanged = Signal()
    keptChanged = Signal()

    def __init__(
        self,
        sound: SoundPort,
        start_volume: float,
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._deck = Deck(sound)
        self._player = Player(self._deck)
        self._catalogue = EMPTY
        self._now = self._start = with_volume(Listening(), start_volume)
        self._available, self._reader = True, ""
        self._ceiling_db = self._quieter_db = 0.0
        self._mixer = Mixer(self._deck, self)
        self._playlists = Playlists(self)
        self._up_next = UpNext(self)
        self._soft_end = SoftEnd(clock, self)
        self._mixer.levelsChanged.connect(self.keptChanged)
        self._playlists.wanted.connect(self._play_all)
        self._up_next.queueWanted.connect(
            lambda it: self._become(self._player.line_up(self._now, it))
        )
        self._up_next.likeWanted.connect(lambda it: self._become(self._player.like(self._now, it)))
        self._soft_end.changed.connect(self.keptChanged)
        self._soft_end.due.connect(self._end_softly)

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        return self._available

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._now.playing

    @Property(bool, notify=playingChanged)
    def hushed(self) -> bool:
        """Whether it rests because it would come out of another device than before."""
        return self._now.hushed

    @Property(str, notify=trackChanged)
    def trackId(self) -> str:
        return self._now.track_id

    @Property(str, notify=trackChanged)
    def title(self) -> str:
        return track.title if (track := self._player.track(self._now)) else ""

    @Property(str, notify=trackChanged)
    def about(self) -> str:
        return track.about if (track := self._player.track(self._now)) else ""

    @Property(QUrl, notify=trackChanged)
    def cover(self) -> QUrl:
        return file_url(track.cover) if (track := self._player.track(self._now)) else QUrl()

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._player.progress(self._now)

    @Property(float, notify=volumeChanged)
    def volume(self) -> float:
        return self._now.volume

    @Property(Mixer, constant=True)
    def mixer(self) -> Mixer:
        return self._mixer

    @Property(Playlists, constant=True)
    def playlists(self) -> Playlists:
        return self._playlists

    @Property(UpNext, constant=True)
    def upNext(self) -> UpNext:
        return self._up_next

    @Property(SoftEnd, constant=True)
    def softEnd(self) -> SoftEnd:
        return self._soft_end

    @Slot()
    def toggle(self) -> None:
        (self.pause if self._now.playing or self._soft_end.coming else self.play)()

    @Slot()
    def play(self) -> None:
        """Start or go on; the first sound of a visit rises from silence over five seconds."""
        self._become(self._player.begin(self._now))

    @Slot()
    def pause(self) -> None:
        if self._soft_end.let_go():
            self._deck.stop()
        self._become(self._player.pause(self._now))

    @Slot()
    def next(self) -> None:
        self._become(self._player.step(self._now, 1))

    @Slot()
    def previous(self) -> None:
        self._become(self._player.step(self._now, -1))

    @Slot(str)
    def playTrack(self, track_id: str) -> None:
        """Play this piece of the queue."""
        self._become(self._player.play_track(self._now, track_id))

    @Slot(float)
    def setVolume(self, volume: float) -> None:
        changed = with_volume(self._now, volume)
        self._deck.set_volume(changed.volume)
        self._become(changed)

    def set_catalogue(self, catalogue: Catalogue, reader: str) -> None:
        """Take up what there is to hear, once it has been read, and offer it to this reader."""
        for cue in catalogue.cues.values():
            self._deck.load(cue)
        self._mixer.know(catalogue.ambiences)
        self._deck.set_volume(self._now.volume)
        self._reader = reader
        self.offer(catalogue)

    def offer(self, catalogue: Catalogue) -> None:
        """Take up other pieces and playlists."""
        before = self._player.track(self._now)
        self._catalogue, self._player.tracks = catalogue, catalogue.tracks
        self.meet(self._reader)
        if self._player.track(self._now) != before:
            self.trackChanged.emit()

    def append(self, playlist_id: str, track_id: str) -> None:
        """One more piece at the end of this playlist, if it is on."""
        self._become(self._player.append(self._now, playlist_id, track_id))

    def meet(self, reader: str) -> None:
        """Offer what there is for this reader; who has not chosen begins where they do."""
        self._reader = reader
        start = self._catalogue.start(reader)
        queue = queue_of(start.id, start.tracks, alone=start.alone) if start else Queue()
        self._start = with_queue(self._start, queue)
        self._playlists.offer(self._catalogue.offered(reader))
        self._become(self._player.keep(self._now, queue))
        self._quieter_db = self._catalogue.quieter_db.get(reader, 0.0)
        self.stay_under(self._ceiling_db)
        self._line_up()

    def start_with(self, volume: float) -> None:
        """The volume that every visit begins with from now on, from 0 to 1."""
        self._start = with_volume(self._start, volume)

    def stay_under(self, ceiling_db: float) -> None:
        """The clinic's ceiling for everything, in decibels (0 or below); some readers' is lower."""
        self._ceiling_db = ceiling_db
        self._deck.stay_under(ceiling_db - self._quieter_db)

    def mute(self, on: bool) -> None:
        """Sound off: all of it, softly."""
        self._deck.mute(on)

    def land(self, total_s: float, crossfade_s: float) -> None:
        """Let the music come to its own end; afterwards nothing plays."""
        self._soft_end.forget()
        self._playlists.let_go()
        self._deck.land(total_s, crossfade_s)
        self._mixer.forget()
        self._become(replace(self._now, playing=False))

    def start_over(self) -> None:
        """Forget what this person heard."""
        self._soft_end.start_over()
        self._deck.stop()
        self._mixer.quiet()
        self._become(self._start)
        self._deck.set_volume(self._now.volume)

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""
        mix, end = dict(self._mixer.mix.levels), self._soft_end.kept()
        return {**asdict(self._now), "mix": mix, "soft_end": end}

    def restore(self, state: Mapping[str, object]) -> None:
        """Take a kept listening up again: what was playing plays on, risen from silence."""
        kept = restored(state, self._start, self._catalogue.tracks)
        self._deck.set_volume(kept.volume)
        self._become(replace(kept, playing=False))
        self._mixer.restore(state.get("mix"))
        if kept.playing:
            self.play()
        self._soft_end.restore(state.get("soft_end"))

    def hear(self, event: Mapping[str, object]) -> None:
        """Take in what the sound process reports."""
        match event.get("event"):
            case "ready" | "device":
                self._sound_is(event.get("device") is not None, event.get("hushed") is True)
            case "track":
                self._become(self._player.came_to(self._now, str(event.get("id"))))
            case "position" if event.get("id") == self._deck.loaded:
                self._become(heard_at(self._now, event))
            case "skipped":
                lost, start = str(event.get("id")), self._start.queue
                self._become(self._player.pass_over(self._now, lost, start))
            case "ended":
                self._deck.lift()
                self._become(replace(self._now, playing=False, position_s=0.0))

    def _play_all(self, playlist_id: str) -> None:
        """A playlist from its first piece on; the one that is on goes on."""
        playlist = self._playlists.named(playlist_id)
        if playlist and playlist_id == self._now.queue.playlist:
            self.play()
        elif playlist:
            self._soft_end.suit(playlist.ends_min, dozing=playlist.kind == "sleep")
            queue = queue_of(playlist.id, playlist.tracks, self._now.queue, alone=playlist.alone)
            self._become(self._player.put_on(self._now, queue))

    def _end_softly(self, total_s: float, dozing: bool) -> None:
        if dozing:
            self._deck.doze(total_s)
            self._mixer.doze(total_s)
            self._become(replace(self._now, playing=False))
        else:
            self.land(total_s, LANDING_CROSSFADE_S)

    def _sound_is(self, available: bool, hushed: bool) -> None:
        if hushed:
            self._playlists.let_go()
            self._mixer.rest()
            self._become(self._player.hush(self._now))
        if available != self._available:
            self._available = available
            self.availableChanged.emit()

    def _line_up(self) -> None:
        now = self._now
        self._playlists.be_at(now.queue.playlist, self._catalogue.favourites(now.liked))
        self._up_next.show(now, self._catalogue.tracks)

    def _become(self, now: Listening) -> None:
        before, self._now = self._now, now
        if now.playing and not before.playing:
            self._soft_end.begin_again()
        lined_up = (before.queue, before.liked) != (now.queue, now.liked)
        if lined_up:
            self._line_up()
        told = announce(
            before,
            now,
            {
                "playing": self.playingChanged,
                "hushed": self.playingChanged,
                "track_id": self.trackChanged,
                "volume": self.volumeChanged,
            },
        )
        moved = self._player.progress(before) != self._player.progress(now)
        if moved:
            self.progressChanged.emit()
        if told or moved or lined_up:
            self.keptChanged.emit()
