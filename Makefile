# Needs python3 (3.11 or later) with pip, and make. No venv package, no other tool.
#
#   make demo    set up, then clean a bundled sample of scraped text and show what happened
#   make test    set up, then run all tests
#   make lint    ruff and mypy
#   make clean   remove what the others made

PY ?= python3
VENV ?= .venv
PIP = $(PY) -m pip --disable-pip-version-check --python $(VENV)/bin/python install --quiet

.PHONY: demo test lint clean

demo: $(VENV)/.installed
	@$(VENV)/bin/cleanarticle demo

test: $(VENV)/.installed
	@$(VENV)/bin/python -m pytest -q

lint: $(VENV)/.installed-dev
	@$(VENV)/bin/ruff check
	@$(VENV)/bin/mypy

$(VENV)/.installed: pyproject.toml
	$(PY) -m venv --without-pip --clear $(VENV)
	$(PIP) --editable '.[test]'
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(PIP) --editable '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './.git/*' -prune -exec rm -rf {} +
