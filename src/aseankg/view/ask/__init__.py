"""Questions in the page: its facts, the ready-made questions and the engine that answers them in the browser."""
