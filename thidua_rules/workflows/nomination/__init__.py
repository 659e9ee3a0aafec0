"""Đề nghị khen thưởng: one nominee and one award."""
