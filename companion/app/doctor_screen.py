"""Opens Qt and says in one JSON line what it found. Run by `companion doctor`."""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication

from companion.app.graphics import choose_graphics


def main() -> int:
    """Print the screen, what draws it, and the families of the fonts in the folder named."""
    graphics = choose_graphics(os.environ)
    app = QGuiApplication(sys.argv[:1])
    size = app.primaryScreen().size()
    families: list[str] = []
    for path in sorted(Path(sys.argv[1]).glob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(path))
        )
    told = {
        "screen": f"{size.width()} x {size.height()}",
        "platform": f"Qt {qVersion()} {app.platformName()}",
        "graphics": graphics,
        "fonts": ", ".join(sorted(set(families))),
    }
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
