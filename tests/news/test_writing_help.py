"""Who writes is helped beside the text, and never stopped."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import override
from hypothesis import given, settings
from hypothesis import strategies as st

from news.models import NewsIndexPage, NewsPage
from techtank.core.roles import Role
from techtank.core.writing import Level, WritingHelp
from tests.admin_forms import news_form
from tests.factories import in_english, make_image, make_news, make_person

pytestmark = pytest.mark.django_db  # for the type of the page
LEAD = "Ett företag i Ronneby går med i klustret och anställer tio personer redan till hösten."
HARD = (
    "<p>Kompetensförsörjningen förutsätter samverkan mellan utbildningsanordnare och "
    "tillverkningsindustri samt arbetsmarknadens organisationer.</p>"
)
ENGLISH = {
    "title_en": "New member",
    "lead_en": "A company in Ronneby joins the cluster and will hire ten more people this autumn.",
    "body_en": [("text", "<p>It forms sheet metal.</p>")],
}


def article(**fields):
    """Return an article that leaves nothing to wish for; no database is asked."""
    fields = {
        "title": "Ny medlem i klustret",
        "lead_sv": LEAD,
        "body_sv": [("text", "<p>Företaget formar plåt.</p>")],
        **ENGLISH,
    } | fields
    return NewsPage(**fields)


def advice_on(page):
    """Return the advice in Swedish: where, and what."""
    with override("sv"):
        return [(one.where, one.message) for one in WritingHelp(page).advice]


def part_with(response, selector="#writing-help"):
    """Return the help in an answer of the admin."""
    return BeautifulSoup(response.content, "lxml").select_one(selector)


def test_a_good_article_gets_no_advice():
    assert advice_on(article()) == []


@pytest.mark.parametrize(
    ("fields", "where", "words"),
    [
        ({"title": "NY MEDLEM I KLUSTRET"}, "Titel, svenska", "Skriv med små bokstäver"),
        ({"title_en": "NEW MEMBER JOINS"}, "Titel, engelska", "Skriv med små bokstäver"),
        ({"title": "Ny medlem " * 9}, "Titel, svenska", "Korta till högst 80 tecken"),
        ({"lead_sv": "Ny medlem."}, "Ingress, svenska", "nu är det 2 ord, minst 15"),
        ({"lead_sv": "ord " * 61}, "Ingress, svenska", "nu är det 61 ord, högst 60"),
        ({"lead_sv": "", "body_sv": [("text", HARD)]}, "Text, svenska", "mycket svår"),
        ({"lead_en": ""}, "Ingress, engelska", "Saknas"),
        ({"body_en": []}, "Text, engelska", "Saknas"),
        ({"title_en": ""}, "Titel, engelska", "Saknas"),
        (dict.fromkeys(ENGLISH, ""), "English", "Det finns ingen engelsk text"),
    ],
)
def test_what_could_be_better_is_told_with_its_place(fields, where, words):
    ((place, message),) = advice_on(article(**fields))
    assert place == where
    assert words in message


def test_the_longest_sentence_is_told_by_its_beginning():
    page = article(body_sv=[("text", f"<p>Kort.</p>{HARD}")], lead_sv="")
    ((_place, message),) = advice_on(page)
    assert "har 10 ord: ”Kompetensförsörjningen förutsätter samverkan" in message


def test_every_picture_without_a_credit_is_named_once(site):
    main, inside, portrait = (make_image(title=name) for name in ("Plåt", "Press", "Anna"))
    credited = make_image(credit="Foto: Anna Ek")
    pictures = [
        {"type": "image", "value": {"image": {"image": one.pk, "decorative": True}}}
        for one in (inside, inside, credited)
    ]
    quote = {"paragraphs": ["Ja."], "name": "Anna Ek", "role": "", "portrait": portrait.pk}
    body = [*pictures, {"type": "quote", "value": quote}, {"type": "image", "value": {}}]
    page = article(main_image=main, body_sv=body, lead_sv="")
    with override("sv"):
        given = WritingHelp(page).advice
    assert [one.picture.pk for one in given] == [main.pk, inside.pk, portrait.pk]
    assert {one.level for one in given} == {Level.WARNING}
    assert "”Plåt” saknar bildbyline" in given[0].message


def test_warnings_come_first():
    page = article(title_en="", title="NY MEDLEM I KLUSTRET")
    assert [one.level for one in WritingHelp(page).advice] == [Level.WARNING, Level.TIP]


@settings(max_examples=30, deadline=None)
@given(title=st.text(), lead=st.text(), text=st.text())
def test_any_words_can_be_advised_on(title, lead, text):
    page = article(title=title, lead_sv=lead, lead_en=lead, body_sv=[("heading", text)])
    assert WritingHelp(page).summary


def test_an_article_that_is_not_begun_can_be_helped():
    assert [where for where, _what in advice_on(NewsPage())] == ["English"]


# In the admin


@pytest.fixture
def editor(site, client):
    """Return a browser in which an editor is logged in."""
    client.force_login(make_person(Role.EDITOR))
    return client


def edit(page):
    """Return where a page is edited."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_the_figures_of_a_draft_stand_beside_it(editor):
    page = make_news(lead_sv=LEAD, title="NY MEDLEM I KLUSTRET", **in_english())
    response = editor.get(edit(page))
    # 15 words and 2, 6 of them long, in 2 sentences: 17/2 + 600/17
    figures = [figure.get_text(strip=True) for figure in part_with(response).select("dd")]
    assert figures[:3] == ["17", "1 min", "44, medelsvår"]
    assert "Skriv med små bokstäver" in part_with(response).get_text()
    assert part_with(response, "#writing-summary").get_text() == "2 råd"


def test_what_wagtail_saves_by_itself_brings_new_figures(editor):
    page = make_news(slug="ny-medlem", live=False)
    as_a_script = {"accept": "application/json"}
    typed = news_form(title="NY MEDLEM I KLUSTRET")
    answer = editor.post(edit(page), typed, headers=as_a_script).json()
    parts = BeautifulSoup(answer["html"], "html.parser").select("[data-w-teleport-target-value]")
    fresh = {part["data-w-teleport-target-value"]: part.get_text() for part in parts}
    assert "Skriv med små bokstäver" in fresh["#writing-help"]
    assert fresh["#writing-summary"] == "3 råd"


def test_a_new_article_is_helped_from_its_first_word(editor):
    news = NewsIndexPage.objects.get()
    response = editor.get(reverse("wagtailadmin_pages:add", args=["news", "newspage", news.pk]))
    assert part_with(response).select_one("dd").get_text() == "0"


def test_a_page_without_a_story_keeps_wagtails_own_figures(editor):
    response = editor.get(edit(NewsIndexPage.objects.get()))
    assert part_with(response) is None
    assert part_with(response, "[data-content-word-count]")


def test_advice_keeps_nobody_from_publishing(editor):
    page = make_news(slug="ny-medlem", live=False)
    typed = news_form(title="NY MEDLEM I KLUSTRET")
    response = editor.post(edit(page), typed | {"action-publish": "1"})
    assert response.status_code == 302
    page.refresh_from_db()
    assert page.live
    assert page.writing_help.advice
