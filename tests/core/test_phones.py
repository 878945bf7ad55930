"""Telephone numbers as Swedes write them."""

import pytest

from techtank.core import phones


@pytest.mark.parametrize(
    ("written", "shown", "dialled"),
    [
        ("0768612743", "076-861 27 43", "tel:+46768612743"),
        ("0709-91 80 03", "070-991 80 03", "tel:+46709918003"),
        ("08-681 94 51", "08-681 94 51", "tel:+4686819451"),
        ("+46 (0)8 681 94 51", "08-681 94 51", "tel:+4686819451"),
        ("0454-123 45", "0454-123 45", "tel:+4645412345"),
        ("+47 22 12 34 56", "+47 22 12 34 56", "tel:+4722123456"),
    ],
)
def test_a_number_is_shown_in_groups_and_dialled_in_international_form(written, shown, dialled):
    assert phones.display(written).replace("\u00a0", " ") == shown
    assert phones.tel(written) == dialled
