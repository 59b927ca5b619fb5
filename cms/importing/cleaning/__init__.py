"""Repairs of lines: no word is lost without being named in the report."""
