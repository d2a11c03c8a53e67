"""``python -m cleanarticle`` is the command ``cleanarticle``."""

from __future__ import annotations

import sys

from cleanarticle.cli import main

sys.exit(main())
