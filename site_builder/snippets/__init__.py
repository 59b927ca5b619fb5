"""Small records that several pages show, as templates are given them: a module each."""
