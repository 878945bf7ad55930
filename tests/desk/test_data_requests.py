"""Staff answer people who ask what the site holds of them, and erase it."""

import json
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry, PageLogEntry, Revision

from contact.models import Submission
from members.models import CompanyContact, MemberPage
from news.models import NewsContact, NewsPage
from offers.models import SignUp
from people.models import PersonPage
from self_service.connecting import NewPerson, connect
from self_service.models import MemberEditor, ProfileDraft
from techtank.core.archive.places import Place
from techtank.core.archive.putting_away import put_away
from techtank.core.archive.records import throw_away
from techtank.core.models import DeletedRecord, OutgoingMail, PutAway, User
from techtank.core.roles import Role
from techtank.search.models import SearchEntry
from tests.contact.factories import ANSWERS, make_form_page
from tests.factories import make_image, make_news, make_person
from tests.members.factories import make_member
from tests.offers.factories import make_offer, make_sign_up
from tests.people.factories import make_contact

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
EMAIL, NAME = "siv.ek@example.se", "Siv Ek"


@pytest.fixture
def boss(site, client) -> User:
    """Log an administrator in."""
    user = make_person(Role.ADMINISTRATOR)
    client.force_login(user)
    return user


@pytest.fixture
def press(boss, client):
    """`press("erase")` presses a button of the page."""

    def press(button: str, email: str = EMAIL):
        return client.post(reverse("data_request"), {"email": email, button: ""})

    return press


@pytest.fixture
def everywhere(boss) -> MemberPage:
    """Make somebody whose data lies wherever it can, and return their company."""
    company = make_member(title="Plåt AB")
    connect(company, NewPerson(EMAIL, "Siv", "Ek", "sv"), by=boss)
    company.contacts.add(CompanyContact(name=NAME, email=EMAIL, phone="0455-1"))
    company.save()
    company.save_revision()
    company.get_latest_revision().publish()
    contact = {"id": "", "name": NAME, "email": EMAIL}
    ProfileDraft.objects.create(member=company, answers={"contacts": [contact]})
    Submission.objects.create(
        page=make_form_page(), form_data=ANSWERS | {"e_post": EMAIL, "namn": NAME}, language="sv"
    )
    OutgoingMail.objects.create(
        recipient=EMAIL,
        subject="Hej",
        text=f"Hej {NAME}!",
        html="",
        expires_at=timezone.now() + timedelta(days=1),
    )
    make_contact(title=NAME, email=EMAIL, live=False)
    make_sign_up(make_offer(), email=EMAIL, name=NAME)
    throw_away(make_image(title=NAME, credit=EMAIL), by=boss)
    return company


def traces() -> str:
    """Return all texts of the database in which somebody may be found."""
    stores = (User, MemberPage, CompanyContact, ProfileDraft, Submission, SignUp, OutgoingMail)
    logs = (Revision, PageLogEntry, ModelLogEntry, PersonPage, SearchEntry, MemberEditor)
    stored = (*stores, *logs, DeletedRecord)
    return json.dumps([list(model.objects.values()) for model in stored], default=str)


def test_everything_about_somebody_is_shown_and_handed_out(everywhere, press):
    html = press("show").content.decode()
    for where in ("Meddelanden från formulär", "Kontakter", "Register", "Inloggningar"):
        assert where in html
    response = press("download")
    assert response["Content-Type"] == "application/json"
    told = json.loads(response.content)
    assert all(told.values())
    assert "0455-1" in response.content.decode()


def test_somebody_who_is_erased_leaves_no_trace(everywhere, press):
    assert EMAIL in traces()
    press("erase")
    left = traces()
    assert EMAIL not in left
    assert NAME not in left
    assert MemberPage.objects.get().live
    assert "Inget." in press("show").content.decode()


def test_somebody_whose_address_was_another_once_is_erased_from_older_versions_and_drafts_too(
    everywhere, press
):
    contact = everywhere.contacts.get()
    contact.email, contact.phone = "siv@gammal.example.se", "0455-2"
    everywhere.contacts = [contact]
    everywhere.save_revision()
    row = {"id": str(contact.pk), "name": NAME, "email": "siv@ny.example.se"}
    somebody = {"id": str(contact.pk), "name": "Bo Al", "email": "bo@example.se"}
    ProfileDraft.objects.update(answers={"contacts": [row, somebody]})
    told = press("download").content.decode()
    assert "0455-2" in told
    assert "siv@ny.example.se" in told
    assert "Bo Al" not in told
    press("erase")
    left = traces()
    assert [one for one in (NAME, "0455-2", "siv@gammal", "siv@ny") if one in left] == []
    assert ProfileDraft.objects.get().answers == {"contacts": [somebody]}


