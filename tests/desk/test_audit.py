"""What staff did can be read for two years, by those whom it concerns."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry, PageLogEntry

from techtank.core.roles import Role
from techtank.desk import audit
from tests.factories import make_news, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("site")]
HISTORY = "wagtailadmin_reports:site_history"


@pytest.fixture
def log_in(client):
    """`log_in(role)` logs somebody of a role in, and returns the browser."""

    def run(role):
        client.force_login(make_person(role, first_name="Rut", last_name="Ek"))
        return client

    return run


def export(client):
    """Take a list out of the admin as a file."""
    response = client.get(reverse("wagtailadmin_reports:aging_pages"), {"export": "csv"})
    assert response.status_code == 200
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_who_took_a_file_is_written_down_and_an_administrator_reads_it(log_in):
    export(log_in(Role.EDITOR))
    [entry] = ModelLogEntry.objects.filter(action=audit.EXPORTED)
    assert entry.data == {"path": "/admin/reports/aging-pages/"}
    html = log_in(Role.ADMINISTRATOR).get(reverse(HISTORY)).content.decode()
    assert "Hämtade en fil från /admin/reports/aging-pages/" in html
    assert "Rut Ek" in html


def test_an_editor_reads_what_concerns_pages_and_not_who_logged_in(log_in):
    client = log_in(Role.EDITOR)
    export(client)
    html = client.get(reverse(HISTORY)).content.decode()
    assert "Hämtade en fil" not in html


def test_looking_at_a_list_is_nothing_to_write_down(log_in):
    log_in(Role.EDITOR).get(reverse("wagtailadmin_reports:aging_pages"))
    assert not ModelLogEntry.objects.filter(action=audit.EXPORTED).exists()


def test_what_is_older_than_two_years_is_forgotten_at_night(log_in):
    export(log_in(Role.EDITOR))
    make_news().save_revision(log_action=True)
    just_kept = timezone.now() - audit.KEPT_FOR + timedelta(minutes=5)
    for kind in (PageLogEntry, ModelLogEntry):
        assert kind.objects.update(timestamp=just_kept)
    audit.forget_old_entries()
    assert PageLogEntry.objects.exists()
    assert ModelLogEntry.objects.exists()
    for kind in (PageLogEntry, ModelLogEntry):
        kind.objects.update(timestamp=just_kept - timedelta(minutes=10))
    audit.forget_old_entries()
    assert not PageLogEntry.objects.exists()
    assert not ModelLogEntry.objects.exists()
