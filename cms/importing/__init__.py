"""Old pages, as plain text or HTML, into drafts.

`reading/` turns a file into lines, `cleaning/` repairs the lines, `recognising/` finds what they
are, `page_parser.py` is the recipe. None of these knows Django; `drafting/` does.
"""
