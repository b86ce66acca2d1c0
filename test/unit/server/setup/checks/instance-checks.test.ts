import { FEATURE_CHECKS } from '../../../../../src/server/setup/checks/feature-checks.ts'
import {
    instanceConfirmed,
    retiredAppLeftovers,
} from '../../../../../src/server/setup/checks/instance-checks.ts'
import type { JobRun } from '../../../../../src/server/maintenance/job-run.ts'
import { DEFAULT_SETTINGS } from '../../../../../src/server/service-health/settings/health-settings.ts'
import { startCheckRun } from '../../../../../src/server/setup/check-run.ts'
import type { Finding } from '../../../../../src/server/setup/check.ts'
import { newSetup, type SetupState } from '../../../../../src/server/setup/setup-state.ts'
import { NEW_SYNC_STATE, type SyncState } from '../../../../../src/server/setup/tenant.ts'
import { NOW, tenant } from '../../../../fakes/memory-platform.ts'
import { checkLab, user, type CheckLab } from '../check-lab.ts'

const MINUTE = 60_000
const CHECKS = [instanceConfirmed, retiredAppLeftovers, ...FEATURE_CHECKS]
const completed: SetupState = {
    ...newSetup('dev1'),
    instanceName: 'dev1',
    completedAt: NOW - 60 * MINUTE,
}

function run(id: string, lab: CheckLab, state: SetupState = completed): Finding {
    const check = CHECKS.find((one) => one.id === id)
    if (!check) throw new Error(id)
    return check.run(startCheckRun(lab.deps, state))
}

const labWith = (sync: Partial<SyncState>): CheckLab => {
    const lab = checkLab()
    const row = tenant({ sync: { ...NEW_SYNC_STATE, ...sync } })
    lab.platform.tenantRows.set(row.sysId, row)
    return lab
}

describe('instance-confirmed', () => {
    test('passes on the instance that was set up', () => {
        expect(run('instance-confirmed', checkLab())).toMatchObject({ status: 'pass', parameters: ['dev1'] })
    })

    test('is not run before the setup was completed', () => {
        expect(run('instance-confirmed', checkLab(), newSetup('dev1')).status).toBe('not-run')
    })

    test.each([
        ['production', 'production'],
        ['', '?'],
    ])('fails on a copy of %p', (instanceName, named) => {
        expect(run('instance-confirmed', checkLab(), { ...completed, instanceName })).toMatchObject({
            status: 'fail',
            code: 'INSTANCE_CLONED',
            parameters: [named],
        })
    })

    test('fails while a tenant is of another instance', () => {
        const lab = checkLab()
        const row = tenant({ instanceName: 'production' })
        lab.platform.tenantRows.set(row.sysId, row)
        expect(run('instance-confirmed', lab)).toMatchObject({ status: 'fail', parameters: ['Contoso'] })
    })
})

describe('sync-ran', () => {
    test.each<[string, Partial<SyncState>, string, string]>([
        ['just now', { lastSuccessAt: NOW }, 'pass', 'within the last 15 minutes'],
        ['15 minutes ago', { lastSuccessAt: NOW - 15 * MINUTE }, 'pass', 'within'],
        ['16 minutes ago', { lastSuccessAt: NOW - 16 * MINUTE }, 'fail', 'the job does not run'],
        ['never', {}, 'fail', 'the job has never run'],
        [
            'refused for good',
            {
                lastError: {
                    code: 'GRAPH_PERMISSION_MISSING',
                    parameters: ['ServiceHealth.Read.All'],
                    correlationId: 'c1',
                    at: NOW,
                    since: NOW,
                },
            },
            'fail',
            '',
        ],
        [
            'Microsoft away for an hour',
            {
                lastSuccessAt: NOW - 60 * MINUTE,
                lastError: {
                    code: 'MICROSOFT_UNAVAILABLE',
                    parameters: [],
                    correlationId: 'c1',
                    at: NOW,
                    since: NOW,
                },
            },
            'warn',
            '',
        ],
    ])('%s', (_what, sync, status, words) => {
        const finding = run('sync-ran', labWith(sync))
        expect(finding.status).toBe(status)
        expect(finding.message).toContain(words)
        expect(finding.code).toBe(sync.lastError?.code ?? null)
        expect(finding.correlationId).toBe(sync.lastError?.correlationId ?? null)
    })

    test('a tenant that was connected minutes ago has time', () => {
        const state = { ...completed, completedAt: NOW - 5 * MINUTE }
        expect(run('sync-ran', labWith({}), state).status).toBe('not-run')
    })

    test('without a tenant there is nothing to say', () => {
        expect(run('sync-ran', checkLab()).status).toBe('not-run')
    })
})

