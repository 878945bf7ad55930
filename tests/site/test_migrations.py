"""The models and the migrations say the same, and all migrations are ours."""

from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState

from techtank.core.paths import PROJECT_DIR


@pytest.mark.django_db
def test_no_migration_is_missing_in_any_app():
    loader = MigrationLoader(connection)
    changes = MigrationAutodetector(loader.project_state(), ProjectState.from_apps(apps)).changes(
        graph=loader.graph
    )
    ours = {
        config.label
        for config in apps.get_app_configs()
        if Path(config.path).is_relative_to(PROJECT_DIR) and ".venv" not in config.path
    }
    assert not {label: changes[label] for label in changes}, f"ours are {ours}"


def test_the_system_checks_find_nothing(db):
    call_command("check", fail_level="WARNING")
