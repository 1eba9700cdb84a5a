"""The language of a text, told by the little words that no text does without."""

from __future__ import annotations

from collections import Counter

UNKNOWN = "und"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH = _words(
    """
    a about after again all also an and any are as at be because been before being between both but by could did do does
    during each for from had has have he her him his how if in into is it its many may more most much must my new no not
    now of on one only or other our out over she should since so some such than that the their them then there these
    they this those through to under until up was we were what when where which while who will with within would you
    """
)
_INDONESIAN_AND_MALAY = _words(
    """
    ada adalah agar akan antara apa atas atau bagi banyak baru beberapa belum bersama bukan dalam dan dapat dari
    daripada demikian dengan di dia dua hanya harus hingga ia ini itu jika juga kami kata ke kepada ketika kita lain
    lalu lebih maka masih melalui memiliki mengenai menjadi mereka oleh pada para pernah pula saat saja sama sangat satu
    saya sebagai sebelum secara sedang sehingga sejak selain selama seluruh semua seorang seperti serta setelah setiap
    suatu sudah tahun tanpa telah tentang terhadap tersebut tetapi tidak turut untuk yakni yang
    """
)
_INDONESIAN = _words(
    """
    adapun agustus bahwa bisa desember hal jumat juli juni karena maret maupun menurut minggu namun pihak
    pihaknya rapat sedangkan sejumlah sekjen sekretaris sementara senin tak terkait ujar ujarnya usai yaitu
    """
)
_MALAY = _words(
    """
    ahad ataupun bahawa beliau bermesyuarat dijangka disember hendaklah iaitu ialah isnin jumaat julai jun
    kerana khamis mac malahan manakala menerusi mengikut mesyuarat ogos perkara sempena serantau setiausaha
    """
)
"""Words of Malay, and of Indonesian above, that the other writes otherwise or hardly uses."""
_ENGLISH_SHARE = 0.40
_INDONESIAN_SHARE = 0.25
"""The part of a running text that these words make up, about."""
_MIXED = 0.25
"""A text is mixed when the words seen of either language promise at least this part of it."""
_ENOUGH = 0.35
"""A text has a language when the words seen of it promise at least this part of the text."""


def detect_language(text: str) -> str:
    """``en``, ``id`` or ``ms``, whichever most of the text is in; ``und`` where it is none, or has no sentences.

    Indonesian and Malay share nearly all their little words: a text is Malay when more of its words are Malay alone.
    """
    counts = Counter(text.lower().split())
    english_part, other_part = _parts(counts)
    if not counts or max(english_part, other_part) < _ENOUGH * counts.total():
        return UNKNOWN
    if english_part >= other_part:
        return "en"
    return "ms" if _count(counts, _MALAY) > _count(counts, _INDONESIAN) else "id"


def is_mixed(text: str) -> bool:
    """Whether a good part of a text is in English and another in Indonesian or Malay."""
    counts = Counter(text.lower().split())
    return min(_parts(counts)) >= _MIXED * counts.total() > 0


def _parts(counts: Counter[str]) -> tuple[float, float]:
    """How many of some words are English, and how many Indonesian or Malay, as their little words promise."""
    other = sum(_count(counts, words) for words in (_INDONESIAN_AND_MALAY, _INDONESIAN, _MALAY))
    return _count(counts, _ENGLISH) / _ENGLISH_SHARE, other / _INDONESIAN_SHARE


def _count(counts: Counter[str], words: frozenset[str]) -> int:
    return sum(counts[word] for word in words & counts.keys())
