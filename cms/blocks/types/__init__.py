"""One file for each block of a body."""
