"""`python -m thidua_rules.cli`."""

from thidua_rules.cli.app import main

main()
