/** Where a signed-out user signs in, and comes back to this page as it is now. */
export const signInUrl = (): string =>
    `/nav_to.do?uri=${encodeURIComponent(location.pathname.slice(1) + location.search)}`
