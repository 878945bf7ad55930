"""Counting what visitors did not find, and forgetting it.

Words and the week are all that is kept (GDPR art. 5.1 c): no address, no time, nothing that ties
two searches together. What may be about somebody is not counted at all: what has an @, or more
digits than any standard of the trade (a phone number, a birth date, a personal number), or was
pasted. A name may be searched for like any word; it goes with the others.
"""

import re
import unicodedata
from datetime import date, timedelta

from django.db.models import F, QuerySet, Sum, Window
from django.db.models.functions import RowNumber
from django.http import HttpRequest
from django.utils import timezone

from techtank.core.word_forms import words_in

from .finding import find
from .listing import SearchListing
from .models import SearchTip, UnansweredSearch
from .models.unanswered import LONGEST
from .question import Question
from .tips import answers

#: Different searches that are counted in a week; those that are known are counted on.
MOST_A_WEEK = 500
KEPT = timedelta(weeks=13)
#: Editors are told of what was asked as often; once may be a slip, or somebody's own matter.
OFTEN = 2
#: As in ISO 14001; a local phone number has six or more, a birth date six.
MOST_DIGITS = 5
#: Searches that are asked again every night, the most frequent first.
ASKED_AGAIN = 100
_ROBOT = re.compile(
    r"bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|scan|http", re.IGNORECASE
)
_AHEAD = ("Sec-Purpose", "Purpose", "X-Moz")


def count(request: HttpRequest, listing: SearchListing) -> None:
    """Count a search of a visitor that nothing answers, or nothing as a whole."""
    if listing.is_answered or not _is_of_a_visitor(request):
        return
    words = words_to_keep(listing.question)
    if not words:
        return
    week = monday_of(timezone.localdate())
    row = {"language": listing.language, "words": words, "week": week}
    if UnansweredSearch.objects.filter(**row).update(times=F("times") + 1):
        return
    if UnansweredSearch.objects.filter(week=week).count() < MOST_A_WEEK:
        # Two who ask the same at the same moment count as one.
        UnansweredSearch.objects.bulk_create([UnansweredSearch(**row)], ignore_conflicts=True)


def words_to_keep(question: Question) -> str:
    """Return the words of a search in small letters, as much as is kept; "" for what may not be."""
    if question.is_cut or "@" in unicodedata.normalize("NFKC", question.text):
        return ""
    words = " ".join(words_in(question.text))
    digits = sum(1 for letter in words if letter.isnumeric())
    return "" if digits > MOST_DIGITS else words[:LONGEST].strip()


def waiting() -> QuerySet[UnansweredSearch]:
    """Return a row for each search that was asked often, the newest, with how often in all."""
    same = [F("language"), F("words")]
    rows = UnansweredSearch.objects.annotate(
        total=Window(Sum("times"), partition_by=same),
        age=Window(RowNumber(), partition_by=same, order_by="-week"),
    )
    return rows.filter(age=1, total__gte=OFTEN).order_by("-total", "words")


def forget_answered_by(tip: SearchTip) -> None:
    """Drop what a tip now answers."""
    rows = UnansweredSearch.objects.only("language", "words")
    answered = [row.pk for row in rows if answers(tip, row.words, row.language)]
    UnansweredSearch.objects.filter(pk__in=answered).delete()


def forget() -> None:
    """Drop what is old, and what the site has an answer to by now; every night."""
    UnansweredSearch.objects.filter(week__lte=timezone.localdate() - KEPT).delete()
    for row in list(waiting()[:ASKED_AGAIN]):
        answer = find(words_in(row.words), row.language)
        if answer.found and not answer.in_part:
            UnansweredSearch.objects.filter(language=row.language, words=row.words).delete()


def monday_of(day: date) -> date:
    """Return the first day of a week."""
    return day - timedelta(days=day.weekday())


def _is_of_a_visitor(request: HttpRequest) -> bool:
    """Whether a person's browser shows the answer: not a robot, nor a browser that looks ahead.

    Browsers say so by themselves (W3C, Fetch Metadata Request Headers); a cache that turns a HEAD
    into a GET does not.
    """
    return (
        request.method == "GET"
        and request.headers.get("Sec-Fetch-Mode") == "navigate"
        and not any(request.headers.get(name) for name in _AHEAD)
        and not _ROBOT.search(request.headers.get("User-Agent") or "robot")
    )
