"""Reads all QML as its own tools do: no warning of qmllint, and the form that qmlformat gives.

qmllint sees the Python view models only when it is told of them: Qt's metaobjectdump describes each
file, what it leaves out is added here, qmltyperegistrar makes one module Companion.Models of them.

    python -m tools.qml_lint            say what is wrong
    python -m tools.qml_lint --write    put the files into form first
"""

import argparse
import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
QML = ROOT / "companion" / "qml"
MODELS = "Companion.Models"

_METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
_QT_NAMES = {"list": "QVariantList", "dict": "QVariantMap", "object": "QVariant"}


class ToolError(Exception):
    """One of Qt's tools could not do its work; the message is what it said."""


def qml_files(folder: Path = QML) -> list[Path]:
    """Every QML file below `folder`."""
    return sorted(folder.rglob("*.qml"))


def model_files(package: Path = ROOT / "companion") -> list[Path]:
    """Every Python file below `package` that shows a type to QML."""
    return [
        path
        for path in sorted(package.rglob("*.py"))
        if any("QmlElement" in decorators for decorators in _class_decorators(path))
    ]


def write_models(python: Iterable[Path], folder: Path) -> None:
    """Describe the types of the files `python` as a module below `folder`. Raises ToolError."""
    module = folder.joinpath(*MODELS.split("."))
    module.mkdir(parents=True)
    descriptions = []
    for number, path in enumerate(python):
        description = folder / f"{number}.json"
        description.write_text(json.dumps(_described(path)))
        descriptions.append(str(description))
    foreign = ",".join(str(_METATYPES / f"qt6{name}_metatypes.json") for name in ("core", "qml"))
    _tool(
        "qmltyperegistrar",
        *("--generate-qmltypes", str(module / "models.qmltypes")),
        *("--foreign-types", foreign, "--import-name", MODELS),
        *("--major-version", "1", "--minor-version", "0", "-o", str(folder / "unused.cpp")),
        *descriptions,
    )
    (module / "qmldir").write_text(f"module {MODELS}\ntypeinfo models.qmltypes\ndepends QtQml\n")


def warnings(qml: Sequence[Path], imports: Sequence[Path]) -> list[str]:
    """What qmllint says of the files `qml`, which import from `imports`, a line each.

    Raises ToolError when qmllint fails otherwise than by a warning.
    """
    found = [word for folder in imports for word in ("-I", str(folder))]
    options = ("--ignore-settings", "--unused-imports", "warning", "-W", "0", "--json", "-")
    done = _run("qmllint", *options, *found, *map(str, qml))
    if not done.stdout.startswith("{"):
        raise ToolError(f"qmllint: {done.stderr.strip()}")
    told = json.JSONDecoder().raw_decode(done.stdout)[0]["files"]
    lines = [
        f"{file['filename']}:{one.get('line', 0)}: {one['message']} [{one['id']}]"
        for file in told
        for one in file["warnings"]
    ]
    if done.returncode != 0 and not lines:
        raise ToolError(f"qmllint: {done.stderr.strip()}")
    return list(dict.fromkeys(lines))


def out_of_form(qml: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """The files that qmlformat would write otherwise, each with its form. Raises ToolError."""
    with tempfile.TemporaryDirectory() as folder:
        copies = {Path(folder) / f"{number}.qml": path for number, path in enumerate(qml)}
        for copy, path in copies.items():
            copy.write_bytes(path.read_bytes())
        batch = Path(folder) / "files.txt"
        batch.write_text("\n".join(map(str, copies)))
        _tool("qmlformat", "--ignore-settings", "--newline", "unix", "--files", str(batch))
        for copy, path in copies.items():
            formed = copy.read_text(encoding="utf-8")
            if formed != path.read_text(encoding="utf-8"):
                yield path, formed


def lint(qml: Sequence[Path], python: Iterable[Path], imports: Path = QML) -> list[str]:
    """All that is wrong with the files `qml`, which see the types of the files `python`."""
    with tempfile.TemporaryDirectory() as folder:
        write_models(python, Path(folder))
        findings = warnings(qml, (imports, Path(folder)))
    if any("[syntax]" in finding for finding in findings):
        return findings
    return findings + [f"{path}:1: not in form -> make format" for path, _ in out_of_form(qml)]


def main() -> int:
    """Lint every QML file of the project. Returns 1 when something is wrong."""
    parser = argparse.ArgumentParser(description="Lint and format QML.")
    parser.add_argument("--write", action="store_true", help="write the form, do not lint")
    write: bool = parser.parse_args().write
    files = qml_files(ROOT / "companion")
    if write:
        for path, formed in out_of_form(files):
            path.write_text(formed, encoding="utf-8", newline="\n")
            print(f"formed {path.relative_to(ROOT)}")
        return 0
    try:
        findings = lint(files, model_files())
    except ToolError as error:
        findings = [str(error)]
    print("\n".join(findings) or f"qml: {len(files)} files, nothing to say")
    return 1 if findings else 0


def _described(path: Path) -> list[dict[str, object]]:
    """What metaobjectdump says of one file, with what it leaves out: constants and type names."""
    dump = json.loads(_tool("metaobjectdump", str(path)))
    constants = set(_constant_properties(path))
    for described in (one for file in dump for one in file["classes"]):
        # It does not know that a class of another file of ours is an object.
        described["object"] = True
        for entry in described.get("properties", ()):
            entry["type"] = _QT_NAMES.get(entry["type"], entry["type"])
            if (described["className"], entry["name"]) in constants:
                entry["constant"] = True
        for method in (*described.get("slots", ()), *described.get("signals", ())):
            method["returnType"] = _QT_NAMES.get(method["returnType"], method["returnType"])
            for argument in method.get("arguments", ()):
                argument["type"] = _QT_NAMES.get(argument["type"], argument["type"])
    found: list[dict[str, object]] = dump
    return found


def _constant_properties(path: Path) -> Iterator[tuple[str, str]]:
    """(class, property) for every @Property(..., constant=True)."""
    for holder in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(holder, ast.ClassDef):
            continue
        for member in holder.body:
            for decorator in getattr(member, "decorator_list", ()):
                if isinstance(decorator, ast.Call) and any(
                    word.arg == "constant" for word in decorator.keywords
                ):
                    yield holder.name, getattr(member, "name", "")


def _class_decorators(path: Path) -> Iterator[set[str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            yield {one.id for one in node.decorator_list if isinstance(one, ast.Name)}


def _run(name: str, *words: str) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    return subprocess.run(
        [program, *words], capture_output=True, text=True, encoding="utf-8", check=False
    )


def _tool(name: str, *words: str) -> str:
    done = _run(name, *words)
    if done.returncode != 0 or done.stderr.strip():
        raise ToolError(f"{name} {words[-1]}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
