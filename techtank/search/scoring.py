"""How well an entry answers, as the database counts it: title over lead over text.

Topics count as the end of the lead, whose beginning counts most.

Thousands of pages may answer a common word, and each has its place among them. So the database
puts them in order, by the keys that an entry keeps of its title and lead; no text is fetched.
"""

from collections.abc import Iterable
from functools import reduce
from itertools import pairwise
from operator import add, or_

from django.db.models import Case, Expression, FloatField, Q, Value, When
from django.db.models.functions import Cast, Least, StrIndex
from django.db.models.lookups import GreaterThan

from techtank.core.word_forms import base_key_of, key_of, keys_of

from .asking import MOST_TO_JOIN

#: What a word is worth where it stands, and what it adds if a title is nothing but the search.
IN_TITLE, PART_IN_TITLE, IN_LEAD, IN_TEXT, WHOLE_TITLE = 6.0, 4.0, 3.0, 1.0, 4.0
#: What it adds that the word itself stands there, no other of its root: “packning”, not “packa”.
AS_ASKED = 0.5
#: What stands so many letters into the lead, or among the topics after it, is worth one less.
FAR = 1000


def score(keys: list[str], words: list[str], language: str) -> Expression:
    """Return how well entries answer that have all of the keys; the words are what was asked."""
    asked = [keys_of(word, language) for word in words]
    joined = [keys_of(first + second, language) for first, second in pairwise(words[:MOST_TO_JOIN])]
    any_asked = frozenset().union(*asked, *joined)
    bases = {key_of(word, language): base_key_of(word, language) for word in words}
    worth = _sum(_worth(key, asked, bases.get(key, key)) for key in keys) / len(keys)
    told = _count(_any_in("title_keys", one) for one in asked) / len(asked)
    shared = _count(_any_in("title_bases", [key]) for key in sorted(any_asked))
    in_title = Cast("words_in_title", FloatField())
    return worth + WHOLE_TITLE * told * Least(shared, in_title) / in_title


def _worth(key: str, asked: list[frozenset[str]], base: str) -> Expression:
    in_lead = _any_in("lead_keys", [key])
    far = Cast(StrIndex("lead_keys", Value(f" {key} ")), FloatField()) / FAR
    cases = [
        When(_any_in("title_keys", [key]), then=IN_TITLE),
        When(in_lead, then=IN_LEAD - Least(far, 1.0)),
    ]
    # A compound of which the title has a part.
    if related := {other for one in asked if key in one for other in one} - {key, base}:
        cases.insert(1, When(_any_in("title_keys", related) & in_lead, then=PART_IN_TITLE))
    worth = Case(*cases, default=IN_TEXT)
    if base == key:
        return worth
    as_asked = _any_in("title_keys", [base]) | _any_in("lead_keys", [base])
    return worth + Case(When(as_asked, then=AS_ASKED), default=0.0)


def _any_in(field: str, keys: Iterable[str]) -> Q:
    """Return what entries have in common whose title or lead has one of the keys."""
    # Finding a place is quicker than LIKE.
    places = (StrIndex(field, Value(f" {key} ")) for key in sorted(set(keys)))
    return reduce(or_, (Q(GreaterThan(place, 0)) for place in places), Q())


def _count(conditions: Iterable[Q]) -> Expression:
    return _sum(Case(When(one, then=1.0), default=0.0) for one in conditions)


def _sum(values: Iterable[Expression]) -> Expression:
    return reduce(add, values, Value(0.0))
