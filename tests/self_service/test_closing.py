"""Staff end a membership; the company's page is gone for all but them."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from members.models import MemberPage
from self_service.models import MemberEditor, ProfileDraft, YearlyQuestion
from techtank.core.models import PutAway
from techtank.core.roles import Role
from tests.factories import make_person
from tests.self_service.sent import save

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def end(company, client):
    """`end(day)` ends the membership as the member manager does in the admin."""
    staff = make_person(Role.MEMBER_MANAGER)

    def end(last_day):
        client.force_login(staff)
        address = reverse("close_membership", args=[company.pk])
        return client.post(address, {"last_day": last_day})

    return end


def test_a_membership_that_ended_yesterday_is_gone_at_once_and_kept_for_staff(
    company, person, end, client
):
    assert end(timezone.localdate() - timedelta(days=1)).status_code == 302
    page = MemberPage.objects.get()
    assert not page.live
    assert page.expired
    assert client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    client.force_login(person)
    assert client.get("/min-sida/plat-ab/").status_code == 404
    assert client.get("/medlemmar/plat-ab/").status_code in {404, 410}


def test_a_membership_ends_when_its_last_day_is_over(company, person, end, client):
    end(timezone.localdate())
    client.force_login(person)
    assert client.get("/medlemmar/plat-ab/").status_code == 200
    assert client.get("/min-sida/plat-ab/").status_code == 200
    MemberPage.objects.update(expire_at=timezone.now())
    assert client.get("/min-sida/plat-ab/").status_code == 404
    call_command("publish_scheduled", verbosity=0)
    assert not MemberPage.objects.get().live


def test_what_is_published_meanwhile_does_not_undo_the_end(company, end):
    company.save_revision()
    end(timezone.localdate() + timedelta(days=30))
    MemberPage.objects.get().get_latest_revision().publish()
    assert MemberPage.objects.get().expire_at


def test_changes_that_wait_may_still_be_approved_until_the_last_day_and_do_not_undo_the_end(
    company, member, end
):
    save(member, to="skicka/", phone="0457-111 22")
    end(timezone.localdate() + timedelta(days=30))
    MemberPage.objects.get().current_workflow_task_state.approve()
    page = MemberPage.objects.get()
    assert page.phone == "0457-111 22"
    assert page.expire_at


def test_changes_that_wait_wait_no_longer_once_the_membership_is_over(company, member, end):
    save(member, to="skicka/", phone="0457-111 22")
    end(timezone.localdate() - timedelta(days=1))
    page = MemberPage.objects.get()
    assert not page.live
    assert page.current_workflow_task_state is None
    assert page.get_latest_revision_as_object().phone == company.phone


def test_a_faulty_day_is_told_beside_the_field(company, end):
    html = end("i går").content.decode()
    assert "i går" in html
    assert MemberPage.objects.get().expire_at is None


@pytest.mark.parametrize("role", [Role.WRITER, None])
def test_only_who_may_unpublish_ends_a_membership(company, person, client, role):
    client.force_login(make_person(role) if role else person)
    address = reverse("close_membership", args=[company.pk])
    client.post(address, {"last_day": timezone.localdate() - timedelta(days=1)})
    assert MemberPage.objects.get().live


def test_a_company_s_page_can_be_deleted_with_all_that_hangs_on_it(company, person, client):
    ProfileDraft.objects.create(member=company, answers={"phone": "0455-1"}, changed_by=person)
    YearlyQuestion.objects.create(member=company)
    client.force_login(make_person(Role.ADMINISTRATOR))
    address = reverse("wagtailadmin_pages:delete", args=[company.pk])
    assert client.get(address).status_code == 200
    assert client.post(address).status_code == 302
    kinds = (MemberPage, MemberEditor, ProfileDraft, YearlyQuestion)
    assert all(kind.objects.exists() for kind in kinds)  # it can be restored whole
    client.post(reverse("delete_for_good", args=[PutAway.objects.get().pk]))
    assert not any(kind.objects.exists() for kind in kinds)
