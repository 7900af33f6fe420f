"""What the house looks like, read from its source: ``python -m tools.house``. The floors are in tests/test_house.py."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "briefing"


class Import(NamedTuple):
    """One import: of a module or of a name in it, at a line; ``function`` is the one it stands in, or nothing."""

    importer: str
    imported: str
    line: int
    function: str
    is_for_types: bool


class Function(NamedTuple):
    """A function or method, its length in lines with its signature and its docstring."""

    module: str
    name: str
    lines: int


def modules() -> dict[str, Path]:
    """Every module of the package, by its dotted name."""
    return {_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def folder(module: str, paths: dict[str, Path]) -> str:
    """The folder that holds a module: "briefing/deck/plan"."""
    return paths[module].parent.relative_to(ROOT).as_posix()


def imports() -> list[Import]:
    """All imports of the package, those within functions and those for type checkers too."""
    return [one for module, path in modules().items() for one in _imports(module, tree(path))]


def ties(found: Iterable[Import], paths: dict[str, Path]) -> dict[str, set[str]]:
    """Which modules each module imports of our own. A package's ``__init__`` counts where nothing else is named."""
    result: dict[str, set[str]] = defaultdict(set)
    for one in found:
        if one.imported in paths and one.imported != one.importer and paths[one.imported].name != "__init__.py":
            result[one.importer].add(one.imported)
    return result


def folder_ties(tied: dict[str, set[str]], paths: dict[str, Path]) -> dict[str, set[str]]:
    """Which other folders each folder imports. A folder and one within it are one room to each other."""
    result: dict[str, set[str]] = defaultdict(set)
    for importer, imported in tied.items():
        here = folder(importer, paths)
        for there in {folder(one, paths) for one in imported}:
            if not f"{here}/".startswith(f"{there}/") and not f"{there}/".startswith(f"{here}/"):
                result[here].add(there)
    return result


def circles(tied: dict[str, set[str]]) -> list[set[str]]:
    """The groups of modules that can reach each other."""
    reached = {module: _reached(module, tied) for module in tied}
    rings = {frozenset(b for b in reached[a] if a in reached.get(b, ())) for a in tied if a in reached[a]}
    return sorted(map(set, rings), key=sorted)


def functions() -> list[Function]:
    """All functions and methods of the package, the longest first."""
    found = [
        Function(module, node.name, (node.end_lineno or node.lineno) - node.lineno + 1)
        for module, path in modules().items()
        for node in _statements(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    return sorted(found, key=lambda function: -function.lines)


def unannotated() -> list[str]:
    """The functions with a parameter or a result that has no type."""
    return [
        f"{module}.{node.name}"
        for module, path in modules().items()
        for node in _statements(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not _is_annotated(node)
    ]


def undocumented() -> list[str]:
    """The public functions of modules that have no docstring."""
    return [
        f"{module}.{node.name}"
        for module, path in modules().items()
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]


def crowds(paths: dict[str, Path]) -> Counter[str]:
    """How many modules each folder holds, its ``__init__`` among them."""
    return Counter(folder(module, paths) for module in paths)


def main() -> None:
    paths = modules()
    tied = ties(imports(), paths)
    lengths = [function.lines for function in functions()]
    fullest, count = crowds(paths).most_common(1)[0]
    longest = max(paths, key=lambda module: _lines(paths[module]))
    print(f"{len(paths)} modules; {longest} is the longest with {_lines(paths[longest])} lines")
    print(f"{len(circles(tied))} circles; {fullest} is the fullest folder with {count} modules")
    print(f"{len(lengths)} functions: median {median(lengths):.0f} lines, p90 {quantiles(lengths, n=10)[-1]:.0f}")
    for function in functions()[:10]:
        print(f"{function.lines:4} {function.module}.{function.name}")


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@cache
def tree(path: Path) -> ast.Module:
    """The parsed source of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _within(node: ast.AST) -> Iterator[ast.AST]:
    """What stands right within a statement: statements, and the cases and handlers that hold some."""
    for block in ("body", "handlers", "orelse", "finalbody", "cases"):
        yield from getattr(node, block, ())


def _statements(node: ast.AST) -> Iterator[ast.AST]:
    for child in _within(node):
        yield child
        yield from _statements(child)


def _imports(module: str, node: ast.AST, function: str = "", is_for_types: bool = False) -> Iterator[Import]:
    for child in _within(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            for name in _names(child):
                yield Import(module, name, child.lineno, function, is_for_types)
        within = child.name if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) else function
        typed = is_for_types or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test))
        yield from _imports(module, child, within, typed)


def _names(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """The modules that an import may mean: in ``from a import b`` both ``a`` and ``a.b``."""
    if isinstance(node, ast.ImportFrom):
        yield node.module or ""
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    else:
        yield from (alias.name for alias in node.names)


def _reached(start: str, tied: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    ahead = [start]
    while ahead:
        for module in tied.get(ahead.pop(), ()):
            if module not in found:
                found.add(module)
                ahead.append(module)
    return found


def _is_annotated(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    named = node.args
    given = [*named.posonlyargs, *named.args, *named.kwonlyargs, *filter(None, (named.vararg, named.kwarg))]
    typed = [one for one in given if one.arg not in ("self", "cls")]
    return node.returns is not None and all(one.annotation for one in typed)


if __name__ == "__main__":
    main()
