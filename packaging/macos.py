"""What the system of a Mac is told of the program and its documents."""

from __future__ import annotations

from typing import Any

from maker import COPYRIGHT

from briefing.ui.app.application import DESKTOP_ID, MIME_TYPE

MINIMUM = "13.0"
"""The oldest system that Qt 6.11, the oldest that Briefing takes, runs on."""
_DOCUMENT = f"{DESKTOP_ID}.document"


def info_plist(version: str) -> dict[str, Any]:
    """The entries of Info.plist beyond those that PyInstaller makes."""
    return {
        "CFBundleDisplayName": "Briefing",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "fr"],
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": MINIMUM,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHumanReadableCopyright": COPYRIGHT,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Briefing",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "document.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_DOCUMENT],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _DOCUMENT,
                "UTTypeDescription": "Briefing",
                "UTTypeIconFile": "document.icns",
                "UTTypeConformsTo": ["public.plain-text", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["briefing"],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }
