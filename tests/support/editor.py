"""What editors do in the browser in every test about them."""

from io import BytesIO

from PIL import Image
from playwright.sync_api import FilePayload, Page

EMAIL = "redaktor@example.se"


def log_in(page: Page, base: str, email: str = EMAIL, then: str = "/admin/") -> None:
    """Log an editor in by the form, which leads to the address `then`."""
    page.goto(f"{base}/admin/")
    page.get_by_label("E-postadress").fill(email)
    page.get_by_label("Lösenord").fill("hemligt")
    page.get_by_role("button", name="Logga in", exact=True).click()
    page.wait_for_url(f"{base}{then}")


def add_row(page: Page, rows: str) -> None:
    """Add an empty row, by the keyboard.

    The calendar of a day that was written may be about to open or close over the button, and on a
    busy machine it takes the press of a mouse.
    """
    page.wait_for_load_state("networkidle")
    page.locator(f"#id_{rows}-ADD").press("Enter")


def picture_file(name: str = "bockad-plat.png") -> FilePayload:
    """Return a picture as an editor has it on the disk."""
    png = BytesIO()
    Image.new("RGB", (640, 480), "#a33214").save(png, "PNG")
    return {"name": name, "mimeType": "image/png", "buffer": png.getvalue()}
