"""The blocks that stories and menus are made of."""

from .links import FooterColumnBlock, LabelledLinkBlock, LinkTarget
from .story import StoryBlocks

__all__ = ["FooterColumnBlock", "LabelledLinkBlock", "LinkTarget", "StoryBlocks"]
