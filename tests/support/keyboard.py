"""A visitor who has only a keyboard, and must see where she is."""

from playwright.sync_api import Locator, Page, expect

#: No task may take more stops than this.
STOPS = 90
#: The ring round what has the focus: 2 CSS pixels, with a contrast of 3 (WCAG 2.4.13, 1.4.11).
RING = """() => {
    const one = document.activeElement
    // A card whose link has the focus bears the ring itself.
    let bearer = one
    while (getComputedStyle(bearer).outlineStyle === "none" && bearer.parentElement)
        bearer = bearer.parentElement
    const style = getComputedStyle(bearer)
    const box = one.getBoundingClientRect()
    const isInView =
        box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    const what = one.outerHTML.slice(0, 100)
    const numbers = colour => colour.match(/[\\d.]+/g).map(Number)
    const light = ([red, green, blue]) => {
        const [r, g, b] = [red, green, blue].map(part => part / 255).map(
            part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
        )
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrast = (one, other) => {
        const [a, b] = [one, other].map(colour => light(numbers(colour)) + 0.05)
        return Math.max(a, b) / Math.min(a, b)
    }
    if (one instanceof SVGElement) {  // a part of the map is edged where a box has its ring
        const edge = one.querySelector("path")
        const drawn = getComputedStyle(edge)
        const width = parseFloat(drawn.strokeWidth) * edge.getScreenCTM().a
        return {what, width, contrast: contrast(drawn.stroke, drawn.fill), isInView}
    }
    let behind = bearer.parentElement ?? bearer
    const isClear = box => (numbers(getComputedStyle(box).backgroundColor)[3] ?? 1) < 1
    while (behind.parentElement && isClear(behind)) behind = behind.parentElement
    const width = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth)
    const ground = getComputedStyle(behind).backgroundColor
    return {what, width, contrast: contrast(style.outlineColor, ground), isInView}
}"""


#: Where nothing is drawn yet, far below, a transition stands still until somebody comes near.
AT_REST = """() => Promise.all(
    document.getAnimations()
        .filter(one => one.effect.target.checkVisibility({contentVisibilityAuto: true}))
        .map(one => one.finished)
)"""


def assert_focus_shows(page: Page) -> None:
    """The visitor sees what has the focus."""
    page.evaluate(AT_REST)
    ring = page.evaluate(RING)
    assert ring["width"] >= 2, f"no ring round {ring['what']}"
    assert ring["contrast"] >= 3, f"a ring of contrast {ring['contrast']:.1f} round {ring['what']}"
    assert ring["isInView"], f"out of view: {ring['what']}"


def tab_to(page: Page, target: Locator) -> None:
    """Press the tab key until the target has the focus; wherever it stops, it shows."""
    expect(target).to_be_visible()
    page.wait_for_load_state()  # a page is there before its styles are
    for _stop in range(STOPS):
        page.keyboard.press("Tab")
        assert_focus_shows(page)
        if target.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError(f"The tab key does not get to {target} in {STOPS} stops.")
