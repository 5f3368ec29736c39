"""The pack that the bench grows is a whole one."""

from pathlib import Path

from companion.bench.packs import grown
from companion.walkthrough.load import load_pack
from companion.walkthrough.model import Person
from companion.walkthrough.tailor import tell
from tests.content.places import PACK


def test_a_grown_pack_tells_each_step_as_often_as_it_was_grown(tmp_path: Path) -> None:
    loaded = load_pack(grown(PACK, 3, tmp_path / "grown"))
    assert loaded.findings == ()
    steps = tell(loaded.pack, Person(), {}).steps
    assert len(steps) == 30
    assert sum(step.id.startswith("numb_") for step in steps) == 3
