"""Which cover belongs to which piece."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tools.covers import daylight, dusk
from tools.covers.paper import Paper

MUSIC: Mapping[str, Callable[[], Paper]] = {
    "light_through_linen": daylight.light_through_linen,
    "where_the_river_widens": daylight.where_the_river_widens,
    "hills_beyond_the_orchard": daylight.hills_beyond_the_orchard,
    "a_pond_full_of_sky": daylight.a_pond_full_of_sky,
    "pip_counts_the_stars": dusk.pip_counts_the_stars,
}
AMBIENCE: Mapping[str, Callable[[], Paper]] = {"rain": dusk.rain}
