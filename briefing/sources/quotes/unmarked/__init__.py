"""Speech without marks: the turns of talks and minutes, the answers of interviews, what is signed below."""
