"""A telephone or computer that keeps passkeys, for staff who log in by the browser."""

from playwright.sync_api import Page


def give_fingerprint_reader(page: Page) -> None:
    """Let the browser have a passkey store that always finds its owner's finger."""
    reader = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    tools = page.context.new_cdp_session(page)
    tools.send("WebAuthn.enable")
    tools.send("WebAuthn.addVirtualAuthenticator", {"options": reader})
