"""Plays a listening's queue on the deck: what a person asks for, and what follows by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from companion.music import queue as queues
from companion.music.deck import Deck
from companion.music.listening import Listening, kept_among, liking, progress, with_queue
from companion.music.queue import Queue
from companion.music.tracks import LIKED, Track


class Player:
    """Each step is told to the deck and gives the listening that comes of it."""

    def __init__(self, deck: Deck) -> None:
        self.tracks: Mapping[str, Track] = {}
        self._deck = deck

    def track(self, now: Listening) -> Track | None:
        """The piece that is on."""
        return self.tracks.get(now.track_id)

    def progress(self, now: Listening) -> float:
        """How far the piece has come, from 0 to 1."""
        track = self.track(now)
        return progress(now.position_s, track.duration_s) if track else 0.0

    def begin(self, now: Listening) -> Listening:
        """Start, or go on where it was paused."""
        track = self.track(now)
        if now.playing or track is None:
            return now
        if self._deck.holds(track):
            self._deck.resume()
        else:
            self._deck.put_on(track, self._following(now), now.position_s)
        return replace(now, playing=True, hushed=False)

    def hush(self, now: Listening) -> Listening:
        """Rest until the person asks: what they heard alone would now be heard by all."""
        return replace(self.pause(now), hushed=True)

    def pause(self, now: Listening) -> Listening:
        """Rest at this place."""
        if now.playing:
            self._deck.pause()
        return replace(now, playing=False)

    def put_on(self, now: Listening, queue: Queue) -> Listening:
        """Play the piece that this queue is at, from its beginning."""
        after = replace(now, queue=queue, chosen=True, position_s=0.0, playing=True, hushed=False)
        track = self.track(after)
        if track is None:
            return now
        self._deck.put_on(track, self._following(after), 0.0)
        return after

    def keep(self, now: Listening, start: Queue) -> Listening:
        """The listening among the pieces that there are now; the deck stops one that is gone."""
        after = kept_among(now, start, self.tracks)
        if now.playing and not after.playing:
            self._deck.stop()
        return after

    def step(self, now: Listening, distance: int) -> Listening:
        """So many pieces on."""
        return self.line_up(now, queues.stepped(now.queue, distance))

    def play_track(self, now: Listening, track_id: str) -> Listening:
        """Play this piece of the queue."""
        if track_id not in now.queue.tracks:
            return now
        return self.put_on(now, queues.at(now.queue, track_id))

    def line_up(self, now: Listening, queue: Queue) -> Listening:
        """Another order, or another piece. The deck is told only what it does not know yet."""
        after = replace(with_queue(now, queue), chosen=True)
        if after.track_id != now.track_id:
            if now.playing:
                return self.put_on(now, queue)
            self._deck.lift()
        elif self._deck.loaded and queues.following(queue) != queues.following(now.queue):
            self._deck.queue(self._following(after))
        return after

    def append(self, now: Listening, playlist_id: str, track_id: str) -> Listening:
        """One more piece at the end of this playlist, if it is on."""
        if now.queue.playlist != playlist_id:
            return now
        return replace(self.line_up(now, queues.extended(now.queue, track_id)), chosen=True)

    def like(self, now: Listening, track_id: str) -> Listening:
        """A piece marked, or not any more; what is marked while the marked ones play comes last."""
        after = liking(now, track_id)
        return self.append(after, LIKED, track_id) if track_id in after.liked else after

    def came_to(self, now: Listening, track_id: str) -> Listening:
        """The deck went on to the piece that was to follow; other reports are late news."""
        if not self._deck.came_to(track_id):
            return now
        after = replace(now, queue=queues.at(now.queue, track_id), position_s=0.0)
        self._deck.queue(self._following(after))
        return after

    def pass_over(self, now: Listening, track_id: str, start: Queue) -> Listening:
        """A piece cannot be played: it is left out, and the next one that is left takes its turn.
        What sounds goes on; where nothing is left to follow it, `start` does. After the last piece
        comes silence, even where it ends too early.
        """
        self._deck.pass_over(track_id)
        if track_id not in now.queue.tracks:
            return now
        others = tuple(one for one in now.queue.tracks if one != track_id)
        if not others and now.queue.playlist == start.playlist:
            if now.playing:
                self._deck.stop()
            return replace(now, playing=False)
        # What comes after itself sounds, and only does not begin again.
        sounds = track_id == now.track_id == self._deck.loaded and self._deck.awaits(track_id)
        if others:
            queue = now.queue if sounds else queues.only(now.queue, others)
        else:
            on = (track_id,) if sounds else ()
            queue = replace(start, tracks=(*on, *start.tracks), repeat=now.queue.repeat)
        if sounds:
            follows = queues.stepped(queue, 1).track_id
        elif track_id == now.track_id and now.position_s > 0 and not queues.following(now.queue):
            follows = ""
        else:
            follows = queue.track_id if track_id == now.track_id else queues.following(queue)
        if self._deck.loaded and not self._deck.awaits(follows):
            self._deck.queue(self.tracks.get(follows))
        return with_queue(now, queue)

    def _following(self, now: Listening) -> Track | None:
        return self.tracks.get(queues.following(now.queue))