describe('incident-work-ran', () => {
    const labWorking = (changes: Partial<JobRun> | null, isOn = true): CheckLab => {
        const lab = labWith({})
        const { outages } = DEFAULT_SETTINGS
        lab.platform.outageRows.settings.push({
            revision: 1,
            settings: { ...DEFAULT_SETTINGS, outages: { ...outages, enabled: isOn } },
            by: '',
            at: NOW - 600 * MINUTE,
        })
        if (changes)
            lab.platform.runRows.push({
                job: 'work-on-incidents',
                tenantId: null,
                startedAt: NOW - 4 * MINUTE,
                durationMs: 900,
                outcome: 'done',
                counts: {},
                errorCode: null,
                correlationId: null,
                ...changes,
            })
        return lab
    }

    test('passes while nothing is switched on, and is not run without a tenant', () => {
        expect(run('incident-work-ran', labWorking(null, false))).toMatchObject({
            status: 'pass',
            message: 'Automatic incidents and outages are switched off: there is nothing to do.',
        })
        expect(run('incident-work-ran', checkLab()).status).toBe('not-run')
    })

    test.each<[string, Partial<JobRun> | null, string, string, readonly string[]]>([
        ['minutes ago', {}, 'pass', 'within the last 15 minutes', []],
        ['with work left', { outcome: 'left-over', counts: { waiting: 9 } }, 'pass', 'within', []],
        ['16 minutes ago', { startedAt: NOW - 16 * MINUTE }, 'fail', 'the job does not run', ['16']],
        ['never since it was switched on', null, 'fail', 'the job does not run', ['600']],
        ['and broke off', { outcome: 'failed' }, 'fail', 'broke off', []],
        ['and was refused', { counts: { refused: 3 } }, 'warn', 'refused writes', ['3']],
    ])('ran %s', (_when, changes, status, words, parameters) => {
        const finding = run('incident-work-ran', labWorking(changes))
        expect([finding.status, finding.parameters]).toEqual([status, parameters])
        expect(finding.message).toContain(words)
        expect(finding.link !== null).toBe(status !== 'pass')
    })

    test('what was switched on minutes ago has time for its first run', () => {
        const lab = labWorking(null)
        const [settings] = lab.platform.outageRows.settings
        lab.platform.outageRows.settings[0] = { ...settings!, at: NOW - 5 * MINUTE }
        expect(run('incident-work-ran', lab).status).toBe('not-run')
    })

    test('fails when the job was deleted, or its user left', () => {
        const lab = labWorking({})
        lab.job = undefined
        expect(run('incident-work-ran', lab)).toMatchObject({
            status: 'fail',
            parameters: ['Microsoft 365 Support: work on incidents'],
            link: null,
        })
        lab.job = { sysId: '7'.repeat(32), runAs: '1'.repeat(32) }
        expect(run('incident-work-ran', lab).message).toContain('inactive or gone')
        lab.users = [user({ isActive: false })]
        expect(run('incident-work-ran', lab).status).toBe('fail')
        lab.users = [user()]
        expect(run('incident-work-ran', lab).status).toBe('pass')
    })
})

describe('queue-drained', () => {
    const queued = (minutesAgo: readonly number[]): CheckLab => {
        const lab = checkLab()
        minutesAgo.forEach((ago, index) =>
            lab.platform.queueRows.set(String(index), {
                kind: 'sync-service-health',
                tenantId: 'a'.repeat(32),
                idempotencyKey: String(index),
                nextAttemptAt: NOW - ago * MINUTE,
            }),
        )
        return lab
    }

    test('passes while calls wait for their time, or some minutes longer', () => {
        expect(run('queue-drained', queued([])).status).toBe('pass')
        expect(run('queue-drained', queued([-5, 9])).status).toBe('pass')
    })

    test('fails when calls are overdue, and says how many and how long', () => {
        expect(run('queue-drained', queued([42, 11, 3]))).toMatchObject({
            status: 'fail',
            parameters: ['2', '42'],
        })
        expect(run('queue-drained', queued(Array.from({ length: 150 }, () => 30))).parameters).toEqual([
            '100+',
            '30',
        ])
    })
})

