"""What desktops are told of Briefing is true: its name, its icons, and the type of its files."""

from __future__ import annotations

import os
import plistlib
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from configparser import ConfigParser
from pathlib import Path

import icons
import macos
import maker
import pytest
import signing
import windows
from PySide6.QtGui import QImage

from briefing import __version__
from briefing.app import OPTIONS
from briefing.core.storage.store import save
from briefing.ui.app.application import DESKTOP_ID, MIME_TYPE
from briefing.ui.common.languages import NAMES
from tests.needs import needs

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
APP_ICON = ROOT / "resources" / "icons" / "app.svg"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="for desktops of Linux")


def entry(file: Path) -> ConfigParser:
    parser = ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(file, encoding="utf-8")
    return parser


def metainfo() -> ElementTree.Element:
    return ElementTree.parse(LINUX / f"{DESKTOP_ID}.metainfo.xml").getroot()


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(
            ["desktop-file-validate", LINUX / f"{DESKTOP_ID}.desktop"],
            id="entry",
            marks=needs("desktop-file-validate"),
        ),
        pytest.param(
            ["appstreamcli", "validate", "--no-net", LINUX / f"{DESKTOP_ID}.metainfo.xml"],
            id="metainfo",
            marks=needs("appstreamcli"),
        ),
    ],
)
def test_the_systems_own_tools_find_no_fault(command):
    result = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_desktop_entry_agrees_with_the_program():
    told = entry(LINUX / f"{DESKTOP_ID}.desktop")
    main = told["Desktop Entry"]
    assert main["Icon"] == DESKTOP_ID
    assert main["MimeType"] == f"{MIME_TYPE};"
    assert main["Exec"] == "briefing %f"
    program, option = told["Desktop Action new-window"]["Exec"].split()
    assert program == "briefing"
    assert option in OPTIONS
    others = set(NAMES) - {"en"}
    assert all(f"{key}[{language}]" in main for language in others for key in ("GenericName", "Comment", "Keywords"))


def test_the_metainfo_agrees_with_the_program():
    told = metainfo()
    assert told.findtext("id") == DESKTOP_ID
    assert told.findtext("launchable") == f"{DESKTOP_ID}.desktop"
    assert told.findtext("provides/mediatype") == MIME_TYPE
    assert told.findtext("provides/binary") == "briefing"
    assert told.find("releases/release").get("version") == __version__
    assert [element.text for element in told.findall("categories/category")] == [
        name for name in entry(LINUX / f"{DESKTOP_ID}.desktop")["Desktop Entry"]["Categories"].split(";") if name
    ]


def test_the_metainfo_says_everything_in_every_language():
    told = metainfo()
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    spoken = [
        [element.get(language, "en") for element in part]
        for part in (told.findall("summary"), told.findall("description/p"), told.findall("description/ul/li"))
    ]
    for languages in spoken:
        assert {languages.count(name) for name in NAMES} == {len(languages) // len(NAMES)}


@pytest.fixture
def desktop(tmp_path):
    """Run a command as a user with a desktop of their own, in a folder with a space."""
    home = tmp_path / "my home"
    home.mkdir()
    paths = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}

    def run(*words: str | Path) -> str:
        environment = {**os.environ, **paths}
        return subprocess.run(words, env=environment, capture_output=True, encoding="utf-8", check=True).stdout

    run.data = home / "data"
    return run


@pytest.fixture
def program(tmp_path):
    file = tmp_path / "the program"
    file.write_text("#!/bin/sh\n", "utf-8")
    file.chmod(0o755)
    return file


@on_linux
def test_an_installed_entry_starts_the_program(desktop, program):
    desktop("sh", LINUX / "install.sh", program)
    file = desktop.data / "applications" / f"{DESKTOP_ID}.desktop"
    told = entry(file)
    assert told["Desktop Entry"]["Exec"] == f'"{program}" %f'
    assert told["Desktop Action new-window"]["Exec"] == f'"{program}" --new-window'
    icon = desktop.data / "icons" / "hicolor" / "scalable" / "apps" / f"{DESKTOP_ID}.svg"
    assert icon.read_bytes() == APP_ICON.read_bytes()


