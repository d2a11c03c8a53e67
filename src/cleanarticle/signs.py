"""The signs that end a sentence, in all scripts, and the letters of two sizes: a script is added here once."""

FULL_STOPS = ".。।።။។։།"
"""Those that end a statement: Latin, Chinese and Japanese, Devanagari, Ethiopic, Burmese, Khmer, Armenian, Tibetan."""
ENDS = FULL_STOPS + "!?…！？｡؟۔"
"""Those that end any sentence; of the rarer forms the half-width stop of Japanese and the stop of Urdu."""

CASED = [chr(code) for code in (*range(0x0590), *range(0x1E00, 0x2000))]  # Latin, Greek, Cyrillic, Armenian
LOWER = "".join(filter(str.islower, CASED))
UPPER = "".join(filter(str.isupper, CASED))
