"""What decks and memos say by themselves, a module a language. Quotes are never translated."""
