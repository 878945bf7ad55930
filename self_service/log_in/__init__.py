"""How members log in: by a code that is mailed to them, with django-allauth."""
