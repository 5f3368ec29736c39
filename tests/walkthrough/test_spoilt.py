"""Packs spoilt at random: whatever happens to the files, someone is told a whole story."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.walkthrough.load import load_or_fallback
from companion.walkthrough.model import Person
from companion.walkthrough.tailor import tell
from tests.content.places import PACK

FILES = sorted(str(path.relative_to(PACK)) for path in PACK.rglob("*.t*"))
spoiling = st.one_of(
    st.binary(max_size=200).map(lambda noise: lambda whole: noise),
    st.integers(0, 4000).map(lambda size: lambda whole: whole[:size]),
    st.tuples(st.integers(0, 4000), st.binary(min_size=1, max_size=8)).map(
        lambda cut: lambda whole: whole[: cut[0]] + cut[1] + whole[cut[0] + len(cut[1]) :]
    ),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(FILES), spoiling), min_size=1, max_size=3))
def test_however_a_pack_is_spoilt_a_whole_story_is_told(
    spoilt: list[tuple[str, Callable[[bytes], bytes]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "bone_marrow"
        shutil.copytree(PACK, root)
        for name, spoil in spoilt:
            (root / name).write_bytes(spoil((root / name).read_bytes()))
        loaded = load_or_fallback(root, PACK)
    story = tell(loaded.pack, Person(medicine="asleep", procedure="aspiration"), {})
    assert story.steps
    assert story.call_page.sections
    assert all(part.text for step in story.steps for part in step.parts)
