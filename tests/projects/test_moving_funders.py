"""Funders that stood among the roles keep their place when they get rows of their own."""

from importlib import import_module

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

pytestmark = pytest.mark.slow

BEFORE = [("projects", "0001_initial")]
AFTER = [("projects", "0004_funders_have_rows_of_their_own")]
moved = import_module("projects.migrations.0003_move_funders").moved


def row(role, organisation):
    """Return a row of a revision."""
    return {"pk": 1, "sort_order": 0, "page": 7, "role": role, "organisation": organisation}


def test_the_only_funder_of_a_draft_takes_the_sum():
    content = {"funding": 5_000, "roles": [row("owner", 1), row("funder", 2)]}
    after = moved(content)
    assert [one["organisation"] for one in after["roles"]] == [1]
    assert [(one["organisation"], one["amount"]) for one in after["fundings"]] == [(2, 5_000)]
    assert "funding" not in after


def test_several_funders_of_a_draft_keep_their_order_and_no_sum_is_guessed():
    content = {"funding": 5_000, "roles": [row("funder", 3), row("funder", 2)]}
    after = moved(content)
    assert [(one["organisation"], one["amount"]) for one in after["fundings"]] == [
        (3, None),
        (2, None),
    ]


@pytest.mark.django_db(transaction=True)
def test_published_funders_survive_the_migration():
    executor = MigrationExecutor(connection)
    executor.migrate(BEFORE)
    try:
        old = executor.loader.project_state(BEFORE).apps
        page = old.get_model("projects", "ProjectPage").objects.create(
            title="SPIK",
            slug="spik",
            path="000100019999",
            depth=3,
            content_type_id=old.get_model("contenttypes", "ContentType").objects.first().pk,
            locale_id=old.get_model("wagtailcore", "Locale").objects.first().pk,
            funding=5_000,
        )
        funder = old.get_model("people", "Organisation").objects.create(name="ESF", name_sv="ESF")
        old.get_model("projects", "ProjectRole").objects.create(
            page=page, role="funder", organisation=funder
        )
        executor = MigrationExecutor(connection)
        executor.migrate(AFTER)
        new = executor.loader.project_state(AFTER).apps
        kept = new.get_model("projects", "ProjectFunding").objects.get()
        assert (kept.page_id, kept.organisation_id, kept.amount) == (page.pk, funder.pk, 5_000)
        assert not new.get_model("projects", "ProjectRole").objects.exists()
    finally:
        MigrationExecutor(connection).migrate(
            MigrationExecutor(connection).loader.graph.leaf_nodes()
        )
