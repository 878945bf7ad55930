"""The records of offers."""

from .field import OfferField
from .index import OfferIndexPage
from .offer import OfferPage
from .sign_up import SignUp
from .status import Status

__all__ = ["OfferField", "OfferIndexPage", "OfferPage", "SignUp", "Status"]
