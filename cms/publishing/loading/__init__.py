"""A whole content folder into an empty CMS: read and checked first, then written at once."""
