import type { ConnectorCase } from '../connector/cases.ts'
import type { Connector, ConnectorRefusal } from '../connector/route.ts'
import { tellInstance, type InstanceAnswer, type InstanceCall } from '../connector/tell-instance.ts'
import type { Fault } from '../faults/fault.ts'
import { parseFault } from '../faults/fault.ts'
import type { FaultQueue } from '../faults/fault-queue.ts'
import type { Limit, LimitName, Throttle } from '../graph/throttle.ts'
import type { RetryWatch } from '../http/retry-watch.ts'
import type { HostsMap } from '../hosts.ts'
import type { Learn } from '../learn/route.ts'
import type { IssueChoice, IssueSource } from '../scenario/issue-source.ts'
import type { SecretChange, Secrets } from '../entra/secrets.ts'
import { parseScoreChange } from '../secure-score/parse-change.ts'
import { dayOf, isListed, percentOn, type ScoreBook, type ScoreChange } from '../secure-score/score-book.ts'
import type { RepeatedJob } from '../automation/create-job.ts'
import type { JobBook } from '../automation/job-book.ts'
import { createAutomationControl, type AutomationControl } from './automation-control.ts'
import { tenantId } from './control-tenant.ts'
import {
    createDirectoryControl,
    type ControlledDirectory,
    type DirectoryControl,
} from './directory-control.ts'
import type { LoggedRequest, RequestLog } from './request-log.ts'

export interface Settings {
    filterSupport: boolean
    /** False: `Prefer: odata.maxpagesize` is not taken, every page has 100 entities. */
    preferSupport: boolean
    /** A job asked for under a name that is taken: a conflict, or the job that is there. */
    repeatedJob: RepeatedJob
}

export interface ClockReading {
    readonly now: string
    readonly epoch: string
    readonly minutesSinceEpoch: number
}

export interface ScoredControl {
    readonly id: string
    readonly title: string
    readonly maxScore: number
    /** Null: the scores do not hold it. */
    readonly percent: number | null
    readonly state: string
    /** The last one, and how many updates there were. */
    readonly comment: string | null
    readonly updates: number
}

/** Everything that can be steered, as typed functions. The control endpoints call exactly these. */
export interface Control extends DirectoryControl, AutomationControl {
    hosts(): HostsMap
    clock(): ClockReading
    /** Moves the scenario clock forward. Tokens issued more than an hour before are expired afterwards. */
    advanceClock(minutes: number): ClockReading
    resetClock(): ClockReading
    faults(): readonly Fault[]
    /** @throws Error that names what is wrong with the fault. */
    addFault(fault: Fault): void
    clearFaults(): void
    issues(): IssueChoice & { readonly total: number }
    chooseIssues(choice: IssueChoice): void
    settings(): Readonly<Settings>
    changeSettings(change: Partial<Settings>): Readonly<Settings>
    /** Adds or deletes a client secret of an app registration. */
    changeSecrets(change: SecretChange): void
    /** The controls of today; of contoso.com unless told otherwise. */
    secureScore(tenant?: string): readonly ScoredControl[]
    /** @throws Error that says why not. */
    changeSecureScore(change: ScoreChange, tenant?: string): void
    /** What the connector was sent. */
    connectorCases(): readonly ConnectorCase[]
    /** What the connector refuses next; undefined: nothing any more. */
    refuseAtConnector(refusal: ConnectorRefusal | undefined): void
    /** Has the connector call an instance, as with an update of a case. */
    tellInstance(call: InstanceCall): Promise<InstanceAnswer>
    /** Limits of the services, per app and tenant. */
    throttleLimits(): Readonly<Record<LimitName, readonly Limit[]>>
    /** Puts one limit in the place of a service's: so many requests, or units, in so many seconds. */
    changeThrottleLimit(name: LimitName, limit: { requests: number; seconds: number }): void
    /** Requests, and parts of batches, that came before `Retry-After` had let them, by service. */
    requestsTooEarly(): ReturnType<RetryWatch['tooEarly']>
    requests(): readonly LoggedRequest[]
    clearRequests(): void
    /** Clock, faults, issues, settings, secrets, sessions at Learn, cases of the connector, Secure Score, users, licences, policies, Automation accounts and jobs, throttling limits and windows, and request log back to how the server started. */
    reset(): void
}

export interface Controlled extends ControlledDirectory {
    readonly jobs: JobBook
    readonly hosts: () => HostsMap
    readonly faults: FaultQueue
    readonly issues: IssueSource
    readonly settings: Settings
    readonly throttle: Throttle
    readonly retryWatch: RetryWatch
    readonly scoreBook: ScoreBook
    readonly secrets: Secrets
    readonly learn: Learn
    readonly connector: Connector
    readonly log: RequestLog
}

const defaults: Settings = { filterSupport: true, preferSupport: true, repeatedJob: 'conflict' }

export const initialSettings = (): Settings => ({ ...defaults })

const scoredControls = (book: ScoreBook, tenant: string, day: number): readonly ScoredControl[] =>
    book
        .controls(tenant)
        .filter((one) => isListed(one, day))
        .map((one) => ({
            id: one.control.id,
            title: one.control.title,
            maxScore: one.control.maxScore,
            percent: percentOn(one, day) ?? null,
            state: one.updates.at(-1)?.state ?? '',
            comment: one.updates.at(-1)?.comment ?? null,
            updates: one.updates.length,
        }))

export const createControl = (parts: Controlled): Control => {
    const { clock, faults, issues, settings, throttle, scoreBook, secrets, log } = parts
    const reading = (): ClockReading => ({
        now: new Date(clock.now()).toISOString(),
        epoch: new Date(clock.epoch()).toISOString(),
        minutesSinceEpoch: Math.floor((clock.now() - clock.epoch()) / 60_000),
    })
    return {
        ...createDirectoryControl(parts),
        ...createAutomationControl(parts.jobs, parts.clock),
        hosts: parts.hosts,
        clock: reading,
        advanceClock: (minutes) => {
            clock.advance(minutes)
            return reading()
        },
        resetClock: () => {
            clock.reset()
            return reading()
        },
        faults: faults.list,
        addFault: (fault) => faults.add(parseFault(fault)),
        clearFaults: faults.clear,
        issues: () => ({ ...issues.choice(), total: issues.issues().length }),
        chooseIssues: issues.choose,
        settings: () => ({ ...settings }),
        changeSettings: (change) => Object.assign(settings, change),
        changeSecrets: secrets.change,
        secureScore: (tenant) => scoredControls(scoreBook, tenantId(tenant), dayOf(clock.now())),
        changeSecureScore: (change, tenant) => scoreBook.change(tenantId(tenant), parseScoreChange(change)),
        connectorCases: parts.connector.cases.list,
        refuseAtConnector: parts.connector.refuse,
        tellInstance,
        throttleLimits: throttle.limits,
        changeThrottleLimit: (name, { requests, seconds }) =>
            throttle.change(name, { requests, window: seconds * 1000 }),
        requestsTooEarly: parts.retryWatch.tooEarly,
        requests: log.list,
        clearRequests: log.clear,
        reset: () => {
            clock.reset()
            faults.clear()
            issues.reset()
            Object.assign(settings, defaults)
            throttle.reset()
            parts.retryWatch.reset()
            scoreBook.reset()
            parts.directory.reset()
            parts.policies.reset()
            parts.licenses.reset()
            parts.jobs.reset()
            secrets.reset()
            parts.learn.reset()
            parts.connector.reset()
            log.clear()
        },
    }
}
