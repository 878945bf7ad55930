"""An editor archives a page in one click, finds it in the archive, and takes it out again."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from news.models import NewsIndexPage, NewsPage
from people.models import PersonPage
from techtank.core.models import PutAway
from techtank.core.roles import Role
from techtank.home.models import HomePage, StandardPage
from tests.factories import in_english, make_news, make_page, make_person
from tests.offers.factories import make_offer, make_sign_up
from tests.people.factories import make_contact

from .states import archive, put, take_out, words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]


@pytest.fixture
def editor(site, client):
    """A browser in which an editor is logged in."""
    client.force_login(make_person(Role.EDITOR, first_name="Rut", last_name="Ek"))
    return client


def lists(client, page):
    """Return the lists of the admin in which a page's title stands."""
    addresses = {
        "explorer": reverse("wagtailadmin_explore", args=[HomePage.objects.get().pk]),
        "section": reverse("wagtailadmin_explore", args=[NewsIndexPage.objects.get().pk]),
        "kind": reverse("news_articles:index"),
        "chooser": reverse("wagtailadmin_choose_page_child", args=[NewsIndexPage.objects.get().pk]),
        "chooser, search": reverse("wagtailadmin_choose_page_search") + "?q=gammal",
        "search": reverse("wagtailadmin_pages:search") + "?q=gammal",
        "aging": reverse("wagtailadmin_reports:aging_pages"),
        "start page": reverse("wagtailadmin_home"),
        "archive": reverse("archive"),
    }
    return {name for name, address in addresses.items() if page.title in words(client.get(address))}


def test_one_click_takes_a_page_from_visitors_and_lists_and_it_is_found_in_the_archive(
    editor, client
):
    article = make_news(title="Gammal nyhet")
    article.save_revision(user=editor_of(editor), log_action=True).publish()
    before = lists(editor, article)
    assert {"section", "kind", "chooser", "chooser, search", "search", "start page"} <= before
    told = words(archive(editor, article))
    assert "”Gammal nyhet” är arkiverad" in told
    assert reverse("archive") in told
    assert not NewsPage.objects.get(pk=article.pk).live
    assert lists(editor, article) == {"archive"}
    row = words(editor.get(reverse("archive")))
    assert "Rut Ek" in row
    assert "Nyheter" in row


def editor_of(client):
    """Return who is logged in."""
    return client.get(reverse("wagtailadmin_home")).wsgi_request.user


def test_whoever_archives_from_the_form_is_led_to_the_list_and_not_back_to_the_form(editor):
    article = make_news()
    form = reverse("wagtailadmin_pages:edit", args=[article.pk])
    # The button sends the whole address of the screen that it stands on.
    came_from = {"next": f"http://testserver{form}?next=/admin/"}
    answer = editor.post(reverse("archive_page", args=[article.pk]), came_from)
    assert answer["Location"] == reverse(
        "wagtailadmin_explore", args=[NewsIndexPage.objects.get().pk]
    )


def test_the_archived_address_is_gone_and_the_page_comes_back_where_it_was(editor):
    last = make_news()
    article = make_news(title="Mitt emellan", slug="mitt-emellan", **in_english())
    NewsPage.objects.get(pk=last.pk).move(article, pos="right")
    article.save_revision().publish()
    archive(editor, article)
    assert editor.get("/nyheter/mitt-emellan/").status_code == 410
    assert editor.get("/en/nyheter/mitt-emellan/").status_code == 410
    told = words(take_out(editor, article))
    assert "är tillbaka som utkast" in told
    back = NewsPage.objects.get(pk=article.pk)
    assert (back.slug, back.title_en, back.live) == ("mitt-emellan", article.title_en, False)
    assert back.get_next_sibling().pk == last.pk
    assert back.get_parent().specific == NewsIndexPage.objects.get()
    assert not PutAway.objects.exists()
    back.get_latest_revision().publish()
    assert editor.get("/nyheter/mitt-emellan/").status_code == 200


def test_the_history_of_the_page_tells_of_both_moves_in_swedish(editor):
    article = make_news()
    article.save_revision(log_action=True)
    archive(editor, article)
    take_out(editor, article)
    html = words(editor.get(reverse("wagtailadmin_pages:history", args=[article.pk])))
    assert "Flyttade från &#x27;Nyheter&#x27; till &#x27;Arkivet&#x27;" in html
    assert "Flyttade från &#x27;Arkivet&#x27; till &#x27;Nyheter&#x27;" in html
    assert NewsPage.objects.get(pk=article.pk).revisions.exists()


def test_whoever_archives_a_page_with_others_below_it_is_told_first(editor):
    above = make_page(title="Överst")
    below = make_page(above, title="Underst")
    told = words(archive(editor, above))
    assert "1 sida under den följer med" in told
    assert StandardPage.objects.get(pk=below.pk).live
    archive(editor, above, sure="1")
    assert not Page.objects.live().filter(pk__in=[above.pk, below.pk]).exists()
    take_out(editor, above)
    below = StandardPage.objects.get(pk=below.pk)
    assert below.url_path == f"{HomePage.objects.get().url_path}{above.slug}/{below.slug}/"


def test_whoever_archives_a_page_that_others_lead_to_reads_which(editor):
    page = make_page(title="Målet")
    text = f'<p><a linktype="page" id="{page.pk}">Läs</a></p>'
    make_page(title="Vägvisaren", body_sv=[("text", text)])
    assert "Vägvisaren" in words(archive(editor, page))
    assert StandardPage.objects.get(pk=page.pk).live
    archive(editor, page, sure="1")
    assert not StandardPage.objects.get(pk=page.pk).live


