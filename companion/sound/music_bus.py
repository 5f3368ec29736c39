"""The music: pieces that follow each other, cross over, hold still and go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from companion.sound.deck import Deck
from companion.sound.fades import Fader
from companion.sound.happenings import What
from companion.sound.levels import STAYS, Ramp, Stereo, frames_in, with_gain
from companion.sound.sources import Source

CROSSFADE_S = 8.0
"""From a piece that ends to the one queued after it: long enough to be no break."""

CROSSED_SHARE = 0.4
"""No more than this part of a short piece goes into a crossfade."""

RECOVERY_S = 1.5
"""The fade-in of a queued piece when the one before ended without warning."""


@dataclass(frozen=True)
class _Queued:
    track: str
    source: Source
    gain: float


class MusicBus:
    """At most one current track, those that fade away under it, and one queued to follow.

    Notes of what happens gather in ``notes``, for the mixer to pass on.
    """

    def __init__(self) -> None:
        """Nothing plays."""
        self.notes: list[tuple[What, str]] = []
        self.current: Deck | None = None
        self._decks: list[Deck] = []
        self._queued: _Queued | None = None
        self._hold = Ramp(1.0)
        self.volume = Fader(1.0)

    @property
    def paused(self) -> bool:
        """Whether the music is held, or on its way there."""
        return self._hold.target == 0.0

    @property
    def held(self) -> bool:
        """Whether the music stands still."""
        return self.paused and not self._hold.remaining

    @property
    def sounding(self) -> bool:
        """Whether any music is heard."""
        return bool(self._decks) and not self.held

    @property
    def until_silent(self) -> int:
        """Frames until it is silent as far as it was told; ``STAYS`` while it plays on."""
        if not self.sounding:
            return 0
        if self.paused:
            return self._hold.remaining
        leaving = all(deck.leaving for deck in self._decks)
        return max(deck.fade.remaining for deck in self._decks) if leaving else STAYS

    def play(self, track: str, source: Source, gain: float, fade: int) -> None:
        """Cross over from whatever plays, and end a pause."""
        self.leave(fade)
        self._start(track, source, gain, fade)

    def queue(self, track: str, source: Source, gain: float) -> None:
        """Let ``source`` follow the current track."""
        self.clear_queue()
        self._queued = _Queued(track, source, gain)

    def skip(self, fade: int) -> None:
        """Cross over to what is queued, if anything is."""
        if self._queued:
            self.leave(fade)
            self._start_queued(fade)

    def clear_queue(self) -> None:
        """Let nothing follow the current track."""
        if self._queued:
            self._queued.source.close()
        self._queued = None

    def pause(self, fade: int) -> None:
        """Fade out and stand still; at once where nothing was heard yet."""
        unheard = all(deck.fade.value == 0.0 for deck in self._decks)
        self._hold.to(0.0, 0 if unheard else fade)

    def resume(self, fade: int) -> None:
        """Go on from where the music stood still."""
        self._hold.to(1.0, fade)
        if self.current is None:
            self._start_queued(frames_in(RECOVERY_S))

    def stop(self, fade: int) -> None:
        """Fade out and forget everything."""
        self.clear_queue()
        self.leave(fade)
        self.current = None

    def leave(self, fade: int) -> None:
        """Let all that plays fade away; a pause ends, and what it held is gone."""
        self.end_pause()
        for deck in self._decks:
            deck.leave(fade)

    def end_pause(self) -> bool:
        """Make the pause's fade each deck's own, at the level it has; was there a pause?

        The decks must be told to leave next, or they would come back.
        """
        if not self.paused:
            return False
        for deck in self._decks:
            deck.take_on(self._hold.value)
        self._hold = Ramp(1.0)
        return True

    def cross_to(self, ending: Source, fade: int, position: int) -> None:
        """Cross over to another place, ``position``, of the current track."""
        deck = self.current
        if deck is None:
            ending.close()
            return
        deck.leave(fade)
        self.current = Deck(deck.track, ending, deck.gain, fade)
        self._decks.append(self.current)
        self.current.skip_to(position)

    # ------------------------------------------------------------------ for the mixer

    def until_edge(self) -> Iterator[int]:
        """Frames until something changes; those of 0 and less are past.

        What stands still names none but the end of patience: others would come no nearer.
        """
        yield self._hold.remaining
        for deck in self._moving:
            if deck.stalled:
                yield deck.patience
                continue
            yield deck.fade.remaining
            yield deck.remaining
            if deck is self.current and self._queued:
                yield deck.remaining - self._crossfade(deck, self._queued)

    def at_edge(self) -> None:
        """Do what is due at this frame."""
        current = self.current
        if self.held or not current or not self._queued:
            return
        if current.remaining <= self._crossfade(current, self._queued):
            left = current.remaining
            current.leave(left)
            self._start_queued(max(left, frames_in(RECOVERY_S)))

    def fetch(self, length: int) -> int:
        """Get ``length`` frames to hand; how many of them can be looked at at once."""
        return min((deck.fetch(length) for deck in self._moving), default=length)

    def settle(self, length: int) -> None:
        """Before the next ``length`` frames are looked at."""
        for deck in self._moving:
            deck.settle(length)

    def look(self, length: int) -> Stereo | None:
        """The next ``length`` frames, not to be written to; None when all is silent."""
        pieces = [deck.look(length) for deck in self._moving]
        if not pieces:
            return None
        mixed = pieces[0]
        for piece in pieces[1:]:
            mixed = mixed + piece
        return with_gain(with_gain(mixed, self.volume.look(length)), self._hold.look(length))

    def move(self, length: int) -> None:
        """Go on by ``length`` frames."""
        for deck in self._moving:
            deck.move(length)
        self.volume.move(length)
        self._hold.move(length)

    @staticmethod
    def _crossfade(deck: Deck, queued: _Queued) -> int:
        lengths = (one.frames - one.start for one in (deck.source, queued.source))
        return min(frames_in(CROSSFADE_S), int(CROSSED_SHARE * min(lengths)))

    @property
    def _moving(self) -> Sequence[Deck]:
        return () if self.held else self._decks

    def clear_up(self) -> None:
        """Let go of what is over, and go on to what follows."""
        over = [deck for deck in self._decks if deck.gone]
        for deck in over:
            if deck.fault:
                self.notes.append((deck.fault, deck.track))
        last = self.current
        self._drop(over)
        if last is None or last not in over:
            return
        if self._queued:
            self._start_queued(frames_in(RECOVERY_S))
        elif not last.leaving:
            self.notes.append((What.ENDED, last.track))

    def _drop(self, decks: list[Deck]) -> None:
        for deck in decks:
            deck.source.close()
            self._decks.remove(deck)
            if deck is self.current:
                self.current = None

    def _start(self, track: str, source: Source, gain: float, fade: int) -> None:
        self.current = Deck(track, source, gain, fade)
        self._decks.append(self.current)
        self.notes.append((What.TRACK, track))

    def _start_queued(self, fade: int) -> None:
        queued, self._queued = self._queued, None
        if queued:
            self._start(queued.track, queued.source, queued.gain, fade)
