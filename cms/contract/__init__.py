"""The CMS's side of the contract: the files of content/ and the Markdown dialect. Knows no model."""
