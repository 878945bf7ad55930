"""Who gets what at every address of self-service: only whoever looks after the company gets in."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from members.models import CompanyContact, MemberPage
from self_service.models import MemberEditor, ProfileDraft
from techtank.core.roles import Role
from tests.factories import make_image, make_person
from tests.members.factories import make_member
from tests.self_service.conftest import connect
from tests.self_service.sent import ADDRESS, form_of, save

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
PAGES = ["", "forhandsvisning/", "bilder/", "skicka/", "kasta/", "ta-tillbaka/"]
SECRET = "0457-111 22"


@pytest.fixture
def browsers(company, person):
    """Return a browser for each kind of person that there is."""
    other = make_member(title="Gjut AB", slug="gjut-ab")
    former = make_member(title="Trä AB", slug="tra-ab", live=False)
    people = {
        "member A": person,
        "member B": connect(other, "bo@example.se"),
        "former member": connect(former, "fia@example.se"),
        "disconnected": connect(company, "dan@example.se"),
        "editor": make_person(Role.EDITOR),
        "publisher": make_person(Role.PUBLISHER),
        "administrator": make_person(Role.ADMINISTRATOR),
        "superuser": make_person(),
    }
    MemberEditor.objects.filter(user=people["disconnected"]).delete()
    found = {"anonymous": Client()}
    for name, user in people.items():
        found[name] = Client()
        found[name].force_login(user)
    save(found["member A"], phone=SECRET)
    return found


STRANGERS = [
    *("member B", "former member", "disconnected"),
    *("editor", "publisher", "administrator", "superuser"),
]


def test_another_company_answers_as_one_that_never_was(browsers):
    before = ProfileDraft.objects.values().get()
    for who in STRANGERS:
        for method in ("get", "post"):
            for page in PAGES:
                ask = getattr(browsers[who], method)
                never, response = ask(f"/min-sida/finns-inte/{page}"), ask(f"{ADDRESS}{page}")
                assert response.status_code == never.status_code == 404, (who, method, page)
                assert SECRET not in response.content.decode(), (who, method, page)
    assert ProfileDraft.objects.values().get() == before
    assert not MemberPage.objects.get(slug="plat-ab").workflow_in_progress


def test_whoever_is_not_logged_in_logs_in_first(browsers):
    for page in PAGES:
        for method in ("get", "post"):
            response = getattr(browsers["anonymous"], method)(f"{ADDRESS}{page}")
            assert response["Location"].startswith("/logga-in/?next=%2Fmin-sida%2F"), (method, page)
    assert ProfileDraft.objects.get().answers == {"phone": SECRET}


def test_looking_changes_nothing(browsers):
    for page in ("bilder/", "skicka/", "ta-tillbaka/"):
        assert browsers["member A"].get(f"{ADDRESS}{page}").status_code == 405, page
    assert ProfileDraft.objects.get().answers == {"phone": SECRET}


def test_the_member_gets_in_and_no_cache_keeps_it(browsers):
    for page in ("", "forhandsvisning/"):
        response = browsers["member A"].get(f"{ADDRESS}{page}")
        assert response.status_code == 200
        assert SECRET[:8] in response.content.decode()
        assert response["Cache-Control"] == "private, no-store"


def test_the_overview_names_only_what_somebody_looks_after(browsers):
    for who in STRANGERS:
        shown = browsers[who].get("/min-sida/").content.decode()
        assert "Plåt AB" not in shown, who
        assert ("Gjut AB" in shown) == (who == "member B"), who
        assert "Trä AB" not in shown, who


def test_a_company_that_was_taken_down_is_closed_at_once(browsers):
    assert browsers["former member"].get("/min-sida/tra-ab/").status_code == 404
    MemberPage.objects.get(slug="plat-ab").unpublish()
    assert browsers["member A"].get(ADDRESS).status_code == 404


def test_a_person_who_is_disconnected_or_shut_off_is_out_at_once(browsers, person):
    MemberEditor.objects.filter(user=person).delete()
    assert browsers["member A"].get(ADDRESS).status_code == 404
    person.is_active = False
    person.save()
    assert browsers["member A"].get(ADDRESS).status_code == 302


def test_a_member_sees_nothing_of_the_admin(browsers, company):
    save(browsers["member A"], to="skicka/")
    sent = ProfileDraft.objects.get().sent_revision_id
    for name, arguments in {
        "wagtailadmin_home": [],
        "wagtailadmin_pages:edit": [company.pk],
        "wagtailadmin_pages:history": [company.pk],
        "wagtailadmin_pages:revisions_view": [company.pk, sent],
        "wagtailadmin_pages:revisions_compare": [company.pk, "live", sent],
    }.items():
        response = browsers["member A"].get(reverse(name, args=arguments))
        assert response.status_code in {302, 403}, name
        assert SECRET not in response.content.decode()


def test_a_member_can_choose_no_picture_but_its_own(browsers, company):
    secret = make_image(title="Hemlig bild")
    strange = {"pictures-0-image": str(secret.pk), "pictures-0-alt_sv": "En bild"}
    filled = form_of(browsers["member A"]) | strange
    browsers["member A"].post(ADDRESS, filled | {"logo": str(secret.pk)})
    file_name = secret.file.name.rsplit("/", 1)[-1].split(".")[0]
    for page in ("", "forhandsvisning/"):
        assert file_name not in browsers["member A"].get(f"{ADDRESS}{page}").content.decode()


def test_a_member_changes_nothing_but_what_is_its_to_change(browsers, company):
    before = MemberPage.objects.get(pk=company.pk)
    strange = {
        "title": "Annat AB",
        "slug": "annat",
        "organisation_number": "556016-0680",
        "last_confirmed": "2026-01-01",
        "seo_title": "Annat",
        "live": "",
        "is_example": "1",
        "certificates-0-capability": "1",
    }
    browsers["member A"].post(ADDRESS, form_of(browsers["member A"]) | strange)
    browsers["member A"].post(f"{ADDRESS}skicka/")
    sent = ProfileDraft.objects.get().sent_revision.as_object()
    for name in (
        "title",
        "slug",
        "organisation_number",
        "last_confirmed",
        "seo_title",
        "is_example",
    ):
        assert getattr(sent, name) == getattr(before, name), name
    assert not sent.certificates.exists()


def test_a_contact_of_another_company_can_not_be_taken_over(browsers):
    other = MemberPage.objects.get(slug="gjut-ab")
    theirs = CompanyContact.objects.create(page=other, name="Bo Ek")
    filled = form_of(browsers["member A"])
    filled |= {"contacts-0-id": str(theirs.pk), "contacts-0-name": "Siv Ek"}
    browsers["member A"].post(ADDRESS, filled)
    browsers["member A"].post(f"{ADDRESS}skicka/")
    sent = ProfileDraft.objects.get().sent_revision
    assert [row["pk"] for row in sent.content["contacts"]] == [None]
    theirs.refresh_from_db()
    assert theirs.name == "Bo Ek"


def test_nobody_else_can_upload(browsers):
    png = BytesIO()
    Image.new("RGB", (8, 8)).save(png, "PNG")
    for who in ("anonymous", *STRANGERS):
        file = SimpleUploadedFile("bild.png", png.getvalue(), "image/png")
        sent = {"picture": file, "upload-picture": "1", "version": ""}
        assert browsers[who].post(f"{ADDRESS}bilder/", sent).status_code in {302, 404}, who
    assert not ProfileDraft.objects.get().uploads.exists()
