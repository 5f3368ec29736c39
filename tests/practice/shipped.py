"""The exercises that are shipped, loaded once."""

import tomllib

from companion.practice.load import load_exercises
from tests.content.places import ASSETS

PRACTICE = ASSETS / "practice"
AMBIENCES = {
    one["id"]
    for one in tomllib.loads((ASSETS / "ambience" / "manifest.toml").read_text(encoding="utf-8"))[
        "ambience"
    ]
}
EXERCISES, FINDINGS = load_exercises(PRACTICE, "en", AMBIENCES)
TOLD = [(exercise, reader) for exercise in EXERCISES.values() for reader in exercise.readers]
IDS = [f"{exercise.id}, {reader}" for exercise, reader in TOLD]
