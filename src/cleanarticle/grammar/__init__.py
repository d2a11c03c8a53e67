"""Reads one line: is it a date, a byline, a title with its site? Knows words from the rules, and nothing of pages.

Both `mark`, which decides that a line is a byline, and `resolve`, which takes the names from it, ask here: what one
sees, the other sees.
"""
