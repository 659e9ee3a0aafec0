"""`python -m thidua_rules.cli`."""

from thidua_rules.cli.app import main

if __name__ == "__main__":  # a second process of a command imports this module too
    main()
