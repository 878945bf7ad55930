"""What pages of other subjects owe the projects that they tell of."""

from collections.abc import Iterable

from django.utils.functional import cached_property
from django.utils.translation import get_language

from techtank.core.stories import lines_of, pages_linked_from

from .models import ProjectPage
from .named import LANGUAGES, MarkedProject, named_in
from .named import marked_projects as known_projects


class TellsOfProjects:
    """The part of a page that bears the marks of projects which the European Union pays for.

    A project is told of if a text names or leads to it, in any language, or if it was chosen
    (Regulation (EU) 2021/1060, article 50: all communication on what is paid for bears the mark).
    """

    def chosen_projects(self) -> Iterable[int]:
        """Return the primary keys of projects that an editor has chosen for the page."""
        return ()

    @cached_property
    def marked_projects(self) -> list[MarkedProject]:
        """The projects with money of the Union that the page tells of."""
        stories = [
            getattr(self, f"{name}_{code}") for name in self.story_fields for code in LANGUAGES
        ]
        texts = (self.title, self.title_en, self.lead_sv, self.lead_en, *stories)
        known = {one.pk for one in known_projects()}
        linked = {page for story in stories for page in pages_linked_from(story, among=known)}
        lines = (line for text in texts for line in lines_of(text))
        return named_in(lines, linked.union(self.chosen_projects()))

    @property
    def marked_records(self) -> list[ProjectPage]:
        """The projects as the caches know them: by their primary key, without any text."""
        return [ProjectPage(pk=one.pk) for one in self.marked_projects]

    @property
    def marked_project_links(self) -> list[tuple[str, str]]:
        """Their titles and addresses, in the active language."""
        language = get_language()
        return [(one.title_in(language), one.addresses[language]) for one in self.marked_projects]

    @property
    def marks(self) -> list[str]:
        """What stands beside the emblem of the European Union, in the language shown."""
        shown = self.content.language
        marks = (mark for project in self.marked_projects for mark in project.marks[shown])
        return list(dict.fromkeys(marks))
