"""How hard the words are: every step and page, in every state, for every reader."""

import pytest

from companion.walkthrough.lexicon import words
from companion.walkthrough.model import COACH_KINDS, PART_KINDS, READERS
from tests.content.reading import grade, mean_sentence
from tests.content.shipped import LEXICON, every_telling, fill, leaves, parts_of, shown


def too_hard(reader: str, page: list[str]) -> bool:
    """True for a page above its reader's grade, or whose sentences are too long on average."""
    limits = LEXICON.limits[reader]
    return grade(page, LEXICON) > limits.grade or mean_sentence(page) > limits.mean_sentence_words


@pytest.mark.parametrize("reader", READERS)
def test_pages_keep_to_their_grade_in_every_state_and_with_every_answer(reader: str) -> None:
    for leaf, telling in every_telling(reader):
        page = shown(telling)
        assert not too_hard(reader, page), (leaf.id, telling.name)
        assert len(page) == len(set(page)), (leaf.id, telling.name)
    assert len(every_telling(reader)) > 300


HARD = {
    "adult": "Certain medications, including anticoagulants, necessitate individual preparation.",
    "teen": "Afterwards, unusual discoloration necessitates an immediate consultation.",
    "child": "Afterwards, the medical professionals investigate everything under microscopes.",
    "little": "Everybody is interested in your favorite animals.",
    "parent": "Immediate consultation is recommended after unusual temperature elevations.",
}


@pytest.mark.parametrize("reader", READERS)
def test_two_hard_sentences_are_found_on_most_pages_they_come_into(reader: str) -> None:
    found = pages = 0
    for leaf, telling in every_telling(reader):
        if leaf.kind == "steps" and telling.state["detail"] == "main":
            page = shown(telling)
            found += too_hard(reader, [HARD[reader], HARD[reader], *page[2:]])
            pages += 1
    assert found > 0.6 * pages > 10


@pytest.mark.parametrize("reader", READERS)
def test_steps_keep_to_their_length_in_every_state_and_with_every_answer(reader: str) -> None:
    limits = LEXICON.limits[reader]
    for leaf, telling in every_telling(reader):
        if leaf.kind != "steps":
            continue
        counts = [sum(len(words(text)) for text in part) for part in parts_of(telling)]
        detail = telling.state["detail"]
        assert max(counts) <= limits.section_words[detail] + answered(telling.filled), leaf.id
        if detail == "main":
            assert sum(counts) <= limits.main_page_words + answered(telling.filled), leaf.id


def answered(filled: frozenset[str]) -> int:
    """Room for the clinic's own words, which are not ours to count."""
    return sum(len(words(fill(f"{{{slot}}}"))) for slot in filled)


def test_a_parent_is_coached_in_few_words_at_every_step() -> None:
    most = LEXICON.limits["parent"].coach_words
    coached = 0
    for leaf, telling in every_telling("parent"):
        if leaf.kind == "steps":
            count = sum(len(words(text)) for text in shown(telling, COACH_KINDS))
            assert 0 < count <= most, (leaf.id, telling.name)
            coached += 1
    assert coached > 300


@pytest.mark.parametrize("reader", READERS)
def test_no_long_statement_is_much_harder_than_its_page_may_be(reader: str) -> None:
    highest = LEXICON.limits[reader].grade + 3
    for leaf in leaves():
        for kind in PART_KINDS:
            for line in leaf.lines.get(reader, {}).get(kind, ()):
                if len(words(line.text)) >= 10:
                    assert grade([fill(line.text)], LEXICON) <= highest, line.id


def test_the_grade_is_a_ceiling_and_not_a_target() -> None:
    """Staccato sounds cold: adults' steps join their sentences."""
    means = [
        mean_sentence(shown(telling))
        for leaf, telling in every_telling("adult")
        if leaf.kind == "steps"
    ]
    assert sum(means) / len(means) > 7.5
