"""A term is explained where a visitor meets it first, and the text stays as it was written."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from news.models import NewsPage
from techtank.core.glossary import Glossary
from techtank.core.models import GlossaryTerm
from tests.factories import in_english, make_news
from tests.queries import queries_of

ERUF = {"term_sv": "ERUF", "explanation_sv": "EU:s fond för regioner."}


def glossary(*terms: str, language: str = "sv") -> Glossary:
    """Return terms that are not stored, each with the explanation “…”."""
    made = [GlossaryTerm(pk=number, term_sv=term) for number, term in enumerate(terms)]
    for term in made:
        term.explanation_sv = "…"
    return Glossary(made, language)


def offered(html: str, *terms: str) -> str:
    """Return HTML in which what is offered stands in square brackets."""
    return glossary(*terms).offer(html, lambda _term, word: f"[{word}]")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>ERUF och ERUF</p>", "<p>[ERUF] och ERUF</p>"),
        ("<p>ERUF.</p><p>ERUF</p>", "<p>[ERUF].</p><p>ERUF</p>"),
        ("<h2>ERUF</h2><p>Om ERUF</p>", "<h2>ERUF</h2><p>Om [ERUF]</p>"),
        (
            '<p><a href="#">ERUF <b>x</b></a> ERUF</p>',
            '<p><a href="#">ERUF <b>x</b></a> [ERUF]</p>',
        ),
        ('<p title="ERUF">ERUF</p>', '<p title="ERUF">[ERUF]</p>'),
        ("<!-- ERUF > --><p>ERUF</p>", "<!-- ERUF > --><p>[ERUF]</p>"),
        ("<p>ERUF-pengar</p>", "<p>[ERUF]-pengar</p>"),
        ("<p>ERUFs, xERUF, X-ERUF, eruf</p>", "<p>ERUFs, xERUF, X-ERUF, eruf</p>"),
        ("<p>S3-piloten och S3</p>", "<p>[S3-piloten] och [S3]</p>"),
        ("<p>F&amp;U</p>", "<p>[F&amp;U]</p>"),
    ],
)
def test_a_term_is_offered_once_and_only_in_running_text(html, expected):
    assert offered(html, "ERUF", "S3", "S3-piloten", "F&U") == expected


@given(st.text(), st.lists(st.text(min_size=1, max_size=5), max_size=4))
def test_whatever_is_written_nothing_is_lost(text, terms):
    html = f"<p>{text}</p>"
    assert glossary(*terms).offer(html, lambda _term, word: word) == html


@pytest.mark.django_db
class TestPage:
    """What visitors and editors see of it."""

    def read(self, client, address: str) -> BeautifulSoup:
        return BeautifulSoup(client.get(address).content, "lxml")

    def test_a_reader_opens_the_explanation_without_a_script(self, site, client):
        term = GlossaryTerm.objects.create(**ERUF)
        make_news(slug="stod", lead_sv="Pengar från ERUF.", body_sv=[("text", "<p>Mer ERUF.</p>")])
        page = self.read(client, "/nyheter/stod/")
        [button] = page.select("button.term")
        assert button.get_text() == "ERUF"
        popover = page.find(id=button["popovertarget"])
        assert popover.has_attr("popover")
        assert term.explanation_sv in popover.get_text()
        assert "button" not in NewsPage.objects.get(slug="stod").body_sv.raw_data[0]["value"]

    def test_an_english_page_explains_in_english_and_only_what_has_english(self, site, client):
        english = {"term_en": "ERDF", "forms_en": "ERUF", "explanation_en": "A fund of the EU."}
        GlossaryTerm.objects.create(**ERUF | english)
        GlossaryTerm.objects.create(term_sv="svb", explanation_sv="En bolagsform.")
        text = [("text", "<p>Paid by ERUF to a svb.</p>")]
        make_news(slug="stod", **in_english() | {"body_en": text})
        page = self.read(client, "/en/nyheter/stod/")
        assert [one.get_text() for one in page.select("button.term")] == ["ERUF"]
        assert "A fund of the EU." in page.select_one(".explained").get_text()

    def test_a_glossary_of_any_length_costs_one_query(self, site, client):
        make_news(slug="stod")
        before = len(queries_of(client, "/nyheter/stod/"))
        for number in range(30):
            GlossaryTerm.objects.create(term_sv=f"Ord{number}", explanation_sv="…")
        assert len(queries_of(client, "/nyheter/stod/")) == before

    def test_a_page_is_fetched_anew_when_a_term_changes(self, site, client):
        make_news(slug="stod")
        assert "glossaryterm" in client.get("/nyheter/stod/")["xkey"].split()

    @pytest.mark.parametrize(
        ("fields", "field"),
        [
            (ERUF | {"forms_sv": "svb"}, "term_sv"),
            (ERUF | {"term_en": "ERDF"}, "explanation_en"),
            (ERUF | {"explanation_en": "A fund."}, "term_en"),
        ],
    )
    def test_an_editor_is_told_what_is_explained_already_or_half(self, site, fields, field):
        GlossaryTerm.objects.create(term_sv="svb", explanation_sv="En bolagsform.")
        with pytest.raises(ValidationError) as refused:
            GlossaryTerm(**fields).full_clean()
        assert list(refused.value.message_dict) == [field]
