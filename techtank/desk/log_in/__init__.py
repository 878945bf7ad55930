"""How staff log in: by e-mail, password and a second factor, which django-allauth checks.

Members log in by a mailed code (`self_service.log_in`), which never opens the admin.
"""
