import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { supportBackend } from '../../../../src/server/support-cases/backends/backends.ts'
import {
    BACKENDS,
    DEFAULT_BACKEND,
    definitionOf,
    isBackendId,
} from '../../../../src/server/support-cases/backends/definitions.ts'
import { CLOUDS } from '../../../../src/server/microsoft-clients/clouds.ts'
import { ENTRY_FIELDS } from '../../../../src/server/setup/entry-fields.ts'
import { toFieldTexts } from '../../../../src/server/setup/field-texts.ts'
import { NO_CHOICES, somebodyCallsIn, usesConnector } from '../../../../src/server/setup/setup-choices.ts'
import { DeliveryLab, file } from '../../../fakes/delivery-lab.ts'

const ROOT = join(__dirname, '../../../..')
const filesBelow = (path: string): readonly string[] =>
    statSync(join(ROOT, path)).isDirectory()
        ? readdirSync(join(ROOT, path)).flatMap((name) => filesBelow(join(path, name)))
        : [path]

test('a further backend touches one folder: nobody else names one', () => {
    const naming = (words: RegExp): readonly string[] =>
        [...filesBelow('src/server'), ...filesBelow('src/client')].filter(
            (path) =>
                /\.tsx?$/.test(path) &&
                !path.includes('generated') &&
                !path.startsWith('src/server/support-cases/backends/') &&
                words.test(readFileSync(join(ROOT, path), 'utf8')),
        )
    expect(naming(/['"`]admin-center['"`]/)).toEqual([])
    // The name of checks of a service's OAuth profile, and of its calls: those of whatever service a backend calls.
    expect(naming(/['"`]connector['"`]/)).toEqual([
        'src/server/microsoft-clients/connector-client.ts',
        'src/server/microsoft-clients/throttle-gate.ts',
        'src/server/setup/check.ts',
        'src/server/setup/checks/audience.ts',
        'src/server/setup/checks/tenant-of-token-url.ts',
        'src/server/setup/checks/token-url.ts',
        'src/server/setup/run-checks.ts',
    ])
})

test('what Setup asks and needs follows from the definitions', () => {
    const user = new DeliveryLab().platform.user
    const texts = toFieldTexts('setup-type', user)
    const choices = { ...NO_CHOICES, basicAuthentication: true, features: ['support-cases'] as const }
    for (const { id, label, description, service } of BACKENDS) {
        expect(texts[`supportBackend.${id}`]).toEqual({ label, description })
        expect(ENTRY_FIELDS['setup-type'].supportBackend(id)).toBe(id)
        const chosen = { ...choices, supportBackend: id }
        expect([usesConnector(chosen), somebodyCallsIn(chosen)]).toEqual(Array(2).fill(service !== null))
        expect(supportBackend(new DeliveryLab().deps(), id)).toMatchObject({
            id,
            delivery: service === null ? 'by-hand' : 'by-call',
        })
    }
    expect(NO_CHOICES.supportBackend).toBe(DEFAULT_BACKEND)
    expect(definitionOf(DEFAULT_BACKEND).service).toBeNull()
    expect([isBackendId('fax'), isBackendId(null)]).toEqual([false, false])
    expect(ENTRY_FIELDS['setup-type'].supportBackend('fax')).toBeUndefined()
})

describe('the hand-off', () => {
    const lab = new DeliveryLab()
    lab.open({}, [file('a')])
    const backend = supportBackend(lab.deps(), 'admin-center')
    if (backend.delivery !== 'by-hand') throw new Error('it is none')

    test('lays everything out in the order of the admin center, what it has no field for in the description', () => {
        expect(backend.layOut(lab.row)).toEqual([
            { label: 'Title', value: 'Outlook asks for the password', isLong: false },
            {
                label: 'Description',
                value: [
                    'Since 8 it asks',
                    '„again“',
                    '',
                    'Service: Exchange Online',
                    'Severity: Sev B (High)',
                    'Affected users: 12',
                    'Contact: Ana Agent',
                    'Language: en',
                    'Files: capture a.png',
                ].join('\n'),
                isLong: true,
            },
            { label: 'Email address', value: 'ana@contoso.com', isLong: false },
            { label: 'Preferred contact method', value: 'Email', isLong: false },
        ])
        const withPhone = { ...lab.row, request: { ...lab.row.request, contactPhone: '+33 1' } }
        expect(backend.layOut(withPhone).slice(2)).toMatchObject([
            { label: 'Contact number', value: '+33 1' },
            { label: 'Email address' },
            { value: 'Phone' },
        ])
    })

    test('links to the admin center of the cloud, and nowhere from a test', () => {
        const url = (cloud: keyof typeof CLOUDS, isTest = false) =>
            backend.formUrl({ ...lab.row, isTest }, CLOUDS[cloud].adminCenter)
        expect(url('global')).toBe('https://admin.microsoft.com/AdminPortal/Home#/support')
        expect(url('us_government_l4')).toBe('https://portal.office365.us')
        expect(url('global', true)).toBeUndefined()
    })
})
