"""Editors keep companies through the real forms of the admin."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, rich_text

from members.models import MemberPage
from members.models.uses import Level
from people.models import Organisation
from techtank.core.publishing import PublishRefusedError
from techtank.core.roles import Role
from tests.factories import make_image, make_person

from .factories import CERTIFICATE, make_capability, make_index, make_member
from .forms import member_form

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
PUBLISH = {"action-publish": "1"}


@pytest.fixture
def editor(site, client):
    """A browser in which an editor is logged in."""
    client.force_login(make_person(Role.EDITOR))
    return client


def add_address():
    """Return where the form for a new company is."""
    return reverse("wagtailadmin_pages:add", args=["members", "memberpage", make_index().pk])


def edit_address(page):
    """Return where a page's form is."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def errors_of(response):
    """Return the messages of a form that came back, by field."""
    assert response.status_code == 200
    return response.context["form"].errors


def errors_above(response, rows):
    """Return the messages of a form that came back above its rows of one kind."""
    assert response.status_code == 200
    return response.context["form"].formsets[rows].non_form_errors()


def with_rows() -> dict:
    """Return the rows of a form: two capabilities, a certificate, a contact and a picture."""
    laser, bending = make_capability("Laserskärning"), make_capability("Kantbockning")
    iso = make_capability("ISO 9001", kind=CERTIFICATE)
    contact = {"name": "Vera Lind", "job_title_sv": "säljare", "job_title_en": ""}
    return {
        "capabilities": inline_formset(
            [
                {"capability": laser.pk, "level": "core"},
                {"capability": bending.pk, "level": "supplementary"},
            ]
        ),
        "certificates": inline_formset(
            [{"capability": iso.pk, "confirmed": "2026-05-20", "valid_until": ""}]
        ),
        "contacts": inline_formset([contact | {"phone": "070-991 80 03", "email": ""}]),
        "pictures": inline_formset([{"image": make_image().pk, "alt_sv": "", "alt_en": ""}]),
    }


def test_an_editor_publishes_a_company_and_a_purchaser_finds_it(editor):
    assert editor.get(add_address()).status_code == 200
    response = editor.post(add_address(), member_form(**with_rows()) | PUBLISH)
    assert response.status_code == 302, errors_of(response)
    editor.logout()
    page = editor.get("/medlemmar/abackens-plat/").content.decode()
    for told in ("Fyra pressar", "Laserskärning", "Kantbockning", "ISO 9001", "Vera Lind"):
        assert told in page, told
    found = editor.get("/medlemmar/?q=laserskarning").context["listing"]
    assert [card.page.title for card in found.cards] == ["Åbackens Plåt AB"]


def test_an_editor_changes_a_company_and_the_list_follows(editor):
    page = make_member(title="Andersson", core=(make_capability("Gjutning"),))
    page.save_revision().publish()
    assert editor.get(edit_address(page)).status_code == 200
    form = member_form(title="Öberg", organisation=page.organisation.pk, **with_rows())
    assert editor.post(edit_address(page), form | PUBLISH).status_code == 302
    changed = MemberPage.objects.get(pk=page.pk)
    assert changed.sort_key > page.sort_key
    assert "laserskarning" in changed.search_text
    assert "gjutning" in changed.search_text  # the form left the row of before alone
    assert changed.capabilities.filter(level=Level.SUPPLEMENTARY).count() == 1


def test_a_wrong_number_is_refused_beside_the_field_and_what_was_typed_stays(editor):
    form = member_form(organisation_number="556036-0794", street="Nygatan 12") | PUBLISH
    response = editor.post(add_address(), form)
    assert errors_of(response)["organisation_number"] == [
        "Den sista siffran stämmer inte med de andra. Är någon felskriven?"
    ]
    assert "556036-0794" in response.content.decode()
    assert "Nygatan 12" in response.content.decode()
    assert not MemberPage.objects.exists()


