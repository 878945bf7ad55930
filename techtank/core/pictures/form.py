"""The form of a picture in the admin."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.images.forms import BaseImageForm


class PictureForm(BaseImageForm):
    """Says which alt text is which, for a picture has no tabs for languages as pages have."""

    def __init__(self, *args: Any, **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.fields["alt_en"].label = _("Alt text in English")
