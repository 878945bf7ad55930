"""A visitor finds the files that she may fetch, and no other."""

import pytest
from django.urls import reverse
from wagtail.models import CollectionViewRestriction, PageViewRestriction

from techtank.core.models import DeletedRecord
from techtank.core.roles import Role
from techtank.search.entries import renew_all
from techtank.search.models import SearchEntry
from tests.factories import in_english, make_document, make_news, make_page, make_person

from .reading import search, text_of, titles

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]
TITLE = "Årsredovisning 2025"


def offering(document):
    """Return a story that offers a file for download."""
    return [("documents", {"heading": "Filer", "documents": [document]})]


def linking(document):
    """Return a story with a link to a file in running text."""
    return [("text", f'<p><a linktype="document" id="{document.pk}">Bladet</a></p>')]


@pytest.mark.parametrize("story", [offering, linking], ids=lambda story: story.__name__)
def test_a_file_that_a_page_offers_is_found_by_its_title_in_all_forms(site, client, story):
    document = make_document(title=TITLE, file_size=1_300_000)
    make_page(body_sv=story(document))
    for text in ("årsredovisningen", "arsredovisning 2025", "redovisningar"):
        assert TITLE in " ".join(titles(client, text)), text
    page = search(client, "årsredovisning")
    hit = page.select_one("[aria-labelledby=dokument] .hit")
    assert text_of(page.select_one("#dokument")) == "Dokument 1"
    assert text_of(hit.h3) == f"{TITLE} TXT, 1,2 MB"
    assert hit.h3.a["href"] == document.url
    assert client.get(hit.h3.a["href"]).status_code == 200


def test_files_are_a_kind_by_which_hits_are_filtered(site, client):
    make_page(title="Årsredovisning", body_sv=offering(make_document(title=TITLE)))
    choices = search(client, "årsredovisning").select(".filters a")
    assert [text_of(one) for one in choices] == ["Alla träffar 2", "Dokument 1", "Sidor 1"]
    assert titles(client, "årsredovisning", typ="dokument") == [f"{TITLE} TXT"]
    assert titles(client, "årsredovisning", typ="sidor") == ["Årsredovisning"]


def hide_as_draft(page, document):
    """The only page that offers it is taken down."""
    page.unpublish()


def hide_behind_log_in(page, document):
    """The page is for staff."""
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def hide_by_leaving_out(page, document):
    """The page offers it no longer."""
    page.body_sv = [("text", "<p>Text.</p>")]
    page.save_revision().publish()


def hide_by_collection(page, document):
    """The file lies where only staff may fetch."""
    CollectionViewRestriction.objects.create(
        collection=document.collection, restriction_type="login"
    )


HIDING = [hide_as_draft, hide_behind_log_in, hide_by_leaving_out, hide_by_collection]


@pytest.mark.parametrize("hide", HIDING, ids=lambda hide: hide.__name__)
def test_what_a_visitor_may_not_fetch_is_neither_found_nor_suggested(site, client, hide):
    document = make_document(title=TITLE)
    page = make_page(body_sv=offering(document))
    suggested = "/sok/forslag/?q=årsred"
    assert titles(client, "årsredovisning") == [f"{TITLE} TXT"]
    assert client.get(suggested).json()["suggestions"][0]["kind"] == "Dokument"
    hide(page, document)
    for _time in ("old entry", "renewed"):
        assert titles(client, "årsredovisning") == []
        assert client.get(suggested).json()["suggestions"] == []
        assert client.get(document.url).status_code != 200
        renew_all()


def test_a_file_that_only_a_draft_offers_is_not_found(site, client):
    make_page(body_sv=offering(make_document(title=TITLE)), live=False)
    make_document(title=f"{TITLE} utan sida")
    assert titles(client, "årsredovisning") == []


def test_the_language_of_a_file_is_that_of_the_texts_that_offer_it(site, client):
    annual, report = make_document(title="Annual report"), make_document(title=TITLE)
    english_text = [("text", "<p>English.</p>")]
    article = make_news(
        **in_english() | {"body_en": english_text + offering(annual), "body_sv": offering(report)}
    )
    article.save_revision().publish()
    assert titles(client, "annual reports") == []
    assert titles(client, "annual reports", "/en") == ["Annual report TXT"]
    assert search(client, "annual", "/en").select_one(".hit h3 a").get("lang") is None
    assert titles(client, "årsredovisning") == [f"{TITLE} TXT"]
    english = search(client, "årsredovisning", "/en").select_one("ol .hit")
    assert english.h3.a["lang"] == "sv"
    article.body_sv = offering(annual)
    article.save_revision().publish()
    assert titles(client, "annual report") == ["Annual report TXT"]


def test_a_renamed_file_is_found_by_its_new_title_and_a_deleted_one_not_at_all(site, client):
    document = make_document(title=TITLE)
    make_page(body_sv=offering(document))
    document.title = "Bokslut"
    document.save()
    assert titles(client, "årsredovisning") == []
    assert titles(client, "bokslutet") == ["Bokslut TXT"]
    document.delete()
    assert not SearchEntry.objects.filter(kind="dokument").exists()


def test_what_the_search_knows_of_a_file_keeps_nobody_from_deleting_it(site, client):
    client.force_login(make_person(Role.ADMINISTRATOR))
    document = make_document(title=TITLE)
    assert SearchEntry.objects.filter(document=document).exists()
    client.post(reverse("wagtaildocs:delete", args=[document.pk]))
    assert not SearchEntry.objects.filter(kind="dokument").exists()
    client.post(reverse("restore_record", args=[DeletedRecord.objects.get().pk]))
    make_page(body_sv=offering(document))
    assert titles(client, "årsredovisning") == [f"{TITLE} TXT"]


def test_titles_of_files_are_shown_as_text(site, client):
    make_page(body_sv=offering(make_document(title="<b>Blad</b>")))
    html = client.get("/sok/?q=blad").content.decode()
    assert "<b>" not in html
    assert "&lt;b&gt;<mark>Blad</mark>" in html


def test_the_caches_are_told_of_a_file_that_is_shown(site, client):
    document = make_document(title=TITLE)
    make_page(body_sv=offering(document))
    assert f"sitedocument-{document.pk}" in client.get("/sok/?q=årsredovisning")["xkey"].split()
