"""The stops of the tour: every screen in every state that a person can bring about."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from companion.app import tour_calm as calm
from companion.app import tour_clinic as clinic
from companion.app import tour_guides as guides
from companion.app import tour_music as music
from companion.app import tour_own as own
from companion.app import tour_touches as touches
from companion.app.tour_guide import Guide

Act = Callable[[Guide], None]
_LANDING_S: Final = 3.0
EVERYONE: Final = ("adult", "teen", "child", "little", "parent")
GROWN: Final = ("adult", "teen")
"""For what is the same for all, or shows the same pictures and sentences at greater length."""
CHILDREN: Final = ("child", "little")
NOT_CHILDREN: Final = (*GROWN, "parent")
WITH_QUESTIONS: Final = (*NOT_CHILDREN, "child")


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name, how to get there from the stop before, when it is there, for whom.

    A stop that looks the same for everyone is walked to with adults and teens alone.
    """

    name: str
    go: Act
    there: Callable[[Guide], bool] = lambda _guide: True
    audiences: tuple[str, ...] = EVERYONE


def _begin(guide: Guide) -> None:
    guide.companion.app.begin()


def _answer(worry: int) -> Act:
    def act(guide: Guide) -> None:
        guide.companion.visit.setWorry(worry)
        guide.companion.visit.setDetail("steps")

    return act


def _together(step: int) -> Act:
    def act(guide: Guide) -> None:
        guide.companion.app.together()
        guide.companion.walkthrough.goTo(step)

    return act


def _breathe_and_play(guide: Guide) -> None:
    guide.companion.app.together()
    guide.companion.breathing.start()
    guide.companion.music.play()


def _in_breath(guide: Guide) -> bool:
    return guide.companion.breathing.phase == "in"


def _full_in_breath(guide: Guide) -> bool:
    """Late in a breath in, when the picture is nearly open."""
    return 0.4 < guide.breath_progress() < 0.5


def _tell(detail: str) -> Act:
    def act(guide: Guide) -> None:
        guide.companion.app.open("walkthrough")
        guide.companion.walkthrough.setDetail(detail)

    return act


def _open(screen: str) -> Act:
    return lambda guide: guide.companion.app.open(screen)


def _stop_breathing(guide: Guide) -> None:
    guide.companion.breathing.stopNow()
    guide.companion.app.open("breathing")


def _eyes_closed(guide: Guide) -> None:
    guide.companion.breathing.start()
    guide.settle()
    guide.click("dockEyes")


def _sheet(name: str) -> Act:
    def act(guide: Guide) -> None:
        guide.companion.breathing.stopNow()
        guide.companion.app.together()
        guide.sheet(name)

    return act


def _need_nurse(guide: Guide) -> None:
    guide.close_sheet()
    guide.companion.visit.callNurse()


def _called(guide: Guide) -> None:
    guide.companion.visit.okayNow()
    guide.companion.app.callNow(_LANDING_S)


def _after_call(guide: Guide) -> None:
    guide.companion.app.returnFromCall()
    guide.companion.music.pause()
    guide.companion.app.open("call")


def _not_paced(guide: Guide) -> None:
    guide.companion.clinic.setMedicine("relaxing")
    guide.companion.app.together()
    guide.companion.breathing.start()


def _corner(guide: Guide) -> None:
    guide.companion.breathing.stopNow()
    guide.companion.clinic.notify(
        [("This device has no sound output, so Companion is silent.", "Plug in a loudspeaker.")]
    )
    guide.companion.app.open("corner")


def _say_after(worry: int) -> Act:
    def act(guide: Guide) -> None:
        guide.companion.visit.setWorryAfter(worry)

    return act


def _page(page: str) -> Act:
    return lambda guide: guide.companion.app.openPage(page)


def _sources(guide: Guide) -> None:
    guide.companion.app.openPage("eat_drink")
    guide.settle()
    guide.click("pageSources")


def _contents(guide: Guide) -> None:
    guide.start_over()
    guide.companion.app.open("chapters")


def _questions(guide: Guide) -> None:
    guide.start_over()
    guide.companion.app.open("questions")
    for start in guide.companion.questions.starts:
        guide.companion.questions.toggle(start["questionId"])


def _write(guide: Guide) -> None:
    guide.companion.questions.beginWriting("")
    guide.companion.questions.setDraft("Can my sister sit beside me ")


def _own_list(guide: Guide) -> None:
    guide.companion.questions.setDraft("Can my sister sit beside me the whole time?")
    guide.companion.questions.finishWriting()
    guide.settle()
    # Only where the two lists have no room beside each other.
    if guide.find("showMine"):
        guide.click("showMine")
    guide.click("mine3")


def _show_questions(guide: Guide) -> None:
    guide.companion.app.open("show")
    guide.companion.questions.answer(guide.companion.questions.starts[0]["questionId"])


def _take_home(guide: Guide) -> None:
    guide.start_over()
    for start in guide.companion.questions.starts:
        guide.companion.questions.toggle(start["questionId"])
    guide.companion.app.open("takehome")


def _sheet_shown(guide: Guide) -> bool:
    """The pages are laid out and nothing is under way."""
    return guide.companion.takehome.pageCount > 0 and not guide.companion.takehome.busy


def _practise(exercise: str, caption: str) -> Act:
    """Into an exercise, where this caption stands."""

    def act(guide: Guide) -> None:
        guide.companion.breathing.stopNow()
        _practised(exercise, "paused", caption)(guide)
        guide.companion.practice.toggle()

    return act


def _practised(exercise: str, state: str, caption: str = "") -> Act:
    def act(guide: Guide) -> None:
        guide.companion.app.together()
        guide.companion.practice.restore({"exercise": exercise, "state": state, "caption": caption})
        guide.companion.app.open("practice")

    return act


