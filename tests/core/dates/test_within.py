import pytest

from briefing.core.dates.within import days_within


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Close Lyon by 30 June 2027, as said on 3 May 2026.", ["30 June 2027", "3 May 2026"]),
        ("Le site ferme le 1er mars 2027 (2027-03-01).", ["1er mars 2027", "2027-03-01"]),
        ("Due March 3, 2027 or 05/04/2027", ["March 3, 2027", "05/04/2027"]),
        ("Une date\nsur deux lignes : 30\njuin 2027", ["30 juin 2027"]),
        ("The 2027 budget, 30 June, article 12/3/20277", []),
    ],
)
def test_days_with_their_years_are_found_in_a_text(text, days):
    assert list(days_within(text)) == days
