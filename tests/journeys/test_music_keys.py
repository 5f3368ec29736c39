"""The keys for music of a keyboard or a headset."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from .conftest import Person


def presses(person: Person, key: Qt.Key) -> None:
    """A key that writes nothing; QTest would look for its letter."""
    for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
        QTest.sendKeyEvent(action, person.view, key, "", Qt.KeyboardModifier.NoModifier)


def test_the_keys_for_music_work_on_every_screen(person: Person) -> None:
    music = person.companion.music
    for screen in ("welcome", "breathing", "chapters"):
        person.app.open(screen)
        person.waits_for(lambda screen: person.app.screen == screen, screen)
        presses(person, Qt.Key.Key_MediaTogglePlayPause)
        person.waits_for(lambda: music.playing)
        before = music.trackId
        presses(person, Qt.Key.Key_MediaNext)
        person.waits_for(lambda before: music.trackId != before, before)
        presses(person, Qt.Key.Key_MediaPrevious)
        person.waits_for(lambda before: music.trackId == before, before)
        presses(person, Qt.Key.Key_MediaStop)
        person.waits_for(lambda: not music.playing)


def test_the_keys_for_music_work_over_a_panel(person: Person) -> None:
    person.app.together()
    person.touches("openMusic")
    person.finds("closeSheet")
    presses(person, Qt.Key.Key_MediaPlay)
    person.waits_for(lambda: person.companion.music.playing)
    presses(person, Qt.Key.Key_MediaPause)
    person.waits_for(lambda: not person.companion.music.playing)


def test_earphones_that_say_pause_when_they_are_taken_out_start_nothing(person: Person) -> None:
    presses(person, Qt.Key.Key_MediaPause)
    presses(person, Qt.Key.Key_MediaPlay)
    person.waits_for(lambda: person.companion.music.playing)
    assert person.sound.last("pause") is None
    person.sound.say({"event": "device", "device": "Speakers", "hushed": True})
    person.waits_for(lambda: person.companion.music.hushed)
    presses(person, Qt.Key.Key_MediaPause)
    presses(person, Qt.Key.Key_MediaPlay)
    person.waits_for(lambda: person.companion.music.playing)
    assert [do for do, _ in person.sound.asked].count("resume") == 1


def test_the_keys_for_music_start_nothing_under_the_called_card(person: Person) -> None:
    person.app.callNow(3)
    presses(person, Qt.Key.Key_MediaPlay)
    presses(person, Qt.Key.Key_MediaTogglePlayPause)
    person.waits_for(lambda: person.companion.visit.called == "landed")
    assert not person.companion.music.playing
