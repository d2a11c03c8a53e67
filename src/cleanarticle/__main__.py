"""``python -m cleanarticle`` is the command ``cleanarticle``."""

from cleanarticle.cli import entry

entry()
