"""This device's settings while the app runs: changed in one place, written beside the window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from companion.clinic.setup import CHILDREN, CHOICES
from companion.clinic.view_model import TabletStart
from companion.device.settings import MIXES, Settings, write_settings
from companion.music.listening import gain_db
from companion.music.mix import SILENCE, Mix, mix_from
from companion.visit.look import Look

if TYPE_CHECKING:
    from companion.clinic.view_model import ClinicViewModel
    from companion.music.view_model import MusicViewModel
    from companion.visit.look_view_model import LookViewModel


class KeptSettings:
    """Follows what staff choose. `notice` is told from another thread what could not be written."""

    def __init__(
        self, folder: Path, settings: Settings, notice: Callable[[str, str], object]
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._notice = notice
        self._lock = threading.Lock()
        self._is_written = True
        self._writer: threading.Thread | None = None

    @property
    def tablet_start(self) -> TabletStart:
        """How every visit starts, as the nurse's corner shows it."""
        now = self._settings
        return TabletStart(
            now.start_full_screen,
            now.start_theme,
            now.start_volume,
            now.loudest,
            now.clinic_music_for_children,
        )

    @property
    def ceiling_db(self) -> float:
        """How far all sound stays below its own level, in decibels."""
        return gain_db(self._settings.loudest)

    @property
    def mixes(self) -> tuple[Mix, ...]:
        """The clinic's own mixes of sounds; empty where none is kept."""
        kept = [mix_from(one) for one in self._settings.mixes]
        return tuple(kept + [SILENCE] * (MIXES - len(kept)))

    def keep_mix(self, place: int, mix: Mix) -> None:
        """Keep a mix in one of the places."""
        mixes = [dict(one.levels) for one in self.mixes]
        mixes[place] = dict(mix.levels)
        self._keep(replace(self._settings, mixes=tuple(mixes)))

    @property
    def clinic_music(self) -> Mapping[str, object]:
        """What the clinic plays of its own; empty for nothing."""
        return self._settings.clinic_music

    @property
    def clinic_music_readers(self) -> tuple[str, ...]:
        """Whom that is for."""
        children = self._settings.clinic_music_for_children
        return tuple(one for one in CHOICES["audience"] if children or one not in CHILDREN)

    def keep_clinic_music(self, chosen: Mapping[str, object]) -> None:
        """Keep what the clinic chose to play of its own."""
        self._keep(replace(self._settings, clinic_music=chosen))

    @property
    def look(self) -> Look:
        """The look that every visit starts with."""
        now = self._settings
        return Look(
            theme=now.start_theme,
            text_scale=now.start_text_scale,
            less_motion=now.start_less_motion,
        )

    def follow(self, clinic: ClinicViewModel, look: LookViewModel, music: MusicViewModel) -> None:
        """Keep what staff choose in the nurse's corner, and let the rooms know."""

        def start_so() -> None:
            self.start_with(clinic.start)
            look.start_with(self.look)
            music.start_with(clinic.start.volume)
            music.stay_under(self.ceiling_db)

        def keep_mix(place: int) -> None:
            # Silence would only wipe out what is kept there.
            if music.mixer.sounding:
                self.keep_mix(place, music.mixer.mix)
                music.mixer.offer(self.mixes)

        clinic.startChanged.connect(start_so)
        clinic.mixWanted.connect(keep_mix)
        music.stay_under(self.ceiling_db)
        music.mixer.offer(self.mixes)

    def start_with(self, start: TabletStart) -> None:
        """Let every visit from now on start so."""
        self._keep(
            replace(
                self._settings,
                start_full_screen=start.full_screen,
                start_theme=start.theme,
                start_volume=start.volume,
                loudest=start.loudest,
                clinic_music_for_children=start.children_hear,
            )
        )

    def draw_in_software(self) -> None:
        """Draw without the graphics card from the next start on."""
        self._keep(replace(self._settings, graphics="software"))

    def end(self) -> None:
        """Let what was chosen last reach the disk."""
        if (writer := self._writer) is not None:
            writer.join()

    def _keep(self, settings: Settings) -> None:
        with self._lock:
            self._settings, self._is_written = settings, False
            if self._writer is None:
                self._writer = threading.Thread(target=self._write, name="settings")
                self._writer.start()

    def _write(self) -> None:
        """Write until nothing newer is there: a fader changes faster than a disk."""
        while True:
            with self._lock:
                if self._is_written:
                    self._writer = None
                    return
                settings, self._is_written = self._settings, True
            for one in write_settings(self._folder, settings):
                self._notice(one.what, one.cure)
