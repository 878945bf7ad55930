"""Projects and programmes."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProjectsConfig(AppConfig):
    """What the cluster does, for whom, with whose money."""

    name = "projects"
    verbose_name = _("Projects")

    def ready(self) -> None:
        """Keep the marks of funders in step with projects and programmes."""
        from . import named

        named.connect()
