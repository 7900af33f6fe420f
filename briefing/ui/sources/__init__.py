"""Sources in the window: what they are, copies for others without their texts, quotes proved against them."""
