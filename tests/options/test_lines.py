import pytest

from bridge.options.lines import line_of

TEXT = """a = 1
# length = 5
[receive]
require_serial = 3

x = [
  1,
  2,
]
"unique_serial.level" = 'ask'
reject_upc."level" = "ask"
k = \"\"\"
length = 5
\"\"\"
[ 'serial' ]
length = 1
o = { p = 1, "q.r" = 2 }
[serial.mask]
level = "ask"
"""


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("a", 1),
        ("receive.require_serial", 4),
        ("receive.x", 6),
        ("receive.unique_serial.level", 10),
        ("receive.reject_upc.level", 11),
        ("receive.k", 12),
        ("serial.length", 16),
        ("serial.o.p", 17),
        ("serial.o.q.r", 17),
        ("serial.mask.level", 19),
        ("serial.none", 0),
    ],
)
def test_the_line_of_a_key_is_found_however_it_is_spelled(key: str, line: int) -> None:
    assert line_of(TEXT, key) == line


def test_a_value_of_many_lines_hides_no_line_before_or_after_it() -> None:
    many = "".join(f"  {n},\n" for n in range(500))
    text = f"first = 1\nlong = [\n{many}]\nlast = 2\n"
    assert [line_of(text, key) for key in ("first", "long", "last")] == [1, 2, 504]


def test_the_lines_of_windows_are_counted_alike() -> None:
    assert line_of("a = 1\r\n\r\nb = 2\r\n", "b") == 3
