"""The records of membership."""

from .page import MembershipPage

__all__ = ["MembershipPage"]
