# Two commands for a stranger: `make run` and `make test`. Both set up what they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Two stamps: a change of pyproject.toml installs the package anew, but only new locks build the environment anew.
LOCKED := $(VENV)/.locked
STAMP := $(VENV)/.set-up
VALIDATORS := $(VENV)/validators

.PHONY: setup run test lint lock bench soak dictionary cookbook docs tutorials clean

setup: $(STAMP)

# uv installs the locked set about five times faster than pip; it is itself locked.
$(LOCKED): requirements.lock requirements-setup.lock
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "chiso needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another with: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-setup.lock
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --require-hashes -r requirements.lock
	touch $@

$(STAMP): $(LOCKED) pyproject.toml
	VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

# The tools by which a release's metadata are checked; tests need them, the program does not.
$(VALIDATORS): $(LOCKED) requirements-validators.lock
	$(PYTHON) -m venv --clear $@
	VIRTUAL_ENV=$@ $(BIN)/uv pip install --quiet --no-deps --require-hashes -r requirements-validators.lock
	touch $@

run: setup
	$(BIN)/chiso refresh --offline
	$(BIN)/chiso status

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# A file of tests goes to one process whole, as its tests share what they build. Four on two cores: many tests wait for
# servers and processes of their own. In the order of the folders, the longest first, so that no process has a long
# file left when the others are done. What Python compiles is kept, as hundreds of processes start.
TESTS_AT_ONCE ?= 4
test: lint $(VALIDATORS)
	@bash tests/system-packages.sh
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest --numprocesses $(TESTS_AT_ONCE) --dist loadfile --no-loadscope-reorder

bench: setup
	$(BIN)/python -m tests.bench

# The long forms: 200 kills, the whole list of faults, 10,000 documents. Takes hours.
soak: setup
	CHISO_SOAK=1 $(BIN)/python -m pytest tests/faults -s
	$(BIN)/python -m tests.bench refresh --documents 10000

dictionary: setup
	$(BIN)/python -m schemas.dictionary docs/dictionary.md

# Answers of the shipped archive, so it is built first.
cookbook: setup
	folder=$$(mktemp -d) && $(BIN)/chiso refresh --offline --curated $$folder > /dev/null \
		&& $(BIN)/python -m load.pages $$folder docs; rm -rf $$folder

# The documentation as a site, in site/.
docs: setup
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

# Runs the tutorials on the shipped archive and keeps what they print; R with haven, RSQLite and IRkernel runs the other.
tutorials: setup
	folder=$$(mktemp -d) && $(BIN)/chiso refresh --offline --curated $$folder > /dev/null \
		&& $(BIN)/chiso export $$folder/out --format dta,sqlite --curated $$folder > /dev/null \
		&& CHISO_EXPORT=$$folder/out $(BIN)/python docs/build/tutorials.py $$folder/current docs/tutorials/*.ipynb; \
		rm -rf $$folder

# Writes the locks anew from pyproject.toml; the locks name versions and hashes, never an address.
lock: setup
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --all-extras --output-file requirements.lock pyproject.toml requirements-build.in
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --output-file requirements-setup.lock requirements-setup.in
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-header --no-annotate --override requirements-validators-override.in \
		--output-file requirements-validators.lock requirements-validators.in

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache chiso.egg-info
