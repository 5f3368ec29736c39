"""Which cover belongs to which piece, playlist and ambience."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tools.covers import (
    afternoon,
    brought,
    daylight,
    dusk,
    indoors,
    instruments,
    lake,
    nightfall,
    open_air,
    outdoors,
    repose,
    sky,
    small_hours,
    summer,
    waterside,
)
from tools.covers.paper import Paper

MUSIC: Mapping[str, Callable[[], Paper]] = {
    "light_through_linen": daylight.light_through_linen,
    "where_the_river_widens": daylight.where_the_river_widens,
    "hills_beyond_the_orchard": daylight.hills_beyond_the_orchard,
    "a_pond_full_of_sky": daylight.a_pond_full_of_sky,
    "rooftops_after_rain": afternoon.rooftops_after_rain,
    "two_butterflies": afternoon.two_butterflies,
    "first_snow_by_lamplight": nightfall.first_snow_by_lamplight,
    "pip_counts_the_stars": dusk.pip_counts_the_stars,
    "the_snail_takes_the_long_way": nightfall.the_snail_takes_the_long_way,
    "boats_at_the_jetty": waterside.boats_at_the_jetty,
    "ducklings_in_a_row": waterside.ducklings_in_a_row,
    "fireflies_in_the_tall_grass": summer.fireflies_in_the_tall_grass,
    "the_little_train_to_the_sea": summer.the_little_train_to_the_sea,
    "the_arc": lake.the_arc,
    "mist_leaves_the_valley": open_air.mist_leaves_the_valley,
    "a_kite_on_a_long_string": open_air.a_kite_on_a_long_string,
    "long_grass_by_the_sea": open_air.long_grass_by_the_sea,
}
PLAYLISTS: Mapping[str, Callable[[], Paper]] = {
    "list_for_the_waiting": repose.for_the_waiting,
    "list_during_the_test": repose.during_the_test,
    "list_to_doze_off": sky.to_doze_off,
    "list_slow_piano": instruments.slow_piano,
    "list_strings_and_harp": instruments.strings_and_harp,
    "list_night_bells": small_hours.night_bells,
    "list_wide_air": sky.wide_air,
    "list_pips_evening": small_hours.pips_evening,
    "list_of_the_clinic": indoors.of_the_clinic,
}
AMBIENCE: Mapping[str, Callable[[], Paper]] = {
    "rain": dusk.rain,
    "ocean": outdoors.ocean,
    "stream": outdoors.stream,
    "night": outdoors.night,
    "wind": outdoors.wind,
    "birds": outdoors.birds,
    "fire": outdoors.fire,
}
LIBRARY: Mapping[str, Callable[[], Paper]] = {
    "brought_along": brought.brought_along,
}
