"""Who writes is told what keeps a text from those who hear it, and can't publish the worst."""

import pytest
from django.utils.translation import override

from news.models import NewsPage
from techtank.core.writing import Level, WritingHelp

pytestmark = pytest.mark.django_db  # for the type of the page
LEAD = "Ett företag i Ronneby går med i klustret och anställer tio personer redan till hösten."
OWN = "<p>Företaget formar plåt.</p>"
PAGE_LINK = '<p>Fråga om plåt: <a linktype="page" id="3">{}</a></p>'


def advice_on(*body, language="sv", **fields):
    """Return the advice on a story in Swedish or English: level and message, in Swedish."""
    story = {f"body_{language}": list(body)}
    page = NewsPage(title="Ny medlem", lead_sv=LEAD, **story, **fields)
    with override("sv"):
        return [
            (one.level, one.message)
            for one in WritingHelp(page).advice
            if one.where.startswith("Text") and not one.message.startswith(("Saknas", "LIX"))
        ]


def errors_of(*body):
    """Return why an article with this story can't be published, in Swedish."""
    page = NewsPage(title="Ny medlem", lead_sv=LEAD, body_sv=list(body))
    with override("sv"):
        return [str(error.message) for error in page.publish_errors()]


def table(*headings):
    """Return a table with these headings."""
    columns = [{"type": "text", "heading": heading} for heading in headings]
    rows = [{"values": ["1"] * len(headings)}]
    value = {"caption": "Antal", "table": {"columns": columns, "rows": rows}, "row_headers": False}
    return {"type": "table", "value": value}


@pytest.mark.parametrize("text", ["här", "Läs mer", "läs mer …", "<b>Klicka här</b>!", "Read more"])
def test_a_link_that_says_nothing_is_pointed_out(text):
    [(level, message)] = advice_on(("text", PAGE_LINK.format(text)))
    assert level == Level.WARNING
    assert "den leder. Skriv vad som finns där." in message


def test_a_button_is_a_link_too():
    button = {"type": "call_to_action", "value": {"label": "Läs mer", "url": "/", "text": ""}}
    [(_level, message)] = advice_on(button)
    assert "”Läs mer”" in message


def test_an_address_is_no_text_for_a_link():
    [(level, message)] = advice_on(("text", PAGE_LINK.format("https://www.example.se/a")))
    assert level == Level.TIP
    assert "bokstav för bokstav" in message


@pytest.mark.parametrize("text", ["Plåt AB", "Läs mer om plåt", "Så här går det till"])
def test_a_link_that_says_where_it_leads_is_left_alone(text):
    assert advice_on(("text", PAGE_LINK.format(text))) == []


def test_a_small_heading_without_a_large_one_above_it_is_pointed_out_once():
    small = "<h3>Bakgrund</h3><p>Företaget formar plåt.</p><h3>Mål</h3>"
    [(level, message)] = advice_on(("text", small))
    assert level == Level.WARNING
    assert "”Bakgrund”" in message
    assert advice_on(("heading", "Projektet"), ("text", small)) == []


def test_a_line_in_bold_is_no_heading():
    [(level, message)] = advice_on(("text", f"<p><b>Bakgrund</b></p>{OWN}"))
    assert level == Level.TIP
    assert "ser ut som en rubrik" in message


@pytest.mark.parametrize(
    "paragraph",
    ["<p><b>Obs!</b></p>", "<p><b>Plåt AB</b> formar plåt.</p>", "<p><b>Vi växer.</b></p>"],
)
def test_words_in_bold_may_stand_in_a_text(paragraph):
    assert advice_on(("text", paragraph)) == []


def test_a_paragraph_in_the_other_language_is_pointed_out():
    english = "<p>The company is one of the best at forming sheet metal for our cluster.</p>"
    [(level, message)] = advice_on(("text", OWN + english))
    assert level == Level.WARNING
    assert "”The company is …”" in message
    swedish = "<p>Företaget är ett av de bästa på att forma plåt för vårt kluster och för oss.</p>"
    english_page = {"title_en": "New member", "lead_en": "One."}
    found = advice_on(("text", swedish), language="en", body_sv=[("text", OWN)], **english_page)
    assert "på det andra språket" in found[0][1]


@pytest.mark.parametrize(
    "text",
    [
        "<p>Projektet heter The Future of Work and Industry och är det tredje vi har gjort.</p>",
        "<p>Volvo Cars, Roxtec International, Tarkett Sverige, Dynapac Compaction Equipment.</p>",
    ],
)
def test_names_are_in_no_language(text):
    assert advice_on(("text", text)) == []


def test_a_table_whose_columns_have_no_names_is_not_published():
    assert errors_of(table("Ort", "Antal")) == []
    assert errors_of(table("Ort", " ")) == ["Varje kolumn i tabellen ”Antal” behöver en rubrik."]


def test_a_link_without_words_is_not_published():
    assert errors_of(("text", PAGE_LINK.format("<b> </b>"))) == ["En länk saknar ord. Ta bort den."]
