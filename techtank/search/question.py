"""What an address asks the search, as text; whether anything answers is not known here."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, QueryDict
from django.utils.functional import cached_property

from techtank.core.listings import PAGE, number_in
from techtank.core.word_forms import words_in

from .kinds import Kind

SEARCH, KIND = "q", "typ"
#: Letters of a search that are read; what comes after them is dropped.
MAX_SEARCH = 100


@dataclass(frozen=True)
class Question:
    """`?q=&typ=<kind>&sida=<n>`: words, perhaps a kind, and which page of its hits.

    All hits together have no second page: of each kind the first are shown.
    """

    text: str = ""
    is_cut: bool = False
    kind: Kind | None = None
    page: int = 1

    @classmethod
    def read(cls, parameters: QueryDict) -> "Question":
        """Read an address; raises Http404 for a kind or a page that can't be."""
        text = _plain(parameters.get(SEARCH, ""))
        kind = parameters.get(KIND, "")
        if kind and kind not in Kind:
            raise Http404(f"{KIND} is no kind.")
        return cls(
            text=text[:MAX_SEARCH].strip(),
            is_cut=len(text) > MAX_SEARCH,
            kind=Kind(kind) if kind else None,
            page=number_in(parameters, PAGE, default=1),
        )

    @cached_property
    def words(self) -> list[str]:
        """The words that are searched for; none for signs alone."""
        return list(dict.fromkeys(words_in(self.text)))

    def query(self, kind: Kind | None = None, page: int = 1, text: str = "") -> str:
        """Return the query string of the same search, its parts in a fixed order."""
        parts = {SEARCH: text or self.text, KIND: kind.value if kind else "", PAGE: page}
        if page == 1:
            del parts[PAGE]
        query = urlencode({name: value for name, value in parts.items() if value})
        return f"?{query}" if query else ""


def _plain(text: str) -> str:
    """Return a text in one line, without signs that can't be seen."""
    words = ("".join(filter(str.isprintable, word)) for word in text.split())
    return " ".join(filter(None, words))
