"""The story's blocks that refer to people, and the story as all subjects use it."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from techtank.core import blocks as core_blocks

from .models import PersonPage


class PersonChooserBlock(blocks.PageChooserBlock):
    """A person of the register, fetched with all that a contact shows."""

    def __init__(self, **kwargs) -> None:
        super().__init__(page_type="people.PersonPage", **kwargs)

    def bulk_to_python(self, values: Iterable[int | None]) -> list[PersonPage | None]:
        """Fetch all people of a block at once, portraits and stand-ins too."""
        values = list(values)
        people = PersonPage.objects.contacts([pk for pk in values if pk])
        return [people.get(pk) for pk in values]


class ContactsBlock(blocks.StructBlock):
    """Whom to ask, with phone and e-mail from the register."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120, default="Vill du veta mer?")
    people = blocks.ListBlock(PersonChooserBlock(label=_("Person")), label=_("People"), min_num=1)


class StoryBlocks(core_blocks.StoryBlocks):
    """All that a story can hold."""

    contacts = ContactsBlock(
        label=_("Contacts"),
        icon="user",
        template="blocks/contacts.html",
        description=_("People to ask. A number that changes in the register changes here too."),
        preview_value={"heading": "Vill du veta mer?", "people": []},
    )
