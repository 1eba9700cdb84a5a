"""`python -m aseankg`."""

import sys

from aseankg.cli import main

sys.exit(main())
