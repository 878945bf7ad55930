"""The funding programmes, which many pages show and which change once a year."""

from techtank.core.remembered import Remembered

from .models.programme import FundingProgramme

known_programmes = Remembered("programmes", FundingProgramme.objects.all)
