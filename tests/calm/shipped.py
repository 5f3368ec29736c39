"""What the calm page offers as it is shipped, loaded once, with every scene and guide drawn."""

from companion.breathing.guides import guides_for, load_guides
from companion.breathing.patterns import load_patterns
from companion.breathing.words import load_breathing_words
from companion.calm.load import read_calm
from companion.calm.model import Gallery, Known, Moment
from companion.calm.offers import fitting_offers, gallery
from companion.practice.load import load_exercises
from tests.content.places import ASSETS

CALM, FINDINGS = read_calm(ASSETS / "calm", ASSETS / "art")
assert CALM is not None
PLAN = CALM.plan
WORDS = CALM.words
PATTERNS, _ = load_patterns(ASSETS / "breathing" / "patterns")
GUIDES, _ = load_guides(ASSETS / "breathing")
EXERCISES, _ = load_exercises(ASSETS / "practice")
SCENES = ("pip", "shore", "forest", "lavender", "lake", "night", "window")
READERS = tuple(WORDS)


def known_to(reader: str) -> Known:
    """What the other rooms have for this reader."""
    words = load_breathing_words(ASSETS / "breathing", reader)
    return Known(
        PATTERNS, EXERCISES, guides_for(GUIDES, reader), SCENES, words.patterns, words.hints
    )


KNOWN = {reader: known_to(reader) for reader in READERS}


def page(moment: Moment) -> Gallery:
    """The page that this person sees."""
    words = WORDS[moment.reader]
    return gallery(PLAN, moment, fitting_offers(PLAN, moment, KNOWN[moment.reader], words))
