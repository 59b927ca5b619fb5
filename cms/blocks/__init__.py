"""The blocks of a body. One file in `types/` holds a block's editor and its Markdown form."""
