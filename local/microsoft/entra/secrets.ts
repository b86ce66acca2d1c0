import { createHash } from 'node:crypto'
import type { Millis, ScenarioClock } from '../clock.ts'
import type { AppRegistration } from '../tenants.ts'

const DAY: Millis = 86_400_000
const DEFAULT_LIFE_DAYS = 365
/** Long enough ago that nobody takes it for the secret in use. */
const ENDED_DAYS_AGO = 30

/** A client secret of an app registration. */
export interface ClientSecret {
    readonly keyId: string
    readonly name: string
    readonly value: string
    readonly startsAt: Millis
    readonly endsAt: Millis
}

export interface SecretChange {
    readonly clientId: string
    /** Value of a new secret. */
    readonly add?: string
    readonly endsAfterDays?: number
    /** Value of a secret that is deleted. */
    readonly remove?: string
}

/** Secrets of all app registrations: those of tenants.json, relative to the start of the scenario, and rotated ones. */
export interface Secrets {
    of(app: AppRegistration): readonly ClientSecret[]
    change(change: SecretChange): void
    reset(): void
}

/** A GUID that follows from the secret, so that it is the same at every start. */
const keyIdOf = (clientId: string, value: string): string =>
    createHash('md5')
        .update(`${clientId}#${value}`)
        .digest('hex')
        .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')

export const createSecrets = (clock: ScenarioClock): Secrets => {
    const added = new Map<string, ClientSecret[]>()
    const removed = new Set<string>()
    const make = (clientId: string, name: string, value: string, endsAt: Millis): ClientSecret => ({
        keyId: keyIdOf(clientId, value),
        name,
        value,
        startsAt: endsAt - DEFAULT_LIFE_DAYS * DAY,
        endsAt,
    })
    return {
        of: ({ clientId, secret, expiredSecrets, secretEndsAfterDays }) =>
            [
                make(
                    clientId,
                    'ServiceNow',
                    secret,
                    clock.epoch() + (secretEndsAfterDays ?? DEFAULT_LIFE_DAYS) * DAY,
                ),
                ...expiredSecrets.map((value) =>
                    make(clientId, 'ServiceNow, last year', value, clock.epoch() - ENDED_DAYS_AGO * DAY),
                ),
                ...(added.get(clientId) ?? []),
            ].filter(({ keyId }) => !removed.has(keyId)),
        change: ({ clientId, add, endsAfterDays = DEFAULT_LIFE_DAYS, remove }) => {
            if (remove !== undefined) removed.add(keyIdOf(clientId, remove))
            if (add === undefined) return
            removed.delete(keyIdOf(clientId, add))
            const secret = make(clientId, 'ServiceNow, rotated', add, clock.now() + endsAfterDays * DAY)
            added.set(clientId, [...(added.get(clientId) ?? []), secret])
        },
        reset: () => {
            added.clear()
            removed.clear()
        },
    }
}
