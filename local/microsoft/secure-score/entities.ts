import type {
    AverageComparativeScore,
    ControlScore,
    SecureScore,
    SecureScoreControlProfile,
    SecurityVendorInformation,
} from '@microsoft/microsoft-graph-types'
import { percentOn, startOfDay, type BookedControl } from './score-book.ts'

/** What open types hold beside their declared properties. */
type Open<T> = T & Readonly<Record<string, unknown>>

export const VENDOR: SecurityVendorInformation = {
    provider: 'SecureScore',
    providerVersion: null,
    subProvider: null,
    vendor: 'Microsoft',
}

const round = (value: number): number => Math.round(value * 100) / 100

const statusOf = ({ control }: BookedControl, percent: number): string => {
    if (control.status !== undefined) return control.status
    if (control.total !== undefined) {
        const left = control.total - Math.round((control.total * percent) / 100)
        return `${left} of ${control.total} are not covered.`
    }
    return percent === 100 ? 'This is in place.' : percent === 0 ? 'This is not set.' : 'This is set in part.'
}

/** The form of recorded answers: what is not declared are numbers or texts; counts and switches are texts. */
const controlScore = (booked: BookedControl, percent: number, day: number): Open<ControlScore> => {
    const { control } = booked
    const score = round((control.maxScore * percent) / 100)
    const text = Number.isInteger(percent) ? `${percent}.0` : `${percent}`
    return {
        controlCategory: control.category,
        controlName: control.id,
        description: control.description,
        score,
        scoreInPercentage: control.percentAsText ? text : percent,
        implementationStatus: statusOf(booked, percent),
        lastSynced: startOfDay(day - 1).replace('00:00:00', '13:04:06'),
        ...(control.total === undefined
            ? {}
            : { count: `${Math.round((control.total * percent) / 100)}`, total: `${control.total}` }),
        ...(control.isSwitch ? { on: percent === 100 ? 'true' : 'false' } : {}),
    }
}

/** Averages move a little from day to day. Of a category only those that the tenant has are worth a number. */
const averages = (day: number): readonly Open<AverageComparativeScore>[] => {
    const drift = (day % 30) / 10
    const byCategory = (part: number): Record<string, number> => ({
        appsScore: round(18 * part),
        appsScoreMax: 37,
        dataScore: round(9 * part),
        dataScoreMax: 20,
        deviceScore: round(31 * part),
        deviceScoreMax: 61,
        identityScore: round(27 * part),
        identityScoreMax: 60,
        infrastructureScore: 0,
        infrastructureScoreMax: 0,
    })
    return [
        { basis: 'AllTenants', averageScore: round(46.2 + drift), ...byCategory(1) },
        {
            basis: 'TotalSeats',
            averageScore: round(48.1 + drift),
            SeatSizeRangeLowerValue: '1',
            SeatSizeRangeUpperValue: '100',
            ...byCategory(1.05),
        },
        { basis: 'IndustryTypes', averageScore: round(51.7 + drift), ...byCategory(1.1) },
    ]
}

export const secureScoreId = (tenantId: string, day: number): string =>
    `${tenantId}_${startOfDay(day).slice(0, 10)}`

/** A day's score. */
export const secureScoreOf = (
    tenantId: string,
    booked: readonly BookedControl[],
    day: number,
): SecureScore => {
    const scored = booked.flatMap((one) => {
        const percent = percentOn(one, day)
        return percent === undefined ? [] : [{ one, percent }]
    })
    const sum = (value: (item: (typeof scored)[number]) => number): number =>
        round(scored.reduce((total, item) => total + value(item), 0))
    return {
        id: secureScoreId(tenantId, day),
        azureTenantId: tenantId,
        activeUserCount: 41,
        averageComparativeScores: [...averages(day)],
        controlScores: scored.map(({ one, percent }) => controlScore(one, percent, day)),
        createdDateTime: startOfDay(day),
        currentScore: sum(({ one, percent }) => (one.control.maxScore * percent) / 100),
        enabledServices: ['HasEXOP3', 'HasAADP2', 'HasMDEP2'],
        licensedUserCount: 48,
        maxScore: sum(({ one }) => one.control.maxScore),
        vendorInformation: VENDOR,
    }
}

/** Leaves out what the control does not say, as answers were seen to. */
export const profileOf = (
    tenantId: string,
    { control, updates }: BookedControl,
): SecureScoreControlProfile => ({
    id: control.id,
    azureTenantId: tenantId,
    actionType: control.actionType ?? 'Config',
    ...(control.actionUrl === undefined ? {} : { actionUrl: control.actionUrl }),
    complianceInformation: [],
    controlCategory: control.category,
    controlStateUpdates: [...updates],
    deprecated: control.deprecated ?? false,
    ...(control.cost === undefined ? {} : { implementationCost: control.cost }),
    lastModifiedDateTime: null,
    maxScore: control.maxScore,
    ...(control.rank === undefined ? {} : { rank: control.rank }),
    ...(control.remediation === undefined ? {} : { remediation: control.remediation }),
    ...(control.remediationImpact === undefined ? {} : { remediationImpact: control.remediationImpact }),
    service: control.service,
    ...(control.threats === undefined ? {} : { threats: [...control.threats] }),
    ...(control.tier === undefined ? {} : { tier: control.tier }),
    title: control.title,
    ...(control.impact === undefined ? {} : { userImpact: control.impact }),
    vendorInformation: VENDOR,
})
