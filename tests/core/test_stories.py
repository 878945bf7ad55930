"""A story's blocks explain themselves to editors, and take in what is pasted."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils.translation import override
from wagtail.admin.icons import get_icons
from wagtail.models import get_page_models
from wagtail.test.utils.form_data import rich_text, streamfield

from news.models import NewsIndexPage
from tests.admin_forms import news_form

pytestmark = pytest.mark.django_db

#: What a browser hands over when somebody pastes from Word.
FROM_WORD = """
<p class="MsoNormal" style="margin:0cm;font-family:Calibri"><span lang="SV"
style="color:red;mso-fareast-language:SV">Klustret växer – 2018–2021.<o:p></o:p></span></p>
<p class="MsoListParagraph"><b><span style="font-size:14.0pt">Viktigt</span></b> att
<i>veta</i></p>
<h1 style="color:#2E74B5"><font face="Cambria">Rubrik</font></h1>
<p class="MsoNormal"><a name="_Toc1"></a><s>Struket</s></p>
"""


def story_blocks():
    """Return every block that a story on any page can hold."""
    blocks = {}
    for model in get_page_models():
        for name in getattr(model, "story_fields", ()):
            blocks |= model._meta.get_field(f"{name}_sv").stream_block.child_blocks
    return blocks


every_block = pytest.mark.parametrize(
    "block", [pytest.param(block, id=name) for name, block in story_blocks().items()]
)


@every_block
def test_every_block_has_an_icon_that_the_admin_can_draw(block):
    assert block.meta.icon != "placeholder"
    assert f'id="icon-{block.meta.icon}"' in get_icons()


@every_block
def test_every_block_says_in_swedish_what_it_is_for(block):
    with override("sv"):
        swedish = str(block.meta.description)
    with override("en"):
        english = str(block.meta.description)
    assert english
    assert swedish != english


@every_block
def test_an_editor_sees_what_every_block_looks_like_before_choosing_it(site, admin_client, block):
    assert block.is_previewable
    admin_client.raise_request_exception = False
    address = reverse("wagtailadmin_block_preview")
    response = admin_client.get(address, {"id": block.definition_prefix})
    assert response.status_code == 200
    preview = BeautifulSoup(response.content, "html.parser")
    assert preview.html["lang"] == "sv"
    assert preview.main.get_text(strip=True) or preview.main.find("img")


@pytest.fixture
def pasted(site, admin_client):
    """The story that visitors read after an editor has pasted from Word and published."""
    parent = NewsIndexPage.objects.get()
    written = rich_text(FROM_WORD, features=["h1", "bold", "italic", "strikethrough"])
    story = streamfield([("text", written)])
    response = admin_client.post(
        reverse("wagtailadmin_pages:add", args=["news", "newspage", parent.pk]),
        news_form(slug="klistrat", body_sv=story) | {"action-publish": "1"},
    )
    assert response.status_code == 302
    page = admin_client.get("/nyheter/klistrat/")
    return BeautifulSoup(page.content, "html.parser").find(class_="prose")


def test_what_is_pasted_from_word_loses_its_styles(pasted):
    assert "Klustret växer" in pasted.get_text()
    assert pasted.find_all(["span", "font", "s", "o:p", "h1"]) == []
    assert pasted.find_all(style=True) == []
    assert pasted.find_all(class_=lambda name: name and name.startswith("Mso")) == []


def test_what_is_pasted_from_word_keeps_its_dashes_and_emphasis(pasted):
    assert "Klustret växer – 2018–2021." in pasted.get_text()
    assert pasted.find(["b", "strong"]).get_text() == "Viktigt"
    assert pasted.find(["i", "em"]).get_text() == "veta"
