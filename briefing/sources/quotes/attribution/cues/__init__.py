"""What ties a quote to its speaker: a verb, a view or a name, before it or behind it."""
