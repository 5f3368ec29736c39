"""Builds the app once: view models, sound, content, and the wires between them."""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from companion.app.app_view_model import AppViewModel
from companion.app.collecting import Collector
from companion.app.content import Content, Folders
from companion.app.parent_link import ParentLink
from companion.app.taking_home import make_takehome, pack_up
from companion.app.telling import UNTIL_READ, Listeners, Telling
from companion.breathing.patterns import fitting
from companion.breathing.view_model import BreathingViewModel
from companion.clinic.view_model import ClinicViewModel, TabletStart
from companion.device.notices import Notice
from companion.device.settings import Settings, write_settings
from companion.music.view_model import MusicViewModel
from companion.questions.view_model import QuestionsViewModel
from companion.visit.look import Look
from companion.visit.look_view_model import LookViewModel
from companion.visit.view_model import VisitViewModel
from companion.walkthrough.about_view_model import AboutViewModel
from companion.walkthrough.chapters_view_model import ChaptersViewModel
from companion.walkthrough.view_model import WalkthroughViewModel

SoundEvent = Mapping[str, object]


class SoundEngine(Protocol):
    """The sound process, as the app holds it."""

    def start(self) -> None:
        """Start the process; returns at once."""

    def send(self, do: str, **fields: object) -> None:
        """Ask for something; never waits."""

    def close(self) -> None:
        """Fade out and end."""


MakeSound = Callable[[Callable[[SoundEvent], None]], SoundEngine]


class Room(Protocol):
    """A view model with something the parent keeps."""

    @property
    def keptChanged(self) -> SignalInstance:
        """Follows every change of what is kept."""

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""

    def restore(self, state: Mapping[str, object], /) -> None:
        """Take it up again."""


class _Mailbox(QObject):
    """Brings what other threads found to the window's own thread."""

    content = Signal(object)
    sound = Signal(object)
    notice = Signal(str, str)


