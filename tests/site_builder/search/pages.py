"""The directory's first page in a browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, Route, expect

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'"
)


@dataclass(frozen=True)
class DirectoryPage:
    page: Page
    language: str

    @property
    def form(self) -> Locator:
        return self.page.locator("main form[role=search]")

    @property
    def box(self) -> Locator:
        return self.form.locator("input[type=search]")

    @property
    def status(self) -> Locator:
        return self.page.locator("[data-search-results] [role=status]")

    @property
    def results(self) -> Locator:
        return self.page.locator("[data-search-list] > li")

    @property
    def chips(self) -> Locator:
        return self.page.locator("[data-search-chips] button")

    @property
    def services(self) -> Locator:
        """The list as it was built."""
        return self.page.locator("section[data-search-browse]")

    def term(self, facet: str, code: str) -> Locator:
        return self.page.locator(f"[data-search-facet={facet}] a[data-search-code={code}]")

    def type(self, query: str) -> None:
        """Type as a person does, and wait for an answer."""
        self.box.fill("")
        self.box.press_sequentially(query, delay=20)
        asked = "(query) => new URLSearchParams(location.search).get('q') === query"
        self.page.wait_for_function(asked, arg=query)
        expect(self.page.locator("[data-search-list]")).not_to_have_attribute("aria-busy", "true")
        expect(self.status).not_to_be_empty()

    def addresses(self) -> list[str | None]:
        """Where the results lead."""
        return [result.locator("a").first.get_attribute("href") for result in self.results.all()]


OpenDirectory = Callable[..., DirectoryPage]


def add_policy(route: Route) -> None:
    """Answer with a policy that allows no script, style or evaluation within the page."""
    answer = route.fetch()
    route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": POLICY})
