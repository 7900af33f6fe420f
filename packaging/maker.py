"""Who made the program, as all systems are told."""

PUBLISHER = "Briefing contributors"
COPYRIGHT = f"Copyright (c) 2026 {PUBLISHER}. MIT licence."
