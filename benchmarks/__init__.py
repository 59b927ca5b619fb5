"""How fast a site is built, beside stock Pelican and Hugo on an equivalent corpus."""
