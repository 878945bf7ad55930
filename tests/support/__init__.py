"""What tests stand on: a database server, a browser, an HTML checker, an accessibility checker."""
