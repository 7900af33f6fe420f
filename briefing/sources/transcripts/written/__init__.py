"""What people wrote to each other, in chats, forums and mails → fragments: who wrote what, and when."""
