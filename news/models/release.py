"""What follows a press release: whom to ask, the standing text, and what was put right."""

from typing import TYPE_CHECKING

from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from people.models import PersonPage
from techtank.core.models.bilingual import SWEDISH
from techtank.core.publishing import PublishError

from .correction import ShownCorrection

if TYPE_CHECKING:
    from .boilerplate import Boilerplate
    from .frozen import FrozenTexts


class ReleaseParts:
    """The part of an article that keeps what it said when it was published."""

    @property
    def is_for_the_press(self) -> bool:
        """Whether it is a press release, by one of its categories."""
        return any(category.is_for_the_press for category in self.categories.all())

    def publish_errors(self) -> list[PublishError]:
        """Add what the press demands: somebody to ask."""
        errors = super().publish_errors()
        if self.is_for_the_press and not self.contacts.all():
            message = _("Add a contact: the press must know whom to ask about it.")
            errors.append(PublishError("contacts", message))
        return errors

    @cached_property
    def people_to_ask(self) -> list[PersonPage]:
        """The contacts in their order, with the titles they had; in a preview the draft's."""
        numbers = [contact.person_id for contact in self.contacts.all()]
        found = PersonPage.objects.contacts(numbers)
        people = [found[number] for number in numbers]
        if self.kept:
            for person in people:
                person.titles_then = self.kept.titles_of(person)
        return people

    @cached_property
    def shown_corrections(self) -> list[ShownCorrection]:
        """The corrections in the language of the address, the first one first."""
        language = get_language() or SWEDISH
        return [one.shown_in(language) for one in self.corrections.all()]

    @property
    def kept(self) -> "FrozenTexts | None":
        """What the article keeps as it was when it was published; None before that."""
        return getattr(self, "frozen", None)

    @property
    def standing_text(self) -> "Boilerplate | FrozenTexts | None":
        """The boilerplate as it was first published, or as it reads now if it never was."""
        if self.boilerplate_id and self.kept and self.kept.boilerplate_id == self.boilerplate_id:
            return self.kept
        return self.boilerplate
