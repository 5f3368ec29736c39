"""When the rain is asked to swell with the breath, and when the music leads instead."""

import time

from .conftest import Person


def swells(person: Person) -> list[dict[str, object]]:
    return [fields for do, fields in person.sound.asked if do == "swell"]


def on_a_line(person: Person) -> None:
    """The piece that plays has lines, and its next one begins in a second."""
    person.companion.music.play()
    track = person.companion.content.catalogue.tracks[person.companion.music.trackId]
    person.sound.say(
        {
            "event": "position",
            "id": track.id,
            "pos_s": track.lines_s[2] - 4.0,
            "at": time.monotonic(),
        }
    )


def test_rain_goes_with_a_breath_that_follows_no_lines(person: Person) -> None:
    breathing = person.companion.breathing
    breathing.setPattern("long_out")
    breathing.setWithMusic(True)
    on_a_line(person)
    breathing.start()
    sent = swells(person)
    assert [one["fullness"] for one in sent] == [0.0, 1.0, 0.0]
    assert [one["lasts_s"] for one in sent][1:] == [breathing.inS, breathing.outS]
    breathing.pause()
    assert person.sound.asked[-1] == ("clear_cues", {"after": 0.0})


def test_where_the_music_leads_the_rain_stays_as_it_is(person: Person) -> None:
    breathing = person.companion.breathing
    breathing.setWithMusic(True)
    on_a_line(person)
    breathing.start()
    assert swells(person) == []
    person.companion.music.pause()
    person.waits_for(lambda: bool(swells(person)))


def test_unless_it_is_wished_for_nothing_swells_and_it_ends_with_the_wish(person: Person) -> None:
    breathing = person.companion.breathing
    breathing.start()
    assert swells(person) == []
    breathing.setWithMusic(True)
    assert swells(person) != []
    breathing.setWithMusic(False)
    assert person.sound.asked[-1] == ("clear_cues", {"after": 0.0})
