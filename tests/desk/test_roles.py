"""Each role may do its work in the admin, and no more."""

from io import BytesIO

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, rich_text, streamfield

from news.models import NewsIndexPage, NewsPage
from techtank.core.roles import Role
from tests.admin_forms import news_form, page_form
from tests.factories import make_image, make_page, make_person

pytestmark = pytest.mark.django_db


WRITING = {Role.WRITER, Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR}
PUBLISHING = {Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR}
KEEPING_FACTS = {Role.PUBLISHER, Role.ADMINISTRATOR}
KEEPING_MEMBERS = {*PUBLISHING, Role.MEMBER_MANAGER}
KEEPING_ACCOUNTS = {Role.ADMINISTRATOR}

every_role = pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
every_approver = pytest.mark.parametrize(
    "role", sorted(PUBLISHING), ids=lambda role: role.name.lower()
)


def log_in(client, role):
    """Log somebody of a role in."""
    person = make_person(role)
    client.force_login(person)
    return person


def write_news(client, *buttons, **fields):
    """Fill in the form of a new article, press the buttons; return the article if there is one."""
    address = reverse(
        "wagtailadmin_pages:add", args=["news", "newspage", NewsIndexPage.objects.get().pk]
    )
    client.post(address, news_form(**fields) | dict.fromkeys(buttons, "1"))
    return NewsPage.objects.filter(slug="ny-medlem").first()


def save_title(client, page, title):
    """Open a page's form, change the title, and publish."""
    return client.post(
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        page_form(title=title, slug=page.slug) | {"action-publish": "1"},
    )


def submitted_news(client, **fields):
    """Return an article that a writer has written and submitted."""
    log_in(client, Role.WRITER)
    article = write_news(client, "action-submit", **fields)
    assert article.workflow_in_progress
    return article


def approve_in_list(client, page):
    """Press the button "approve" of the list of what awaits moderation."""
    task = page.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk])
    return client.post(address, follow=True)


def approve_in_form(client, article, **changes):
    """Open the article, and press "approve" there, by default without changing a word."""
    sent = article.get_latest_revision_as_object()
    block, contact = sent.body_sv.raw_data[0], sent.contacts.get()
    row = {"id": contact.pk, "person": contact.person_id, "ORDER": "1"}
    form = news_form(
        body_sv=streamfield([("text", rich_text(block["value"]))]),
        contacts=inline_formset([row], initial=1),
    )
    hidden = {"body_sv-0-id": block["id"], "initial-date": form["date"]}
    approve = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    address = reverse("wagtailadmin_pages:edit", args=[article.pk])
    return client.post(address, form | hidden | changes | approve, follow=True)


def told(person, response):
    """Return all that somebody reads: the page that came back, and mail."""
    letters = [letter.body for letter in mail.outbox if person.email in letter.to]
    return "\n".join([response.content.decode(), *letters])


@every_role
def test_those_who_write_may_make_a_draft_of_news(site, client, role):
    log_in(client, role)
    article = write_news(client)
    assert (article is not None) == (role in WRITING)


@every_role
def test_only_those_who_publish_may_publish_news(site, client, role):
    log_in(client, role)
    article = write_news(client, "action-publish")
    assert bool(article and article.live) == (role in PUBLISHING)


@every_role
def test_those_who_write_may_submit_for_moderation(site, client, role):
    log_in(client, role)
    article = write_news(client, "action-submit")
    assert bool(article and article.workflow_in_progress) == (role in WRITING)
    assert not NewsPage.objects.live().exists()


@every_role
def test_the_member_manager_publishes_below_the_members_and_nowhere_else(site, client, role):
    members = make_page(Page.objects.get(slug="medlemmar"), title="Före")
    elsewhere = make_page(title="Före")
    log_in(client, role)
    for page, may in [(members, role in KEEPING_MEMBERS), (elsewhere, role in PUBLISHING)]:
        save_title(client, page, "Efter")
        page.refresh_from_db()
        assert page.title == ("Efter" if may else "Före")


@every_role
def test_only_an_administrator_changes_the_address_of_a_list(site, client, role):
    log_in(client, role)
    index = NewsIndexPage.objects.get()
    form = page_form(title="Nyheter", lead_sv="Allt nytt.", slug="annat") | {"action-publish": "1"}
    client.post(reverse("wagtailadmin_pages:edit", args=[index.pk]), form)
    index.refresh_from_db()
    assert (index.slug == "annat") == (role in KEEPING_ACCOUNTS)
    assert (index.lead_sv == "Allt nytt.") == (role in PUBLISHING)


