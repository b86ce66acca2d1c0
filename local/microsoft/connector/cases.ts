import { createHash } from 'node:crypto'

/** A case as the connector keeps it, with everything that it was sent, byte for byte. */
export interface ConnectorCase {
    readonly key: string
    /** Client id of who opened it. */
    readonly client: string
    readonly isTest: boolean
    /** As of a case that Microsoft takes its time for: null until it is next asked about. */
    number: string | null
    state: 'open' | 'waiting' | 'closed'
    /** The body that created it. */
    readonly body: string
    readonly comments: ConnectorComment[]
    readonly attachments: ConnectorAttachment[]
    /** Text that it was closed with. */
    closedWith: string | null
    /** Calls that asked for it to be made, repeated ones included. */
    creations: number
}

export interface ConnectorComment {
    readonly idempotencyKey: string
    readonly body: string
    /** How often it came. */
    times: number
}

export interface ConnectorAttachment {
    readonly idempotencyKey: string
    readonly name: string
    readonly contentType: string
    readonly size: number
    readonly sha256: string
    times: number
}

export interface ConnectorCases {
    find(client: string, isTest: boolean, key: string): ConnectorCase | undefined
    create(client: string, isTest: boolean, key: string, body: string): ConnectorCase
    /** Gives a case its number, where it has none yet. */
    giveNumber(found: ConnectorCase): void
    /** Oldest first. */
    list(): readonly ConnectorCase[]
    clear(): void
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Keys of different clients, and of tests and real cases, never meet. */
const idOf = (client: string, isTest: boolean, key: string): string => JSON.stringify([client, isTest, key])

export const createCases = (): ConnectorCases => {
    const cases = new Map<string, ConnectorCase>()
    let count = 0
    return {
        find: (client, isTest, key) => cases.get(idOf(client, isTest, key)),
        create: (client, isTest, key, body) => {
            const made: ConnectorCase = {
                key,
                client,
                isTest,
                number: null,
                state: 'open',
                body,
                comments: [],
                attachments: [],
                closedWith: null,
                creations: 0,
            }
            cases.set(idOf(client, isTest, key), made)
            return made
        },
        giveNumber: (found) => {
            if (found.number !== null) return
            count += 1
            found.number = `${found.isTest ? 'TEST-' : '26112200'}${String(count).padStart(8, '0')}`
        },
        list: () => [...cases.values()],
        clear: () => {
            cases.clear()
            count = 0
        },
    }
}
