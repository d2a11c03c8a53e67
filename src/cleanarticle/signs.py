"""The signs that end a sentence, in all scripts: a script is added here once."""

FULL_STOPS = ".。।።။។։།"
"""Those that end a statement: Latin, Chinese and Japanese, Devanagari, Ethiopic, Burmese, Khmer, Armenian, Tibetan."""
ENDS = FULL_STOPS + "!?…！？｡؟۔"
"""Those that end any sentence; of the rarer forms the half-width stop of Japanese and the stop of Urdu."""
