import { acquireLock } from '../../../../src/server/lock.ts'
import type { TokenOutcome } from '../../../../src/server/ports.ts'
import { CHECKS } from '../../../../src/server/setup/check-registry.ts'
import { checkSetupDaily } from '../../../../src/server/setup/check-setup-daily.ts'
import { found, passed, type Check, type CheckStatus } from '../../../../src/server/setup/check.ts'
import { SETUP_ALARM } from '../../../../src/server/setup/raise-alarms.ts'
import { checkRowId, runChecks } from '../../../../src/server/setup/run-checks.ts'
import { newSetup, type SetupState } from '../../../../src/server/setup/setup-state.ts'
import { DAY, NOW } from '../../../fakes/memory-platform.ts'
import { checkLab, user, type CheckLab } from './check-lab.ts'

const ADMIN = '7'.repeat(32)
const PROFILE = 'f'.repeat(32)

function completed(changes: Partial<SetupState> = {}): SetupState {
    const fresh = newSetup('dev1')
    const entries = {
        ...fresh.entries,
        'setup-type': { ...fresh.entries['setup-type'], basicAuthentication: true },
        tenant: { domain: 'contoso.com', cloud: 'global' },
        outbound: { ...fresh.entries.outbound, graphProfile: PROFILE },
    } as const
    return {
        ...fresh,
        agreedAt: NOW - DAY,
        entries,
        completedAt: NOW - DAY,
        inEffect: entries,
        instanceName: 'dev1',
        ...changes,
    }
}

class DailyLab {
    readonly lab: CheckLab = checkLab()
    state: SetupState
    /** Days since the beginning, with the check of each alarm. */
    readonly alarms: (readonly [day: number, check: string, recipient: string])[] = []
    token: () => TokenOutcome = () => ({ kind: 'token', accessToken: 'opaque', expiresIn: 3599 })

    constructor(
        state = completed(),
        private readonly checks: readonly Check[] = [],
    ) {
        this.state = state
        this.lab.users.push(user({ sysId: ADMIN, userId: 'admin', roles: ['admin'] }))
        this.lab.providers.push({
            profileSysId: PROFILE,
            profileName: 'default_profile',
            entitySysId: 'e'.repeat(32),
            entityName: 'm365supportintegration_outbound',
            clientId: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01',
            isActive: true,
            grantType: 'client_credentials',
            tokenUrl: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
            redirectUrl: 'https://dev1.service-now.com/oauth_redirect.do',
            scopes: ['https://graph.microsoft.com/.default'],
        })
    }

    get deps(): Parameters<typeof checkSetupDaily>[0] {
        return {
            ...this.lab.deps,
            locks: this.lab.platform.locks,
            tokens: { request: () => this.token() },
            setup: {
                latest: () => ({ state: this.state, by: ADMIN, at: NOW }),
                append: () => false,
            },
            events: {
                queue: (name, recipient, check, row) => {
                    expect(name).toBe(SETUP_ALARM)
                    expect(row).toBe(checkRowId(this.lab.platform.digest, check))
                    this.alarms.push([this.day, check, recipient])
                },
            },
        }
    }

    get day(): number {
        return Math.floor((this.lab.platform.at - NOW) / DAY)
    }

    /** Runs the job every day up to one; `before` runs first each day. */
    until(day: number, before: (day: number) => void = () => undefined): void {
        while (this.day <= day) {
            before(this.day)
            checkSetupDaily(this.deps, this.checks)
            this.lab.platform.at += DAY
        }
    }
}

const secretChecks = CHECKS.filter(({ id }) => ['graph-token', 'secret-expiry'].includes(id))
const expired: TokenOutcome = {
    kind: 'refused',
    status: 401,
    text: 'AADSTS7000222: The provided client secret keys are expired.',
}
/** The job runs at 09:00; the secret lives to the end of day 40. */
const LAST_DAY = new Date(NOW + 40 * DAY).toISOString().slice(0, 10)

