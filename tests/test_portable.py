"""Every file can be read in on Windows, and no text depends on what a system takes for its encoding."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tools import house

OF_UNIX = {
    "os": {"chown", "fork", "geteuid", "getpgid", "getuid", "killpg", "mkfifo", "mknod", "setsid", "uname", "wait4"},
    "signal": {"SIGALRM", "SIGHUP", "SIGKILL", "SIGUSR1", "SIGUSR2", "alarm", "setitimer"},
    "socket": {"AF_UNIX"},
    "time": {"tzset"},
}
"""What these modules have on Linux and macOS only."""
ASKING = ("os.name", "sys.platform", "hasattr(")
TEXT = ("text", "universal_newlines")
PATHS = [
    path
    for room in ("briefing", "packaging", "slides_templates", "tests", "tools")
    for path in sorted((house.ROOT / room).rglob("*.py"))
]


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """What runs when a module is read in: not the insides of functions, nor what a question about the system guards."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            for outer in (*child.decorator_list, child.args):
                yield from at_import(outer)
        elif isinstance(child, ast.If | ast.BoolOp | ast.IfExp) and any(each in ast.unparse(child) for each in ASKING):
            continue
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from at_import(child)


def of_unix(tree: ast.Module) -> list[int]:
    """The lines where a module, as it is read in, asks for what Windows has not."""
    return [
        node.lineno
        for node in at_import(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
        if node.attr in OF_UNIX.get(node.value.id, ())
    ]


def unnamed_encodings(tree: ast.Module) -> list[int]:
    """The lines where text is read or written without saying in which encoding."""
    return [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_unnamed(node)]


def _is_unnamed(call: ast.Call) -> bool:
    named = {keyword.arg: keyword.value for keyword in call.keywords}
    if any(isinstance(is_text := named.get(word), ast.Constant) and is_text.value is True for word in TEXT):
        return "encoding" not in named
    method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    given = {"read_text": 0, "write_text": 1}.get(method)
    return given is not None and len(call.args) <= given and "encoding" not in named


SUSPECT = {
    of_unix: re.compile("|".join(rf"\b{module}\.{name}\b" for module, names in OF_UNIX.items() for name in names)),
    unnamed_encodings: re.compile(rf"\b(?:{'|'.join(TEXT)})=True|(?:read|write)_text\((?!.*(?:utf|encoding))"),
}
"""What a file must have to be looked at closely, which takes long."""


def everywhere(find) -> list[str]:
    return [
        f"{path.relative_to(house.ROOT).as_posix()}:{line}"
        for path in PATHS
        if SUSPECT[find].search(path.read_text("utf-8"))
        for line in find(house.tree(path))
    ]


def test_every_file_can_be_read_in_on_windows():
    assert everywhere(of_unix) == []


def test_encodings_are_named():
    assert everywhere(unnamed_encodings) == []


@pytest.mark.parametrize(
    ("find", "wrong", "right"),
    [
        (of_unix, "@skip(not os.getuid())\ndef f(): ...", "@skip(os.name == 'nt' or not os.getuid())\ndef f(): ..."),
        (of_unix, "KILLED = -signal.SIGKILL", "def killed():\n    return -signal.SIGKILL"),
        (of_unix, "def f(a=os.fork): ...", "f = lambda: os.fork()"),
        (unnamed_encodings, "run(c, text=True)", "run(c, text=True, encoding='utf-8')"),
        (unnamed_encodings, "p.read_text()", "p.read_text('utf-8')"),
        (unnamed_encodings, "p.write_text(data)", "p.write_text(data, 'utf-8')"),
    ],
)  # fmt: skip
def test_such_lines_are_noticed(find, wrong, right):
    assert SUSPECT[find].search(wrong)
    assert find(ast.parse(wrong)) == [1]
    assert find(ast.parse(right)) == []
