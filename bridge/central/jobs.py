"""The queue of inventory recalculations, kept by DBOS in tables beside the central's own.

A job is wanted in the transaction that makes it necessary, so a crash loses both or neither; its id is the
operation's, so it is never queued twice. A job that was running when the process died is run again by the next one.
"""

import logging
from collections.abc import Callable
from typing import Literal

from dbos import DBOS, DBOSClient, DBOSConfig, EnqueueOptions
from sqlalchemy import URL, Connection, Engine

from bridge.sync import wire

QUEUE = "inventory"
WORKFLOW = "recalculate_inventory"
POLL_S = 0.25
AT_ONCE = 8  # they take turns in the database, but each poll of the queue begins as many
TRIES = 5

_VERSION = "1"  # of what a queued job means; jobs of another version would wait for ever
_NAME = "bridge-central"
_STATES: dict[str, Literal["queued", "running", "done", "failed"]] = {
    "ENQUEUED": "queued",
    "DELAYED": "queued",
    "PENDING": "running",
    "SUCCESS": "done",
}


def prepare(where: URL) -> None:
    """Make or bring up to date the tables of the queue."""
    _hush()
    DBOS.migrate(where.render_as_string(hide_password=False))


def _hush() -> None:
    """DBOS would print its progress to standard error; its warnings go where ours go instead."""
    log = logging.getLogger("dbos")
    log.setLevel(logging.WARNING)
    if not log.handlers:
        log.addHandler(logging.NullHandler())


class Jobs:
    """The queue as those who fill it and ask it see it; threads share it."""

    def __init__(self, engine: Engine) -> None:
        self._client = DBOSClient(system_database_engine=engine, application_name=_NAME)

    def want(self, connection: Connection, operation_id: str) -> None:
        """Queue the recalculation for an operation, in the caller's transaction."""
        options = EnqueueOptions(workflow_name=WORKFLOW, queue_name=QUEUE, workflow_id=operation_id)
        self._client.enqueue_in_transaction(connection, options, operation_id)

    def state(self, operation_id: str) -> wire.Job | None:
        """The job of an operation as the queue knows it now."""
        found = self._client.list_workflows(workflow_ids=[operation_id], load_input=False)
        if not found:
            return None
        state = _STATES.get(found[0].status, "failed")
        detail = str(found[0].error or "it was given up") if state == "failed" else None
        return wire.Job(id=operation_id, state=state, detail=detail)

    def close(self) -> None:
        """Let go of the queue."""
        self._client.destroy()


class Worker:
    """Runs the queued jobs in threads of its own. One a process."""

    def __init__(self, where: URL, recalculate: Callable[[str], int]) -> None:
        _hush()
        DBOS(
            config=DBOSConfig(
                name=_NAME,
                system_database_url=where.render_as_string(hide_password=False),
                application_version=_VERSION,
                executor_id="central",
                log_level="WARNING",
                max_executor_threads=AT_ONCE + 2,
                notification_listener_polling_interval_sec=POLL_S,
            )
        )

        @DBOS.step(retries_allowed=True, max_attempts=TRIES)
        def count(operation_id: str) -> int:
            return recalculate(operation_id)

        @DBOS.workflow(name=WORKFLOW)
        def job(operation_id: str) -> int:
            return count(operation_id)

    def start(self) -> None:
        """Take up what was left running, then what is queued."""
        DBOS.launch()
        DBOS.register_queue(QUEUE, worker_concurrency=AT_ONCE, polling_interval_sec=POLL_S, on_conflict="always_update")

    def stop(self) -> None:
        """End the threads; a job they had begun is begun again at the next start."""
        DBOS.destroy(destroy_registry=True)
