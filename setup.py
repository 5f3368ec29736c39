"""What pyproject.toml cannot say: assets/ of the checkout becomes companion/assets in the wheel."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["companion", "companion.*"]), "companion.assets"],
    package_dir={"companion.assets": "assets"},
)
