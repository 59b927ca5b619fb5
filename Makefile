# `make help` lists what can be done. Only make, a shell and Python 3.11 or newer are needed.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

CMS_PORT ?= 8000
SITE_PORT ?= 8001
WORKERS ?= 2
DOCUMENTS ?= 500

PYTHON := .venv/bin/python
# What is installed is known by what was asked for, and by where: an editable install holds its path.
WANTED := $(shell (cat pyproject.toml constraints.txt; pwd) | cksum | cut -d ' ' -f 1)

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | while IFS="$$(printf '\t')" read -r name text; do \
	  printf '  make %-12s %s\n' "$$name" "$$text"; done
	@echo '  Options: CMS_PORT=$(CMS_PORT) SITE_PORT=$(SITE_PORT) (demo), DOCUMENTS=$(DOCUMENTS) (bench), WORKERS=$(WORKERS) (test)'

demo: .venv/run-$(WANTED) ## load the sample content, publish it, serve the CMS and the site
	@$(PYTHON) -m cms demo --cms-port $(CMS_PORT) --site-port $(SITE_PORT) || { status=$$?; \
	  [ $$status -ne 2 ] || echo 'Other ports: make demo CMS_PORT=8100 SITE_PORT=8101' >&2; exit $$status; }

publish: .venv/run-$(WANTED) ## the same without serving
	@$(PYTHON) -m cms demo --no-serve

test: .venv/test-$(WANTED) ## run the tests, in a browser too
	@tests/browser/install_chromium.sh
	@$(PYTHON) -m pytest -n $(WORKERS) --dist loadgroup

test-all: test ## run the tests, then the slow ones that inject faults
	@$(PYTHON) -m pytest -m slow

lint: .venv/lint-$(WANTED) ## check style, types and templates
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@find cms -name '*.html' -exec .venv/bin/djade --target-version 5.2 --check {} +
	@$(PYTHON) themes/bayan/stylesheet.py --check
	@$(PYTHON) themes/bayan/script.py --check
	@$(PYTHON) themes/bayan/fonts.py --check

bench: .venv/bench-$(WANTED) ## measure the builder beside stock Pelican and Hugo
	@$(PYTHON) -m benchmarks --documents $(DOCUMENTS)

constraints: $(PYTHON) ## pin the newest versions that pyproject.toml allows
	@python=$$(mktemp -d)/bin/python; $(PYTHON) -m venv "$${python%/bin/python}" && \
	  "$$python" -m pip install --disable-pip-version-check -e '.[builder,cms,postgres,test,lint,bench]' && \
	  "$$python" -m pip freeze --exclude-editable | LC_ALL=C sort -f >constraints.txt; \
	  rm -r "$${python%/bin/python}"

clean: ## remove what can be made again; var/ (database) and output/ stay
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Extras to install, and the targets that have what they need then.
.venv/run-%: EXTRAS = builder,cms
.venv/test-%: EXTRAS = builder,cms,test
.venv/lint-%: EXTRAS = builder,cms,test,lint
.venv/bench-%: EXTRAS = builder,bench
.venv/run-%: SERVES = run
.venv/test-%: SERVES = run test
.venv/lint-%: SERVES = run test lint
.venv/bench-%: SERVES = bench
.venv/run-% .venv/test-% .venv/lint-% .venv/bench-%: $(PYTHON)
	@echo 'Installing bayan[$(EXTRAS)] into .venv'
	@$(PYTHON) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m ensurepip
	@$(PYTHON) -m pip install --disable-pip-version-check -c constraints.txt -e '.[$(EXTRAS)]'
	@find .venv -maxdepth 1 -name '*-[0-9]*' ! -name '*-$(WANTED)' -delete
	@touch $(SERVES:%=.venv/%-$(WANTED))

.PRECIOUS: $(PYTHON)
$(PYTHON):
	@for python in python3 python3.11 python3.12 python3.13 python3.14 python; do \
	  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  $$python -c 'import ensurepip, venv' 2>/dev/null || { lacks_venv=$$python; continue; }; \
	  echo "Making .venv with $$($$python --version)"; \
	  exec $$python -m venv --clear --without-pip .venv; \
	done; \
	if [ -n "$$lacks_venv" ]; then \
	  echo "$$lacks_venv lacks its venv module: install it (on Debian: apt-get install python3-venv)." >&2; \
	else echo 'No Python 3.11 or newer was found: install one and run make again.' >&2; fi; exit 2

.PHONY: help demo publish test test-all lint bench constraints clean
