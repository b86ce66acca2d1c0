import type { Session } from '../../contracts.ts'

const stacks = new WeakMap<Session, string[]>()
const kept = 30

/** Two addresses of one form are one page, whatever else they carry. */
const pageOf = (url: string): string => {
    const [path = '', query = ''] = url.split('?')
    return `${path}?${new URLSearchParams(query).get('sys_id') ?? ''}`
}

/**
 * The lists, forms and pages that a session opened, which pages return to (the navigation stack).
 * ServiceNowDocs: platform-user-interface/c_NavigationStack
 */
export function visit(session: Session, url: string): void {
    const stack = (stacks.get(session) ?? []).filter((known) => pageOf(known) !== pageOf(url))
    stacks.set(session, [...stack, url].slice(-kept))
}

/** The page before this one. */
export function pageBefore(session: Session, url: string): string | undefined {
    const stack = stacks.get(session) ?? []
    return stack.filter((known) => pageOf(known) !== pageOf(url)).at(-1)
}

/** A record that is gone cannot be returned to. */
export function leave(session: Session, url: string): void {
    stacks.set(
        session,
        (stacks.get(session) ?? []).filter((known) => pageOf(known) !== pageOf(url)),
    )
}
