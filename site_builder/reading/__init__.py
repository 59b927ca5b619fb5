"""Reading the contract: one file becomes one checked object, or one ContentError."""
