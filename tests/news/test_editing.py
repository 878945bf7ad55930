"""Editors write and publish through the real forms of the admin."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import Page

from news.models import NewsIndexPage, NewsPage
from techtank.core.publishing import PublishRefusedError
from techtank.core.roles import Role
from techtank.home.models import StandardPage
from tests.admin_forms import news_form, page_form, story
from tests.factories import in_english, make_image, make_news, make_person

pytestmark = pytest.mark.django_db
PUBLISH = {"action-publish": "1"}


def add_address(model="newspage", parent=None):
    """Return where the form for a new page is."""
    app = "news" if model == "newspage" else "home"
    parent = parent or NewsIndexPage.objects.get()
    return reverse("wagtailadmin_pages:add", args=[app, model, parent.pk])


def edit_address(page):
    """Return where a page's form is."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def log_in(client, role):
    """Log somebody of a role in."""
    person = make_person(role)
    client.force_login(person)
    return person


def errors_of(response):
    """Return the messages of a form that came back, by field."""
    assert response.status_code == 200
    return response.context["form"].errors


def test_an_editor_publishes_a_press_release_and_a_visitor_reads_it(site, client):
    log_in(client, Role.EDITOR)
    response = client.post(add_address(), news_form() | PUBLISH)
    assert response.status_code == 302, errors_of(response)
    client.logout()
    page = client.get("/nyheter/ny-medlem/")
    assert page.status_code == 200
    assert "Företaget formar plåt." in page.content.decode()
    assert "Pressutskick" in page.content.decode()


def test_an_editor_publishes_a_page_of_text(site, client):
    log_in(client, Role.EDITOR)
    response = client.post(add_address("standardpage", site), page_form() | PUBLISH)
    assert response.status_code == 302, errors_of(response)
    assert client.get("/om-oss/").status_code == 200


@pytest.mark.parametrize("name", ["home", "news"])
def test_the_forms_of_pages_that_exist_once_open_and_publish(site, admin_client, name):
    page = site if name == "home" else NewsIndexPage.objects.get()
    assert admin_client.get(edit_address(page)).status_code == 200
    page.save_revision().publish()
    assert admin_client.get(page.url).status_code == 200


def test_a_half_finished_draft_is_saved_without_complaint(site, client):
    log_in(client, Role.WRITER)
    form = news_form(lead_sv="", body_sv=story())
    response = client.post(add_address(), form)
    assert response.status_code == 302, errors_of(response)
    assert not NewsPage.objects.get(slug="ny-medlem").live


def test_publishing_without_the_swedish_text_is_refused_beside_the_field(site, client):
    log_in(client, Role.EDITOR)
    errors = errors_of(client.post(add_address(), news_form(lead_sv="", body_sv=story()) | PUBLISH))
    assert "lead_sv" in errors
    assert "body_sv" in errors
    assert not NewsPage.objects.exists()


def test_an_article_is_previewed_before_it_is_saved(site, client):
    log_in(client, Role.WRITER)
    make_news(categories=("pressutskick",))
    parent = NewsIndexPage.objects.get()
    address = reverse("wagtailadmin_pages:preview_on_add", args=["news", "newspage", parent.pk])
    assert client.post(address, news_form(title="Nytt")).json()["is_valid"]
    shown = client.get(f"{address}?mode=sv")
    assert shown.status_code == 200
    assert "Nytt" in shown.content.decode()


def test_what_was_typed_stays_when_publishing_is_refused(site, client):
    log_in(client, Role.EDITOR)
    response = client.post(add_address(), news_form(title="Min rubrik", lead_sv="") | PUBLISH)
    assert "Min rubrik" in response.content.decode()


def test_a_main_picture_without_alt_text_is_refused_in_swedish(site, client):
    log_in(client, Role.EDITOR)
    image = make_image(alt_sv="")
    form = news_form(main_image=image.pk) | PUBLISH
    errors = errors_of(client.post(add_address(), form))
    assert errors["main_image_alt_sv"] == ["Beskriv huvudbilden, eller ange att den är dekorativ."]
    response = client.post(add_address(), form | {"main_image_decorative": "on"})
    assert response.status_code == 302


def test_an_english_tab_that_is_still_swedish_is_refused(site, client):
    log_in(client, Role.EDITOR)
    same = {"lead_en": "Ett företag i Ronneby går med.", "title_en": "New member"}
    errors = errors_of(client.post(add_address(), news_form(**same) | PUBLISH))
    assert "lead_en" in errors


def test_the_button_on_the_english_tab_copies_what_is_missing_and_nothing_else(site, client):
    log_in(client, Role.WRITER)
    form = news_form(title_en="Already English") | {"copy-swedish": "1"}
    response = client.post(add_address(), form)
    assert response.status_code == 302, errors_of(response)
    page = NewsPage.objects.get(slug="ny-medlem").get_latest_revision_as_object()
    assert page.title_en == "Already English"
    assert page.lead_en == "Ett företag i Ronneby går med."
    assert page.body_en[0].value.source == page.body_sv[0].value.source
    assert page.body_en[0].id != page.body_sv[0].id


