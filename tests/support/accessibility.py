"""Check a page in the browser with axe: WCAG 2.2 A and AA, and axe's best practice."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22a",
        "wcag22aa",
        "best-practice",
    ],
    "rules": {"target-size": {"enabled": True}},  # WCAG 2.5.8, which axe leaves out by itself
}
#: The rules whose answer depends on colours and sizes alone.
LOOKS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "rule", "values": ["color-contrast", "target-size"]},
}


def assert_accessible(page: Page, context: str | dict | None = None) -> None:
    """Axe finds nothing to object to; the message tells the rule and the places."""
    findings = violations(page, context)
    assert not findings, "\n".join([f"axe found on {page.url}:", *findings])


def violations(page: Page, context: str | dict | None = None, options: dict = OPTIONS) -> list[str]:
    """One line a rule that is broken, one more for each place where it is."""
    page.wait_for_load_state()  # sizes and colours are those of the style sheets
    found = Axe().run(page, context=context, options=options).response["violations"]
    return [
        line
        for rule in found
        for line in (
            f"{rule['id']} ({rule['impact']}): {rule['help']}",
            *(f"    {' '.join(node['target'])}: {node['html']}" for node in rule["nodes"]),
        )
    ]
