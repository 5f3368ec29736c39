"""Ways of the tour to what is calming."""

from companion.app.tour_guide import Guide


def first(guide: Guide) -> None:
    """The calm page as it opens."""
    guide.start_over()
    guide.companion.app.open("calm")


def places(guide: Guide) -> None:
    """Its end."""
    area = guide.find("calm")
    if area:
        area.setProperty("contentY", max(0.0, area.property("implicitHeight") - area.height()))


def place(guide: Guide) -> None:
    """A place to look at."""
    guide.companion.calm.start("lake")


def rest(guide: Guide) -> None:
    """The page where nothing may pace."""
    guide.companion.music.pause()
    guide.companion.clinic.setGiven(True)
    guide.companion.app.open("calm")
