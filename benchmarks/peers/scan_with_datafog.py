"""Looks for personal data in the lines of a file with DataFog's regular expressions: its command scans one text given as an argument, so the library is called. Prints how many entities it found."""

import sys

from datafog import scan

found = 0
with open(sys.argv[1], encoding="utf-8", errors="replace") as lines:
    for line in lines:
        found += len(scan(line, engine="regex").entities)
print(found)
