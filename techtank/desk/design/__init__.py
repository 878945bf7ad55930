"""The design system, shown to those who keep the site: tokens, components and their states."""