describe('throttle', () => {
    test('warns until the pause ends', () => {
        const lab = labWith({})
        lab.platform.throttles.set('a'.repeat(32), {
            'service-communications': { until: NOW + 2 * MINUTE, failures: 1 },
        })
        expect(run('throttle', lab)).toMatchObject({
            status: 'warn',
            parameters: ['service-communications', 'Contoso', '2026-11-21 09:02 UTC'],
        })
        lab.platform.at += 2 * MINUTE
        expect(run('throttle', lab).status).toBe('pass')
    })
})

describe('incident-tab-attached', () => {
    const view = (title: string, attached: boolean): CheckLab['views'][number] => ({
        formSysId: title,
        name: title,
        title,
        attached,
        casesList: false,
    })

    test('says in which views', () => {
        const lab = checkLab()
        lab.views.push(view('Default view', true), view('Self Service', false), view('Major', true))
        expect(run('incident-tab-attached', lab)).toMatchObject({
            status: 'pass',
            parameters: ['Default view, Major'],
        })
    })

    test('warns when there is none, with the way to choose one', () => {
        const lab = checkLab()
        lab.views.push(view('Default view', false))
        const finding = run('incident-tab-attached', lab)
        expect(finding.status).toBe('warn')
        expect(finding.link?.url).toBe('/x_mioms_m365_assis_setup.do#views')
    })
})

describe('people', () => {
    const holding = (role: string, isActive = true): CheckLab => {
        const lab = checkLab()
        lab.users.push(user({ roles: [`x_mioms_m365_assis.${role}`], isActive }))
        lab.roleIds[`x_mioms_m365_assis.${role}`] = '9'.repeat(32)
        return lab
    }

    test('roles-granted warns while nobody who is active sees insights', () => {
        expect(run('roles-granted', holding('insights_user')).status).toBe('pass')
        expect(run('roles-granted', holding('insights_user', false))).toMatchObject({
            status: 'warn',
            link: { url: `/sys_user_role.do?sys_id=${'9'.repeat(32)}` },
        })
    })

    test('insights-only-administrators warns when somebody may open what is not there, without a name', () => {
        const finding = run('insights-only-administrators', holding('administrator'))
        expect(finding.status).toBe('warn')
        expect(finding.parameters).toEqual(['x_mioms_m365_assis.administrator', '1'])
        expect(run('insights-only-administrators', holding('insights_user')).status).toBe('pass')
    })

    test('insights-only-administrators applies to Insights only', () => {
        const check = CHECKS.find(({ id }) => id === 'insights-only-administrators')!
        const choosing = (basicAuthentication: boolean, singleTenant: boolean): SetupState => ({
            ...completed,
            entries: {
                ...completed.entries,
                'setup-type': {
                    ...completed.entries['setup-type'],
                    basicAuthentication,
                    singleTenant,
                },
            },
        })
        expect(check.applies(choosing(false, false))).toBe(true)
        expect(check.applies(choosing(false, true))).toBe(false)
        expect(check.applies(choosing(true, false))).toBe(false)
    })
})

describe('retired-app-leftovers', () => {
    test.each([0, 3, 25])('%i tables', (count) => {
        const lab = checkLab()
        for (let index = 0; index < count; index += 1) lab.leftTables.push(`x_mioms_m365_assis_old_${index}`)
        const { status, parameters } = run('retired-app-leftovers', lab)
        expect(status).toBe(count === 0 ? 'pass' : 'warn')
        if (count === 3) expect(parameters[0]?.split(', ')).toEqual(lab.leftTables)
        if (count === 25) expect(parameters[0]).toMatch(/old_9, … \(25\)$/)
    })
})