@every_role
def test_only_an_administrator_keeps_accounts(site, client, role):
    log_in(client, role)
    for view in ("wagtailusers_users:index", "wagtailusers_users:add", "wagtailusers_groups:index"):
        response = client.get(reverse(view))
        assert (response.status_code == 200) == (role in KEEPING_ACCOUNTS), view


@every_role
def test_the_publisher_and_the_administrator_keep_the_facts_of_the_site(site, client, role):
    log_in(client, role)
    address = reverse("wagtailsettings:edit", args=["core", "sitesettings"])
    response = client.get(address, follow=True)
    assert ('name="email"' in response.content.decode()) == (role in KEEPING_FACTS)


@every_role
def test_everybody_may_upload_a_picture(site, client, role):
    log_in(client, role)
    png = BytesIO()
    Image.new("RGB", (8, 8)).save(png, "PNG")
    file = SimpleUploadedFile("kust.png", png.getvalue(), content_type="image/png")
    form = {"title": "Kust", "file": file, "alt_sv": "En kust"}
    client.post(reverse("wagtailimages:add"), form)
    assert get_image_model().objects.get().alt_sv == "En kust"


@every_role
def test_a_writer_changes_only_pictures_of_their_own(site, client, role):
    image = make_image(title="Före")
    log_in(client, role)
    client.post(reverse("wagtailimages:edit", args=[image.pk]), {"title": "Efter"})
    image.refresh_from_db()
    assert (image.title == "Efter") == (role is not Role.WRITER)


@every_approver
@pytest.mark.parametrize("approve", [approve_in_list, approve_in_form])
def test_what_a_writer_submits_is_published_when_it_is_approved(site, client, role, approve):
    article = submitted_news(client)
    assert client.get("/nyheter/ny-medlem/").status_code == 404
    log_in(client, role)
    assert approve(client, article).status_code == 200
    client.logout()
    assert client.get("/nyheter/ny-medlem/").status_code == 200


@pytest.mark.parametrize("role", [Role.WRITER, Role.MEMBER_MANAGER], ids=lambda role: role.name)
@pytest.mark.parametrize("approve", [approve_in_list, approve_in_form])
def test_those_who_may_not_publish_may_not_approve(site, client, role, approve):
    article = submitted_news(client)
    log_in(client, role)
    approve(client, article)
    article.refresh_from_db()
    assert not article.live
    assert article.workflow_in_progress


def test_an_editor_sends_an_article_back_with_a_word_and_the_writer_mends_it(site, client):
    article = submitted_news(client)
    log_in(client, Role.EDITOR)
    task = article.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[article.pk, "reject", task.pk])
    client.post(address, {"comment": "Vem är vd?"})
    writer = article.owner
    assert any("Vem är vd?" in letter.body for letter in mail.outbox if writer.email in letter.to)
    client.force_login(writer)
    client.post(
        reverse("wagtailadmin_pages:edit", args=[article.pk]),
        news_form(title="Med vd") | {"action-submit": "1"},
    )
    article = NewsPage.objects.get(pk=article.pk)
    assert article.current_workflow_task_state.status == "in_progress"
    assert article.get_latest_revision_as_object().title == "Med vd"


def test_a_writer_who_submits_what_is_not_ready_reads_why_beside_the_field(site, client):
    log_in(client, Role.WRITER)
    address = reverse(
        "wagtailadmin_pages:add", args=["news", "newspage", NewsIndexPage.objects.get().pk]
    )
    response = client.post(address, news_form(lead_sv="") | {"action-submit": "1"})
    assert response.status_code == 200
    assert "Fyll i den svenska texten" in response.content.decode()


@every_approver
def test_who_approves_in_the_form_what_is_not_ready_reads_why_beside_the_field(site, client, role):
    article = submitted_news(client)
    log_in(client, role)
    response = approve_in_form(client, article, lead_sv="")
    assert response.status_code == 200
    assert "lead_sv" in response.context["form"].errors
    article.refresh_from_db()
    assert not article.live
    assert article.workflow_in_progress


@every_approver
def test_who_approves_in_the_list_what_is_not_ready_is_told_why_it_is_not_public(
    site, client, role
):
    image = make_image(alt_sv="En kust")
    article = submitted_news(client, main_image=image.pk)
    image.alt_sv = ""  # described when it was submitted, no longer when it is approved
    image.save()
    approver = log_in(client, role)
    response = approve_in_list(client, article)
    assert response.status_code == 200
    article.refresh_from_db()
    assert not article.live
    assert "Beskriv huvudbilden" in told(approver, response)