describe('sixty days of a client secret', () => {
    const living = (lab: DailyLab): void => {
        lab.token = () => (lab.day > 40 ? expired : { kind: 'token', accessToken: 'opaque', expiresIn: 3599 })
    }

    test('one alarm at 30, 14 and 3 days, one at the end, and none besides, however long nobody acts', () => {
        expect(secretChecks).toHaveLength(2)
        const lab = new DailyLab(completed({ secretExpiresOn: LAST_DAY }), secretChecks)
        living(lab)
        lab.until(60)
        expect(lab.alarms.map(([day, check]) => [day, check])).toEqual([
            [10, 'secret-expiry'],
            [26, 'secret-expiry'],
            [37, 'secret-expiry'],
            [41, 'secret-expiry'],
        ])
        expect(lab.lab.results.all().map(({ id, status }) => [id, status])).toEqual([
            ['graph-token', 'fail'],
            ['secret-expiry', 'fail'],
        ])
    })

    test('an end that nobody entered is told when it comes, once', () => {
        const lab = new DailyLab(completed(), secretChecks)
        living(lab)
        lab.until(60)
        expect(lab.alarms.map(([day, check]) => [day, check])).toEqual([[41, 'secret-expiry']])
    })

    test('rotated and its new end entered: green again, and told anew when the new end comes near', () => {
        const lab = new DailyLab(completed({ secretExpiresOn: LAST_DAY }), secretChecks)
        living(lab)
        lab.until(60, (day) => {
            if (day !== 45) return
            lab.token = () => ({ kind: 'token', accessToken: 'opaque', expiresIn: 3599 })
            lab.state = {
                ...lab.state,
                secretExpiresOn: new Date(NOW + 80 * DAY).toISOString().slice(0, 10),
            }
        })
        expect(lab.alarms.map(([day]) => day)).toEqual([10, 26, 37, 41, 50])
        expect(lab.lab.results.all().find(({ id }) => id === 'graph-token')?.status).toBe('pass')
    })

    test('rotated at Microsoft alone: no alarm, and the check asks for the new end', () => {
        const lab = new DailyLab(completed({ secretExpiresOn: LAST_DAY }), secretChecks)
        lab.until(60)
        expect(lab.alarms.map(([day]) => day)).toEqual([10, 26, 37])
        expect(lab.lab.results.all().find(({ id }) => id === 'secret-expiry')?.status).toBe('warn')
    })

    test('Microsoft away after the end is told does not tell it again', () => {
        const lab = new DailyLab(completed({ secretExpiresOn: LAST_DAY }), secretChecks)
        living(lab)
        const before = lab.token
        lab.token = () => (lab.day === 44 ? { kind: 'failure', reason: 'timeout', text: '' } : before())
        lab.until(60)
        expect(lab.alarms.map(([day]) => day)).toEqual([10, 26, 37, 41])
    })
})

