"""Every colour of the illustrations."""

from dataclasses import dataclass

from tools.illustrations.family.colour import Colour, Role


@dataclass(frozen=True)
class Ramp:
    """One cloth colour in four steps."""

    light: Colour
    base: Colour
    shade: Colour
    deep: Colour


@dataclass(frozen=True)
class Skin:
    """One skin: its tone, the tone turned from the light, the cheek, and the lines of the face."""

    base: Colour
    shade: Colour
    cheek: Colour
    line: Colour


def _ramp(light: str, base: str, shade: str, deep: str) -> Ramp:
    return Ramp(Colour(light), Colour(base), Colour(shade), Colour(deep))


def _skin(base: str, shade: str, cheek: str, line: Colour) -> Skin:
    return Skin(Colour(base, Role.SKIN), Colour(shade, Role.SKIN), Colour(cheek, Role.SKIN), line)


INK = Colour("#3F3A56", Role.SKIN)
DEEP = Colour("#140C18", Role.SKIN)
WARM_WHITE = Colour("#FFE6D2", Role.SKIN)

PAPER = Colour("#FBF6F0", Role.LAMPLIT)
MIST = Colour("#E3EDF6", Role.WALL)
PEACH = Colour("#FCE9DD", Role.WALL)
SAGE_MIST = Colour("#E3F1EA", Role.WALL)
LAV_MIST = Colour("#ECE7F7", Role.WALL)
SUN_MIST = Colour("#FDF1D8", Role.WALL)
RAIL = Colour("#FFFFFF", Role.WALL)
OAK_FLOOR = Colour("#F3E2CF", Role.WALL)
GREY_FLOOR = Colour("#E4E3EE", Role.WALL)
SAGE_FLOOR = Colour("#D9EBE2", Role.WALL)
WOOD_SEAM = Colour("#E9D3BA", Role.WALL)

SHEET = Colour("#FFFDF9")
SHEET_SHADE = Colour("#EBE4E4")
WOOD = Colour("#DDB592")
WOOD_SHADE = Colour("#C99C76")
LAKE_SKY = Colour("#D8EAF6", Role.GLOW)
LAKE = Colour("#B9D9EC", Role.GLOW)
LAKE_HILL = Colour("#86C3AB", Role.GLOW)
LAKE_MIRROR = Colour("#9CCBC4", Role.GLOW)

BADGE_LINE = Colour("#B9C6DA")
BADGE_SHADE = Colour("#DDE3EE")
BLUSH = Colour("#F6BCA9")
BREATH = Colour("#9CC7E2")
CABLE = Colour("#87B2D3")
CASE_SHADE = Colour("#D9DDE8")
CORD = Colour("#D9CFCB")
DRESSING_SHADE = Colour("#DCE2EC")
FAT_SOFT = Colour("#FBE3B4", Role.SKIN)
GEL = Colour("#D9F1FB")
HEART = Colour("#F0A18B")
HEART_SHADE = Colour("#DE8470")
ICE = Colour("#7FBBDC")
LEAF = Colour("#86C3AB")
MARROW = Colour("#D98A74")
MINT = Colour("#A9D8C5")
PAD = Colour("#DCEAF6")
ROSE = Colour("#E48C76")
RUBBER = Colour("#5D5878")
RULED = Colour("#C9D3E2")
SHOE_SHADE = Colour("#D9D3DE")
SILL_SHADE = Colour("#DFE3EC")
SLIPPER_SHADE = Colour("#D98A74")
SOCK = Colour("#F8D9CF")
SOCK_SHADE = Colour("#E8BBAE")
SPOKE = Colour("#C5C8D8")
SPONGE_SHADE = Colour("#CFE0EE")
STEEL = Colour("#A9ADC2")
STEEL_DEEP = Colour("#6D7190")
THOUGHT = Colour("#CFE2F2")
TRACE = Colour("#4F917A")
WHITE = Colour("#FFFFFF")

GOLD = Colour("#F6C96F", Role.GLOW)
LAMPLIGHT = Colour("#FFF3D6", Role.GLOW)
WARM_LIGHT = Colour("#FFC67A", Role.GLOW)
MOONLIGHT = Colour("#FCE7B8", Role.GLOW)
STAR = Colour("#FFF6DA", Role.GLOW)
SUN_DISC = Colour("#F8D48A", Role.GLOW)
SUN_EVENING = Colour("#F6B08F", Role.GLOW)
SUN_HALO = Colour("#FBEBC8", Role.GLOW)
SUN_SMALL = Colour("#F8CF7C", Role.GLOW)

