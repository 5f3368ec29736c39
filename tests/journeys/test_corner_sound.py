"""Sound in the nurse's corner: mixes that are kept, how loud it may get, and what a meter hears."""

import json
from pathlib import Path

import pytest

from companion.device.settings import FILE_NAME

from .conftest import Person


def test_the_clinic_keeps_a_mix_for_every_visit(person: Person, config: Path) -> None:
    person.companion.music.mixer.setLevel("rain", 0.6)
    person.companion.music.mixer.setLevel("fire", 0.3)
    person.app.open("corner")
    person.reaches("keepMix0")
    person.touches("keepMix0")
    person.waits_for((config / FILE_NAME).exists)
    person.waits_for(lambda: bool(json.loads((config / FILE_NAME).read_text())["mixes"][0]))
    rain_and_fire = person.companion.music.mixer.title
    person.waits_for(lambda: person.texts().count(rain_and_fire) == 2)
    person.companion.music.mixer.quiet()
    person.waits_for(lambda: person.sees("keepMix0") is None)
    person.companion.clinic.keepMix(0)
    assert rain_and_fire in person.texts()
    person.app.together()
    person.touches("openMusic")
    key = person.reaches("mix_0")
    person.touches("mix_0")
    person.waits_for(lambda: person.companion.music.mixer.level("fire") == 0.3)
    assert person.companion.music.mixer.level("rain") == 0.6
    assert key.hasActiveFocus()


def test_no_visit_is_louder_than_the_clinic_allows(person: Person) -> None:
    person.companion.clinic.setLoudest(0.5)
    asked = person.sound.last("ceiling")
    assert asked is not None
    adult_db = float(str(asked["gain_db"]))
    assert adult_db == pytest.approx(-12.0, abs=0.1)
    person.companion.clinic.setAudience("child")
    asked = person.sound.last("ceiling")
    assert asked is not None
    assert float(str(asked["gain_db"])) == pytest.approx(adult_db - 5.0)


def test_the_nurse_hears_whether_there_is_sound(person: Person) -> None:
    person.app.open("corner")
    person.reaches("checkSound")
    person.touches("checkSound")
    person.waits_for(
        lambda: (
            [fields["id"] for do, fields in person.sound.asked if do == "cue"]
            == ["breath_in", "breath_out"]
        )
    )


def test_a_sound_level_meter_finds_an_even_noise(person: Person) -> None:
    person.companion.music.play()
    person.companion.music.mixer.setLevel("rain", 0.5)
    person.app.open("corner")
    person.reaches("playNoise")
    person.touches("playNoise")
    person.waits_for(
        lambda: (
            [fields["id"] for do, fields in person.sound.asked if do == "cue"]
            == ["measuring_noise"]
        )
    )
    assert not person.companion.music.playing
    assert not person.companion.music.mixer.sounding


def test_nothing_is_measured_that_would_mislead(person: Person) -> None:
    person.app.open("corner")
    noise, check = person.reaches("playNoise"), person.finds("checkSound")
    assert noise.isEnabled()
    person.companion.clinic.setAudience("child")
    assert not noise.isEnabled()
    person.companion.clinic.setAudience("adult")
    person.companion.look.setSoundOff(True)
    assert not noise.isEnabled()
    assert not check.isEnabled()
    assert "The sound is off for this visit" in person.texts()
