"""The whole house on one machine: the CMS, the worker and the public site."""
