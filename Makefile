# Two commands do everything on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test test-all fuzz check bench shots translations templates package install-desktop clean

run: $(VENV)/app system
	@$(BIN)/python -m compileall -q briefing
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/python main.py $(FILE); \
	else \
		echo "There is no display here: exporting the bundled briefing to out/ instead."; \
		mkdir -p out && $(BIN)/python main.py export resources/assemblies/cigref-43.briefing --all -o out/cigref.pptx; \
	fi

# On all processors; a worker that has nothing left takes over from the others.
PYTEST = QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto

test: $(VENV)/dev system
	$(PYTEST) --dist worksteal -m "not slow"

# The slow ones by file: a file may build the package for all its tests.
test-all: test
	$(PYTEST) --dist loadfile -m slow

# 50,000 spoiled files and 500 kills of each kind of writing: half an hour on two cores. BRIEFING_FUZZ,
# BRIEFING_FUZZ_KILLS and BRIEFING_FUZZ_SEED say otherwise.
fuzz: export BRIEFING_FUZZ ?= 50000
fuzz: export BRIEFING_FUZZ_KILLS ?= 500
fuzz: $(VENV)/dev system
	$(PYTEST) --dist loadfile -m slow tests/hostile tests/core/storage/test_killed.py

check: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/dev system
	$(BIN)/python -m tests.perf

shots: $(VENV)/dev system
	QT_QPA_PLATFORM=offscreen $(BIN)/python tools/shots_window.py
	QT_QPA_PLATFORM=offscreen $(BIN)/python tools/shots_film.py
	$(BIN)/python tools/shots_slides.py

LUPDATE = $(BIN)/pyside6-lupdate $(shell git ls-files 'briefing/*.py') -no-obsolete -locations none -source-language en
translations: $(VENV)/app
	$(LUPDATE) -target-language fr -ts resources/i18n/briefing_fr.ts
	$(LUPDATE) -target-language en -pluralonly -ts resources/i18n/briefing_en.ts
	$(BIN)/pyside6-lrelease resources/i18n/*.ts

templates: $(VENV)/app
	$(BIN)/python slides_templates/draw.py

package: $(VENV)/dev system
	@echo "Building the package: a minute or so."
	@QT_QPA_PLATFORM=offscreen $(BIN)/pyinstaller --noconfirm --log-level ERROR packaging/briefing.spec
	@echo "dist/briefing holds the program and all that it needs."

install-desktop: $(VENV)/app
	sh packaging/linux/install.sh $(BIN)/briefing

system: tools/system_libraries.sh
	@sh tools/system_libraries.sh

$(BIN)/python:
	@echo "Setting up Briefing in $(VENV): a minute or so, this once."
	$(PYTHON) -m venv $(VENV)

$(VENV)/app: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	@touch $@ $(VENV)/app

clean:
	rm -rf $(VENV) out build dist