def test_slugs_that_the_site_needs_are_refused(site, client):
    log_in(client, Role.EDITOR)
    assert "slug" in errors_of(client.post(add_address(), news_form(slug="rss") | PUBLISH))


def test_a_slug_keeps_the_letters_that_unicode_would_lose(site):
    page = NewsPage(title="Lars Bjørn æter Straße på Öland", lead_sv="x")
    NewsIndexPage.objects.get().add_child(instance=page)
    assert page.slug == "lars-bjorn-aeter-strasse-pa-oland"


def test_an_editor_cant_change_the_address_of_the_news_list_but_an_administrator_can(site, client):
    index = NewsIndexPage.objects.get()
    log_in(client, Role.EDITOR)
    assert "slug" not in client.get(edit_address(index)).context["form"].fields
    log_in(client, Role.ADMINISTRATOR)
    assert "slug" in client.get(edit_address(index)).context["form"].fields


def test_code_that_publishes_a_page_that_is_not_ready_is_refused(site):
    page = make_news(live=False, lead_sv="")
    with pytest.raises(PublishRefusedError):
        page.save_revision().publish()


def test_a_page_that_has_been_public_cant_be_put_under_embargo(site):
    page = make_news(live=False)
    page.save_revision().publish()
    page.refresh_from_db()
    page.go_live_at = timezone.now() + timedelta(days=1)
    assert "go_live_at" in [error.field for error in page.publish_errors()]


def test_an_editor_holds_a_release_until_tomorrow_by_filling_in_one_field(site, client):
    log_in(client, Role.EDITOR)
    tomorrow = timezone.localtime() + timedelta(days=1)
    form = news_form(go_live_at=date_format(tomorrow, "Y-m-d H:i")) | PUBLISH
    assert client.post(add_address(), form).status_code == 302
    page = NewsPage.objects.get(slug="ny-medlem")
    assert not page.live
    assert page.approved_schedule


@pytest.mark.parametrize(("mode", "words"), [("sv", "Brödtext"), ("en", "English body")])
def test_a_draft_is_previewed_in_the_language_the_editor_chooses(site, admin_client, mode, words):
    page = make_news(live=False, **in_english())
    address = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
    response = admin_client.get(address, {"mode": mode})
    assert response.status_code == 200
    assert words in response.content.decode()
    assert "public" not in response["Cache-Control"]
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]


@pytest.mark.parametrize("chosen", ["the page", "its parent, with what lies below"])
def test_bulk_publishing_of_a_page_that_is_not_ready_ends_in_a_sentence(site, admin_client, chosen):
    page = make_news(title="Halvfärdig", live=False, lead_sv="")
    page.save_revision()
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    if chosen == "the page":
        query, form = f"?id={page.pk}&next=/admin/", {}
    else:
        query, form = f"?id={page.get_parent().pk}&next=/admin/", {"include_descendants": "on"}
    response = admin_client.post(address + query, form, follow=True)
    assert "Halvfärdig: Fyll i den svenska texten" in response.content.decode()
    page.refresh_from_db()
    assert not page.live


@pytest.mark.parametrize("kind", ["slug", "move"])
def test_old_addresses_lead_to_the_new_one_in_both_languages(
    site, client, kind, django_capture_on_commit_callbacks
):
    page = make_news(slug="gammal", **in_english())
    if kind == "slug":
        page.slug = "ny"
        with django_capture_on_commit_callbacks(execute=True):
            page.save_revision().publish()
        old, new = "/nyheter/gammal/", "/nyheter/ny/"
    else:
        target = site.add_child(instance=StandardPage(title="Arkiv", slug="arkiv"))
        Page.objects.get(pk=page.pk).move(target, pos="last-child")
        old, new = "/nyheter/gammal/", "/arkiv/gammal/"
    for prefix in ("", "/en"):
        response = client.get(f"{prefix}{old}")
        assert response.status_code == 301
        assert response["Location"] == f"{prefix}{new}"


@pytest.mark.parametrize("role", [Role.WRITER, Role.EDITOR, Role.MEMBER_MANAGER])
def test_those_who_write_may_upload_pictures_and_documents(site, client, role):
    log_in(client, role)
    assert client.get(reverse("wagtailimages:add")).status_code == 200
    assert client.get(reverse("wagtaildocs:add")).status_code == 200


def test_a_writer_may_not_publish_and_an_editor_may_not_manage_accounts(site, client):
    log_in(client, Role.WRITER)
    client.post(add_address(), news_form() | PUBLISH)
    assert not NewsPage.objects.filter(live=True).exists()
    log_in(client, Role.EDITOR)
    assert client.get(reverse("wagtailusers_users:index")).status_code == 302
