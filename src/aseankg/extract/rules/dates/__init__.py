"""Dates as press texts write them, and the days that they stand for."""
