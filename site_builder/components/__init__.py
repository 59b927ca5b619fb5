"""Parts that pages of several kinds show: what each is, and how it is made."""
