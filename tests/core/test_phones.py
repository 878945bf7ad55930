"""Telephone numbers as Swedes write them."""

import re

import pytest
from django.core.exceptions import ValidationError
from hypothesis import example, given
from hypothesis import strategies as st

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


@pytest.mark.parametrize(
    "written", ["076-86I 27 43", "0٧٦8612743", "0455-30 50 00 ankn. 12", "08", ""]
)
def test_what_may_be_another_number_is_refused(written):
    with pytest.raises(ValidationError):
        phones.validate_phone(written)


#: Swedish numbers by their digits: the leading 0, an area or mobile code, a subscriber.
DIGITS = st.from_regex(r"0[1-9][0-9]{5,8}", fullmatch=True)


@st.composite
def ways_to_write(draw) -> tuple[str, str]:
    """Return the digits of a number, and one of the many ways in which people write it."""
    digits = draw(DIGITS)
    begun = draw(st.sampled_from(["0", "+46", "0046", "+46 (0)", "+46(0)"]))
    signs = draw(st.lists(st.sampled_from(["", "", " ", "-", "\u00a0", "/"]), min_size=9))
    rest = "".join(sign + digit for sign, digit in zip(["", *signs], digits[1:], strict=False))
    return digits, f" {begun}{rest} "


@given(ways_to_write())
def test_however_a_number_is_written_it_is_shown_and_dialled_alike(number):
    digits, written = number
    phones.validate_phone(written)
    assert phones.display(written) == phones.display(digits)
    assert phones.tel(written) == f"tel:+46{digits[1:]}"


@given(DIGITS)
def test_what_is_shown_has_all_digits_and_is_shown_again_as_it_is(digits):
    shown = phones.display(digits)
    assert re.sub(r"\D", "", shown) == digits
    assert phones.display(shown) == shown
    area, rest = shown.split("-")
    assert 2 <= len(area) <= 4
    assert all(2 <= len(group) <= 3 for group in rest.split("\u00a0"))


@example("0٧٦8612743")  # digits of another alphabet
@example("+47 ٢٢ 12 34 56")
@example("0455-30 50 00 +46")
@given(st.text(st.characters(categories=["Nd", "Zs", "Ll", "Pd", "Sm", "Cc"]), max_size=20))
def test_no_text_whatever_is_more_than_refused_and_what_is_taken_can_be_dialled(text):
    try:
        phones.validate_phone(text)
    except ValidationError:
        return
    assert re.fullmatch(r"tel:\+[1-9][0-9]{5,14}", phones.tel(text))
    assert phones.display(text)
