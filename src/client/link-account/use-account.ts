import { useEffect, useRef, useState } from 'preact/hooks'
import type { AccountEntry, AccountPage } from '../../server/setup/account/account-page.ts'
import { read, send, type Answer } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { parseAccount } from './parse-account.ts'

export type Change = 'link' | 'remove'

export type AccountState =
    | { readonly phase: 'loading' }
    | { readonly phase: 'failed'; readonly failure: Failure }
    | {
          readonly phase: 'ready'
          readonly page: AccountPage
          /** What is going on. */
          readonly running: Change | null
          /** What was done last, for the message about it. */
          readonly done: Change | null
          /** Why the last change did not happen; what is linked and what was typed stay. */
          readonly failure: Failure | null
      }

const LOADING: AccountState = { phase: 'loading' }
const PATH = '/account/linked'
/** The server asks Microsoft for at most ten seconds. */
const LINK_MILLISECONDS = 20_000

export interface AccountActions {
    readonly readAgain: () => void
    /** Resolves to whether it is linked now. */
    readonly link: (entry: AccountEntry) => Promise<boolean>
    readonly remove: () => Promise<boolean>
}

/** The own linked account: read once, changed one thing at a time. */
export function useAccount(): { readonly state: AccountState; readonly actions: AccountActions } {
    const [state, setState] = useState(LOADING)
    const isChanging = useRef(false)

    async function readPage(): Promise<void> {
        setState(LOADING)
        const answer = await read(PATH, parseAccount)
        setState(
            answer.ok
                ? { phase: 'ready', page: answer.value, running: null, done: null, failure: null }
                : { phase: 'failed', failure: answer.failure },
        )
    }

    async function change(kind: Change, ask: () => Promise<Answer<AccountPage>>): Promise<boolean> {
        if (isChanging.current) return false
        isChanging.current = true
        setState((before) =>
            before.phase === 'ready' ? { ...before, running: kind, done: null, failure: null } : before,
        )
        const answer = await ask()
        isChanging.current = false
        setState((before) => {
            if (before.phase !== 'ready') return before
            return answer.ok
                ? { phase: 'ready', page: answer.value, running: null, done: kind, failure: null }
                : { ...before, running: null, failure: answer.failure }
        })
        return answer.ok
    }

    useEffect(() => {
        void readPage()
    }, [])

    return {
        state,
        actions: {
            readAgain: () => void readPage(),
            link: (entry) => change('link', () => send('PUT', PATH, entry, parseAccount, LINK_MILLISECONDS)),
            remove: () => change('remove', () => send('DELETE', PATH, undefined, parseAccount)),
        },
    }
}
