# What a developer does here, one target each: "make" alone prints them.

PORT ?= 8000
PYTHON = .venv/bin/python
PYTEST = $(PYTHON) -m pytest
WORKERS ?= auto
# One for each of two runs side by side: more would do no more, and each prepares for itself
HALF_THE_WORKERS = $(shell $(PYTHON) -c "import os; print(max(1, os.cpu_count() // 2))")
KIND ?= not slow and not alone
WITH_WORKERS = --numprocesses $(WORKERS) --dist loadgroup --no-loadscope-reorder
WITH_POSTGRES = $(PYTHON) -m tests.support.postgres --
# Each target's output in one piece, where make can do that
SIDE_BY_SIDE = $(MAKE) --no-print-directory --jobs 2 $(if $(filter output-sync,$(.FEATURES)),--output-sync)
SCHEMA = .venv/bin/check-jsonschema --builtin-schema
# For what says at length that all is well, or with --quiet not even what is wrong
quietly = told=$$($(1)) || { echo "$$told"; exit 1; }
ENVIRONMENT = .ci/python .ci/environment.py

help: ## Print these lines
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' Makefile

run: ## Start the site with demo content on http://localhost:8000 (PORT=8001 for another port)
	@$(ENVIRONMENT) base --port "$(PORT)"
	@$(PYTHON) manage.py run --port "$(PORT)"

test: test-environment ## Lint, check and test on SQLite and PostgreSQL and in the browser, in minutes
	@$(SIDE_BY_SIDE) lint check
	@echo "Testing on SQLite and on PostgreSQL; both tell when they are done …"
	@$(SIDE_BY_SIDE) test-sqlite test-postgres WORKERS=$(HALF_THE_WORKERS)

test-sqlite: test-environment ## Only the tests on SQLite (KIND=slow for the slow ones)
	@env -u DATABASE_URL $(PYTEST) $(WITH_WORKERS) -m "($(KIND)) and not browser and not postgres"

test-postgres: test-environment ## Only the tests on PostgreSQL and in the browser (KIND=slow)
	@$(WITH_POSTGRES) $(PYTEST) $(WITH_WORKERS) -m "$(KIND)"

test-slow: test-environment ## The slow promises: whole tasks, every screen, load, a large site
	@echo "Testing slowly on SQLite and on PostgreSQL; both tell when they are done …"
	@$(SIDE_BY_SIDE) test-sqlite test-postgres KIND=slow
	@$(WITH_POSTGRES) $(PYTEST) -m alone

lint: test-environment ## Check style, spelling, templates, dependencies, imports and the container
	@.venv/bin/ruff check --quiet --output-format concise .
	@.venv/bin/ruff format --quiet --check .
	@.venv/bin/djlint --quiet --lint templates
	@.venv/bin/codespell
	@.venv/bin/lint-imports --no-logo
	@.venv/bin/deptry .
	@.venv/bin/hadolint Dockerfile
	@$(call quietly,$(SCHEMA) vendor.compose-spec compose.yaml)
	@$(call quietly,$(SCHEMA) vendor.github-workflows .github/workflows/*.yml)

check: test-environment ## Let Django check the code, the settings and the migrations
	@$(PYTHON) manage.py check --fail-level WARNING
	@$(PYTHON) manage.py makemigrations --check --dry-run

format: test-environment ## Mend style where a program can
	@.venv/bin/ruff check --fix .
	@.venv/bin/ruff format .

messages: test-environment ## Collect the texts to translate into locale/sv
	@$(PYTHON) manage.py update_messages

migrations: test-environment ## Write the migrations that changed models need
	@$(PYTHON) manage.py makemigrations

requirements: ## Pin the newest allowed versions of all packages, with their hashes (needs uv)
	@.ci/pin-requirements

guide: test-environment ## Do every task of the guide for editors, and photograph it anew
	@GUIDE_PICTURES=1 $(WITH_POSTGRES) $(PYTEST) $(WITH_WORKERS) -m browser tests/guide

screenshots: test-environment ## Photograph every page in every size, language and mode (ONLY="member 404")
	@$(PYTHON) -m tests.support.screenshots $(ONLY)

pictures: test-environment ## Photograph the site for README and docs/
	@$(PYTHON) -m tests.support.documentation_pictures

bench: test-environment ## Measure the speed of pages, small site and large, and write docs/performance.md
	@$(WITH_POSTGRES) $(PYTHON) -m tests.support.bench

lighthouse: ## Measure the main pages as a phone meets them; anything below 100 fails
	@$(ENVIRONMENT) lighthouse
	@$(PYTHON) -m tests.support.lighthouse

observatory: ## Let the rules of MDN's HTTP Observatory grade the site; less than A+ fails
	@$(ENVIRONMENT) observatory
	@$(PYTHON) -m tests.support.observatory

scan: ## Let wapiti attack the running site; medium findings fail (SECONDS=1000 for each kind of attack)
	@$(ENVIRONMENT) scan
	@$(PYTHON) -m tests.support.scan $(SECONDS)

clean: ## Remove the virtual environment, the local database and all that was built
	@rm -rf .venv var .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

test-environment:
	@$(ENVIRONMENT) test

.PHONY: help run test test-sqlite test-postgres test-slow lint check format messages migrations \
	requirements guide screenshots pictures bench lighthouse observatory scan clean test-environment
