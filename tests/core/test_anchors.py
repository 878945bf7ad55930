"""Every heading of a story can be linked to."""

from types import SimpleNamespace

import pytest

from techtank.core.stories import with_anchors


def story(*headings):
    """Return headings with a paragraph after each."""
    for text in headings:
        yield SimpleNamespace(block_type="heading", value=text)
        yield SimpleNamespace(block_type="text", value=text)


@pytest.mark.parametrize(
    ("headings", "anchors"),
    [
        (["Så går det till"], ["text-sa-gar-det-till"]),
        (["Mål", "Mål", "Mål"], ["text-mal", "text-mal-2", "text-mal-3"]),
        (["Mål", "Mål", "Mål 2"], ["text-mal", "text-mal-2", "text-mal-2-2"]),
        (["שלום", "👩🏽‍🏭"], ["text", "text-2"]),
    ],
)
def test_no_two_headings_of_a_story_have_the_same_address(headings, anchors):
    found = [anchor for _block, anchor in with_anchors(story(*headings))]
    assert found == [one for anchor in anchors for one in (anchor, "")]
