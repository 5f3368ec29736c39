"""How the tour comes to the clinic's own music in the nurse's corner."""

import shutil

from companion.app.tour_guide import Guide
from companion.device.paths import assets_dir


def choose_music(guide: Guide) -> None:
    """A folder was chosen that every visit finds among the albums."""
    folder = guide.scratch / "Ward music"
    folder.mkdir(exist_ok=True)
    for name in ("Morning on the ward", "Long corridor", "Night watch"):
        shutil.copy(assets_dir() / "cues" / "measuring_noise.ogg", folder / f"{name}.ogg")
    library = guide.companion.app.clinicLibrary
    library.restore({"folder": str(folder), "title": folder.name})
    guide.wait(lambda: library.state == "done")
    guide.show("childrenHearToggle")


def see_music(guide: Guide) -> None:
    """What was found of it."""
    guide.sheet("clinic_music")


def miss_music(guide: Guide) -> None:
    """Its stick was pulled out."""
    guide.close_sheet()
    library = guide.companion.app.clinicLibrary
    library.restore({"folder": str(guide.scratch / "Pulled out"), "title": "Ward music"})
    guide.wait(lambda: library.state == "done")
    guide.show("childrenHearToggle")


def drop_music(guide: Guide) -> None:
    """It was taken away again."""
    guide.companion.app.clinicLibrary.forget()
    guide.show("chooseClinicMusic")
