"""The licence texts of all that a package holds, found by whose files they are."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Collection, Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import NamedTuple

_TEXTS = re.compile(r"(licen[cs]es?|copying|notice|authors)\b|third-party-notices", re.IGNORECASE)
_COMMON = re.compile(r"/usr/share/common-licenses/[A-Z][\w.-]*[\w]")
_OURS = Path(__file__).parent / "licences"
_QT = {"pyside6-essentials", "shiboken6"}
"""These bring no texts: the LGPL and the GPL that it adds to are kept here."""


class Component(NamedTuple):
    """A part by somebody else."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def write(files: Iterable[Path], folder: Path) -> list[Component]:
    """Put a NOTICE and the texts for those who made ``files`` into ``folder``; the components that they are of."""
    found = {component.name: component for component in _components({file.resolve() for file in files})}
    shutil.rmtree(folder, ignore_errors=True)
    components = sorted(found.values(), key=lambda component: component.name.lower())
    for component in components:
        own = folder / component.name
        own.mkdir(parents=True, exist_ok=True)
        for text in component.texts:
            shutil.copy(text, own / _flat(text))
    lines = (f"{part.name} {part.version} ({part.licence})" for part in components)
    notice = (_OURS / "NOTICE.txt").read_text(encoding="utf-8")
    (folder / "NOTICE.txt").write_text(notice + "\n".join(lines) + "\n", encoding="utf-8")
    return components


def _components(files: Collection[Path]) -> Iterator[Component]:
    yield _python()
    yield from map(_component, distributions(name="pyinstaller"))  # its loader is the program that starts
    owners = _owners()
    yield from map(_component, {owners[str(file)] for file in files if str(file) in owners})
    standard = Path(sysconfig.get_path("stdlib")).resolve()
    yield from _system(file for file in files if str(file) not in owners and not file.is_relative_to(standard))


def _owners() -> dict[str, Distribution]:
    """The installed distribution that each file came with; Briefing's own is no concern here."""
    others = [distribution for distribution in distributions() if distribution.name.lower() != "briefing"]
    roots = ((other, Path(str(other.locate_file(""))).resolve()) for other in others)
    return {os.path.join(root, file): other for other, root in roots for file in other.files or ()}  # noqa: PTH118


def _component(distribution: Distribution) -> Component:
    stated = distribution.metadata.json
    licence = str(stated.get("license_expression") or stated.get("license") or "see its texts")
    kept = (file for file in distribution.files or () if ".dist-info" in str(file) and _is_text(str(file)))
    texts = [Path(str(file.locate())) for file in kept]
    if distribution.name.lower().replace("_", "-") in _QT:
        texts += [_OURS / "LGPL-3.0.txt", _OURS / "GPL-3.0.txt"]
    return Component(distribution.name, distribution.version, licence.splitlines()[0], tuple(texts))


def _is_text(file: str) -> bool:
    """Whether a file of a .dist-info states a licence: by its name, or by the folder it is in."""
    return any(_TEXTS.search(part) for part in Path(file).parts[1:])


def _flat(text: Path) -> str:
    """A name that tells texts of one component apart."""
    inside = text.parts[next((at + 1 for at, part in enumerate(text.parts) if ".dist-info" in part), -1) :]
    return "-".join(inside)


def _python() -> Component:
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    texts = (path for place in places for path in place.glob("LICENSE*") if path.is_file())
    return Component("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0", tuple(texts)[:1])


def _system(files: Iterable[Path]) -> Iterator[Component]:
    """What the packages of a Debian system gave; elsewhere none of its libraries are taken along."""
    if not shutil.which("dpkg-query"):
        return
    # Where /lib is a link into /usr, some packages still tell the short name.
    names = [name for file in files for name in (str(file), str(file).removeprefix("/usr"))]
    told = subprocess.run(["dpkg-query", "-S", *names], capture_output=True, encoding="utf-8", check=False).stdout
    for name in {line.split(":")[0] for line in told.splitlines()}:
        text = Path(f"/usr/share/doc/{name}/copyright")
        common = set(_COMMON.findall(text.read_text(encoding="utf-8", errors="replace")))
        yield Component(name, "of the system", "see its texts", (text, *filter(Path.is_file, map(Path, common))))
