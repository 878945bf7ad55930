"""An address in a narrow column breaks where a reader expects it, and is escaped."""

from django.utils.safestring import SafeString

from techtank.core.emails import display


def test_the_line_of_an_address_may_break_after_its_at():
    assert display("info@example.se") == "info@<wbr>example.se"


def test_signs_of_html_in_an_address_stay_text():
    shown = display('"<b>"@example.se')
    assert isinstance(shown, SafeString)
    assert shown == "&quot;&lt;b&gt;&quot;@<wbr>example.se"


def test_what_is_no_address_stays_as_it_was_written():
    assert display("växeln") == "växeln"
