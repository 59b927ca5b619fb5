"""One module for each kind: the context its template is given, and how a document becomes it.

A kind without a module of its own is shown as a page of prose (site_builder.kinds.page).
"""
