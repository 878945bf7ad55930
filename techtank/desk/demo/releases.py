"""The two press releases of the demo, newest first."""

from . import release_company, release_s3

RELEASES = [release_company.RELEASE, release_s3.RELEASE]
