"""What actors are called across articles; whom a title alone names: الرئيس الروسي is the one person called so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rawi.lexicon.letters import fold
from rawi.link.model import Identity
from rawi.link.rarity import WORD, stem_of
from rawi.link.states import states_in
from rawi.model import Actor, ActorKind

__all__ = ["actors_by_id", "name_of", "shown_name"]


def actors_by_id(identities: Sequence[Identity]) -> Mapping[str, Identity]:
    """The identity behind each id that actors have inside documents.

    A person known by a title alone, one that names a state (``الرئيس الروسي``), is the only other person with
    that title in these articles; where several had it, or none, it stays for itself.
    """
    holders: dict[tuple[str, ...], list[Identity]] = defaultdict(list)
    for identity in identities:
        if identity.kind is ActorKind.PERSON:
            for key in {_key(role.title) for role in identity.roles}:
                holders[key].append(identity)
    found: dict[str, Identity] = {}
    for identity in identities:
        held = holders[_key(identity.name)] if identity.kind is ActorKind.PERSON else []
        named = [one for one in held if one is not identity]
        of_state = states_in(identity.name)
        other = named[0] if len(named) == 1 and of_state else identity
        found.update((member, other) for member in identity.members)
    return found


def name_of(actor: Actor, actors: Mapping[str, Identity]) -> str:
    """What an actor is called across articles; its own name where it is unknown there."""
    identity = actors.get(actor.id)
    return shown_name(identity) if identity else actor.name


def shown_name(identity: Identity) -> str:
    """A person by the fullest name, others by the commonest."""
    return identity.name if identity.kind is ActorKind.PERSON else identity.names[0]


def _key(title: str) -> tuple[str, ...]:
    return tuple(map(stem_of, WORD.findall(fold(title))))
