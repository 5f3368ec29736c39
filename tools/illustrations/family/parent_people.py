"""The parents of the parents' pictures, and their children: nobody twice, no family alike."""

from dataclasses import replace

from tools.illustrations.family.children import Child
from tools.illustrations.family.person import Person


def _child(years: int, skin: int, hair: str, hair_colour: str, top: str) -> Child:
    return Child(
        years=years,
        skin=skin,
        hair=hair,
        hair_colour=hair_colour,
        garment="gown",
        top=top,
        patient=True,
    )


DAD_WHO_TALKS = Person(skin=6, hair="crop", top="rust", legs="navy", build=1.05)
DAD_WHO_HOLDS = Person(skin=2, hair="short", hair_colour="brown", beard=True, top="blue")
THEIR_SON = replace(_child(4, 5, "curly", "black", "sun"), garment="sweater", legs="teal")

MOTHER_ON_WHEELS = Person(skin=4, hair="bob", hair_colour="brown", top="coral", legs="navy")
HER_TEEN = Person(
    skin=4, cover="cap", cover_ramp="teal", garment="gown", top="blue", build=0.82, patient=True
)

GRANDMOTHER = Person(
    age="old", skin=6, hair="bun", hair_colour="silver", glasses=True, top="plum", legs="ink"
)
HER_GRANDSON = _child(6, 6, "crop", "black", "sun")

FATHER_IN_TURBAN = Person(
    skin=4, cover="turban", cover_ramp="rust", beard=True, top="teal", legs="ink"
)
HIS_DAUGHTER = _child(6, 4, "braid", "black", "coral")

FATHER_WITH_PINWHEEL = Person(
    skin=1, hair="short", hair_colour="auburn", glasses=True, top="sage", legs="navy", build=1.08
)
HIS_TODDLER = _child(4, 1, "tousled", "auburn", "sun")

MOTHER_IN_HIJAB = Person(skin=3, cover="hijab", cover_ramp="plum", top="rust", legs="ink")
HER_SON = _child(8, 3, "short", "black", "blue")

FATHER_WHOSE_HAND = Person(skin=7, hair="crop", top="sun", beard=True, build=1.1)
HIS_GIRL = _child(7, 5, "puffs", "black", "coral")

MOTHER_WITH_CURLS = Person(skin=5, hair="curly", top="lavender", legs="navy")
HER_DAUGHTER = _child(10, 5, "braid", "black", "sage")

MOTHER_WITH_LONG_HAIR = Person(skin=2, hair="long", hair_colour="chestnut", top="teal")
HER_PATIENT = replace(_child(9, 2, "crop", "brown", "lavender"), cover="cap", cover_ramp="sun")

MOTHER_WHO_READS = Person(skin=7, hair="bun", top="coral", legs="navy", build=1.06)
HER_TALL_SON = Person(skin=7, hair="crop", garment="gown", top="sage", build=0.86, patient=True)

FATHER_WHO_CARRIES = Person(skin=3, hair="short", top="navy", legs="sand")
HIS_SLEEPER = replace(_child(4, 3, "pigtails", "chestnut", "coral"), garment="sweater")
GRANDFATHER = Person(
    age="old", skin=3, hair="crop", hair_colour="silver", glasses=True, top="teal", legs="ink"
)

MOTHER_OUTSIDE = Person(skin=1, hair="bun", hair_colour="sand", top="plum", legs="ink", build=1.12)
HER_SISTER = Person(skin=1, hair="bob", hair_colour="auburn", top="sage", legs="navy")
