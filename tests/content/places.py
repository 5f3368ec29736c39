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
    "ride_home": "an adult takes you home",
    "rest_time": "half an hour",
    "shower_when": "after two days",
    "cover_again": "a small plaster for two days",
    "activity_when": "after five days",
    "work_school": "after the weekend",
    "usual_medicines": "as always, with a sip of water",
    "cream_wait": "an hour",
    "results_when": "in about a week",
    "results_how": "at a visit with your doctor",
    "who_does": "a nurse with special training",
    "a_poke": "pinch",
}
