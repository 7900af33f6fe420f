"""A .pptx or .potx opened, and what its layouts can hold."""
