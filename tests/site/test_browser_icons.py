"""Browsers and phones get an icon and a manifest, also where they ask without being told."""

import json
from io import BytesIO
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from PIL import Image

from techtank.core.models import SiteSettings

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("address", "kind", "size"),
    [
        ("/favicon.ico", {"image/x-icon", "image/vnd.microsoft.icon"}, (48, 48)),
        ("/apple-touch-icon.png", {"image/png"}, (180, 180)),
    ],
)
def test_an_icon_that_is_asked_for_at_the_root_is_there(site, client, address, kind, size):
    answer = client.get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] in kind
    image = Image.open(BytesIO(answer.getvalue()))
    assert image.size == size
    if address.endswith("ico"):
        assert {(16, 16), (32, 32)} <= image.info["sizes"]
    assert not answer.cookies


@pytest.mark.parametrize(("prefix", "language"), [("", "sv"), ("/en", "en")])
def test_the_manifest_tells_of_the_site_in_each_language(site, client, prefix, language):
    settings = SiteSettings.load()
    settings.name = "Klustret"
    settings.save()
    html = BeautifulSoup(client.get(f"{prefix}/").content, "lxml")
    answer = client.get(html.head.find("link", rel="manifest")["href"])
    assert answer["Content-Type"] == "application/manifest+json"
    assert "public" in answer["Cache-Control"]
    assert not answer.cookies
    told = json.loads(answer.content)
    assert (told["name"], told["lang"]) == ("Klustret", language)
    assert told["start_url"] == f"{prefix}/"
    assert client.get(told["start_url"]).status_code == 200
    assert any(icon.get("purpose") == "maskable" for icon in told["icons"])
    for icon in told["icons"]:
        path = finders.find(icon["src"].removeprefix("/static/"))
        if icon["type"] == "image/png":
            with Image.open(path) as image:
                assert "x".join(map(str, image.size)) == icon["sizes"]


def test_the_card_of_the_whole_site_is_light():
    assert Path(finders.find("img/share.png")).stat().st_size <= 80_000


def test_the_icon_follows_the_systems_dark_mode():
    assert "prefers-color-scheme:dark" in Path(finders.find("img/favicon.svg")).read_text()
