"""How the tour comes to each part of the music panel."""

from companion.app.tour_guide import Guide


def open_panel(guide: Guide) -> None:
    """The albums, one of them playing."""
    guide.companion.breathing.stopNow()
    guide.companion.app.together()
    guide.companion.music.play()
    guide.sheet("music")


def show_sounds(guide: Guide) -> None:
    """The sounds of places, some of them on."""
    mixer = guide.companion.music.mixer
    mixer.setLevel("rain", 0.7)
    mixer.setLevel("fire", 0.35)
    guide.show("soundPicture_fire")


def show_next(guide: Guide) -> None:
    """What comes next, while its order is changed."""
    guide.show("changeQueue")
    guide.click("changeQueue")
    guide.settle()
    guide.show("leaveOut_boats_at_the_jetty")


def show_end(guide: Guide) -> None:
    """When it shall end; somebody likes what plays."""
    music = guide.companion.music
    music.upNext.like(music.trackId)
    music.softEnd.after(20)
    guide.show("musicEnds_20")


def rest_unplugged(guide: Guide) -> None:
    """Headphones were pulled."""
    guide.companion.music.hear({"event": "device", "device": "Speakers", "hushed": True})
    guide.show("playlist_slow_piano")