DAY_HIGH = Colour("#BFDFF3", Role.WALL)
DAY_LOW = Colour("#F6ECDD", Role.WALL)
EVENING_HIGH = Colour("#C9BCE6", Role.WALL)
EVENING_HILL = Colour("#9A97CB", Role.WALL)
EVENING_HILL_FAR = Colour("#B7B4DC", Role.WALL)
EVENING_LOW = Colour("#FBDCC4", Role.WALL)
FAR_AIR = Colour("#EAF4F3", Role.WALL)
FIELD = Colour("#A3D3BF", Role.WALL)
FIELD_FAR = Colour("#BFE3D3", Role.WALL)
FOOTPATH = Colour("#F4E3CC", Role.BACKDROP)
NIGHT_HIGH = Colour("#4B5296", Role.WALL)
NIGHT_HILL = Colour("#6F7FB0", Role.WALL)
NIGHT_HILL_FAR = Colour("#8794BF", Role.WALL)
NIGHT_LOW = Colour("#A592C9", Role.WALL)
SKY_PALE = Colour("#DCEEF8", Role.WALL)

BROW_DEEP = Colour("#1F1218", Role.SKIN)
EYE_DEEP = Colour("#1A0F14", Role.SKIN)
EYE_RIM = Colour("#F0D2BC", Role.SKIN)
GOLD_FRAME = Colour("#F3D9A8", Role.SKIN)
HAIR_DEEP = Colour("#1A1424", Role.SKIN)
LIP_DEEP = Colour("#C98A76", Role.SKIN)
SKIN_DEEP = Colour("#2A1420", Role.SKIN)

RAMPS = {
    "sage": _ramp("#CFE9DE", "#A9D8C5", "#86C3AB", "#4F917A"),
    "teal": _ramp("#A5D6CF", "#5FAFA6", "#479189", "#2F6D68"),
    "blue": _ramp("#DCEAF6", "#A9CBE4", "#87B2D3", "#3B6790"),
    "scrub": _ramp("#A9CBE4", "#5B8FB9", "#4A7BA4", "#3B6790"),
    "navy": _ramp("#8FA3C9", "#4D6398", "#3F5283", "#2F3E66"),
    "coral": _ramp("#FBD7CA", "#F6BCA9", "#F0A18B", "#D26E5A"),
    "rust": _ramp("#F0A18B", "#DB7D66", "#C4664F", "#9C4A38"),
    "sun": _ramp("#FCE7B8", "#F6C96F", "#EFB24E", "#C4862A"),
    "lavender": _ramp("#DDD5F2", "#C3B7E6", "#A99AD6", "#7564AE"),
    "plum": _ramp("#C3B7E6", "#8E7CC0", "#7564AE", "#55478A"),
    "white": _ramp("#FFFFFF", "#FFFDF9", "#E6E4EC", "#B9B5C8"),
    "sand": _ramp("#F7EADB", "#EBD5BC", "#DABF9F", "#A98661"),
    "grey": _ramp("#E4E5EE", "#C5C8D8", "#A9ADC2", "#6D7190"),
    "ink": _ramp("#8C88A6", "#5D5878", "#4B4664", "#3F3A56"),
    "glove": _ramp("#C9E9F3", "#9FD3E6", "#7FBBD4", "#4C93B0"),
}

SKINS = {
    1: _skin("#FBDFCB", "#F1C5AB", "#F5A493", INK),
    2: _skin("#F2C8A8", "#E2AC87", "#EA9480", INK),
    3: _skin("#E0AE84", "#CB9066", "#D9795F", INK),
    4: _skin("#C9925F", "#AF7646", "#BF6244", Colour("#2A2138", Role.SKIN)),
    5: _skin("#AD7850", "#90603C", "#AC5840", DEEP),
    6: _skin("#8A5A40", "#6F4530", "#9C4E3C", DEEP),
    7: _skin("#5A3829", "#452A20", "#84483A", WARM_WHITE),
}
"""Seven tones. Neighbours differ by 1.19:1 or more, face lines by 3:1 or more: `check_palette`."""

HAIR = {
    "black": Colour("#2E2838", Role.SKIN),
    "brown": Colour("#5A3B35", Role.SKIN),
    "chestnut": Colour("#7B4B37", Role.SKIN),
    "auburn": Colour("#A2603F", Role.SKIN),
    "sand": Colour("#D8A868", Role.SKIN),
    "silver": Colour("#C9CBD6", Role.SKIN),
    "white": Colour("#E9E8EE", Role.SKIN),
}
