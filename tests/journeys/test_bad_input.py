"""Broken things beside a patient: the app goes on, and the nurse is told."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.device.paths import assets_dir
from companion.device.settings import read_settings

from .conftest import Person

Break = Callable[[Path], None]


def _tears(name: str) -> Break:
    def act(assets: Path) -> None:
        # Its own file first: until then it is the same one that everybody uses.
        (assets / name).unlink()
        (assets / name).write_bytes(b"\x00\xff not what it was \x80" * 40)

    return act


def _loses(name: str) -> Break:
    def act(assets: Path) -> None:
        path = assets / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

    return act


DAMAGES = {
    "a torn step": (_tears("procedures/bone_marrow/en/steps/numb.toml"), "numb.toml"),
    "a lost piece": (_loses("music/light_through_linen.ogg"), "light_through_linen.ogg"),
    "a torn list of music": (_tears("music/manifest.toml"), "music/manifest.toml"),
    "no rain": (_loses("ambience"), "ambience/manifest.toml"),
    "torn visit words": (_tears("visit/en/words.toml"), "words.toml"),
    "torn breathing words": (_tears("breathing/en/words.toml"), "words.toml"),
    "no patterns": (_tears("breathing/patterns/easy.toml"), "easy.toml"),
    "a torn picture": (_tears("illustrations/adult/numb_wide_light.svg"), "numb_wide_light.svg"),
    "a lost picture": (_loses("illustrations/adult/talk_full_light.svg"), "talk_full_light.svg"),
    "no list of pictures": (_loses("illustrations/manifest.toml"), "illustrations/manifest.toml"),
    "a torn font": (_tears("fonts/NotoSans-Regular.ttf"), "NotoSans-Regular.ttf"),
    "no words for the nurse": (_tears("clinic/en/words.toml"), "words.toml"),
}


@pytest.fixture
def own_assets(tmp_path: Path) -> Path:
    """Assets of one's own to damage; what is only read is shared."""
    own = tmp_path / "assets"
    shutil.copytree(assets_dir(), own, copy_function=_share)
    return own


def _share(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy(source, target)


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_app_goes_on_and_tells_the_nurse(
    damage: str, own_assets: Path, open_app: Callable[..., Person]
) -> None:
    act, named = DAMAGES[damage]
    act(own_assets)
    person = open_app(assets=own_assets)
    assert named in person.notices()
    person.touches("beginButton")
    person.touches("skipButton")
    person.waits_for(lambda: person.app.screen == "together")
    person.touches("nurseButton")
    assert person.companion.visit.nurseCalled


def test_an_unreadable_pack_falls_back_to_the_built_in_one(
    tmp_path: Path, open_app: Callable[..., Person]
) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "pack.toml").write_text("id = ")
    person = open_app(pack=tmp_path / "pack")
    assert person.companion.walkthrough.count == 10
    assert str(tmp_path / "pack") in person.notices()


def test_no_sound_device_is_said_quietly_to_the_person_and_plainly_to_the_nurse(
    person: Person,
) -> None:
    person.sound.say({"event": "device", "device": None})
    person.waits_for(lambda: not person.companion.music.available)
    assert "no sound output" in person.notices()
    person.sound.say({"event": "device", "device": "headphones"})
    person.waits_for(lambda: person.companion.music.available)


def test_a_piece_that_cannot_be_played_is_passed_over(person: Person) -> None:
    person.sound.say(
        {"event": "skipped", "id": "x", "file": "x.ogg", "problem": "it ends half-way"}
    )
    person.waits_for(lambda: "x.ogg was not played" in person.notices())


@pytest.mark.parametrize(
    "screen", ["welcome", "checkin", "together", "walkthrough", "breathing", "checkout", "corner"]
)
def test_the_window_may_be_closed_in_the_middle_of_anything(
    screen: str, open_app: Callable[..., Person]
) -> None:
    person = open_app()
    person.app.open(screen)
    person.companion.breathing.start()
    person.companion.music.play()
    person.view.close()
    assert not person.view.isVisible()


def test_a_kept_visit_brings_the_person_back_to_the_same_place(
    open_app: Callable[..., Person],
) -> None:
    before = open_app()
    before.touches("beginButton")
    before.touches("worry6")
    before.clicks("goOnButton")
    before.waits_for(lambda: before.app.screen == "together")
    before.companion.walkthrough.goTo(4)
    before.companion.look.setTheme("dark")
    before.companion.music.play()
    kept = {name: room.kept() for name, room in before.companion.rooms.items()}
    after = open_app(kept=kept)
    assert after.app.screen == "together"
    assert after.companion.walkthrough.index == 4
    assert after.companion.visit.worry == 6
    assert after.companion.look.theme == "dark"
    assert after.companion.music.playing


@pytest.mark.parametrize(
    "kept", [{"app": 3}, {"app": {"screens": [["x"]]}}, {"visit": {"worry": 1e300}}]
)
def test_a_kept_visit_that_makes_no_sense_is_a_fresh_start(
    kept: dict[str, object], open_app: Callable[..., Person]
) -> None:
    person = open_app(kept=kept)
    assert person.app.screen == "welcome"
    assert person.companion.visit.worry == -1


def test_a_screen_that_does_not_hold_frames_back_is_drawn_in_software_next_time(
    person: Person, config: Path
) -> None:
    # No screen shows one frame in ten seconds, so any breath is faster than this one.
    person.app.watch_frames(0.1)
    person.touches("justBreatheButton")
    person.waits_for(lambda: read_settings(config)[0].graphics == "software")
    assert "does not hold frames back" in person.notices()
    assert person.app.watchedHz == 0
