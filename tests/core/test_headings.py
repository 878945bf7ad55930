"""Headings fit their words at any width."""

import pytest

from techtank.core.headings import heading_class


@pytest.mark.parametrize(
    ("title", "classes"),
    [
        ("Nyheter", ""),
        ("S3-piloten: kompetens–omställning", ""),
        ("Omställningslyftet", "word-18"),
        ("Vår personuppgiftspolicy", "word-22"),
        ("Tillgänglighetsredogörelse", "word-26"),
        ("Industriverksamhetsutvecklingsprogrammet", "word-26"),
        ("Ett ord i taget " * 5, "long"),
        ("Ett ord i taget " * 9, "longer"),
        (f"Tillgänglighetsredogörelse {'och mer ' * 6}", "long word-26"),
        ("", ""),
    ],
)
def test_a_heading_is_set_smaller_the_longer_its_longest_word_is(title, classes):
    assert heading_class(title) == classes
