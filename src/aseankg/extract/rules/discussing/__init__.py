"""What events discuss, what documents are about, and what is wanted first."""
