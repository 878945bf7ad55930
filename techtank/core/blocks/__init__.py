"""The blocks that stories and menus are made of."""

from .links import FooterColumnBlock, LabelledLinkBlock, LinkBlock, LinkTarget
from .story import StoryBlocks

__all__ = ["FooterColumnBlock", "LabelledLinkBlock", "LinkBlock", "LinkTarget", "StoryBlocks"]