@pytest.mark.parametrize("path", ["nyheter", "om-techtank/medarbetare", "om-techtank", ""])
def test_a_page_at_a_fixed_address_stays(editor, path):
    home = HomePage.objects.get()
    page = Page.objects.get(url_path=f"{home.url_path}{path}/".replace("//", "/"))
    assert "som webbplatsen behöver" in words(archive(editor, page, sure="1"))
    assert Page.objects.get(pk=page.pk).live


def test_a_person_who_is_used_stays_and_the_editor_reads_where(editor):
    person = make_contact(title="Anna Ek")
    article = make_news(title="Hon svarar")
    article.contacts.add(article.contacts.model(person=person))
    article.save()
    assert "Hon svarar" in words(archive(editor, person))
    assert PersonPage.objects.get(pk=person.pk).live
    put(article)
    assert "Hon svarar (arkivet)" in words(archive(editor, person))


def test_an_offer_that_people_wait_for_stays(editor):
    offer = make_offer()
    make_sign_up(offer)
    assert "Det finns anmälningar till" in words(archive(editor, offer))
    assert Page.objects.get(pk=offer.pk).live


def test_a_page_that_a_colleague_has_locked_stays(editor):
    page = make_page(locked=True, locked_by=make_person(Role.EDITOR))
    archive(editor, page)
    assert StandardPage.objects.get(pk=page.pk).live


def test_several_pages_are_archived_together_or_none_if_one_has_to_stay(editor):
    pages = [make_news(), make_news()]
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "archive"])
    chosen = "&".join(f"id={page.pk}" for page in pages)
    assert pages[0].title in words(editor.get(f"{address}?{chosen}"))
    fixed = NewsIndexPage.objects.get().pk
    editor.post(f"{address}?{chosen}&id={fixed}&next=/admin/")
    assert NewsPage.objects.live().count() == 2
    told = words(editor.post(f"{address}?{chosen}&next=/admin/", follow=True))
    assert "2 sidor är arkiverade" in told
    assert PutAway.objects.count() == 2


def test_pages_that_lie_below_one_another_are_archived_once(editor):
    above = make_page()
    below = make_page(above)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "archive"])
    editor.post(f"{address}?id={below.pk}&id={above.pk}&next=/admin/")
    assert [record.page_id for record in PutAway.objects.all()] == [above.pk]
    assert Page.objects.get(pk=below.pk).is_child_of(Page.objects.get(pk=above.pk))


def test_two_pages_with_one_slug_lie_side_by_side_and_both_come_back(editor):
    here, there = make_page(slug="samma"), make_page(make_page(), slug="samma")
    for page in (here, there):
        archive(editor, page)
    for page in (here, there):
        take_out(editor, page)
    assert {page.slug for page in StandardPage.objects.filter(pk__in=[here.pk, there.pk])} == {
        "samma"
    }


def test_whose_address_is_taken_meanwhile_the_editor_chooses_another(editor):
    article = make_news(slug="nyheten", title="Den gamla")
    article.save_revision()
    archive(editor, article)
    make_news(slug="nyheten")
    told = words(take_out(editor, article))
    assert "En annan sida har fått dess" in told
    assert 'value="nyheten-2"' in told
    index = NewsIndexPage.objects.get().pk
    refused = words(take_out(editor, article, parent=index, slug="nyheten"))
    assert "En annan sida har den adressen" in refused
    assert "En annan sida har den adressen" in words(
        take_out(editor, article, parent=index, slug="rss")
    )
    take_out(editor, article, parent=index, slug="nyheten-2")
    back = NewsPage.objects.get(pk=article.pk)
    back.get_latest_revision().publish()
    assert editor.get("/nyheter/nyheten-2/").status_code == 200


def test_whose_place_is_gone_the_editor_chooses_another(editor):
    above = make_page(title="Försvinner")
    page = make_page(above, title="Blir kvar")
    archive(editor, page)
    put(above)
    assert "”Försvinner” finns inte kvar" in words(take_out(editor, page))
    Page.objects.get(pk=above.pk).delete()
    assert "”Försvinner” finns inte kvar" in words(take_out(editor, page))
    wrong = words(take_out(editor, page, parent=NewsIndexPage.objects.get().pk, slug="a"))
    assert "Sidan kan inte ligga där" in wrong
    assert "Välj" in words(take_out(editor, page, parent="x", slug="å / b"))
    take_out(editor, page, parent=HomePage.objects.get().pk, slug=page.slug)
    assert StandardPage.objects.get(pk=page.pk).get_parent().specific == HomePage.objects.get()


def test_archiving_twice_or_what_is_not_there_is_no_fault(editor):
    article = make_news()
    archive(editor, article)
    assert archive(editor, article).status_code == 200
    assert editor.post(reverse("archive_page", args=[10**6])).status_code == 404
    assert editor.post(reverse("take_out", args=[10**6])).status_code == 404
    assert PutAway.objects.count() == 1


def test_the_archive_is_searched_by_title(editor):
    put(make_news(title="Robotar"))
    put(make_news(title="Gjutjärn"))
    html = words(editor.get(reverse("archive") + "?q=robot"))
    assert "Robotar" in html
    assert "Gjutjärn" not in html
