"""`datetime` without its half that is written in Python, which Python 3.11 reads only to put the other in its place."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import UTC, date, datetime, timedelta, timezone
else:
    try:
        from _datetime import UTC, date, datetime, timedelta, timezone
    except ImportError:  # a Python that has it all in Python
        from datetime import UTC, date, datetime, timedelta, timezone

__all__ = ["UTC", "date", "datetime", "timedelta", "timezone"]
