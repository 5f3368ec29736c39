"""The real parent process with a stand-in for the window: parent.py JOURNAL BEHAVIOURS."""

import sys
from pathlib import Path

from companion.device.keeper import keep

if __name__ == "__main__":
    sys.exit(keep([sys.executable, str(Path(__file__).with_name("window.py")), *sys.argv[1:]]))
