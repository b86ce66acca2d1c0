import type { Digest } from '../ports.ts'
import type { UserOperation } from './user-operation.ts'

/** The same text for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
    if (typeof value === 'object' && value !== null) {
        const entries = value as Readonly<Record<string, unknown>>
        const parts = Object.keys(entries)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonical(entries[key])}`)
        return `{${parts.join(',')}}`
    }
    return JSON.stringify(value)
}

/** What an approval is for: kind, person and input, and nothing else. */
export const inputHash = (
    { digest }: { readonly digest: Digest },
    { kind, targetId, input, isDryRun }: Pick<UserOperation, 'kind' | 'targetId' | 'input' | 'isDryRun'>,
): string => digest.md5(canonical({ kind, targetId, input, isDryRun }))
