import type { ScenarioClock } from '../clock.ts'
import type { ConnectorCase } from '../connector/cases.ts'
import type { Connector, ConnectorRefusal } from '../connector/route.ts'
import { tellInstance, type InstanceAnswer, type InstanceCall } from '../connector/tell-instance.ts'
import type { Fault } from '../faults/fault.ts'
import { parseFault } from '../faults/fault.ts'
import type { FaultQueue } from '../faults/fault-queue.ts'
import type { Throttle } from '../graph/throttle.ts'
import type { HostsMap } from '../hosts.ts'
import type { Learn } from '../learn/route.ts'
import type { IssueChoice, IssueSource } from '../scenario/issue-source.ts'
import type { SecretChange, Secrets } from '../entra/secrets.ts'
import type { LoggedRequest, RequestLog } from './request-log.ts'

export interface Settings {
    filterSupport: boolean
    /** False: `Prefer: odata.maxpagesize` is not taken, every page has 100 entities. */
    preferSupport: boolean
}

export interface ClockReading {
    readonly now: string
    readonly epoch: string
    readonly minutesSinceEpoch: number
}

/** Everything that can be steered, as typed functions. The control endpoints call exactly these. */
export interface Control {
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
    /** What the connector was sent. */
    connectorCases(): readonly ConnectorCase[]
    /** What the connector refuses next; undefined: nothing any more. */
    refuseAtConnector(refusal: ConnectorRefusal | undefined): void
    /** Has the connector call an instance, as with an update of a case. */
    tellInstance(call: InstanceCall): Promise<InstanceAnswer>
    requests(): readonly LoggedRequest[]
    clearRequests(): void
    /** Clock, faults, issues, settings, secrets, sessions at Learn, cases of the connector, throttling windows and request log back to how the server started. */
    reset(): void
}

export interface Controlled {
    readonly hosts: () => HostsMap
    readonly clock: ScenarioClock
    readonly faults: FaultQueue
    readonly issues: IssueSource
    readonly settings: Settings
    readonly throttle: Throttle
    readonly secrets: Secrets
    readonly learn: Learn
    readonly connector: Connector
    readonly log: RequestLog
}

const defaults: Settings = { filterSupport: true, preferSupport: true }

export const initialSettings = (): Settings => ({ ...defaults })

export const createControl = (parts: Controlled): Control => {
    const { clock, faults, issues, settings, throttle, secrets, log } = parts
    const reading = (): ClockReading => ({
        now: new Date(clock.now()).toISOString(),
        epoch: new Date(clock.epoch()).toISOString(),
        minutesSinceEpoch: Math.floor((clock.now() - clock.epoch()) / 60_000),
    })
    return {
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
        connectorCases: parts.connector.cases.list,
        refuseAtConnector: parts.connector.refuse,
        tellInstance,
        requests: log.list,
        clearRequests: log.clear,
        reset: () => {
            clock.reset()
            faults.clear()
            issues.reset()
            Object.assign(settings, defaults)
            throttle.reset()
            secrets.reset()
            parts.learn.reset()
            parts.connector.reset()
            log.clear()
        },
    }
}
