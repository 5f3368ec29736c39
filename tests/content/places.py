"""Where the content stands, and what a clinic might answer."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"
PACK = ASSETS / "procedures" / "bone_marrow"

ANSWERS = {
    "food_stop": "6 a.m.",
    "drink_stop": "8 a.m.",
    "bandage_off": "tomorrow at noon",
    "pain_choice": "ask us first",
    "visit_length": "about two hours",
    "bleeding_do": "press for ten minutes, then call",
    "fever_at": 38.0,
    "call_number": "555 0100",
    "night_number": "555 0101",
}