class Companion(QObject):
    """The running app without its window. `make_sound` gets the callback for sound events."""

    def __init__(
        self,
        folders: Folders,
        settings: Settings,
        make_sound: MakeSound,
        link: ParentLink,
        time_of_day: Callable[[], str],
        kept: Mapping[str, object] | None = None,
        notices: Sequence[Notice] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._collector = Collector(self)
        self._folders = folders
        self._settings = settings
        self._link = link
        self._kept = dict(kept or {})
        self._notices = [(one.what, one.cure) for one in notices]
        self._mailbox = _Mailbox(self)
        self._mailbox.content.connect(self._take_content)
        self._mailbox.sound.connect(self._hear)
        self._mailbox.notice.connect(self.notice)
        self._sound = make_sound(self._mailbox.sound.emit)
        self._reader: threading.Thread | None = None

        start = TabletStart(settings.start_full_screen, settings.start_theme, settings.start_volume)
        self.look = LookViewModel(_start_look(settings), self)
        self.visit = VisitViewModel(self)
        self.walkthrough = WalkthroughViewModel(self)
        self.chapters = ChaptersViewModel(self)
        self.questions = QuestionsViewModel(self)
        self.takehome = make_takehome(folders.assets, lambda: self.app.fullScreen, self)
        self.about = AboutViewModel(self)
        self.breathing = BreathingViewModel(UNTIL_READ, time.monotonic, self)
        self.music = MusicViewModel(self._sound, settings.start_volume, self)
        self.clinic = ClinicViewModel(start, self)
        self.app = AppViewModel(
            self.look,
            self.visit,
            self.walkthrough,
            self.chapters,
            self.questions,
            self.takehome,
            self.about,
            self.breathing,
            self.music,
            self.clinic,
            time_of_day,
            self,
        )
        self._telling = Telling(
            Listeners(
                self.clinic,
                self.visit,
                self.walkthrough,
                self.chapters,
                self.questions,
                self.about,
                self.breathing,
            ),
            self.notice,
        )
        # Many changes in one turn of the event loop are one word to the parent.
        self._remembering = QTimer(self, singleShot=True, interval=0)
        self._remembering.timeout.connect(self._remember)
        self.rooms: Mapping[str, Room] = {
            "app": self.app,
            "look": self.look,
            "visit": self.visit,
            "walkthrough": self.walkthrough,
            "chapters": self.chapters,
            "questions": self.questions,
            "takehome": self.takehome,
            "breathing": self.breathing,
            "music": self.music,
            "clinic": self.clinic,
        }
        self._restore("look", "clinic", "visit", "questions", "takehome", "app")
        self._wire()

    def begin(self) -> None:
        """Read the content and start the sound, beside the window. Call after the first frame."""
        self._sound.start()
        self._reader = threading.Thread(target=self._read, name="content", daemon=True)
        self._reader.start()

    def end(self) -> None:
        """Fade the sound out and join what runs beside the window."""
        self._remembering.stop()
        self.breathing.stopNow()
        self._sound.close()
        self.takehome.end()
        if self._reader is not None:
            self._reader.join()
        self._collector.end()

    @property
    def content(self) -> Content:
        """What has been read so far."""
        return self._telling.content

    def _wire(self) -> None:
        for room in self.rooms.values():
            room.keptChanged.connect(self._remembering.start)
        self.clinic.setUpChanged.connect(self._telling.tell)
        self.visit.detailChanged.connect(self._telling.tell)
        self.chapters.questionWanted.connect(self.questions.toggle)
        self.questions.mineChanged.connect(self._show_chosen)
        self.walkthrough.detailWanted.connect(self.visit.setDetail)
        self.look.soundOffChanged.connect(lambda: self.music.mute(self.look.soundOff))
        self.look.lessMotionChanged.connect(self._move_less)
        self.clinic.startChanged.connect(self._keep_settings)
        self.breathing.cueWanted.connect(self._cue)
        self.breathing.cuesDropped.connect(lambda: self._sound.send("clear_cues"))
        self.app.framesFree.connect(self._draw_in_software)
        self.app.techniqueWanted.connect(self._do_technique)
        self.app.screenChanged.connect(self._pack_up)
        self.takehome.noticed.connect(self.notice)
        self._move_less()

    def _read(self) -> None:
        # Not before the first frame: starting a process brings code with it.
        from companion.app.read_apart import read_apart

        self._mailbox.content.emit(read_apart(self._folders))

    def _take_content(self, content: Content) -> None:
        self._notices += content.notices
        self.clinic.notify(self._notices)
        self.look.offer(content.likenesses)
        self.clinic.offer(content.options, content.offered, content.presets)
        self.music.set_catalogue(content.catalogue)
        self.questions.offer_keyboards(content.keyboards)
        if content.takehome:
            self.takehome.set_words(content.takehome)
        self._telling.take(content)
        self._restore("walkthrough", "chapters", "breathing", "music")
        if self.look.soundOff:
            self.music.mute(on=True)
        self.app.set_ready()
        self._pack_up()

    def _hear(self, event: SoundEvent) -> None:
        self.music.hear(event)
        match event.get("event"):
            case "skipped":
                file, problem = event.get("file"), event.get("problem")
                self.notice(f"{file} was not played: {problem}.", "Put the piece back.")
            case "ready" | "device" if event.get("device") is None:
                self.notice(
                    "This device has no sound output, so Companion is silent.",
                    "Plug in or switch on a loudspeaker or headphones.",
                )

    def _cue(self, kind: str, at_s: float) -> None:
        cue = self.content.catalogue.cues.get(f"breath_{kind}")
        if cue is not None:
            self._sound.send("cue", id=cue.id, at=at_s - cue.first_sound_s, gain_db=0.0)

    def _do_technique(self, technique: str) -> None:
        """Start what the step offers, with its pattern if it has one."""
        pattern = fitting(self.content.patterns, technique, self.clinic.audience)
        self.breathing.begin_technique(technique, pattern)

    def _show_chosen(self) -> None:
        self.chapters.choose([one.id for one in self.questions.questions])

    def _pack_up(self) -> None:
        if self.app.screen == "takehome" and self.app.ready:
            pack_up(self.takehome, self.content, self.clinic, self.questions, self.chapters)

    def _move_less(self) -> None:
        self.breathing.set_less_motion(self.look.lessMotion)

    def _draw_in_software(self) -> None:
        self._settings = replace(self._settings, graphics="software")
        self._write_settings()
        self.notice(
            "This screen does not hold frames back, which takes much power.",
            "Start Companion again: from then on it draws in a way that takes less.",
        )

    def _keep_settings(self) -> None:
        start = self.clinic.start
        self._settings = replace(
            self._settings,
            start_full_screen=start.full_screen,
            start_theme=start.theme,
            start_volume=start.volume,
        )
        self.look.start_with(_start_look(self._settings))
        self.music.start_with(start.volume)
        self._write_settings()

    def _write_settings(self) -> None:
        settings = self._settings

        def write() -> None:
            for one in write_settings(self._folders.config, settings):
                self._mailbox.notice.emit(one.what, one.cure)

        threading.Thread(target=write, name="settings").start()

    def notice(self, what: str, cure: str) -> None:
        self._notices.append((what, cure))
        self.clinic.notify(self._notices)

    def _remember(self) -> None:
        self._link.keep({name: room.kept() for name, room in self.rooms.items()})

    def _restore(self, *names: str) -> None:
        for name in names:
            state = self._kept.get(name)
            if isinstance(state, Mapping):
                self.rooms[name].restore(state)


def _start_look(settings: Settings) -> Look:
    return Look(
        theme=settings.start_theme,
        text_scale=settings.start_text_scale,
        less_motion=settings.start_less_motion,
    )
