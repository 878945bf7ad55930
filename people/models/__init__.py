"""The records of people and organisations."""

from .contact import Contact
from .index import PeoplePage
from .municipality import Municipality
from .organisation import Organisation
from .person import PersonPage

__all__ = ["Contact", "Municipality", "Organisation", "PeoplePage", "PersonPage"]
