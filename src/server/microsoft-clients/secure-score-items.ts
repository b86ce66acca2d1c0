/**
 * What we read of Secure Score, out of what Microsoft sends. Documentation and recorded answers differ: words of
 * enumerations in any case, numbers as texts, properties absent or null, others beside the declared ones. An item that
 * says what it is about is kept, whatever else it lacks.
 * @see https://learn.microsoft.com/graph/api/resources/securescore
 * @see https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile
 */
import { isObject, type Json } from '../json.ts'
import { formatTime, parseGraphTime } from './microsoft-time.ts'

/** A tenant's score of one day. */
export interface SecureScore {
    /** `2026-11-22`, of Microsoft's day. */
    readonly day: string
    readonly currentScore: number
    readonly maxScore: number
    /** 0: not told. */
    readonly licensedUsers: number
    /** Percentages of others. */
    readonly averages: readonly { readonly basis: string; readonly percent: number }[]
    readonly controls: readonly ControlScore[]
    /** How many control scores could not be read. */
    readonly unreadable: number
}

export interface ControlScore {
    readonly controlId: string
    readonly category: string
    readonly description: string
    readonly score: number
    /** Part of the points that were reached; null: not told. */
    readonly percent: number | null
    readonly implementationStatus: string
}

/** What a control is. */
export interface ControlProfile {
    readonly controlId: string
    readonly title: string
    readonly category: string
    readonly service: string
    readonly maxScore: number
    readonly implementationCost: string
    readonly userImpact: string
    readonly threats: readonly string[]
    readonly tier: string
    readonly actionType: string
    readonly rank: number | null
    readonly actionUrl: string
    readonly remediation: string
    readonly remediationImpact: string
    /** The last one that was set; empty: none is told. */
    readonly state: string
    readonly isDeprecated: boolean
    readonly vendor: ControlVendor
}

export interface ControlVendor {
    readonly vendor: string
    readonly provider: string
    readonly providerVersion: string | null
    readonly subProvider: string | null
}

const WORD = 100
const TITLE = 500
const TEXT = 30_000
const STATUS = 4_000
const HTML = 60_000
const URL = 1_024
/** What stands for a control everywhere: a longer one is none that could be found again. */
const LONGEST_ID = 255
/** Microsoft's list of threats has nine. */
const MOST_THREATS = 15
const VENDOR_WORD = 200

const textOf = (value: unknown, longest: number): string =>
    typeof value === 'string' ? value.trim().slice(0, longest) : ''

const numberOf = (value: unknown): number | null => {
    const isText = typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value)
    const number = typeof value === 'number' || isText ? Number(value) : NaN
    return Number.isFinite(number) ? number : null
}

/** Points have two decimals where they are stored. */
const points = (value: unknown): number | null => {
    const number = numberOf(value)
    return number === null ? null : Math.round(number * 100) / 100
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

/** The id of a control; undefined: none that can be used. */
const idOf = (value: unknown): string | undefined => {
    const id = typeof value === 'string' ? value.trim() : ''
    return id !== '' && id.length <= LONGEST_ID ? id : undefined
}

/** Day of a score: its time, else the end of its id, `{tenant}_2026-11-22`. */
function dayOf(item: Json): string | undefined {
    const at = parseGraphTime(item['createdDateTime'])
    if (at !== undefined) return formatTime(at).slice(0, 10)
    const day = /_(\d{4}-\d{2}-\d{2})$/.exec(textOf(item['id'], LONGEST_ID))?.[1]
    return day !== undefined && parseGraphTime(`${day}T00:00:00Z`) !== undefined ? day : undefined
}

function parseControlScore(item: unknown): ControlScore | undefined {
    if (!isObject(item)) return undefined
    const controlId = idOf(item['controlName'])
    const score = points(item['score'])
    if (controlId === undefined || score === null) return undefined
    return {
        controlId,
        category: textOf(item['controlCategory'], WORD),
        description: textOf(item['description'], TEXT),
        score,
        percent: numberOf(item['scoreInPercentage']),
        implementationStatus: textOf(item['implementationStatus'], STATUS),
    }
}

/** Reads a day's score; undefined: there is no telling of which day, or what it was. */
export function parseSecureScore(item: unknown): SecureScore | undefined {
    if (!isObject(item)) return undefined
    const day = dayOf(item)
    const [currentScore, maxScore] = [points(item['currentScore']), points(item['maxScore'])]
    if (day === undefined || currentScore === null || maxScore === null) return undefined
    const listed = listOf(item['controlScores'])
    const controls = listed.map(parseControlScore).filter((one): one is ControlScore => one !== undefined)
    return {
        day,
        currentScore,
        maxScore,
        licensedUsers: Math.max(0, Math.round(numberOf(item['licensedUserCount']) ?? 0)),
        averages: listOf(item['averageComparativeScores']).flatMap((one) => {
            const basis = isObject(one) ? textOf(one['basis'], WORD) : ''
            const percent = isObject(one) ? points(one['averageScore']) : null
            return basis === '' || percent === null ? [] : [{ basis, percent }]
        }),
        controls,
        unreadable: listed.length - controls.length,
    }
}

/** The newest of the states that were set; those without a time stand in the order in which they were set. */
function newestState(value: unknown): string {
    let newest = { at: -1, state: '' }
    for (const update of listOf(value)) {
        const state = isObject(update) ? textOf(update['state'], WORD) : ''
        // A comment, such as our own, sets none.
        if (!isObject(update) || state === '') continue
        const at = parseGraphTime(update['updatedDateTime']) ?? 0
        if (at >= newest.at) newest = { at, state }
    }
    return newest.state
}

const wordOrNull = (value: unknown): string | null => textOf(value, VENDOR_WORD) || null

function vendorOf(value: unknown): ControlVendor {
    const vendor = isObject(value) ? value : {}
    return {
        vendor: textOf(vendor['vendor'], VENDOR_WORD),
        provider: textOf(vendor['provider'], VENDOR_WORD),
        providerVersion: wordOrNull(vendor['providerVersion']),
        subProvider: wordOrNull(vendor['subProvider']),
    }
}

/** Reads a control profile; undefined: there is no telling which control it is. */
export function parseControlProfile(item: unknown): ControlProfile | undefined {
    const controlId = isObject(item) ? idOf(item['id']) : undefined
    if (!isObject(item) || controlId === undefined) return undefined
    const rank = numberOf(item['rank'])
    return {
        controlId,
        title: textOf(item['title'], TITLE) || controlId,
        category: textOf(item['controlCategory'], WORD),
        service: textOf(item['service'], WORD),
        maxScore: Math.max(0, points(item['maxScore']) ?? 0),
        implementationCost: textOf(item['implementationCost'], WORD),
        userImpact: textOf(item['userImpact'], WORD),
        threats: listOf(item['threats'])
            .map((threat) => textOf(threat, WORD).replace(/\s+/g, ' '))
            .filter((threat) => threat !== '')
            .slice(0, MOST_THREATS),
        tier: textOf(item['tier'], WORD),
        actionType: textOf(item['actionType'], WORD),
        rank: rank === null ? null : Math.round(rank),
        actionUrl: textOf(item['actionUrl'], URL),
        remediation: textOf(item['remediation'], HTML),
        remediationImpact: textOf(item['remediationImpact'], TEXT),
        state: newestState(item['controlStateUpdates']),
        isDeprecated: item['deprecated'] === true || item['deprecated'] === 'true',
        vendor: vendorOf(item['vendorInformation']),
    }
}