@on_linux
@needs("desktop-file-validate")
def test_the_systems_own_tool_finds_no_fault_in_an_installed_entry(desktop, program):
    desktop("sh", LINUX / "install.sh", program)
    desktop("desktop-file-validate", desktop.data / "applications" / f"{DESKTOP_ID}.desktop")


@on_linux
@needs("update-mime-database", "update-desktop-database", "gio")
def test_an_installed_type_is_known_by_name_and_by_content(desktop, program, tmp_path, cigref):
    desktop("sh", LINUX / "install.sh", program)
    save(cigref, tmp_path / "mine.briefing")
    (tmp_path / "nameless").write_bytes((tmp_path / "mine.briefing").read_bytes())
    (tmp_path / "other.yaml").write_text("format: other/1\n", "utf-8")
    for name, is_ours in {"mine.briefing": True, "nameless": True, "other.yaml": False}.items():
        told = desktop("gio", "info", "-a", "standard::content-type", tmp_path / name)
        assert (told.split()[-1] == MIME_TYPE) is is_ours
    assert f"{DESKTOP_ID}.desktop" in desktop("gio", "mime", MIME_TYPE)


@on_linux
@needs("fc-match")
@pytest.mark.parametrize(("named", "drawn"), [("Calibri", "Carlito"), ("Georgia", "Gelasio")])
def test_other_programs_draw_decks_in_fonts_as_wide_as_those_they_name(desktop, program, named, drawn):
    """LibreOffice asks fontconfig, which knows which fonts are as wide as others."""
    desktop("sh", LINUX / "install.sh", program)
    assert desktop("fc-match", named, "family").strip() in (named, drawn)


@on_linux
def test_removing_leaves_nothing(desktop, program):
    desktop("sh", LINUX / "install.sh", program)
    desktop("sh", LINUX / "install.sh", "--remove")
    left = [
        file for file in desktop.data.rglob("*") if file.is_file() and "riefing" in str(file.relative_to(desktop.data))
    ]
    assert left == []
    database = desktop.data / "mime" / "globs2"
    assert not database.exists() or "briefing" not in database.read_text("utf-8")


def test_the_type_is_one_of_text():
    told = ElementTree.parse(LINUX / f"{DESKTOP_ID}.xml").getroot().find(f"{SPACE}mime-type")
    assert told.get("type") == MIME_TYPE
    assert told.find(f"{SPACE}glob").get("pattern") == "*.briefing"
    assert "text/plain" in {element.get("type") for element in told.findall(f"{SPACE}sub-class-of")}


