"""Who takes part in events, leads them, speaks at them or stays away."""
