import {
    DEFAULT_TICKET_SETTINGS,
    type TicketSettings,
} from '../../../../../src/server/security-tickets/ticket-settings.ts'
import { CHECKS } from '../../../../../src/server/setup/check-registry.ts'
import {
    COMMENT_PERMISSION_ID,
    isPermissionGranted,
} from '../../../../../src/server/setup/checks/comment-permission.ts'
import { scoreReadRan } from '../../../../../src/server/setup/checks/score-checks.ts'
import { startCheckRun } from '../../../../../src/server/setup/check-run.ts'
import type { Finding } from '../../../../../src/server/setup/check.ts'
import type { ScoreSync } from '../../../../../src/server/security-tickets/ticket-store.ts'
import { OutboundSetup } from '../../../../fakes/outbound-setup.ts'
import { tenant } from '../../../../fakes/memory-platform.ts'
import { scoreSetup } from '../../../../fakes/tickets-lab.ts'
import { checkLab, type CheckLab } from '../check-lab.ts'

const MINUTE = 60_000
const settingsOf = (settings: Partial<TicketSettings>, at: number) => ({
    revision: 1,
    settings: { ...DEFAULT_TICKET_SETTINGS, ...settings },
    by: '',
    at,
})

describe('reading of Secure Score', () => {
    const { sysId } = tenant()
    const labWith = (settings: Partial<TicketSettings>, sync: Partial<ScoreSync> = {}): CheckLab => {
        const lab = checkLab()
        const { at, tenantRows } = lab.platform
        tenantRows.set(sysId, tenant())
        lab.tickets.revisions = [settingsOf(settings, at - 60 * MINUTE)]
        lab.tickets.syncs.set(sysId, {
            lastSuccessAt: null,
            lastAttemptAt: null,
            nextAttemptAt: null,
            lastError: null,
            ...sync,
        })
        return lab
    }
    const run = (lab: CheckLab): Finding => scoreReadRan.run(startCheckRun(lab.deps, scoreSetup()))
    const CONNECTED = { isConnected: true }

    test('applies with the feature alone', () => {
        const state = scoreSetup()
        expect(scoreReadRan.applies(state)).toBe(true)
        const choices = { ...state.entries['setup-type'], features: ['service-health'] as const }
        expect(scoreReadRan.applies(scoreSetup({ 'setup-type': choices }))).toBe(false)
    })

    test('nobody connected: not run, and where to connect', () => {
        expect(run(labWith({}))).toMatchObject({
            status: 'not-run',
            link: { url: '/x_mioms_m365_assis_security_tickets.do' },
        })
    })

    test('read within 26 hours: fine; later: the job does not run', () => {
        const lab = labWith(CONNECTED)
        const { at } = lab.platform
        const read = (minutes: number) =>
            run(labWith(CONNECTED, { lastSuccessAt: at - minutes * MINUTE })).status
        expect([read(0), read(26 * 60), read(26 * 60 + 1)]).toEqual(['pass', 'pass', 'fail'])
    })

    test('never read: within half an hour of connecting it is to come, after that the job does not run', () => {
        const lab = labWith(CONNECTED)
        expect(run(lab)).toMatchObject({ status: 'fail', parameters: ['Contoso', expect.any(String)] })
        lab.tickets.revisions = [settingsOf(CONNECTED, lab.platform.at - 30 * MINUTE)]
        expect(run(lab).status).toBe('not-run')
    })

    test('an error is told as what it is', () => {
        const failing = (code: string): Finding =>
            run(
                labWith(CONNECTED, {
                    lastSuccessAt: Date.now(),
                    lastError: { code, parameters: ['SecurityEvents.Read.All'], correlationId: 'c-1' },
                }),
            )
        expect(failing('GRAPH_PERMISSION_MISSING')).toMatchObject({
            status: 'fail',
            code: 'GRAPH_PERMISSION_MISSING',
            correlationId: 'c-1',
        })
        expect(failing('MICROSOFT_THROTTLED').status).toBe('warn')
    })
})

describe('the permission of comments', () => {
    const setup = (comments: boolean, roles: readonly string[]): OutboundSetup => {
        const one = new OutboundSetup()
        one.enter('setup-type', { features: ['secure-score'] })
        one.tickets.revisions = [settingsOf({ commentAtMicrosoft: comments }, 0)]
        one.roles = [...roles]
        return one
    }
    const found = (comments: boolean, roles: readonly string[]) => {
        const finding = setup(comments, roles).check(COMMENT_PERMISSION_ID)
        const result = { ...finding, id: COMMENT_PERMISSION_ID, subject: '', ranAt: 0, since: 0 }
        return [finding.status, isPermissionGranted([result])]
    }

    test('is looked at only while they are switched on', () => {
        expect(found(false, ['SecurityEvents.Read.All'])).toEqual(['pass', false])
        expect(setup(false, []).tokenRequests).toEqual([])
    })

    test('granted, or missing, then', () => {
        expect(found(true, ['SecurityEvents.ReadWrite.All'])).toEqual(['pass', true])
        expect(found(true, ['SecurityEvents.Read.All'])).toEqual(['fail', false])
    })

    test('never keeps a setup from being completed', () => {
        expect(CHECKS.find(({ id }) => id === COMMENT_PERMISSION_ID)?.required).toBe(false)
    })
})
