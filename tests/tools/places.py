"""The places: which scenes there are, where their files lie, and what their QML shows."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACES = ROOT / "assets" / "art" / "places"
QML = ROOT / "companion" / "qml" / "Companion" / "Practice"

ON_PAPER = ("shore", "forest", "lavender")
BY_BRUSH = ("lake", "night", "window", "hands", "pip")
SCENES = (*ON_PAPER, *BY_BRUSH)
THEMES = ("light", "dark")

ACROSS, DOWN = 1600, 1000
"""A scene's size in its units; a pixel of a baked picture is a unit."""

MIDDLE = (487, 1113)
"""What a tall screen shows of a scene's width."""


def folder(scene: str, theme: str) -> Path:
    """Where the files of a scene lie."""
    return PLACES / scene / theme


def layers(*scenes: str) -> list[tuple[str, str, str]]:
    """Scene, theme and file name of every layer that these scenes have."""
    return [
        (scene, theme, path.name)
        for scene in scenes
        for theme in THEMES
        for path in sorted(folder(scene, theme).glob("*.png"))
    ]


def qml(scene: str) -> str:
    """The QML that shows a scene."""
    return (QML / f"Place{scene.title()}.qml").read_text(encoding="utf-8")


def placed(scene: str) -> dict[str, tuple[int, int]]:
    """The size in scene units of every layer that a scene shows, by its file name."""
    told = qml(scene)
    # A component of the scene's own may be given the bare name, and makes it whole.
    if re.search(rf"file: `{scene}/%1/\$\{{\w+\.file\}}\.png`", told):
        told = re.sub(r'file: "(\w+)"', rf'file: "{scene}/%1/\1.png"', told)
    found: dict[str, tuple[int, int]] = {}
    for name, rest in re.findall(rf'file: "{scene}/%1/(\w+\.png)"((?:\n +\w+: .*)+)', told):
        sizes = {key: int(value) for key, value in re.findall(r"(across|down): (\d+)", rest)}
        if framed := re.search(r"frame: Qt\.rect\(-?\d+, -?\d+, (\d+), (\d+)\)", rest):
            sizes = {"across": int(framed[1]), "down": int(framed[2])}
        found[name] = (sizes.get("across", ACROSS), sizes.get("down", DOWN))
    return found
