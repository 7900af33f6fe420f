"""Lengths: what the format counts in, and what people do."""

from __future__ import annotations

EMU_PER_POINT = 12700
