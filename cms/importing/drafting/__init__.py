"""From documents to drafts in the CMS."""
