"""A figure in a boilerplate stands in the register once, and a release keeps that of its day."""

import pytest
from django.db.models import ProtectedError
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text

from news.models import Boilerplate, BoilerplateFigure
from techtank.core.models import KeyFigure
from techtank.core.roles import Role
from tests.factories import in_english, make_news, make_person
from tests.projects.reading import read, text_of

pytestmark = pytest.mark.django_db
ADDRESS = "wagtailsnippets_news_boilerplate"


@pytest.fixture
def figure(site):
    """How many work for the members."""
    return KeyFigure.objects.create(
        label_sv="arbetar hos medlemmarna",
        value=9500,
        approximate=True,
        unit_sv="anställda",
        unit_en="people",
    )


@pytest.fixture
def boilerplate(figure):
    """A text with the figure in both languages."""
    made = Boilerplate.objects.create(
        heading_sv="Om oss",
        heading_en="About us",
        text_sv="<p>Vi har {anställda} i länet.</p>",
        text_en="<p>We have {anställda} in the county.</p>",
    )
    BoilerplateFigure.objects.create(boilerplate=made, word="anställda", figure=figure)
    return made


def boiler(client, address):
    """Return what a visitor reads."""
    return text_of(read(client, address).select_one(".boiler"))


def form(**fields):
    """Return what an editor's form sends."""
    fields = {"text_sv": "<p>Vi har {anställda}.</p>", "figures": []} | fields
    return nested_form_data(
        {
            "heading_sv": "Om oss",
            "heading_en": "",
            "text_sv": rich_text(fields["text_sv"]),
            "text_en": rich_text(""),
            "figures": inline_formset(fields["figures"]),
        }
    )


def test_each_language_writes_the_figure_in_its_way(boilerplate, client):
    article = make_news(boilerplate=boilerplate, **in_english())
    assert boiler(client, article.url) == "Vi har omkring 9 500 anställda i länet."
    english = boiler(client, f"/en{article.url}")
    assert english == "We have about 9,500 people in the county."


def test_a_figure_changed_once_changes_in_the_boilerplate(boilerplate, figure, client):
    article = make_news(boilerplate=boilerplate)
    figure.value = 9800
    figure.save()
    assert "9 800" in boiler(client, article.url)


def test_a_published_release_keeps_the_figure_of_its_day(boilerplate, figure, client):
    article = make_news(boilerplate=boilerplate, live=False)
    article.save_revision().publish()
    figure.value = 9800
    figure.save()
    assert "9 500" in boiler(client, article.url)
    client.force_login(make_person(Role.EDITOR))
    page = client.get(reverse(f"{ADDRESS}:edit", args=[boilerplate.pk])).content.decode()
    assert article.title in page, "It carries an older wording."


def test_a_word_without_a_figure_is_refused_beside_the_text_and_stays(figure, client):
    client.force_login(make_person(Role.EDITOR))
    response = client.post(reverse(f"{ADDRESS}:add"), form())
    assert response.context["form"].errors["text_sv"] == [
        "Välj ett nyckeltal nedan för: anställda."
    ]
    assert "{anställda}" in response.content.decode()
    row = {"word": "anställda", "figure": str(figure.pk)}
    assert client.post(reverse(f"{ADDRESS}:add"), form(figures=[row])).status_code == 302
    shown = Boilerplate.objects.get().text_in("sv")
    assert "Vi har omkring\u00a09\u00a0500\u00a0anställda." in shown


@pytest.mark.parametrize("word", ["två ord", "{x}", "<b>"])
def test_a_word_that_could_not_stand_in_a_text_is_refused(figure, client, word):
    client.force_login(make_person(Role.EDITOR))
    row = {"word": word, "figure": str(figure.pk)}
    sent = form(text_sv="<p>Vi.</p>", figures=[row])
    response = client.post(reverse(f"{ADDRESS}:add"), sent)
    (row,) = response.context["form"].formsets["figures"].forms
    assert set(row.errors) == {"word"}


def test_a_figure_that_a_boilerplate_needs_does_not_vanish(boilerplate, figure):
    with pytest.raises(ProtectedError):
        figure.delete()
