/** The categories as profiles spell them; scores of devices say `Device`, and some profiles `Devices`. */
export type Category = 'Identity' | 'Data' | 'Device' | 'Devices' | 'Apps' | 'Infrastructure'

/** A control of Secure Score. All of them are invented, their wording is our own. */
export interface Control {
    readonly id: string
    readonly category: Category
    readonly title: string
    readonly description: string
    readonly maxScore: number
    readonly service: string
    /** Free text at Microsoft: `Low`, `low`, `Moderate`, `Unknown`, null or absent. */
    readonly cost?: string | null
    readonly impact?: string | null
    readonly threats?: readonly string[]
    readonly tier?: 'Core' | 'Defense in Depth' | 'Advanced'
    readonly rank?: number
    readonly actionType?: 'Config' | 'Review' | 'Behavior'
    readonly actionUrl?: string | null
    /** HTML, as Microsoft gives it. */
    readonly remediation?: string
    readonly remediationImpact?: string
    readonly deprecated?: boolean
    /**
     * Days before the start of the scenario and the part of the points, in percent, that the tenant had from then on;
     * oldest first. Absent: the tenant does not license the product, its scores do not hold the control.
     */
    readonly history?: readonly (readonly [daysAgo: number, percent: number])[]
    /** How many users, devices or sites there are; `count` and `total` of the score are texts at Microsoft. */
    readonly total?: number
    /** A switch: the score says `on`, as a text. */
    readonly isSwitch?: boolean
    /** What today's score tells of it; written from the numbers when absent. */
    readonly status?: string
    /** Only in the scores: there is no profile. */
    readonly hasNoProfile?: boolean
    /** The percentage comes as a text, as it was seen to. */
    readonly percentAsText?: boolean
}
