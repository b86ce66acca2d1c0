/**
 * Tests of what ServiceNow's documentation says. `page` is a path under `markdown/` of
 * github.com/ServiceNow/ServiceNowDocs, or under `sdk:` one of the SDK's own `docs` folder, both without `.md`;
 * `heading` stands on that page, without its `#` and escapes. `npm run check:docs -- DIR` holds every citation to a copy.
 */
export function documented(page: string, heading: string, tests: () => void): void {
    describe(`${page} › ${heading}`, tests)
}
