"""What editors see of publishing."""
