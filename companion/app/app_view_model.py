"""The whole app as QML sees it: the rooms' view models, where a person is, what joins rooms."""

from collections.abc import Callable, Mapping
from dataclasses import asdict

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from companion.app.landing import Landing
from companion.app.navigation import HOME, Trail, back, go, trail_from
from companion.breathing.view_model import BreathingViewModel
from companion.calm.view_model import CalmViewModel
from companion.clinic.view_model import ClinicViewModel
from companion.library.view_model import LibraryViewModel
from companion.music.view_model import MusicViewModel
from companion.practice.view_model import PracticeViewModel
from companion.qt import Property, QmlUncreatable, Signal, Slot
from companion.questions.view_model import QuestionsViewModel
from companion.takehome.view_model import TakeHomeViewModel
from companion.visit.look_view_model import LookViewModel
from companion.visit.view_model import VisitViewModel
from companion.walkthrough.about_view_model import AboutViewModel
from companion.walkthrough.chapters_view_model import ChaptersViewModel
from companion.walkthrough.view_model import WalkthroughViewModel

QML_IMPORT_NAME = "Companion.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once by the app")
class AppViewModel(QObject):
    """Journeys through the rooms. What happens inside one room is that room's own."""

    screenChanged = Signal()
    readyChanged = Signal()
    fullScreenChanged = Signal()
    watchedHzChanged = Signal()
    framesFree = Signal()
    techniqueWanted = Signal(str, arguments=["technique"])
    keptChanged = Signal()

    def __init__(
        self,
        look: LookViewModel,
        visit: VisitViewModel,
        walkthrough: WalkthroughViewModel,
        chapters: ChaptersViewModel,
        questions: QuestionsViewModel,
        takehome: TakeHomeViewModel,
        about: AboutViewModel,
        breathing: BreathingViewModel,
        practice: PracticeViewModel,
        calm: CalmViewModel,
        music: MusicViewModel,
        library: LibraryViewModel,
        clinic_library: LibraryViewModel,
        clinic: ClinicViewModel,
        time_of_day: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._visit = visit
        self._walkthrough = walkthrough
        self._chapters = chapters
        self._questions = questions
        self._takehome = takehome
        self._about = about
        self._breathing = breathing
        self._practice = practice
        self._calm = calm
        self._music = music
        self._library = library
        self._clinic_library = clinic_library
        self._clinic = clinic
        self._landing = Landing(visit, breathing, practice, music)
        self._time_of_day = time_of_day
        self._trail = Trail()
        self._ready = False
        self._full_screen = clinic.start.full_screen
        self._watched_hz = 0.0

    @Property(LookViewModel, constant=True)
    def look(self) -> LookViewModel:
        return self._look

    @Property(VisitViewModel, constant=True)
    def visit(self) -> VisitViewModel:
        return self._visit

    @Property(WalkthroughViewModel, constant=True)
    def walkthrough(self) -> WalkthroughViewModel:
        return self._walkthrough

    @Property(ChaptersViewModel, constant=True)
    def chapters(self) -> ChaptersViewModel:
        return self._chapters

    @Property(QuestionsViewModel, constant=True)
    def questions(self) -> QuestionsViewModel:
        return self._questions

    @Property(TakeHomeViewModel, constant=True)
    def takehome(self) -> TakeHomeViewModel:
        return self._takehome

    @Property(AboutViewModel, constant=True)
    def about(self) -> AboutViewModel:
        return self._about

    @Property(BreathingViewModel, constant=True)
    def breathing(self) -> BreathingViewModel:
        return self._breathing

    @Property(PracticeViewModel, constant=True)
    def practice(self) -> PracticeViewModel:
        return self._practice

    @Property(CalmViewModel, constant=True)
    def calm(self) -> CalmViewModel:
        return self._calm

    @Property(MusicViewModel, constant=True)
    def music(self) -> MusicViewModel:
        return self._music

    @Property(LibraryViewModel, constant=True)
    def library(self) -> LibraryViewModel:
        return self._library

    @Property(LibraryViewModel, constant=True)
    def clinicLibrary(self) -> LibraryViewModel:
        return self._clinic_library

    @Property(ClinicViewModel, constant=True)
    def clinic(self) -> ClinicViewModel:
        return self._clinic

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._trail.here

    @Property(str, notify=screenChanged)
    def behind(self) -> str:
        """The screen that back leads to, empty on the first one."""
        return self._trail.behind

    @Property(bool, notify=screenChanged)
    def canGoBack(self) -> bool:
        return self._trail.can_go_back

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._ready

    @Property(bool, notify=fullScreenChanged)
    def fullScreen(self) -> bool:
        return self._full_screen

    @Property(float, notify=watchedHzChanged)
    def watchedHz(self) -> float:
        return self._watched_hz

    @Slot(str)
    def open(self, screen: str) -> None:
        self._walk(go(self._trail, screen))

    @Slot()
    def back(self) -> None:
        self._walk(back(self._trail))

    @Slot()
    def begin(self) -> None:
        self.open("checkin")

    @Slot()
    def together(self) -> None:
        self.open("together")

    @Slot()
    def justBreathe(self) -> None:
        """One touch from anywhere to breathing with music."""
        self.open("breathing")
        self._breathing.start()
        self._music.play()

    @Slot(str)
    def practise(self, exercise_id: str) -> None:
        """One touch into a guided exercise; the breath makes way."""
        self._practice.start(exercise_id)
        if self._practice.exerciseId == exercise_id:
            self._breathing.stopNow()
            self.open("practice")

    @Slot(str)
    def openChapter(self, chapter_id: str) -> None:
        """Through a chapter's door. The one that holds the steps is the walkthrough itself."""
        self._chapters.openChapter(chapter_id)
        if self._chapters.chapterId == chapter_id:
            self.open("questions" if self._chapters.form == "questions" else "chapter")
        else:
            self.open("walkthrough")

    @Slot(str)
    def openPage(self, page_id: str) -> None:
        """To a page in whichever chapter it stands."""
        self._chapters.openPage(page_id)
        self.open("chapter")

    @Slot(str)
    def doTechnique(self, technique: str) -> None:
        """Start what fits the step, where the person is."""
        self.techniqueWanted.emit(technique)

    @Slot(float)
    def callNow(self, total_s: float) -> None:
        """Called in: picture and sound come down together and are steady after `total_s`."""
        # Whoever touches the card next is not the nurse who calls from her corner.
        if self.screen == "corner":
            self.back()
        self._landing.call_in(total_s)

    @Slot()
    def returnFromCall(self) -> None:
        """Not yet: one touch, and what was there goes on."""
        self._landing.stay()

    @Slot()
    def finish(self) -> None:
        self._breathing.finish()
        self.open("checkout")

    @Slot()
    def newVisit(self) -> None:
        """Forget everything of this person, in every room; a nurse stays in her corner."""
        self._breathing.start_over()
        self._practice.start_over()
        self._calm.start_over()
        self._library.start_over()
        self._music.start_over()
        self._visit.start_over()
        self._look.start_over()
        self._clinic.start_over()
        self._walkthrough.start_over()
        self._chapters.start_over()
        self._questions.start_over()
        self._takehome.start_over()
        self._clinic.wiped(self._time_of_day())
        self.setFullScreen(self._clinic.start.full_screen)
        self._walk(Trail((HOME, "corner")) if self.screen == "corner" else Trail())

    @Slot(bool)
    def setFullScreen(self, on: bool) -> None:
        if on != self._full_screen:
            self._full_screen = on
            self.fullScreenChanged.emit()

    @Slot(bool)
    def framesSeen(self, free: bool) -> None:
        """Seen for long enough. Not held back, drawing on the graphics card takes a whole core."""
        self.watch_frames(0.0)
        if free:
            self.framesFree.emit()

    def watch_frames(self, refresh_hz: float) -> None:
        """Look at a moving breath whether frames outrun a screen of this rate; 0 looks no more."""
        self._watched_hz = refresh_hz
        self.watchedHzChanged.emit()

    def set_ready(self) -> None:
        """The packs are read."""
        self._ready = True
        self.readyChanged.emit()

    def kept(self) -> dict[str, object]:
        """What the parent keeps."""
        return asdict(self._trail)

    def restore(self, state: Mapping[str, object]) -> None:
        """Back to the screen the person was on."""
        self._walk(trail_from(state))

    def _walk(self, trail: Trail) -> None:
        if trail == self._trail:
            return
        leaving_breath = self._trail.here == "breathing" and trail.here in (HOME, "checkout")
        if trail.here == "calm":
            self._calm.arrange()
        self._trail = trail
        if leaving_breath:
            self._breathing.finish()
        if "practice" not in trail.screens:
            self._practice.stopNow()
        elif trail.here != "practice":
            self._practice.pause()
        self.screenChanged.emit()
        self.keptChanged.emit()
