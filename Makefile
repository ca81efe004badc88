PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test setup eval bench lock check clean

## demo: set everything up, read samples/ into a desk and write out/dossier.html
demo: $(READY)
	@PATH="$(CURDIR)/$(BIN):$$PATH" sh scripts/demo

## test: set everything up, then run every test and check
test: $(READY)
	@sh scripts/system-packages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/lint-imports
	$(BIN)/python -m pytest

## eval: accuracy on the annotated articles, where they are at hand
eval: $(READY)
	$(BIN)/python bench/quality.py

## bench: speed of one article and of a process start
bench: $(READY)
	$(BIN)/python bench/speed.py

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

## lock: resolve the dependencies anew (needs uv)
lock:
	uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
	  --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --quiet -o requirements.lock

clean:
	rm -rf $(VENV) out
