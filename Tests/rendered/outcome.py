"""What the checks found, one line each, and how many."""


class Outcome:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def expect(self, name, problems):
        """Passes when there are no problems."""
        problems = list(problems)
        if not problems:
            self.passed += 1
            print(f"ok   {name}")
            return
        self.failed += 1
        print(f"FAIL {name}")
        for problem in problems[:20]:
            print(f"     {problem}")
        if len(problems) > 20:
            print(f"     and {len(problems) - 20} more")

    def expect_refusal(self, name, problems):
        """Passes when the check, given something wrong, finds a problem: it is one that can fail."""
        self.expect(name, [] if list(problems) else ["nothing was found"])

    def skip(self, name, reason):
        print(f"skipped {name}: {reason}")

    def summary(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0
