"""Faults that last, such as a mail server that is down: told once, not at every visitor."""

import logging

logger = logging.getLogger("techtank.contact")


class LastingFault:
    """Logged when it begins and when it is over, in each process."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.is_known = False

    def occurred(self) -> None:
        """Log the exception that is being handled, unless the fault is known already."""
        if not self.is_known:
            self.is_known = True
            logger.exception("%s", self.what)

    def is_over(self) -> None:
        """Log that it works again, if it did not."""
        if self.is_known:
            self.is_known = False
            logger.warning("Over: %s", self.what)
