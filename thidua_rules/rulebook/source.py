"""Files become data with places, or are refused: the one door of YAML."""
