"""What a browser sends when a member presses a button of the form."""

from bs4 import BeautifulSoup

ADDRESS = "/min-sida/plat-ab/"


def form_of(client) -> dict[str, str]:
    """Return what the form holds now, as a browser would send it."""
    page = BeautifulSoup(client.get(ADDRESS).content, "lxml")
    fields = page.find("form", class_="profile-form").find_all(["input", "textarea", "select"])
    return {
        field["name"]: _value(field)
        for field in fields
        if field.get("name") and field.get("type") not in {"checkbox", "file"}
    }


def save(client, to="", **changes):
    """Change fields of the form and press a button."""
    return client.post(f"{ADDRESS}{to}", form_of(client) | changes)


def _value(field):
    if field.name == "select":
        return (field.find("option", selected=True) or field.find("option"))["value"]
    return field.text.strip("\n") if field.name == "textarea" else field.get("value", "")
