"""Decks and templates held against the schemas of Open XML, by others' validator."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from openxml_audit import OpenXmlValidator


def audit(path: Path) -> list[str]:
    """What the validator tells of the file at ``path``."""
    return list(map(str, errors(path)))


def errors(path: Path) -> list[Any]:
    return list(_validator().validate(path).errors)


@cache
def _validator() -> Any:
    """The validator, which looks once at parts without a fault: layouts come back in all decks of their template."""
    validator = OpenXmlValidator()
    schemas = validator._schema_validator
    validated, whole = schemas.validate_part, set[bytes]()

    def validate_once(part: Any, context: Any) -> Any:
        digest = hashlib.sha256(part.raw_content or b"").digest()
        if digest not in whole:
            before = len(context.errors)
            validated(part, context)
            if len(context.errors) == before:
                whole.add(digest)
        return context.errors

    schemas.validate_part = validate_once
    return validator
