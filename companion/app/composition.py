"""Builds the app once: view models, sound, content, and the wires between them."""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from companion.app.app_view_model import AppViewModel
from companion.app.calming import Calming
from companion.app.clinic_music import ClinicMusic
from companion.app.collecting import Collector
from companion.app.content import Content, Folders
from companion.app.kept_settings import KeptSettings
from companion.app.own_music import make_library, make_own_music
from companion.app.parent_link import ParentLink
from companion.app.room import Room
from companion.app.soon import Soon
from companion.app.staff_notices import StaffNotices
from companion.app.taking_home import make_takehome, pack_up
from companion.app.telling import UNTIL_READ, Listeners, Telling
from companion.app.with_music import WithMusic
from companion.breathing.view_model import BreathingViewModel
from companion.calm.view_model import CalmViewModel
from companion.clinic.view_model import ClinicViewModel
from companion.device.notices import Notice
from companion.device.settings import Settings
from companion.music.view_model import MusicViewModel
from companion.practice.view_model import PracticeViewModel
from companion.questions.view_model import QuestionsViewModel
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


class _Mailbox(QObject):
    """Brings what other threads found to the window's own thread."""

    content = Signal(object)
    sound = Signal(object)
    notice = Signal(str, str)
    visit_notice = Signal(str, str)


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
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._collector = Collector(self)
        self._folders = folders
        self._link = link
        self._kept = dict(kept or {})
        self._mailbox = _Mailbox(self)
        self._mailbox.content.connect(self._take_content)
        self._mailbox.sound.connect(self._hear)
        self._mailbox.notice.connect(self.notice)
        self._mailbox.visit_notice.connect(self._notice_of_visit)
        self._sound = make_sound(self._mailbox.sound.emit)
        self._reader: threading.Thread | None = None

        self._settings = KeptSettings(folders.config, settings, self._mailbox.notice.emit)
        self.look = LookViewModel(self._settings.look, self)
        self.visit = VisitViewModel(self)
        self.walkthrough = WalkthroughViewModel(self)
        self.chapters = ChaptersViewModel(self)
        self.questions = QuestionsViewModel(self)
        self.takehome = make_takehome(folders.assets, lambda: self.app.fullScreen, self)
        self.about = AboutViewModel(self)
        self.breathing = BreathingViewModel(UNTIL_READ, clock, self)
        self.practice = PracticeViewModel(clock, self)
        self.calm = CalmViewModel(clock, self)
        self.music = MusicViewModel(self._sound, settings.start_volume, clock, self)
        self.library = make_library(self)
        index = folders.index or folders.config / "music"
        self._clinic_music = ClinicMusic(
            self._settings, index, self._mailbox.visit_notice.emit, self
        )
        self.clinic = ClinicViewModel(self._settings.tablet_start, self)
        first = [(one.what, one.cure) for one in notices]
        self._notices = StaffNotices(self.clinic.notify, first)
        self.app = AppViewModel(
            self.look,
            self.visit,
            self.walkthrough,
            self.chapters,
            self.questions,
            self.takehome,
            self.about,
            self.breathing,
            self.practice,
            self.calm,
            self.music,
            self.library,
            self._clinic_music.library,
            self.clinic,
            time_of_day,
            self,
        )
        self._with_music = WithMusic(
            self.breathing, self.music, lambda: self.content.catalogue, self._sound, clock
        )
        self._calming = Calming(self.app)
        self.own_music = make_own_music(
            self.library,
            self._clinic_music.library,
            self.music,
            lambda: self._settings.clinic_music_readers,
            folders.assets,
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
                self.practice,
            ),
            self.notice,
        )
        # Many changes in one turn of the event loop are one word to the parent.
        self._remembering = Soon(self._remember, self)
        self.rooms: Mapping[str, Room] = {
            "app": self.app,
            "look": self.look,
            "visit": self.visit,
            "walkthrough": self.walkthrough,
            "chapters": self.chapters,
            "questions": self.questions,
            "takehome": self.takehome,
            "breathing": self.breathing,
            "practice": self.practice,
            "calm": self.calm,
            "music": self.music,
            "library": self.library,
            "clinic": self.clinic,
        }
        self._restore("look", "clinic", "visit", "questions", "takehome", "calm", "app")
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
        self.own_music.end()
        self._settings.end()
        if self._reader is not None:
            self._reader.join()
        self._collector.end()

    @property
    def content(self) -> Content:
        """What has been read so far."""
        return self._telling.content

    def _wire(self) -> None:
        for room in self.rooms.values():
            room.keptChanged.connect(self._remembering.ask)
        self.clinic.setUpChanged.connect(self._telling.tell)
        self.clinic.setUpChanged.connect(lambda: self.music.meet(self.clinic.audience))
        self.visit.detailChanged.connect(self._telling.tell)
        self.chapters.questionWanted.connect(self.questions.toggle)
        self.questions.mineChanged.connect(self._show_chosen)
        self.walkthrough.detailWanted.connect(self.visit.setDetail)
        self.look.soundOffChanged.connect(lambda: self.music.mute(self.look.soundOff))
        self.look.lessMotionChanged.connect(self._move_less)
        self._settings.follow(self.clinic, self.look, self.music)
        self.clinic.startChanged.connect(self.own_music.offer)
        self.clinic.lastWipedChanged.connect(self._forget_kept)
        self.clinic.lastWipedChanged.connect(self._notices.forget_visit)
        self.clinic.soundCheckWanted.connect(self._with_music.check)
        self.clinic.noiseWanted.connect(self._with_music.measure)
        self.practice.ambienceWanted.connect(self._with_music.surround)
        self.visit.nurseChanged.connect(self._rest_for_nurse)
        self.app.framesFree.connect(self._draw_in_software)
        self.app.screenChanged.connect(self._pack_up)
        self.takehome.noticed.connect(self.notice)
        self._move_less()

    def _read(self) -> None:
        # Not before the first frame: starting a process brings code with it.
        from companion.app.read_apart import read_apart

        self._mailbox.content.emit(read_apart(self._folders))

    def _take_content(self, content: Content) -> None:
        # The longest turn of all: on a busy tablet it must not pass for a freeze.
        self._link.beat()
        self._notices.tell(content.notices)
        self.look.offer(content.likenesses)
        self.clinic.offer(content.options, content.offered, content.presets)
        self.music.set_catalogue(content.catalogue, self.clinic.audience)
        self.questions.offer_keyboards(content.keyboards)
        if content.takehome:
            self.takehome.set_words(content.takehome)
        self._telling.take(content)
        self._calming.take(content)
        self.own_music.take(content)
        self._kept = self.own_music.hold(self._kept)
        self._restore("walkthrough", "chapters", "breathing", "practice", "music", "library")
        self._clinic_music.begin(self.clinic)
        self.own_music.wait_for_held()
        if self.look.soundOff:
            self.music.mute(on=True)
        self.app.set_ready()
        self._pack_up()

    def _hear(self, event: SoundEvent) -> None:
        self.music.hear(event)
        self._with_music.hear(event)
        self._notices.hear(event, self.own_music.brought)

    def _forget_kept(self) -> None:
        self._kept = {}
        self.own_music.let_go()

    def _rest_for_nurse(self) -> None:
        if self.visit.nurseCalled:
            self.practice.pause()

    def _show_chosen(self) -> None:
        self.chapters.choose([one.id for one in self.questions.questions])

    def _pack_up(self) -> None:
        if self.app.screen == "takehome" and self.app.ready:
            pack_up(self.takehome, self.content, self.clinic, self.questions, self.chapters)

    def _move_less(self) -> None:
        self.breathing.set_less_motion(self.look.lessMotion)

    def _draw_in_software(self) -> None:
        self._settings.draw_in_software()
        self.notice(
            "This screen does not hold frames back, which takes much power.",
            "Start Companion again: from then on it draws in a way that takes less.",
        )

    def notice(self, what: str, cure: str) -> None:
        self._notices.tell([(what, cure)])

    def _notice_of_visit(self, what: str, cure: str) -> None:
        self._notices.tell([(what, cure)], of_visit=True)

    def notice_from_elsewhere(self, notice: Notice) -> None:
        """As `notice`, from any thread."""
        self._mailbox.notice.emit(notice.what, notice.cure)

    def _remember(self) -> None:
        kept = {name: room.kept() for name, room in self.rooms.items()}
        self._link.keep(self.own_music.remember(kept))

    def _restore(self, *names: str) -> None:
        for name in names:
            state = self._kept.get(name)
            if isinstance(state, Mapping):
                self.rooms[name].restore(state)
