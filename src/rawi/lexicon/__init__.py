"""What Rawi knows of Arabic, in plain files beside this package, and the loader that reads them."""
