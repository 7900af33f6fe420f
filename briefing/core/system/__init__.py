"""What differs between Windows, macOS and Linux, a module a concern; everywhere else the three are alike.

Each rule takes the name of the system as its argument, so that all three are tried on any of them.
"""
