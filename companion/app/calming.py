"""What calms, across the rooms: what the calm page knows of them, and what is started in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from companion.calm.model import Known, Moment

if TYPE_CHECKING:
    from companion.app.app_view_model import AppViewModel
    from companion.app.content import Content

_REST: Final = "rest"
"""The technique of a step where nothing may pace the breath."""


class Calming:
    """Tells the calm page who is there, and starts what it or a step of the walkthrough offers."""

    def __init__(self, app: AppViewModel) -> None:
        self._app = app
        self._content: Content | None = None
        self._pattern = ""
        app.calm.wanted.connect(self._start)
        app.techniqueWanted.connect(self._do_technique)
        app.clinic.setUpChanged.connect(self._meet)
        app.music.availableChanged.connect(self._listen)
        app.look.soundOffChanged.connect(self._listen)
        app.practice.exerciseChanged.connect(
            lambda: app.calm.chose("practice", app.practice.exerciseId)
        )
        app.breathing.choicesChanged.connect(self._note_pattern)
        app.music.playlists.wanted.connect(self._end_in_time)
        app.music.playingChanged.connect(self._end_in_time)

    def take(self, content: Content) -> None:
        """Take up what was read."""
        self._content = content
        self._meet()

    def _meet(self) -> None:
        if self._content is None:
            return
        from companion.breathing.guides import guides_for

        content, setup = self._content, self._app.clinic.setup
        words = content.breathing_words.get(setup.audience)
        self._app.calm.know(
            content.calm,
            Known(
                content.patterns,
                content.exercises,
                guides_for(content.guides, setup.audience),
                names=words.patterns if words else {},
                hints=words.hints if words else {},
            ),
        )
        self._app.calm.meet(
            Moment(
                reader=setup.audience,
                stage=setup.stage,
                position=setup.position,
                paced=setup.pacing_allowed,
                relaxed=not setup.pacing_possible,
                sound=self._can_hear,
            ),
            setup.wait_min,
        )
        if (self._app.calm.minutes_left() or 0.0) >= 1:
            self._end_in_time()

    @property
    def _can_hear(self) -> bool:
        return self._app.music.available and not self._app.look.soundOff

    def _listen(self) -> None:
        self._app.calm.hear(self._can_hear)

    def _end_in_time(self) -> None:
        """Music for the waiting comes to rest when the test begins, if that is known; where that
        is over and nobody has come, it plays on.
        """
        music, left_min = self._app.music, self._app.calm.minutes_left()
        playlists = self._content.catalogue.playlists if self._content else {}
        on = playlists.get(music.upNext.playlistId)
        if music.playing and on and on.kind == "waiting" and left_min is not None:
            left_min = left_min if left_min >= 1 else 0.0
            music.softEnd.suit(round(left_min), left_s=60 * left_min)

    def _note_pattern(self) -> None:
        """A pattern may be chosen on the breathing page as well."""
        pattern = str(self._app.breathing.kept()["pattern"])
        if pattern != self._pattern:
            self._pattern = pattern
            self._app.calm.chose("breath", pattern)

    def _do_technique(self, technique: str) -> None:
        """Start what a step offers where the person is, with its pattern if it has one.

        Where nothing may pace, its rest is the same as Just rest: with music.
        """
        from companion.breathing.patterns import fitting

        app = self._app
        patterns = self._content.patterns if self._content else {}
        app.breathing.begin_technique(technique, fitting(patterns, technique, app.clinic.audience))
        if technique == _REST and not app.breathing.paced:
            app.music.play()

    def _start(self, kind: str, what: str, guide: str) -> None:
        """Music is the page's own: it opens a sheet over it."""
        app = self._app
        match kind:
            case "breath":
                self._breathe(what, guide)
            case "rest":
                app.justBreathe()
            case "practice":
                app.practise(what)
            case "place":
                app.open("place")
                app.music.play()
            case "own_pace":
                app.open("breathing")
                app.breathing.findMyPace()
                app.music.play()
            case "sound_only":
                app.open("breathing")
                if app.breathing.state == "quiet":
                    app.breathing.stopNow()
                app.calm.eyesClosed.emit()
            case "squeeze":
                app.open("breathing")
                app.breathing.squeeze()

    def _breathe(self, pattern: str, guide: str) -> None:
        """Breathe in this way, with the picture it is offered by; who wants less motion keeps their
        own.
        """
        app = self._app
        if app.breathing.technique:
            app.breathing.stopNow()
        app.breathing.setPattern(pattern)
        if guide and not app.look.lessMotion:
            app.breathing.offer_guide(guide)
        app.justBreathe()
