"""Writes the texts of the large site: of the same seed always the same."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from random import Random
from typing import TypeVar

from techtank.desk.demo.shapes import Story, Text

from . import words

One = TypeVar("One")
FIRST_YEAR, LAST_YEAR = 1998, 2026


@lru_cache(maxsize=1)
def company_names() -> list[str]:
    """Return more names than the site has companies, no two of them alike."""
    found = (f"{place} {craft} AB" for place, craft in product(words.PLACES, words.CRAFTS))
    return _mixed(list(found), "companies")


@lru_cache(maxsize=1)
def surnames() -> list[str]:
    """Return surnames of two parts, as many Swedish ones are."""
    found = product(words.SURNAME_BEGINNINGS, words.SURNAME_ENDINGS)
    return _mixed([first + last for first, last in found], "surnames")


class Writer:
    """One who writes about one thing: what is picked once is told of throughout."""

    def __init__(self, seed: str, company: str = "") -> None:
        self._random = Random(seed)  # noqa: S311 (texts, not secrets)
        self._company = company or self.pick(company_names())
        self._parts, self._process = self._compound(), self.pick(words.PROCESSES)
        self._place = self.pick(words.PLACES)

    def pick(self, choices: Sequence[One]) -> One:
        """Return one of several."""
        return self._random.choice(choices)

    def some(self, choices: Sequence[One], count: int) -> list[One]:
        """Return several of more, each once."""
        return self._random.sample(choices, min(count, len(choices)))

    def number(self, least: int, most: int) -> int:
        """Return a number, both ends included."""
        return self._random.randint(least, most)

    def happens(self, percent: int) -> bool:
        """Whether what is so in some of a hundred cases is so here."""
        return self._random.randrange(100) < percent

    def person(self) -> str:
        """Return a name."""
        return f"{self.pick(words.GIVEN_NAMES)} {self.pick(surnames())}"

    def line(self, patterns: list[Text]) -> Text:
        """Return one of the patterns, filled in."""
        return self._filled(self.pick(patterns))

    def paragraph(self, sentences: int) -> Text:
        """Return so many different sentences in both languages."""
        told = [self._filled(one) for one in self.some(words.SENTENCES, sentences)]
        return Text(" ".join(one.sv for one in told), " ".join(one.en for one in told))

    def story(self, paragraphs: int) -> tuple[Story, Story]:
        """Return blocks in both languages: paragraphs, a heading above every second."""
        swedish: Story = []
        english: Story = []
        for number in range(paragraphs):
            if number % 2:
                heading = self.line(words.HEADINGS)
                swedish.append(("heading", heading.sv))
                english.append(("heading", heading.en))
            text = self.paragraph(4)
            swedish.append(("text", f"<p>{text.sv}</p>"))
            english.append(("text", f"<p>{text.en}</p>"))
        return swedish, english

    def _filled(self, pattern: Text) -> Text:
        person, model = self.person(), f"{self.pick('ABDFKMPRTX')}{self.number(100, 9999)}"
        same = {
            "company": self._company,
            "other": self.pick(company_names()),
            "place": self._place,
            "person": person,
            "model": model,
            "count": self.number(3, 240),
            "year": self.number(FIRST_YEAR, LAST_YEAR),
        }
        differing = {
            "parts": self._parts,
            "others": self._compound(),
            "process": self._process,
            "aim": self.pick(words.AIMS),
            "industry": self.pick(words.INDUSTRIES),
            "role": self.pick(words.ROLES),
        }
        return Text(
            _fill(pattern.sv, same, {name: text.sv for name, text in differing.items()}),
            _fill(pattern.en, same, {name: text.en for name, text in differing.items()}),
        )

    def _compound(self) -> Text:
        first, second = self.pick(words.FIRST_PARTS), self.pick(words.SECOND_PARTS)
        return Text(f"{first.sv}{second.sv}", f"{first.en} {second.en}")


def _fill(pattern: str, same: dict, differing: dict[str, str]) -> str:
    large = {name.title(): _with_capital(text) for name, text in differing.items()}
    return _with_capital(pattern.format(**same, **differing, **large))


def _with_capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _mixed(names: list[str], seed: str) -> list[str]:
    return Random(seed).sample(names, len(names))  # noqa: S311 (names, not secrets)
