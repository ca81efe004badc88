"""Who said what: cues, contents, speakers, addressees, relays and acts."""
