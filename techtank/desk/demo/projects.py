"""The five projects, those under way first; facts from our sources only, never guessed."""

from .project_kickstart import KICKSTART
from .project_s3_pilot import S3_PILOT
from .project_techtank_bas import TECHTANK_BAS
from .projects_green import SPIK, SUPR
from .record_shapes import Project

PROJECTS: list[Project] = [KICKSTART, SUPR, SPIK, TECHTANK_BAS, S3_PILOT]
