"""From the bytes of a file to numbered lines."""
