"""The CMS's side of the contract: the files of content/ and their Markdown. Knows no model."""
