"""What the lines of a page are: headline, date, quotation, contact, list, section."""
