"""The risk register: the list with its heat map and suggestions, one risk with everything about it, one zone."""
