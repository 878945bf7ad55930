"""What the desk keeps."""

from .lease import Lease
from .link import OutgoingLink

__all__ = ["Lease", "OutgoingLink"]
