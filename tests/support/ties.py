"""Makes SQLite return rows in reverse that nothing puts in order.

A database may return rows that tie as it likes, and PostgreSQL does so once in a hundred times: a
test that stands on the order in which they were made fails on one of the two at once.
"""

from django.db import connection
from django.db.models.expressions import OrderBy
from django.db.models.sql import compiler

#: Django takes all of them from one module.
SQLAggregateCompiler = compiler.SQLAggregateCompiler
SQLDeleteCompiler = compiler.SQLDeleteCompiler
SQLInsertCompiler = compiler.SQLInsertCompiler
SQLUpdateCompiler = compiler.SQLUpdateCompiler


def reverse_ties() -> None:
    """Let the tests' database do so; PostgreSQL, which has no such setting, stays as it is."""
    if connection.vendor == "sqlite":
        type(connection.ops).compiler_module = __name__
        connection.settings_dict["OPTIONS"]["init_command"] += "PRAGMA reverse_unordered_selects=1"


class SQLCompiler(compiler.SQLCompiler):
    """Orders by what is asked for, and last by the primary key, the newest first."""

    def get_order_by(self) -> list:
        """Add the key where rows are records: neither groups nor distinct values nor parts."""
        orders, query = super().get_order_by(), self.query
        is_of_records = not (
            query.distinct or query.combinator or query.group_by is not None or query.subquery
        )
        if not orders or not is_of_records:
            return orders
        key = OrderBy(query.model._meta.pk.get_col(query.get_initial_alias()), descending=True)
        sql, params = self.compile(key)
        return [*orders, (key, (sql, params, False))]
