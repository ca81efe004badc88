"""Who said what: cues, contents, speakers, addressees, relays and acts."""

from rawi.statements.assemble import statements_of

__all__ = ["statements_of"]
