"""Forms that no page of the site has sent are refused, and end in no fault of the server."""

import json

import pytest
from django.urls import reverse

from tests.factories import make_page

pytestmark = pytest.mark.django_db
NESTED = ["[" * 15_000, '{"a":' * 3_000]
#: What stands where the editor of running text sends its own JSON.
NO_TEXTS = [
    *NESTED,
    *("{", "5", '"x"', "[]", '{"blocks": 5}', '{"blocks": [{"type": 5}], "entityMap": []}'),
    json.dumps(
        {
            "blocks": [
                {
                    "key": "a",
                    "text": "x",
                    "type": "unstyled",
                    "depth": 0,
                    "inlineStyleRanges": [],
                    "entityRanges": [{"key": 7, "offset": 0, "length": 1}],
                }
            ],
            "entityMap": {},
        }
    ),
]


@pytest.mark.parametrize("nested", NESTED)
@pytest.mark.parametrize(
    ("address", "form"),
    [("/admin/login/nyckel/", "credential"), ("/-/csp/", None)],
)
def test_json_that_is_nested_without_end_is_refused(site, client, address, form, nested):
    if form:
        answer = client.post(address, {form: nested})
    else:
        answer = client.post(address, nested, content_type="application/csp-report")
    assert answer.status_code in {302, 400}


def story(**fields) -> dict:
    """Return the form of a page of text with one block, as the admin sends it."""
    block = {"deleted": "", "order": "0", "type": "text", "id": "", "value": "null"} | fields
    sent = {f"body_sv-0-{name}": value for name, value in block.items()}
    return {"title": "Sida", "slug": "sida", "body_sv-count": "1", "body_en-count": "0"} | sent


@pytest.mark.parametrize("value", NO_TEXTS)
def test_a_text_that_the_editor_did_not_write_is_refused(site, admin_client, value):
    address = reverse("wagtailadmin_pages:edit", args=[make_page().pk])
    assert admin_client.post(address, story(value=value)).status_code == 400


@pytest.mark.parametrize(
    ("field", "number"),
    [
        *(("body_sv-count", number) for number in ("", "abc", "²", "1e9", "99999999", None)),
        *(("body_sv-0-order", number) for number in ("", "abc", "²", "1e9", None)),
    ],
)
def test_blocks_that_can_not_be_counted_are_refused(site, admin_client, field, number):
    form = story() | {field: number}
    if number is None:
        del form[field]
    address = reverse("wagtailadmin_pages:edit", args=[make_page().pk])
    assert admin_client.post(address, form).status_code == 400


@pytest.mark.parametrize("block", ["table", "quote", "image", "fact_box", "accordion", "odd"])
def test_a_block_without_its_parts_ends_in_no_fault(site, admin_client, block):
    address = reverse("wagtailadmin_pages:edit", args=[make_page().pk])
    assert admin_client.post(address, story(type=block)).status_code < 500
