import type { CaseDependencies } from '../../src/server/support-cases/case-dependencies.ts'
import { newSetup, type SetupEntries } from '../../src/server/setup/setup-state.ts'
import type { IncidentState } from '../../src/server/ports.ts'
import { DEFAULT_SETTINGS } from './default-settings.ts'
import { MemoryCases } from './memory-cases.ts'
import { MemoryPlatform, tenant } from './memory-platform.ts'

export const INCIDENT = 'b'.repeat(32)
export const OWNER = 'd'.repeat(32)

/** Cases by hand-off on a platform in memory: an incident, an agent who may open cases, a setup that is agreed to. */
export class CasesLab {
    readonly platform = new MemoryPlatform()
    readonly memory = new MemoryCases(
        () => this.platform.at,
        () => this.onWrite(),
    )
    /** Runs before each write of cases and incidents. */
    onWrite: () => void = () => undefined
    user = { ...this.platform.user, sysId: OWNER, name: 'Omar Escalation', mayOpenCases: true }

    constructor(changes: Partial<SetupEntries['settings']> = {}) {
        this.platform.tenantRows.set('a'.repeat(32), tenant())
        this.platform.outageRows.incidents.set(INCIDENT, {
            sysId: INCIDENT,
            number: 'INC0010001',
            state: '2',
            isActive: true,
            parent: '',
            writes: [],
        })
        this.memory.incidentRows.set(INCIDENT, {
            sysId: INCIDENT,
            number: 'INC0010001',
            shortDescription: 'Outlook keeps asking for the password',
            description: '',
            isEnded: false,
        })
        this.platform.beforeWrite = () => this.onWrite()
        const fresh = newSetup('dev1')
        this.platform.revisions.set('1'.repeat(32), {
            by: OWNER,
            at: 0,
            state: {
                ...fresh,
                revision: 1,
                agreedAt: 1,
                entries: {
                    ...fresh.entries,
                    'setup-type': {
                        ...fresh.entries['setup-type'],
                        basicAuthentication: true,
                        features: ['support-cases'],
                    },
                    settings: {
                        ...fresh.entries.settings,
                        adminEmail: 'admin@example.com',
                        testEnvironment: false,
                        ...changes,
                    },
                },
            },
        })
    }

    deps(): CaseDependencies {
        const base = this.platform.dependencies()
        return {
            ...base,
            ...this.memory.ports(),
            user: this.user,
            linkedAccounts: { ofUser: () => undefined, save: () => undefined, remove: () => undefined },
            issues: base.issues,
            settings: {
                ...DEFAULT_SETTINGS,
                choice: (_name, values, fallback) =>
                    values.find((value) => value === this.noteField) ?? fallback,
            },
        }
    }

    /** x_mioms_m365_assis.cases.note_field; empty: the property is missing. */
    noteField = ''

    /** What was written to the incident's journal, oldest first. */
    notes(field = 'work_notes'): readonly string[] {
        const incident = this.platform.outageRows.incidents.get(INCIDENT)
        return (incident?.writes ?? []).flatMap((values) => values[field] ?? [])
    }

    /** The incident as the writer sees it. */
    put(changes: Partial<IncidentState>): void {
        const row = this.platform.outageRows.incidents.get(INCIDENT)
        if (row) this.platform.outageRows.incidents.set(INCIDENT, { ...row, ...changes })
    }
}

/** What the form sends, valid as it stands. */
export const form = (changes: Readonly<Record<string, unknown>> = {}) => ({
    title: 'Outlook keeps asking for the password',
    description: 'Since this morning, 30 people.',
    service: 'Exchange Online',
    severity: 'B',
    affectedUsers: null,
    contactName: 'Omar Escalation',
    contactMail: 'omar@example.com',
    contactPhone: '',
    preferredTime: '',
    language: 'en',
    files: [],
    ...changes,
})
