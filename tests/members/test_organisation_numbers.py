"""Organisation numbers are what Skatteverket says they are."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from members.organisation_numbers import (
    has_check_digit,
    normalise,
    validate_organisation_number,
)
from techtank.desk.demo.members import MEMBERS


@pytest.mark.parametrize(
    "number",
    ["556036-0793", "5560360793", " 556036-0793 ", "202100-5489", "16556036-0793", "165560360793"],
)
def test_a_valid_number_is_accepted_with_and_without_its_hyphen(number):
    validate_organisation_number(number)


@pytest.mark.parametrize(
    "number",
    [
        "556036-0794",  # another last digit
        "551036-0793",  # the third digit of a person
        "811218-9876",  # a person
        "556036-079",
        "19556036-0793",
        "556036--0793",
        "55603६-0793",  # a digit of another alphabet
        "",
        "telefon",
    ],
)
def test_anything_else_is_refused(number):
    with pytest.raises(ValidationError):
        validate_organisation_number(number)


def test_a_number_is_written_with_its_hyphen():
    assert normalise("5560360793") == "556036-0793"
    assert normalise("556036 0793") == "556036-0793"
    assert normalise("inget") == ""


@given(st.from_regex(r"[0-9]{9}", fullmatch=True))
def test_exactly_one_last_digit_fits_nine_others(start):
    assert sum(has_check_digit(f"{start}{digit}") for digit in range(10)) == 1


@given(st.text(max_size=20))
def test_no_text_whatever_is_more_than_refused(text):
    try:
        validate_organisation_number(text)
    except ValidationError:
        return
    assert normalise(text)


def test_the_companies_of_the_demo_have_valid_numbers():
    for member in MEMBERS:
        validate_organisation_number(member.organisation_number)
