"""What is installed is the whole app: from its wheel, in a clean environment, elsewhere."""

import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.guards.places import PACKAGE, ROOT, project_files

SOURCES = ("companion/", "assets/", "pyproject.toml", "setup.py", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built offline from a copy of what git keeps."""
    copy = tmp_path_factory.mktemp("source")
    for path in project_files():
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(SOURCES):
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy / name)
    built = tmp_path_factory.mktemp("wheel")
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", built, copy], check=True
    )
    return next(built.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a clean environment with the wheel in it, and beside it only its needs."""
    home = tmp_path_factory.mktemp("clean")
    venv.create(home, with_pip=False, symlinks=os.name != "nt")
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / "python"
    pip = (sys.executable, "-m", "pip", f"--python={python}", "install")
    subprocess.run([*pip, "--no-deps", "--no-index", "--quiet", wheel], check=True)
    ask: list[str | Path] = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    here: list[str | Path] = [sys.executable, *ask[1:]]
    site, packages = (
        subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
        for command in (ask, here)
    )
    (Path(site) / "needs.pth").write_text(packages)
    return python


def companion(installed: Path, *words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command `companion` as somebody who has never seen the checkout."""
    names = ("PATH", "HOME", "LANG", "QT_QPA_PLATFORM", "COMPANION_CONFIG_DIR", "SYSTEMROOT")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    return subprocess.run(
        [installed.parent / "companion", *words],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_carries_every_asset(wheel: Path) -> None:
    wanted = {
        f"companion/{path.relative_to(ROOT).as_posix()}"
        for path in project_files()
        if path.is_relative_to(ROOT / "assets")
    }
    assert len(wanted) > 100
    assert wanted - names_in(wheel) == set()


def test_the_wheel_carries_all_code_and_all_qml_with_its_qmldirs(wheel: Path) -> None:
    wanted = {
        path.relative_to(ROOT).as_posix()
        for path in project_files()
        if path.is_relative_to(PACKAGE)
    }
    assert sum(name.endswith("qmldir") for name in wanted) >= 6
    assert wanted - names_in(wheel) == set()


def test_the_wheel_carries_nothing_else(wheel: Path) -> None:
    strangers = {
        name
        for name in names_in(wheel)
        if not name.startswith("companion/") and ".dist-info/" not in name
    }
    assert strangers == set()
    assert any(name.endswith("licenses/LICENSE") for name in names_in(wheel))


def test_the_installed_app_uses_its_own_files(installed: Path, tmp_path: Path) -> None:
    code = "import companion.device.paths as p; print(p.import_root()); print(p.assets_dir())"
    done = subprocess.run(
        [installed, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    root, assets = done.stdout.splitlines()
    assert Path(root) != ROOT
    assert Path(assets) == Path(root) / "companion" / "assets"


def test_the_installed_app_finds_its_content_whole(installed: Path, tmp_path: Path) -> None:
    done = companion(installed, "check", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all is well" in done.stdout
    assert str(ROOT) not in done.stdout


def test_the_installed_app_opens_its_window_module(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [installed, "-c", "import companion.app.gui"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
