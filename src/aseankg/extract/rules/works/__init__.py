"""Documents and initiatives: who adopts, signs, launches or proposes them, where, when, and what carries them out."""
