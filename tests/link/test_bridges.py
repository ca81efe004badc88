"""A cluster that one item alone holds together is cut there."""

from __future__ import annotations

from rawi.link.bridges import unbridged


def test_a_digest_goes_with_the_part_it_is_likest_to() -> None:
    edges = [(0, 1, 0.5), (0, 2, 0.4), (0, 3, 0.4), (2, 3, 0.6)]
    assert unbridged([[0, 1, 2, 3]], edges, 0.1) == [[0, 1], [2, 3]]


def test_parts_that_are_alike_without_it_stay_together() -> None:
    edges = [(0, 1, 0.5), (0, 2, 0.4), (1, 2, 0.2)]
    assert unbridged([[0, 1, 2]], edges, 0.1) == [[0, 1, 2]]


def test_a_chain_is_cut_at_each_link() -> None:
    edges = [(0, 1, 0.5), (1, 2, 0.4), (2, 3, 0.5)]
    assert unbridged([[0, 1, 2, 3]], edges, 0.1) == [[0, 1], [2, 3]]


def test_pairs_and_single_items_are_left_alone() -> None:
    assert unbridged([[0], [1, 2]], [(1, 2, 0.05)], 0.1) == [[0], [1, 2]]
