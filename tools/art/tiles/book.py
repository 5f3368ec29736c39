"""Which tiles there are, what part of its scene each shows, and the lamps of its evening."""

from pathlib import Path

from tools.art.raster import save
from tools.art.tiles import child, forest, garden, music, people, senses, shore, still, touch, water
from tools.art.tiles.frame import QUALITY, Lamp, Tile, rendered
from tools.illustrations.family.canvas import Shot
from tools.illustrations.family.colour import Hour

MOON = "#FCE7B8"
SUNSET = "#FFC9A0"

TILES = {
    "body_scan_chair": Tile(
        people.body_scan_chair, Shot(104, 176, 0.73), night=(Lamp(150, 240, 400, 0.26),)
    ),
    "body_scan_side": Tile(
        people.body_scan_side, Shot(150, 222, 0.8), night=(Lamp(70, 90, 520, 0.24),)
    ),
    "body_scan_stomach": Tile(
        people.body_scan_stomach, Shot(176, 246, 0.86), night=(Lamp(240, 60, 520, 0.4),)
    ),
    "counting_back": Tile(water.counting_back),
    "five_senses": Tile(senses.five_senses, night=(Lamp(300, 120, 480, 0.2),)),
    "music": Tile(music.music, night=(Lamp(470, 230, 420, 0.4),)),
    "own_pace": Tile(touch.own_pace, night=(Lamp(372, 164, 330, 0.5),)),
    "pips_sleepy_spell": Tile(child.pips_sleepy_spell, night=(Lamp(480, 110, 330, 0.35),)),
    "place_forest": Tile(forest.place_forest, night=(Lamp(250, 20, 420, 0.5),)),
    "place_lavender": Tile(
        garden.place_lavender, day=(Lamp(120, 150, 460, 0.12),), night=(Lamp(120, 150, 460, 0.45),)
    ),
    "place_shore": Tile(shore.place_shore, night=(Lamp(190, 118, 420, 0.35, SUNSET),)),
    "quiet": Tile(still.quiet, night=(Lamp(92, 92, 560, 0.5),)),
    "result_can_wait": Tile(water.result_can_wait, night=(Lamp(430, 112, 380, 0.3, MOON),)),
    "sound_only": Tile(still.sound_only, night=(Lamp(190, 230, 480, 0.3),)),
    "spaghetti_body": Tile(child.spaghetti_body, night=(Lamp(120, 60, 620, 0.24),)),
    "squeeze": Tile(touch.squeeze, night=(Lamp(360, 60, 560, 0.18),)),
    "squeeze_hold": Tile(touch.squeeze_hold, night=(Lamp(440, 196, 330, 0.4),)),
}
"""By the id of the exercise or the technique."""


def bake_tiles(folder: Path) -> None:
    """`practice/<id>/light.jpg` and `dark.jpg`: every tile by day and in the evening."""
    for name, tile in TILES.items():
        for hour in Hour:
            image = rendered(tile, hour)
            save(image, folder / "practice" / name / f"{hour.value}.jpg", QUALITY)
