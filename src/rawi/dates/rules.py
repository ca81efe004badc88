"""All rules in one order: what tells more comes first."""

from __future__ import annotations

from rawi.dates.grammar import Grammar
from rawi.dates.rules_counts import COUNT_RULES
from rawi.dates.rules_dates import DATE_RULES
from rawi.dates.rules_days import WEEKDAY_RULES
from rawi.dates.rules_feasts import FEAST_RULES
from rawi.dates.rules_months import MONTH_RULES
from rawi.dates.rules_near import NEAR_RULES
from rawi.dates.rules_parts import PART_RULES
from rawi.dates.rules_ranges import DAY_NUMBER_RULES, RANGE_RULES
from rawi.dates.rules_weeks import WEEK_RULES
from rawi.dates.rules_years import YEAR_RULES

__all__ = ["GRAMMAR"]

GRAMMAR = Grammar(
    RANGE_RULES
    + DATE_RULES
    + DAY_NUMBER_RULES
    + FEAST_RULES
    + MONTH_RULES
    + PART_RULES
    + YEAR_RULES
    + WEEKDAY_RULES
    + WEEK_RULES
    + NEAR_RULES
    + COUNT_RULES
)
