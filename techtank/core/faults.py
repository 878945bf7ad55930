"""Faults that last, such as a mail server that is down: told once, not at every visitor."""

import time
from logging import Logger


class LastingFault:
    """Logged when it begins and when it is over, in each process."""

    def __init__(self, what: str, logger: Logger) -> None:
        self.what = what
        self.logger = logger
        self.is_known = False

    def occurred(self) -> None:
        """Log the exception that is being handled, unless the fault is known already."""
        if not self.is_known:
            self.is_known = True
            self.logger.exception("%s", self.what)

    def is_over(self) -> None:
        """Log that it works again, if it did not."""
        if self.is_known:
            self.is_known = False
            self.logger.warning("Over: %s", self.what)


class RecurringFault:
    """Logged once a minute while it recurs, in each process; nobody sees when it is over."""

    INTERVAL = 60  # seconds

    def __init__(self, what: str, logger: Logger) -> None:
        self.what = what
        self.logger = logger
        self.silent_until = 0.0

    def occurred(self, reason: BaseException) -> None:
        """Log the reason without its traceback, unless that was done within the last minute."""
        now = time.monotonic()
        if now >= self.silent_until:
            self.silent_until = now + self.INTERVAL
            self.logger.error("%s %s: %s", self.what, type(reason).__name__, reason)
