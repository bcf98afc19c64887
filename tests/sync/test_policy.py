from hypothesis import given
from hypothesis import strategies as st

from bridge.sync import policy
from bridge.sync.policy import State, Waiting

NOW, SOON, FARTHEST, NEVER = (f"2026-11-23T10:0{minute}:00.000Z" for minute in (0, 1, 1, 9))


def op(position: int, document: str = "A", **values: object) -> Waiting:
    facts: dict[str, object] = {"state": State.PENDING, "attempts": 0, "next_try_at": None, "sent": False, "size": 100}
    return Waiting(position=position, id=f"op{position}", document_key=document, **{**facts, **values})  # type: ignore[arg-type]


def due(*waiting: Waiting, state: State = State.PENDING) -> list[int]:
    return [one.position for one in policy.due(waiting, state, now=NOW, farthest=FARTHEST)]


def test_nothing_leaves_the_last_states_but_a_refusal_that_is_settled() -> None:
    assert policy.before(State.SETTLED) == {State.REJECTED}
    ends = {State.REJECTED, State.SETTLED}
    for state in State:
        assert not policy.before(state) & (ends - {State.REJECTED if state is State.SETTLED else State.SETTLED})


def test_an_accepted_operation_can_only_be_accepted_again() -> None:
    assert [state for state in State if State.ACCEPTED in policy.before(state)] == [State.ACCEPTED]


def test_only_what_is_known_not_to_be_there_is_sent() -> None:
    assert policy.before(State.SENDING) == {State.PENDING}


@given(failures=st.integers(1, 10_000), chance=st.floats(0, 1))
def test_the_pause_is_anything_up_to_a_limit_that_doubles_and_ends(failures: int, chance: float) -> None:
    pause = policy.delay_s(failures, chance)
    assert 0 <= pause <= policy.LONGEST_DELAY_S
    assert pause <= policy.FIRST_DELAY_S * 2 ** (min(failures, 10) - 1)


def test_an_operation_waits_for_earlier_ones_of_its_document_whatever_they_wait_for() -> None:
    for state in policy.WAITING:
        later = {"next_try_at": SOON} if state is State.PENDING else {}
        assert due(op(1, state=state, **later), op(2), op(3, "B")) == [3]


def test_an_operation_whose_time_has_not_come_waits() -> None:
    assert due(op(1, next_try_at=SOON), op(2, "B", next_try_at=NOW)) == [2]


def test_a_clock_set_back_makes_nothing_wait_for_hours() -> None:
    assert due(op(1, next_try_at=NEVER)) == [1]


def test_questions_are_due_like_sendings() -> None:
    assert due(op(1, state=State.UNCERTAIN), op(2, "B"), state=State.UNCERTAIN) == [1]


def test_operations_never_sent_go_together_and_others_alone_and_last() -> None:
    ready = (op(1, sent=True), op(2, "B"), op(3, "C"), op(4, "D", sent=True))
    assert [one.position for one in policy.batch(ready)] == [2, 3]
    assert [one.position for one in policy.batch((ready[0], ready[3]))] == [1]
    assert policy.batch(()) == ()


def test_a_batch_is_bounded_in_number_and_size_but_never_empty() -> None:
    many = [op(number, str(number)) for number in range(policy.BATCH_OPERATIONS + 1)]
    assert len(policy.batch(many)) == policy.BATCH_OPERATIONS
    large = [op(number, str(number), size=policy.BATCH_BYTES) for number in range(3)]
    assert [one.position for one in policy.batch(large)] == [0]
