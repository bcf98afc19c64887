"""Pallets: the one a session is filling, and the one each unit stands on."""

from alembic import op

revision = "0003"
down_revision = "0002"

_STEPS = (
    "ALTER TABLE sessions ADD COLUMN pallet INTEGER DEFAULT '1' NOT NULL",
    "ALTER TABLE units ADD COLUMN pallet INTEGER DEFAULT '1' NOT NULL",
)


def upgrade() -> None:
    """Put everything there is on the first pallet."""
    for step in _STEPS:
        op.execute(step)
