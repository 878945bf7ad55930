"""What editors do in the browser in every test about them."""

from io import BytesIO

from PIL import Image
from playwright.sync_api import FilePayload, Locator, Page, expect

EMAIL = "redaktor@example.se"


def log_in(page: Page, base: str, email: str = EMAIL, then: str = "/admin/") -> None:
    """Log an editor in by the form, which leads to the address `then`."""
    page.goto(f"{base}/admin/")
    page.get_by_label("E-postadress").fill(email)
    page.get_by_label("Lösenord").fill("hemligt")
    page.get_by_role("button", name="Logga in", exact=True).click()
    page.wait_for_url(f"{base}{then}")


def write_day(field: Locator, day: str) -> None:
    """Write a day, and close the calendar, which opens a moment after the field is entered.

    If it is left open, the page may be longer for it, and shorten as the calendar closes by the
    next press of the mouse: the button is not there any more when the mouse is let go.
    """
    field.fill(day)
    calendar = field.page.locator(".xdsoft_datetimepicker").filter(visible=True)
    calendar.wait_for()
    field.blur()
    expect(calendar).to_have_count(0)


def picture_file(name: str = "bockad-plat.png") -> FilePayload:
    """Return a picture as an editor has it on the disk."""
    png = BytesIO()
    Image.new("RGB", (640, 480), "#a33214").save(png, "PNG")
    return {"name": name, "mimeType": "image/png", "buffer": png.getvalue()}
