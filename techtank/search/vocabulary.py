"""The words of the site, kept in step with its entries."""

from collections.abc import Iterable

from techtank.core.models.bilingual import ENGLISH
from techtank.core.word_forms import as_key, words_in

from .models import SearchEntry, SearchWord

#: Longer ones are no words that somebody mistypes.
LONGEST = SearchWord._meta.get_field("key").max_length
BATCH = 1000

#: Words by language and key, each as a title has it, if one does.
Words = dict[tuple[str, str], SearchWord]


def words_of(entries: Iterable[SearchEntry]) -> Words:
    """Return each word of titles, leads and topics once."""
    elsewhere: Words = {}
    in_titles: Words = {}
    for entry in entries:
        readers = {entry.language, ENGLISH} if entry.in_english else {entry.language}
        for language in readers:
            _collect(in_titles, entry.heading, language, in_title=True)
            _collect(elsewhere, f"{entry.lead}\n{entry.topics}", language, in_title=False)
    return elsewhere | in_titles


def learn(words: Words) -> None:
    """Keep words that are new, and that now stand in a title."""
    # In one order, so that two who learn at once never wait for one another.
    known = [words[key] for key in sorted(words)]
    _store([one for one in known if not one.in_title], ignore_conflicts=True)
    _store([one for one in known if one.in_title], **_AS_IT_IS_NOW)


def learn_all(words: Words) -> None:
    """Keep these words and no others."""
    stored = SearchWord.objects.values_list("pk", "language", "key")
    gone = [number for number, *key in stored if tuple(key) not in words]
    for start in range(0, len(gone), BATCH):
        SearchWord.objects.filter(pk__in=gone[start : start + BATCH]).delete()
    _store([words[key] for key in sorted(words)], **_AS_IT_IS_NOW)


_AS_IT_IS_NOW = {
    "update_conflicts": True,
    "unique_fields": ["language", "key"],
    "update_fields": ["word", "in_title"],
}


def _collect(words: Words, text: str, language: str, *, in_title: bool) -> None:
    for word in words_in(text):
        key = as_key(word)
        if key and len(key) <= LONGEST >= len(word):
            words[language, key] = SearchWord(
                language=language, key=key, word=word, in_title=in_title
            )


def _store(words: list[SearchWord], **options) -> None:
    SearchWord.objects.bulk_create(words, batch_size=BATCH, **options)
