"""`bootstrap` makes what every real site needs, and may run at every start."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core import serializers
from django.core.management import call_command
from wagtail.models import Collection, Page, Task, Workflow, WorkflowPage

from news.models import NewsCategory
from techtank.core.models import SiteSettings
from techtank.core.roles import Role

pytestmark = pytest.mark.django_db

#: Other programs and old links rely on these; English stands below /en.
ADDRESSES = [
    "/",
    "/nyheter/",
    "/press/",
    "/projekt-insatser/",
    "/medlemmar/",
    "/medlemmar/bli-medlem/",
    "/om-techtank/",
    "/om-techtank/medarbetare/",
    "/techtanks-historia/",
    "/kalendarium/",
    "/kontakt/",
    "/erbjudanden/",
    "/sok/",
    "/tillganglighet/",
    "/personuppgifter/",
]


def bootstrap():
    """Run the command as the container does at every start."""
    call_command("bootstrap", verbosity=0)


def everything_stored():
    """Return every row of every table, ids and links between rows included."""
    return {
        model._meta.label: serializers.serialize("json", model._base_manager.order_by("pk"))
        for model in apps.get_models()
    }


def page_with(slug):
    """Return the page whose address ends with a slug."""
    return Page.objects.get(slug=slug).specific


@pytest.mark.parametrize("language", ["", "/en"], ids=["swedish", "english"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_every_fixed_address_answers_on_a_bare_site(site, client, address, language):
    assert client.get(f"{language}{address}").status_code == 200


def test_the_address_to_log_in_at_leads_to_a_form(site, client):
    response = client.get("/logga-in/", follow=True)
    assert response.status_code == 200
    assert 'autocomplete="email"' in response.content.decode()


def test_running_it_again_changes_nothing(site):
    before = everything_stored()
    assert len(before["auth.Group"]) > len("[]")
    bootstrap()
    after = everything_stored()
    assert {label for label in before if before[label] != after[label]} == set()


def test_a_text_that_an_editor_has_changed_stays(site, client):
    page = page_with("kontakt")
    page.title, page.lead_sv = "Hitta oss", "Vi finns i Ronneby."
    page.save_revision().publish()
    category = NewsCategory.objects.get(slug="pressutskick")
    category.name_sv = "Pressmeddelanden"
    category.save()
    bootstrap()
    assert "Hitta oss" in client.get("/kontakt/").content.decode()
    category.refresh_from_db()
    assert category.name_sv == "Pressmeddelanden"


def test_a_page_that_an_editor_has_taken_down_stays_down(site, client):
    page_with("kalendarium").unpublish()
    bootstrap()
    assert client.get("/kalendarium/").status_code == 410


def test_the_menu_that_an_editor_has_made_stays(site, client):
    settings = SiteSettings.load()
    settings.menu = [("link", {"label_sv": "Hitta hit", "label_en": "Find us", "url": "/kontakt/"})]
    settings.save()
    bootstrap()
    assert "Hitta hit" in client.get("/").content.decode()


def test_a_permission_that_an_administrator_has_added_stays(site):
    group = Group.objects.get(name=Role.WRITER.value)
    extra = Permission.objects.get(codename="change_sitesettings")
    group.permissions.add(extra)
    bootstrap()
    assert extra in group.permissions.all()


def test_nothing_is_left_of_what_wagtail_names_in_english(site):
    roots = [Page.get_first_root_node().title, Collection.get_first_root_node().name]
    assert roots == ["Alla sidor", "Alla filer"]
    names = [one.name for model in (Workflow, Task, Group) for one in model.objects.all()]
    assert [name for name in names if "Moderat" in name or "Editor" in name] == []


def test_names_of_roots_that_an_administrator_has_chosen_stay(site):
    Page.objects.filter(depth=1).update(title="Techtank")
    Collection.objects.filter(depth=1).update(name="Biblioteket")
    bootstrap()
    assert Page.get_first_root_node().title == "Techtank"
    assert Collection.get_first_root_node().name == "Biblioteket"


def test_a_workflow_that_an_administrator_has_chosen_stays(site):
    own = Workflow.objects.create(name="Två läser")
    WorkflowPage.objects.filter(page=site).update(workflow=own)
    bootstrap()
    assert site.get_workflow() == own


def test_the_workflow_of_the_members_that_an_administrator_took_away_stays_away(site):
    members = page_with("medlemmar")
    assert members.get_workflow() != site.get_workflow()
    WorkflowPage.objects.filter(page=members).delete()
    bootstrap()
    assert page_with("medlemmar").get_workflow() == site.get_workflow()


def test_a_fixed_address_that_somebody_deleted_comes_back(site, client):
    page_with("personuppgifter").delete()
    assert client.get("/personuppgifter/").status_code == 410
    bootstrap()
    assert client.get("/personuppgifter/").status_code == 200


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:9000",
        "http://www.example.se",
        "https://www.example.se",
    ],
)
def test_complete_addresses_begin_with_the_site_url_of_the_environment(site, settings, client, url):
    settings.SITE_URL = url
    settings.ALLOWED_HOSTS = ["www.example.se", "localhost", "testserver"]
    bootstrap()
    page = client.get("/kontakt/").content.decode()
    assert f'<link rel="canonical" href="{url}/kontakt/">' in page
    assert f'href="{url}/en/kontakt/"' in page