def test_a_mac_is_told_the_same():
    told = plistlib.loads(plistlib.dumps(macos.info_plist(__version__)))
    [exported] = told["UTExportedTypeDeclarations"]
    [opened] = told["CFBundleDocumentTypes"]
    tags = exported["UTTypeTagSpecification"]
    assert opened["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert tags == {"public.filename-extension": ["briefing"], "public.mime-type": [MIME_TYPE]}
    assert told["CFBundleLocalizations"] == list(NAMES)
    assert told["CFBundleVersion"] == __version__


def test_windows_is_told_the_same():
    told = (ROOT / "packaging" / "briefing.iss").read_text("utf-8")
    recipe = (ROOT / "packaging" / "briefing.spec").read_text("utf-8")
    assert MIME_TYPE in told
    assert "PrivilegesRequired=lowest" in told
    assert '"""{app}\\briefingw.exe"" ""%1"""' in told
    assert 'program("briefingw"' in recipe
    document = told.split('Subkey: "Software\\Classes\\.briefing"; ValueType: string; ValueData: "')[1].split('"')[0]
    assert f'"Software\\Classes\\{document}\\shell\\open\\command"' in told


def picture(data: bytes) -> QImage:
    image = QImage()
    assert image.loadFromData(data, "PNG")
    return image


def test_a_windows_icon_holds_all_its_sizes():
    data = icons.ico(APP_ICON)
    _, kind, count = struct.unpack_from("<HHH", data)
    assert kind == 1
    for number in range(count):
        side, _, _, _, _, _, length, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert picture(data[at : at + length]).width() == (side or 256)
    assert picture(data[at:]).pixelColor(128, 20).alpha() == 255


def test_a_mac_icon_holds_all_its_sizes():
    data = icons.icns(APP_ICON)
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    at, sides = 8, []
    while at < len(data):
        length = struct.unpack_from(">I", data, at + 4)[0]
        sides.append(picture(data[at + 8 : at + length]).width())
        at += length
    assert sides == [16, 32, 128, 256, 512, 1024]


def test_windows_shows_who_made_which_version_of_what():
    names = (
        "VSVersionInfo",
        "FixedFileInfo",
        "StringFileInfo",
        "StringTable",
        "StringStruct",
        "VarFileInfo",
        "VarStruct",
    )
    told = eval(
        windows.version_info("1.2.3", "briefingw"), {name: lambda *given, **named: named or given for name in names}
    )
    assert told["ffi"]["filevers"] == told["ffi"]["prodvers"] == (1, 2, 3, 0)
    strings = dict(told["kids"][0][0][0][1])
    assert strings["CompanyName"] == maker.PUBLISHER
    assert strings["LegalCopyright"] == maker.COPYRIGHT
    assert strings["ProductVersion"] == "1.2.3"
    assert strings["OriginalFilename"] == "briefingw.exe"


def test_the_maker_is_the_one_of_the_licence_to_every_system():
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert maker.COPYRIGHT.removesuffix(". MIT licence.") in licence.splitlines()
    assert maker.PUBLISHER in maker.COPYRIGHT
    installer = (ROOT / "packaging" / "briefing.iss").read_text(encoding="utf-8")
    assert f"AppPublisher={maker.PUBLISHER}\n" in installer
    assert f"AppCopyright={maker.COPYRIGHT}\n" in installer
    assert macos.info_plist(__version__)["NSHumanReadableCopyright"] == maker.COPYRIGHT


def test_a_mac_is_told_the_oldest_system_that_qt_runs_on():
    """Of the oldest Qt that is taken: raise both together."""
    assert '"PySide6-Essentials>=6.11,' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert macos.info_plist(__version__)["LSMinimumSystemVersion"] == "13.0"


def test_the_installer_is_signed_where_the_programs_are():
    installer = (ROOT / "packaging" / "briefing.iss").read_text(encoding="utf-8")
    assert '#if GetEnv("BRIEFING_SIGN_WINDOWS") != ""\nSignTool=briefing\n#endif' in installer


def test_both_ways_to_start_it_are_installed():
    """With a console, and on Windows without one; they are the two that the package has."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert told["scripts"] == {"briefing": "briefing.app:main"}
    assert told["gui-scripts"] == {"briefingw": "briefing.app:main"}


def test_packages_are_signed_by_whom_the_environment_names_or_by_nobody():
    assert signing.mac({}) == {"codesign_identity": None, "entitlements_file": None}
    mac = signing.mac({"BRIEFING_SIGN_MAC": "Developer ID Application: Zoé"})
    assert mac["codesign_identity"] == "Developer ID Application: Zoé"
    assert plistlib.loads(Path(str(mac["entitlements_file"])).read_bytes())
    assert signing.windows(Path("a b.exe"), {}) == ""
    told = r'"C:\Kits\signtool.exe" sign /n "Zoé M"'
    assert signing.windows(Path("a b.exe"), {"BRIEFING_SIGN_WINDOWS": told}) == f'{told} "a b.exe"'


def test_the_installer_and_the_program_are_one_to_the_taskbar():
    assert f'AppUserModelID: "{DESKTOP_ID}"' in (ROOT / "packaging" / "briefing.iss").read_text(encoding="utf-8")
