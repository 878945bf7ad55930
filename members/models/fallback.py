"""Records whose text may be missing in English, and say so."""

from django.utils.translation import get_language


class HonestFallback:
    """Tells templates to mark a text `lang="sv"` where English is missing (WCAG 3.1.2)."""

    #: The translated field that visitors read.
    shown_text = "name"

    @property
    def falls_back(self) -> bool:
        """Whether an English page shows the Swedish text, for there is no other."""
        return get_language() == "en" and not getattr(self, f"{self.shown_text}_en")