def test_numbers_are_stored_as_they_are_shown(editor):
    form = member_form(organisation_number="5560360793", postcode="37250") | PUBLISH
    assert editor.post(add_address(), form).status_code == 302
    page = MemberPage.objects.get()
    assert (page.organisation_number, page.postcode) == ("556036-0793", "372 50")


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("postcode", "3725"),
        ("phone", "ring oss"),
        ("email", "info"),
        ("founded", "2999"),
        ("founded", "12"),
        ("employees", "-1"),
        ("slug", "karta"),
    ],
)
def test_what_cannot_be_right_is_refused_beside_its_field(editor, field, typed):
    parent = make_index()
    assert parent.pk
    assert field in errors_of(editor.post(add_address(), member_form(**{field: typed}) | PUBLISH))


@pytest.mark.parametrize("field", ["lead_sv", "description_sv", "organisation_number"])
def test_publishing_without_the_swedish_texts_or_the_number_is_refused(editor, field):
    empty = rich_text("") if field == "description_sv" else ""
    assert field in errors_of(editor.post(add_address(), member_form(**{field: empty}) | PUBLISH))


def test_a_half_finished_draft_is_saved_without_complaint(editor):
    form = member_form(lead_sv="", organisation_number="", **with_rows())
    response = editor.post(add_address(), form)
    assert response.status_code == 302, errors_of(response)
    assert not MemberPage.objects.get().live


@pytest.mark.parametrize("field", ["organisation", "municipality"])
def test_not_even_a_draft_does_without_its_organisation_and_municipality(editor, field):
    assert field in errors_of(editor.post(add_address(), member_form(**{field: ""})))


def test_two_companies_cannot_be_the_same_organisation(editor):
    page = make_member()
    form = member_form(organisation=page.organisation.pk) | PUBLISH
    assert "organisation" in errors_of(editor.post(add_address(), form))


def test_an_organisation_with_a_page_cannot_be_deleted_unseen(admin_client, indexes):
    page = make_member()
    address = reverse("wagtailsnippets_people_organisation:delete", args=[page.organisation.pk])
    assert page.title in admin_client.get(address, follow=True).content.decode()
    admin_client.post(address)
    assert Organisation.objects.filter(pk=page.organisation.pk).exists()


def test_a_picture_that_nobody_has_described_is_refused_until_somebody_does(editor):
    image = make_image(title="Pressen", alt_sv="")

    def pictures(alt):
        return inline_formset([{"image": image.pk, "alt_sv": alt, "alt_en": ""}])

    response = editor.post(add_address(), member_form(pictures=pictures("")) | PUBLISH)
    assert "”Pressen” behöver en alt-text." in errors_above(response, "pictures")
    form = member_form(pictures=pictures("En press")) | PUBLISH
    assert editor.post(add_address(), form).status_code == 302


def test_a_mended_draft_is_published_at_once(editor):
    image = make_image(alt_sv="")
    form = member_form(pictures=inline_formset([{"image": image.pk, "alt_sv": "", "alt_en": ""}]))
    assert editor.post(add_address(), form).status_code == 302
    page = MemberPage.objects.get().get_latest_revision_as_object()
    row = {"id": page.pictures.get().pk, "image": image.pk, "alt_sv": "En press", "alt_en": ""}
    mended = member_form(pictures=inline_formset([row], initial=1)) | PUBLISH
    response = editor.post(edit_address(page), mended)
    assert response.status_code == 302, errors_of(response)
    assert MemberPage.objects.get().live


def test_the_same_capability_twice_is_refused(editor):
    row = {"capability": make_capability("Gjutning").pk}
    rows = inline_formset([row | {"level": "core"}, row | {"level": "supplementary"}])
    response = editor.post(add_address(), member_form(capabilities=rows) | PUBLISH)
    assert "”Gjutning” står där två gånger." in errors_above(response, "capabilities")