STOPS: Final = (
    Stop("01_welcome", lambda _guide: None),
    Stop("02_checkin", _begin),
    Stop("02_checkin_answered", _answer(5)),
    Stop("02_checkin_worried", _answer(9)),
    *(Stop(f"03_together_{step + 1:02}", _together(step)) for step in range(10)),
    Stop("03_together_breathing", _breathe_and_play, _full_in_breath),
    Stop("04_walkthrough_main", _tell("main"), audiences=GROWN),
    Stop("04_walkthrough_steps", _tell("steps")),
    Stop("04_walkthrough_full", _tell("full")),
    *(
        Stop(f"06_guide_{name}_{moment}", guides.still(name, phase), audiences=readers)
        for names, readers in ((guides.FOR_ADULTS, GROWN), (guides.FOR_CHILDREN, ("child",)))
        for name in names
        for moment, phase in guides.MOMENTS.items()
    ),
    Stop("06_breathing", guides.afresh, _full_in_breath),
    Stop("06_breathing_start", _stop_breathing),
    Stop("06_breathing_eyes_closed", _eyes_closed),
    Stop("06_own_pace_listening", touches.listen),
    Stop("06_own_pace_hurried", touches.hurry, audiences=NOT_CHILDREN),
    Stop("06_own_pace_led", touches.lead, _full_in_breath),
    Stop("06_squeeze", touches.squeeze),
    Stop("06_squeeze_rest", touches.squeeze_on_the_whole_screen),
    Stop("06_squeeze_held", touches.hold),
    Stop("06_squeeze_released", touches.let_go),
    Stop("07_breath", _sheet("breath")),
    Stop("07_menu", _sheet("menu")),
    Stop("07_look", _sheet("look"), audiences=GROWN),
    Stop("07_likeness", _sheet("likeness")),
    Stop("07_music", music.open_panel),
    Stop("07_music_sounds", music.show_sounds),
    Stop("07_music_next", music.show_next, audiences=GROWN),
    Stop("07_music_end", music.show_end, audiences=GROWN),
    Stop("07_music_unplugged", music.rest_unplugged, audiences=GROWN),
    *(Stop(f"07_music_own_{one}", go, audiences=GROWN) for one, go in own.STATES.items()),
    Stop("11_need_nurse", _need_nurse),
    Stop("11_need_nurse_reason", lambda guide: guide.companion.visit.chooseReason("dizzy")),
    Stop("12_called", _called, lambda guide: guide.companion.visit.called == "landed"),
    Stop("13_when_to_call", _after_call),
    Stop("14_checkout", _open("checkout")),
    Stop("14_checkout_lower", _say_after(3)),
    Stop("14_checkout_higher", _say_after(10)),
    Stop("15_just_rest", _not_paced, audiences=GROWN),
    Stop("16_corner", _corner, audiences=NOT_CHILDREN),
    Stop("16_corner_music", clinic.choose_music, audiences=GROWN),
    Stop("16_corner_music_found", clinic.see_music, audiences=GROWN),
    Stop("16_corner_music_missed", clinic.miss_music, audiences=GROWN),
    Stop("16_corner_music_none", clinic.drop_music, audiences=GROWN),
    Stop("18_practice_before", _practised("body_scan_chair", "idle"), audiences=GROWN),
    Stop("18_practice_caution", _practise("place_lavender", ""), audiences=GROWN),
    Stop("18_practice_shore", _practise("place_shore", "wave_in"), audiences=GROWN),
    Stop("18_practice_forest", _practise("place_forest", "light"), audiences=GROWN),
    Stop("18_practice_lavender", _practise("place_lavender", "rows"), audiences=GROWN),
    Stop("18_practice_lake", _practise("counting_back", "five"), audiences=GROWN),
    Stop("18_practice_night", _practise("body_scan_side", "bed"), audiences=GROWN),
    Stop("18_practice_window", _practise("five_senses", "see"), audiences=GROWN),
    Stop("18_practice_hands", _practise("squeeze", "right"), audiences=GROWN),
    Stop("18_practice_paused", _practised("squeeze", "paused", "both"), audiences=GROWN),
    Stop("18_practice_ended", _practised("place_shore", "ended"), audiences=GROWN),
    Stop("18_practice_pip", _practise("spaghetti_body", "pot"), audiences=CHILDREN),
    Stop("18_practice_clouds", _practise("pips_sleepy_spell", "cloud"), audiences=CHILDREN),
    Stop("18_practice_pip_ended", _practised("spaghetti_body", "ended"), audiences=CHILDREN),
    Stop("05_calm", calm.first),
    Stop("05_calm_places", calm.places),
    Stop("05_place", calm.place),
    Stop("05_calm_rest", calm.rest),
    Stop("08_chapters", _contents),
    Stop("08_chapter_page", _page("comfort")),
    Stop("08_chapter_folded", _page("why")),
    Stop("08_chapter_checklist", _page("checklist")),
    Stop("08_chapter_card", _page("eat_drink")),
    Stop("08_chapter_call", _page("after_call")),
    Stop("08_chapter_days", _page("recovery")),
    Stop("08_chapter_quiet", _page("result_worry")),
    Stop("08_about", _open("about"), audiences=GROWN),
    Stop("08_sources", _sources, audiences=GROWN),
    Stop("09_questions", _questions, audiences=WITH_QUESTIONS),
    Stop("09_questions_writing", _write, audiences=GROWN),
    Stop("09_questions_mine", _own_list, audiences=GROWN),
    Stop("09_show", _show_questions, audiences=WITH_QUESTIONS),
    Stop("17_takehome", _take_home, _sheet_shown),
    Stop("17_takehome_qr", lambda guide: guide.companion.takehome.showCodes(True)),
)
