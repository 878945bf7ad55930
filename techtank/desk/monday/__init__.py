"""The Monday page: what editors find when they log in, and the lists that they work through."""
