"""The steps as a parent beside a child is shown them."""

from tools.illustrations.sheet import Step

STEPS: dict[str, Step] = {}
