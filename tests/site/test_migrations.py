"""The models and the migrations say the same, in our apps and in those of others."""

from django.core.management import call_command


def test_no_migration_is_missing_and_none_would_be_written_into_a_foreign_app(db):
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


def test_the_system_checks_find_nothing(db):
    call_command("check", fail_level="WARNING")
