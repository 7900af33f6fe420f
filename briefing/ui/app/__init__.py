"""The application: start, single instance."""