def test_who_asks_by_an_address_of_former_days_is_erased_where_they_stand_now(everywhere, press):
    everywhere.contacts.update(email="siv@ny.example.se")
    press("erase")
    assert not CompanyContact.objects.exists()


def test_who_has_got_the_record_of_somebody_else_stays(everywhere, press):
    everywhere.contacts.update(name="Bo Al", email="bo@example.se")
    press("erase")
    assert CompanyContact.objects.get().name == "Bo Al"


def test_a_company_keeps_its_own_address_but_not_in_older_versions_and_staff_are_told(boss, press):
    here, elsewhere = (make_member(title=name, email=EMAIL) for name in ("Här AB", "Där AB"))
    for company in (here, elsewhere):
        company.save_revision().publish()
    elsewhere.email = "info@dar.example.se"
    elsewhere.save_revision().publish()
    ProfileDraft.objects.create(member=elsewhere, answers={"email": EMAIL, "town": "Ronneby"})
    told = press("erase").content.decode()
    assert "Här AB" in told
    assert "Där AB" not in told
    assert "ändras på dess sida." in told
    assert MemberPage.objects.get(pk=here.pk).email == EMAIL
    assert here.get_latest_revision().as_object().email == EMAIL
    assert not [one for one in elsewhere.revisions.all() if EMAIL in json.dumps(one.content)]
    assert ProfileDraft.objects.get().answers == {"town": "Ronneby"}


@pytest.mark.parametrize("place", Place, ids=lambda place: place.name.lower())
def test_somebody_is_found_and_erased_at_once_in_archive_and_waste_basket(
    indexes, everywhere, press, place
):
    article = make_news(contacts=[NewsContact(person=PersonPage.objects.get(email=EMAIL))])
    put_away(article, Place.BASKET, by=None)  # what is deleted anyway keeps nobody
    for page in (everywhere, PersonPage.objects.get(email=EMAIL)):
        put_away(page, place, by=None)
    found = json.loads(press("download").content)
    assert all(found.values())
    press("erase")
    left = traces()
    assert EMAIL not in left
    assert NAME not in left
    assert not PersonPage.objects.filter(title=NAME).exists()
    assert not NewsPage.objects.exists()
    assert MemberPage.objects.exists()


def test_somebody_whom_an_archived_page_names_is_not_erased_before_it(indexes, everywhere, press):
    article = make_news(contacts=[NewsContact(person=PersonPage.objects.get(email=EMAIL))])
    put_away(article, Place.ARCHIVE, by=None)
    press("erase")
    assert PersonPage.objects.filter(title=NAME).exists()
    assert NewsPage.objects.exists()


def test_others_keep_their_data(everywhere, press):
    before = traces()
    press("erase", "siv@example.se")
    assert traces() == before


def test_staff_are_not_erased_here_but_told_where(boss, press):
    html = press("erase", boss.email).content.decode()
    assert User.objects.filter(pk=boss.pk).exists()
    assert "Inställningar" in html


def test_a_name_leaves_the_log_when_somebody_is_disconnected_or_deleted(boss, client):
    company = make_member(title="Plåt AB")
    fields = {"email": EMAIL, "first_name": "Siv", "last_name": "Ek", "language": "sv"}
    client.post(reverse("member_editors:add"), fields | {"member": company.pk})
    client.post(reverse("disconnect", args=[MemberEditor.objects.get().pk]))
    person = make_contact(title=NAME, live=True)
    client.post(reverse("wagtailadmin_pages:delete", args=[person.pk]))
    client.post(reverse("delete_for_good", args=[PutAway.objects.get().pk]))
    assert not PersonPage.objects.exists()
    labels = [*ModelLogEntry.objects.all(), *PageLogEntry.objects.all()]
    assert labels
    assert not [entry for entry in labels if NAME in entry.label]


@pytest.mark.parametrize("role", [Role.WRITER, Role.EDITOR, Role.MEMBER_MANAGER])
def test_only_who_may_delete_accounts_sees_the_page(site, client, role):
    client.force_login(make_person(role))
    assert client.get(reverse("data_request")).status_code == 302
    assert client.post(reverse("data_request"), {"email": EMAIL, "erase": ""}).status_code == 302


def test_the_screen_says_what_it_is(boss, client):
    page = BeautifulSoup(client.get(reverse("data_request")).content, "lxml")
    assert page.select("nav.w-flex li")[-1].get_text(strip=True) == "Personuppgifter"
