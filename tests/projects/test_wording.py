"""Periods and sums as people write them."""

from datetime import date

import pytest
from django.utils.translation import override

from projects.money import kronor
from projects.period import years


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (date(2015, 9, 1), date(2018, 12, 31), "2015–2018"),
        (date(2018, 2, 1), date(2018, 12, 31), "2018"),
        (date(2024, 1, 15), None, "From 2024"),
        (None, date(2026, 6, 30), "Until 2026"),
        (None, None, ""),
    ],
)
def test_a_card_tells_the_period_in_years(start, end, words):
    with override("en"):
        assert years(start, end) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (22_300_000, "SEK 22.3 million"),
        (22_349_999, "SEK 22.3 million"),
        (12_000_000, "SEK 12 million"),
        (1_000_000, "SEK 1 million"),
        (999_999, "SEK 999,999"),
        (0, "SEK 0"),
        (None, ""),
    ],
)
def test_a_sum_is_told_in_millions_or_in_full(amount, words):
    with override("en"):
        assert kronor(amount) == words


def test_a_swedish_sum_has_a_decimal_comma():
    with override("sv"):
        assert "22,3" in kronor(22_300_000)
