"""The snippets: each module holds one, its fields, its form and its form in the contract."""