describe('a check that the integration needs', () => {
    /** Its status from each day on. */
    const changing = (
        lab: () => DailyLab,
        days: Readonly<Record<number, CheckStatus>>,
        required = true,
    ): Check => ({
        id: 'needed',
        title: 'Needed',
        group: 'graph',
        feature: 'setup',
        required,
        applies: () => true,
        subject: ({ entries }) => entries.tenant.domain,
        run: () => {
            const from = Object.keys(days)
                .map(Number)
                .filter((day) => day <= lab().day)
            const status = days[Math.max(...from)]!
            return status === 'pass'
                ? passed('Fine.')
                : found(status, { message: 'Bad.', fix: 'Mend it.', whoFixes: 'nobody' })
        },
    })
    const daily = (
        days: Readonly<Record<number, CheckStatus>>,
        state = completed(),
        required = true,
    ): DailyLab => {
        const lab: DailyLab = new DailyLab(state, [changing(() => lab, days, required)])
        return lab
    }
    const alarmDays = (lab: DailyLab): readonly number[] => {
        lab.until(30)
        return lab.alarms.map(([day]) => day)
    }

    test.each<[string, Readonly<Record<number, CheckStatus>>, readonly number[]]>([
        ['that never fails', { 0: 'pass' }, []],
        ['that fails for weeks is told once', { 0: 'pass', 5: 'fail' }, [5]],
        [
            'that was mended and fails again is told again',
            { 0: 'pass', 5: 'fail', 9: 'pass', 20: 'fail' },
            [5, 20],
        ],
        ['that only warns again counts as mended', { 0: 'pass', 5: 'fail', 9: 'warn', 20: 'fail' }, [5, 20]],
        [
            'that cannot be run meanwhile is not told twice',
            { 0: 'pass', 5: 'fail', 9: 'not-run', 12: 'fail' },
            [5],
        ],
        ['that cannot be run is no alarm', { 0: 'pass', 5: 'not-run' }, []],
    ])('%s', (_what, days, expected) => {
        expect(alarmDays(daily(days))).toEqual(expected)
    })

    test('one that is not needed raises none', () => {
        expect(alarmDays(daily({ 0: 'fail' }, completed(), false))).toEqual([])
    })

    test.each<[string, Partial<SetupState>]>([
        ['before somebody agreed', { agreedAt: null }],
        ['without setup', { withoutSetup: true, inEffect: null, completedAt: null }],
        ['before the setup was completed', { inEffect: null, completedAt: null }],
        ['on a copy of the instance', { instanceName: 'production' }],
        ['on a copy that was cleaned up', { instanceName: '' }],
    ])('%s there is no alarm', (_what, changes) => {
        expect(alarmDays(daily({ 0: 'fail' }, completed(changes)))).toEqual([])
    })

    test('before somebody agreed, and without setup, nothing is even asked', () => {
        for (const changes of [{ agreedAt: null }, { withoutSetup: true }]) {
            const lab = daily({ 0: 'fail' }, completed(changes))
            lab.until(2)
            expect(lab.lab.resultRows.size).toBe(0)
            expect(lab.lab.platform.lockRows.size).toBe(0)
        }
    })

    test('mended and tested by an admin during the day, then broken again: that is news', () => {
        const lab = daily({ 0: 'pass', 5: 'fail' })
        lab.until(6)
        const green = [{ ...changing(() => lab, { 0: 'pass' }) }]
        runChecks(lab.deps, lab.state, green)
        lab.until(9)
        expect(lab.alarms.map(([day]) => day)).toEqual([5, 7])
    })

    test('it is run on what is in effect; what is being entered keeps its results', () => {
        const lab = daily({ 0: 'fail' })
        const entered = {
            ...lab.state.entries,
            tenant: { domain: 'fabrikam.com', cloud: 'global' },
        } as const
        lab.state = { ...lab.state, entries: entered }
        runChecks(lab.deps, lab.state, [changing(() => lab, { 0: 'pass' })])
        lab.until(1)
        expect(lab.alarms.map(([day]) => day)).toEqual([0])
        expect(lab.lab.results.all()).toMatchObject([{ subject: 'fabrikam.com', status: 'pass' }])
    })

    test('it is told to the admin who last changed the setup, or to another who is still there', () => {
        const here = daily({ 0: 'fail' })
        here.until(0)
        expect(here.alarms).toEqual([[0, 'needed', ADMIN]])
        const left = daily({ 0: 'fail' })
        left.lab.users = [
            user({ sysId: ADMIN, isActive: false, roles: ['admin'] }),
            user({ sysId: '8'.repeat(32), roles: ['admin'] }),
        ]
        left.until(0)
        expect(left.alarms).toEqual([[0, 'needed', '8'.repeat(32)]])
    })

    test('of two nodes one runs it', () => {
        const lab = daily({ 0: 'fail' })
        const other = acquireLock(lab.deps, 'check-setup', 60_000)
        lab.until(0)
        expect([lab.alarms.length, lab.lab.resultRows.size]).toEqual([0, 0])
        other?.release()
        lab.until(1)
        expect(lab.alarms).toHaveLength(1)
    })
})
