import pytest

from tests.session.packing_bench import Bench


@pytest.fixture
def bench() -> Bench:
    """A packing bench with some orders."""
    return Bench()
