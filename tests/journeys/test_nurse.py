"""The nurse: the signal, being called in, the corner, the next person."""

from collections.abc import Callable
from pathlib import Path

from companion.device.settings import read_settings

from .conftest import Person


def test_the_signal_stands_whole_at_the_first_touch_and_says_it_does_not_ring(
    person: Person,
) -> None:
    person.touches("nurseButton")
    assert person.companion.visit.nurseCalled
    person.finds("okayButton")
    assert "does not ring" in person.texts()


def test_a_reason_can_be_given_and_taken_back(person: Person) -> None:
    person.touches("nurseButton")
    person.touches("reason_dizzy")
    person.waits_for(lambda: person.companion.visit.nurseReason == "dizzy")
    person.touches("reason_dizzy")
    person.waits_for(lambda: person.companion.visit.nurseReason == "")


def test_the_nurse_puts_the_signal_away_by_holding(person: Person) -> None:
    person.touches("nurseButton")
    person.holds("nurseHereHold")
    person.waits_for(lambda: not person.companion.visit.nurseCalled)


def test_called_now_lands_and_one_touch_returns(person: Person) -> None:
    person.touches("justBreatheButton")
    person.touches("menuButton")
    person.touches("calledNowRow")
    person.waits_for(lambda: person.companion.visit.called == "landing")
    assert person.sound.last("land") == {"total_s": 40.0, "crossfade_s": 12.0}
    person.touches("landNowButton")
    person.waits_for(lambda: person.sound.last("land") == {"total_s": 3.0, "crossfade_s": 3.0})
    person.waits_for(lambda: person.companion.visit.called == "landed")
    assert person.companion.visit.words["calledTitle"] in person.texts()
    person.touches("notYetButton")
    person.waits_for(lambda: person.companion.visit.called == "")
    assert person.app.screen == "breathing"
    assert person.companion.music.playing
    assert person.companion.breathing.state == "settling"


def test_the_corner_opens_only_when_its_spot_is_held(person: Person) -> None:
    person.touches("nurseCorner")
    assert person.app.screen == "welcome"
    person.holds("nurseCorner")
    person.waits_for(lambda: person.app.screen == "corner")


def test_the_set_up_changes_the_story_at_once(person: Person) -> None:
    both = person.companion.walkthrough.count
    person.app.open("corner")
    person.clicks("procedure_aspiration")
    person.waits_for(lambda: person.companion.walkthrough.count == both - 1)


def test_after_medicine_that_makes_drowsy_nothing_paces_the_breath(person: Person) -> None:
    person.app.open("corner")
    person.clicks("medicine_relaxing")
    person.waits_for(lambda: not person.companion.breathing.paced)
    person.app.justBreathe()
    assert person.companion.breathing.state == "quiet"


def test_a_new_visit_forgets_the_old_one(person: Person) -> None:
    person.touches("beginButton")
    person.touches("worry9")
    person.touches("detail_full")
    person.companion.look.setTheme("dark")
    person.companion.look.setTextScale(1.5)
    person.companion.music.setVolume(0.2)
    person.companion.music.play()
    person.app.open("corner")
    before = {name: room.kept() for name, room in person.companion.rooms.items()}
    person.clicks("newVisitButton")
    person.clicks("forgetButton")
    person.waits_for(lambda: person.companion.clinic.lastWiped != "")
    assert person.app.screen == "corner"
    assert "Last visit erased: 09:42" in person.texts()
    person.clicks("backToPersonButton")
    person.waits_for(lambda: person.app.screen == "welcome")
    fresh = {name: room.kept() for name, room in person.companion.rooms.items()}
    assert fresh != before
    assert fresh["visit"]["worry"] is None
    assert fresh["visit"]["detail"] == "main"
    assert fresh["look"] == {
        "theme": "light",
        "text_scale": 1.0,
        "less_motion": False,
        "sound_off": False,
        "likeness": {"skin": "", "head": "", "hair": "", "cloth": ""},
    }
    assert not fresh["music"]["playing"]
    assert person.companion.clinic.lastWiped == "09:42"


def test_what_every_visit_begins_with_is_kept_on_the_tablet(person: Person, config: Path) -> None:
    person.app.open("corner")
    person.companion.clinic.setStartTheme("dark")
    person.waits_for(lambda: read_settings(config)[0].start_theme == "dark")
    assert person.companion.look.theme == "light"
    person.app.newVisit()
    assert person.companion.look.theme == "dark"


def test_a_tablet_that_shall_start_full_screen_does_so_with_the_next_visit(person: Person) -> None:
    person.app.open("corner")
    person.companion.clinic.setStartFullScreen(True)
    assert not person.app.fullScreen
    person.app.newVisit()
    assert person.app.fullScreen


def test_a_visit_erased_before_it_was_read_again_does_not_come_back(
    open_app: Callable[..., Person],
) -> None:
    last = open_app()
    last.companion.music.playlists.play("slow_piano")
    last.companion.music.mixer.setLevel("rain", 0.5)
    last.companion.breathing.start()
    kept = {name: room.kept() for name, room in last.companion.rooms.items()}
    person = open_app(kept=kept, before_reading=lambda companion: companion.app.newVisit())
    assert not person.companion.music.playing
    assert not person.companion.music.mixer.sounding
    assert person.companion.breathing.state == "idle"
    assert person.sound.last("music") is None


def test_nothing_of_the_person_reaches_the_disk(person: Person, config: Path) -> None:
    person.touches("beginButton")
    person.touches("worry9")
    person.touches("nurseButton")
    person.touches("reason_pain")
    person.companion.clinic.setStartVolume(0.4)
    person.waits_for((config / "settings.json").is_file)
    kept = "".join(path.read_text() for path in config.rglob("*") if path.is_file())
    for word in ("worry", "pain", "nurse", "medicine", "procedure"):
        assert word not in kept


def test_words_that_no_clinician_has_reviewed_say_so_to_the_nurse(person: Person) -> None:
    assert "No clinician has reviewed" in person.notices()


def test_a_preset_is_still_marked_once_the_hour_is_known(person: Person) -> None:
    def chosen() -> list[object]:
        return [one["key"] for one in person.companion.clinic.presets if one["chosen"]]

    person.companion.clinic.usePreset("adult_relaxed")
    person.companion.clinic.setGiven(True)
    person.companion.clinic.setStage("during")
    assert chosen() == ["adult_relaxed"]
    person.companion.clinic.usePreset("adult_awake")
    assert chosen() == ["adult_awake"]
    assert person.companion.clinic.given
    assert not person.companion.clinic.paced


def test_the_nurse_is_called_from_a_panel_too(person: Person) -> None:
    person.touches("beginButton")
    person.touches("lookButton")
    person.touches("sheetNurse")
    person.waits_for(lambda: person.companion.visit.nurseCalled)
    person.waits_for(lambda: person.sees("closeSheet") is None)
