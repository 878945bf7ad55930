"""The kinds of field that a visitor meets, with limits on every text."""

import re
from typing import Any

from django import forms

LINE_LENGTH = 255
TEXT_LENGTH = 5000
EMAIL_LENGTH = 254  # RFC 5321 allows no more
DIGITS = 20
#: Control characters, which spreadsheets can't hold; NUL is left for Django to refuse.
CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f\ufffe\uffff]")
LINE_BREAKS = re.compile("\r\n|[\r\v\f]")


class LineField(forms.CharField):
    """One line: line breaks, which only a program can send here, become spaces."""

    def to_python(self, value: Any) -> str:
        """Return the text without what no keyboard types."""
        return " ".join(CONTROLS.sub("", super().to_python(value)).split())


class TextField(forms.CharField):
    """Several lines. A line break counts as one character, as in the browser."""

    def to_python(self, value: Any) -> str:
        """Return the text without what no keyboard types."""
        text = LINE_BREAKS.sub("\n", super().to_python(value))
        return CONTROLS.sub("", text).strip()

    def widget_attrs(self, widget: forms.Widget) -> dict:
        """Leave `maxlength` out: browsers then cut off what is pasted, and say nothing."""
        return {}


class NumberField(forms.DecimalField):
    """A number as people write it, with spaces, and in Swedish with a comma."""

    def to_python(self, value: Any):
        """Return the number; raises ValidationError for what is none."""
        return super().to_python("".join(value.split()) if isinstance(value, str) else value)


class RadioButtons(forms.RadioSelect):
    """A group: that something is wrong is said of the group, not of each button (ARIA 1.2)."""

    def create_option(self, *args, **kwargs) -> dict:
        """Return a button's data."""
        option = super().create_option(*args, **kwargs)
        option["attrs"].pop("aria-invalid", None)
        return option