def test_a_certificate_is_no_capability_and_a_capability_no_certificate(editor):
    iso, casting = make_capability("ISO 9001", kind=CERTIFICATE), make_capability("Gjutning")
    form = member_form(
        capabilities=inline_formset([{"capability": iso.pk, "level": "core"}]),
        certificates=inline_formset(
            [{"capability": casting.pk, "confirmed": "2026-05-20", "valid_until": "2025-01-01"}]
        ),
    )
    response = editor.post(add_address(), form | PUBLISH)
    formsets = response.context["form"].formsets
    assert "capability" in formsets["capabilities"].errors[0]
    assert "capability" in formsets["certificates"].errors[0]


def test_a_certificate_cannot_have_ended_before_it_was_confirmed(editor):
    iso = make_capability("ISO 9001", kind=CERTIFICATE)
    row = {"capability": iso.pk, "confirmed": "2026-05-20", "valid_until": "2025-01-01"}
    form = member_form(certificates=inline_formset([row])) | PUBLISH
    rows = editor.post(add_address(), form).context["form"].formsets["certificates"]
    assert "valid_until" in rows.errors[0]


def test_code_that_publishes_a_company_that_is_not_ready_is_refused(site):
    page = make_member(live=False, lead_sv="")
    with pytest.raises(PublishRefusedError):
        page.save_revision().publish()


def test_a_company_is_not_copied_for_it_has_one_page(admin_client):
    page = make_member()
    response = admin_client.get(reverse("wagtailadmin_pages:copy", args=[page.pk]), follow=True)
    assert "Ett företag har en sida." in response.content.decode()
    assert MemberPage.objects.count() == 1


def test_editors_see_all_companies_in_one_list_and_filter_it(editor, indexes):
    make_member(title="Öberg", place="ronneby")
    make_member(title="Åkerlund", place="karlshamn", live=False)
    page = editor.get("/admin/member_pages/").content.decode()
    assert page.index("Åkerlund") < page.index("Öberg")
    place = MemberPage.objects.get(title="Öberg").municipality
    filtered = editor.get(f"/admin/member_pages/results/?municipality={place.pk}")
    assert "Åkerlund" not in filtered.content.decode()
    assert "Öberg" in editor.get("/admin/member_pages/results/?q=Öberg").content.decode()


def test_the_directory_opens_and_publishes_but_there_is_only_one(admin_client):
    index = make_index()
    assert admin_client.get(edit_address(index)).status_code == 200
    index.save_revision().publish()
    assert admin_client.get("/medlemmar/").status_code == 200
    assert not index.can_create_at(index.get_parent())


@pytest.mark.parametrize(("mode", "words"), [("sv", "Beskrivning"), ("en", "An English text")])
def test_a_draft_is_previewed_in_the_language_the_editor_chooses(admin_client, mode, words):
    page = make_member(
        live=False,
        core=(make_capability("Gjutning"),),
        lead_en="An English lead.",
        description_en="<p>An English text.</p>",
    )
    page.save_revision()
    address = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
    response = admin_client.get(address, {"mode": mode})
    assert response.status_code == 200
    assert words in response.content.decode()
    assert "Gjutning" in response.content.decode()


@pytest.mark.parametrize("mode", ["sv", "en"])
def test_the_directory_is_previewed(admin_client, mode):
    index = make_index()
    make_member()
    index.save_revision()
    address = reverse("wagtailadmin_pages:view_draft", args=[index.pk])
    assert admin_client.get(address, {"mode": mode}).status_code == 200


def test_a_company_is_previewed_before_it_is_saved(editor):
    address = reverse(
        "wagtailadmin_pages:preview_on_add", args=["members", "memberpage", make_index().pk]
    )
    assert editor.post(address, member_form(**with_rows())).json()["is_valid"]
    preview = editor.get(address, {"mode": "sv"})
    assert preview.status_code == 200
    for told in ("Fyra pressar", "Laserskärning", "Kantbockning", "ISO 9001", "Vera Lind"):
        assert told in preview.content.decode(), told
