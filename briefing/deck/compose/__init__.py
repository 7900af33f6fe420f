"""The composition engine: what a slide says, drawn as native shapes and tables in the canvas of any template."""
