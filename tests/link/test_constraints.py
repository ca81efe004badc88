"""Unknown days narrowed by what is told of them: one left is the day, several are candidates, none a clash."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from rawi.link.constraints import Network
from rawi.link.event_model import Clue
from rawi.link.place import Place


def clue(text: str) -> Clue:
    return Clue(Place("an-article", 0, 1), text, "time")


def day_before(days: range) -> dict[int, tuple[int, int]]:
    """What أمس comes to on each of these days."""
    return {day: (day - 1, day) for day in days}


def test_what_is_counted_from_a_day_follows_from_it_and_it_from_what_is_counted() -> None:
    network = Network()
    written, event = network.unknown(frozenset(range(10, 20))), network.unknown()
    network.relate(written, event, day_before(range(10, 20)), [clue("أمس")])
    network.bound(event, range(14, 15), [clue("14")])
    network.settle()
    assert (network.domains[written], network.domains[event]) == (frozenset([15]), frozenset([14]))
    assert [one.text for one in network.proof(written)] == ["أمس", "14"]


def test_one_not_after_the_other_cuts_both() -> None:
    network = Network()
    first, then = network.unknown(frozenset([1, 5, 9])), network.unknown(frozenset([2, 6]))
    network.relate(first, then, None)
    network.settle()
    assert (network.domains[first], network.domains[then]) == (frozenset([1, 5]), frozenset([2, 6]))


def test_nothing_bounds_what_nothing_is_told_of() -> None:
    network = Network()
    one, other = network.unknown(), network.unknown()
    network.relate(one, other, None)
    network.settle()
    assert (network.domains[one], network.domains[other]) == (None, None)
    assert network.proof(one) == ()


def test_a_proof_leaves_out_what_did_not_help() -> None:
    network = Network()
    written, event, later = network.unknown(frozenset(range(10, 20))), network.unknown(), network.unknown()
    network.relate(written, event, {15: (14, 15)}, [clue("14")])
    network.relate(written, later, day_before(range(10, 20)), [clue("أمس")])
    network.relate(later, event, None, [clue("قبل")])
    network.settle()
    assert [one.text for one in network.proof(event)] == ["14"]


def test_a_clash_leaves_both_open_and_the_rest_as_it_is() -> None:
    network = Network()
    first, then = network.unknown(frozenset([9])), network.unknown(frozenset([2]))
    written, event = network.unknown(frozenset([7])), network.unknown()
    network.relate(first, then, None, [clue("قبل")])
    network.relate(written, event, day_before(range(7, 8)), [clue("أمس")])
    network.settle()
    assert set(network.clashes) == {first, then}
    assert (network.domains[first], network.domains[event]) == (None, frozenset([6]))


def test_days_that_exclude_each_other_are_a_clash() -> None:
    network = Network()
    event = network.unknown()
    network.bound(event, [3], [clue("3")])
    network.bound(event, [4], [clue("4")])
    network.settle()
    assert [one.text for one in network.clashes[event]] == ["3", "4"]
    assert network.domains[event] is None


def test_a_decade_bounds_nothing() -> None:
    network = Network()
    written, event = network.unknown(frozenset([5000])), network.unknown()
    network.relate(written, event, {5000: (1000, 4650)})
    network.settle()
    assert network.domains[event] is None


few = st.frozensets(st.integers(1, 6), min_size=1)


@given(few, few, few, st.integers(0, 2), st.booleans())
def test_every_day_left_is_part_of_a_solution_and_no_solution_is_lost(
    one: frozenset[int], other: frozenset[int], third: frozenset[int], back: int, forward: bool
) -> None:
    """Held against trying everything."""
    table = {day: (day - back, day - back + 2) for day in range(1, 7)}
    network = Network()
    numbers = [network.unknown(days) for days in (one, other, third)]
    network.relate(numbers[0], numbers[1], table)
    network.relate(*((numbers[1], numbers[2]) if forward else (numbers[2], numbers[1])), None)
    network.settle()
    solutions = [
        days
        for days in product(one, other, third)
        if days[0] - back <= days[1] < days[0] - back + 2 and (days[1] <= days[2] if forward else days[2] <= days[1])
    ]
    if not solutions:
        assert network.clashes
        return
    for number in numbers:
        wanted = {days[number] for days in solutions}
        left = network.domains[number] or frozenset()
        assert {day for day in left if network.fits(number, day)} == wanted
        assert (min(left), max(left)) == (min(wanted), max(wanted))
