"""What staff choose reaches the disk, however fast they choose."""

from pathlib import Path

from companion.app.kept_settings import KeptSettings
from companion.clinic.view_model import TabletStart
from companion.device.settings import Settings, read_settings


def test_of_many_quick_choices_the_last_one_is_kept(tmp_path: Path) -> None:
    kept = KeptSettings(tmp_path, Settings(), lambda *_: None)
    for step in range(300):
        kept.start_with(TabletStart(volume=step / 299))
    kept.end()
    assert read_settings(tmp_path)[0].start_volume == 1.0


def test_a_choice_after_a_rest_is_kept_too(tmp_path: Path) -> None:
    kept = KeptSettings(tmp_path, Settings(), lambda *_: None)
    for volume in (0.2, 0.4):
        kept.start_with(TabletStart(volume=volume))
        kept.end()
        assert read_settings(tmp_path)[0].start_volume == volume


def test_what_cannot_be_written_is_told_and_holds(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    told: list[str] = []
    kept = KeptSettings(tmp_path / "file", Settings(), lambda what, _cure: told.append(what))
    kept.keep_clinic_music({"folder": "/srv/songs", "title": "songs"})
    kept.end()
    assert len(told) == 1
    assert "could not be kept" in told[0]
    assert kept.clinic_music["folder"] == "/srv/songs"
