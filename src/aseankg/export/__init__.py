"""The whole graph in the formats that other systems read."""
