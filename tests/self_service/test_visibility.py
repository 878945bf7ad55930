"""What a member has typed or sent, and nobody approved, is nowhere on the site."""

import pytest
from django.test import Client

from self_service.models import ProfileDraft
from tests.crawling import crawl
from tests.factories import make_image
from tests.self_service.sent import save

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("indexes"), pytest.mark.slow]
SECRET = "hemligheten"


@pytest.mark.parametrize("button", ["", "skicka/"], ids=["typed", "sent"])
def test_a_visitor_finds_no_trace_of_what_is_not_approved(company, member, button):
    draft = ProfileDraft.objects.create(member=company)
    image = make_image(title=SECRET)
    draft.uploads.add(image)
    texts = {
        "lead_sv": f"Ingress {SECRET}",
        "lead_en": f"Lead {SECRET}",
        "description_sv": f"Text {SECRET}",
        "description_en": f"English {SECRET}",
        "street": f"{SECRET}s gata",
        "contacts-0-name": SECRET,
        "pictures-0-image": str(image.pk),
        "pictures-0-alt_sv": SECRET,
    }
    assert save(member, to=button, **texts).status_code == 302
    assert bool(ProfileDraft.objects.get().sent_revision) == bool(button)
    file_name = image.file.name.rsplit("/", 1)[-1].split(".")[0]
    seen = crawl(Client())
    assert "/medlemmar/plat-ab/" in seen
    seen["data"] = Client().get("/medlemmar/medlemmar.json").content.decode()
    for address, text in seen.items():
        assert file_name not in text, address
        assert SECRET not in text, address
    for search in ("/medlemmar/", "/sok/"):
        assert "Plåt AB" not in Client().get(search, {"q": SECRET}).content.decode(), search
