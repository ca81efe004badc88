"""A text cut into words, sentences, paragraphs and quotations, offsets kept."""
