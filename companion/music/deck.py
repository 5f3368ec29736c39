"""What the music room asks of the sound process, and what is on the turntable."""

from collections.abc import Sequence
from typing import Final

from companion.music.listening import gain_db
from companion.music.port import SoundPort
from companion.music.tracks import Cue, Layer, Track

FIRST_FADE_S: Final = 5.0
LATER_FADE_S: Final = 1.5
STOP_FADE_S: Final = 1.0
RESUME_FADE_S: Final = 0.5
MUTE_FADE_S: Final = 0.3
LOWEST_CEILING_DB: Final = -40.0
AMBIENCE_FADE_S: Final = 3.0


class Deck:
    """Puts pieces on, softly. The first sound of a visit rises from silence over five seconds."""

    def __init__(self, sound: SoundPort) -> None:
        self._sound = sound
        self._loaded_id = ""
        self._queued_id = ""
        self._begun = False
        self._ceiling_db: float | None = None

    def put_on(self, track: Track, following: Track | None, start_s: float) -> None:
        """Cross over to a piece; `following` comes after it by itself."""
        fade_s = LATER_FADE_S if self._loaded_id else FIRST_FADE_S
        self._loaded_id, self._begun = track.id, False
        self._sound.send(
            "music",
            id=track.id,
            path=str(track.file),
            start_s=start_s,
            fade_s=fade_s,
            gain_db=track.gain_db,
        )
        self.queue(following)

    def queue(self, following: Track | None) -> None:
        """Let a piece follow the one that plays, or silence."""
        self._queued_id = following.id if following else ""
        if following:
            self._sound.send(
                "queue", id=following.id, path=str(following.file), gain_db=following.gain_db
            )
        else:
            self._sound.send("queue")

    def holds(self, track: Track) -> bool:
        """Whether this piece is on and only needs to go on."""
        return self._loaded_id == track.id

    @property
    def loaded(self) -> str:
        """The piece that was put on last, or came by itself; empty where none is on."""
        return self._loaded_id

    def awaits(self, track_id: str) -> bool:
        """Whether this piece was asked to follow the one that is on."""
        return track_id != "" and self._queued_id == track_id

    def came_to(self, track_id: str) -> bool:
        """Whether the sound process moved on to the queued piece; other reports are late news, as
        are all before that of the piece that was put on.
        """
        if not self._begun:
            self._begun = track_id == self._loaded_id
            return False
        if track_id == "" or track_id != self._queued_id:
            return False
        self._loaded_id, self._queued_id = track_id, ""
        return True

    def pass_over(self, track_id: str) -> None:
        """This piece cannot be played: where it was put on, what follows comes without it."""
        self._begun = self._begun or track_id == self._loaded_id

    def lift(self) -> None:
        """Nothing is on any more, and nothing follows."""
        self._loaded_id = self._queued_id = ""

    def resume(self) -> None:
        """Go on where the piece was paused."""
        self._sound.send("resume", fade_s=RESUME_FADE_S)

    def pause(self) -> None:
        """Fade out and stay at this place."""
        self._sound.send("pause", fade_s=STOP_FADE_S)

    def stop(self) -> None:
        """Fade out for good."""
        self.doze(STOP_FADE_S)

    def doze(self, fade_s: float) -> None:
        """Fade out for good, over so many seconds."""
        self._sound.send("stop", fade_s=fade_s)
        self.lift()

    def land(self, total_s: float, crossfade_s: float) -> None:
        """Come to the piece's own end, all silent after `total_s` seconds."""
        self._sound.send("land", total_s=total_s, crossfade_s=crossfade_s)
        self.lift()

    def set_volume(self, volume: float) -> None:
        """The loudness of the music, from 0 to 1."""
        self._sound.send("volume", gain_db=gain_db(volume))

    def stay_under(self, ceiling_db: float) -> None:
        """Everything, however far up its faders are, is so many decibels lower (0 or below)."""
        ceiling_db = max(LOWEST_CEILING_DB, min(0.0, ceiling_db))
        if ceiling_db != self._ceiling_db:
            self._ceiling_db = ceiling_db
            self._sound.send("ceiling", gain_db=ceiling_db)

    def mute(self, on: bool) -> None:
        """Sound off: all of it, softly."""
        if not on:
            self._sound.send("speak")
        self._sound.send("mute", on=on, fade_s=MUTE_FADE_S)

    def surround(self, layers: Sequence[Layer], fade_s: float = AMBIENCE_FADE_S) -> None:
        """Let these loops sound and no others."""
        wanted = [
            {"id": layer.id, "path": str(layer.file), "gain_db": layer.gain_db} for layer in layers
        ]
        self._sound.send("ambience", layers=wanted, fade_s=fade_s)

    def load(self, cue: Cue) -> None:
        """Make a breath tone ready to be heard on time."""
        self._sound.send("load_cue", id=cue.id, path=str(cue.file))
