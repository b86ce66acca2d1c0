import { records, text } from '../built-records.ts'
import { installPackage, packagePath, startDemoLab, TAB_API, type Lab } from '../lab.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { readFileSync } from 'node:fs'
import { misfits } from './openapi-documents.ts'

jest.setTimeout(180_000)

const API = '/api/x_mioms_m365_assis/v1/catalogue'
const TABLE = 'x_mioms_m365_assis_solution'
const shippedRows = records(TABLE)
const rowsIn = (language: string) => shippedRows.filter((row) => text(row['language']) === language)
/** Shipped in English and French. */
const [KEY = '', OTHER = ''] = rowsIn('fr').map((row) => text(row['key']))
const shippedRow = (key: string, language: string) =>
    shippedRows.find((row) => text(row['key']) === key && text(row['language']) === language) ?? {}

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
})
afterAll(() => lab.close())

const call = async (method: string, path: string, body?: unknown, user = 'admin') =>
    lab.call(user, method, API + path, body)
const entryOf = async (key: string, user = 'admin') =>
    (await call('GET', `/solutions/${key}`, undefined, user)).json.result
const list = async (query = '', user = 'admin') =>
    (await call('GET', `/solutions${query}`, undefined, user)).json.result
const act = async (key: string, action: string, language?: string) =>
    call('POST', `/solutions/${key}/actions`, {
        version: (await entryOf(key)).version,
        action,
        ...(language !== undefined && { language }),
    })
const languageOf = (entry: { languages: { language: string }[] }, language: string) =>
    entry.languages.find((one) => one.language === language) as never as {
        texts: Record<string, unknown>
        shipped: Record<string, unknown> | null
        hasShippedChange: boolean
        origin: string
        changed: { by: string } | null
    }

const TEXTS = {
    title: 'The Outlook add-in Visitor Badges prints nothing',
    area: 'exchange-outlook',
    kind: 'problem',
    symptoms: [
        'outlook add-in visitor badges does not print',
        'visitor badges add-in missing in outlook',
        'outlook badges add-in shows an error',
    ],
    cause: 'The print agent of the lobby has stopped.',
    agentSteps: ['Restart **Badge Agent** with `net start badge`.'],
    adminSteps: [],
    verify: 'A test badge prints.',
    appliesTo: ['Outlook'],
    pages: [{ title: 'Print from Outlook', url: 'https://support.microsoft.com/office/print' }],
    reviewed: '2026-11-01',
}
const WORDS = 'outlook add-in visitor badges does not print'
const create = async (changes: Record<string, unknown> = {}, more: Record<string, unknown> = {}) =>
    call('POST', '/solutions', { language: 'en', texts: { ...TEXTS, ...changes }, ...more })
const recommended = async (user: string, words: string): Promise<readonly { key: string; title: string }[]> =>
    (await lab.call(user, 'POST', `${TAB_API}/${lab.demo.incident.sysId}/search`, { text: words })).json
        .result.recommendations.solutions

const textsOf = async (key: string, language = 'en') => languageOf(await entryOf(key), language).texts
const save = async (key: string, changes: Record<string, unknown>, language = 'en', user = 'admin') => {
    const entry = await entryOf(key)
    const texts = { ...languageOf(entry, language).texts, ...changes }
    return call('PUT', `/solutions/${key}/texts/${language}`, { version: entry.version, texts }, user)
}
const problemsOf = (answer: { json: { result: { problems: { field: string; message: string }[] } } }) =>
    answer.json.result.problems.map(({ field, message }) => `${field}: ${message}`)

test('the list has one line a key, part by part, and what the filters name', async () => {
    const keys = new Set(shippedRows.map((row) => text(row['key'])))
    expect(keys.size).toBeGreaterThan(100)
    const lines: { key: string; area: string; title: string }[] = []
    while (lines.length < keys.size) {
        const part = await list(`?offset=${lines.length}&limit=100`)
        expect(part).toMatchObject({ offset: lines.length, limit: 100, total: keys.size, all: keys.size })
        expect(part.solutions).toHaveLength(Math.min(100, keys.size - lines.length))
        lines.push(...part.solutions)
    }
    expect(new Set(lines.map(({ key }) => key))).toEqual(keys)
    expect((await list(`?offset=${keys.size}`)).solutions).toEqual([])
    const first = await list()
    expect(first.solutions).toEqual(lines.slice(0, 50))
    expect(misfits('/components/schemas/CatalogueList', first, 'catalogue.openapi.yaml')).toBe('')
    expect(lines.find(({ key }) => key === KEY)).toMatchObject({
        origin: 'shipped',
        isHidden: false,
        languages: ['en', 'fr'],
        uses: { recommended: 0 },
    })
    const teams = await list('?area=teams')
    expect(teams.total).toBeGreaterThan(3)
    expect(teams.total).toBeLessThan(teams.all)
    expect(new Set(teams.solutions.map(({ area }: { area: string }) => area))).toEqual(new Set(['Teams']))
    expect(await list('?state=own')).toMatchObject({ solutions: [], total: 0, all: keys.size })
    const french = text(shippedRow(KEY, 'fr')['title'])
    const found = await list(`?text=${encodeURIComponent(french.toUpperCase())}`)
    expect(found.solutions.map(({ key }: { key: string }) => key)).toContain(KEY)
    const inFrench = await list(`?text=${encodeURIComponent(french)}`, 'adele.admin')
    expect(inFrench.solutions.map(({ title }: { title: string }) => title)).toContain(french)
})

test.each(['offset=-1', 'offset=x', 'limit=0', 'limit=101', 'order=newest'])(
    'a list asked for with %s is refused',
    async (query) => {
        const answer = await call('GET', `/solutions?${query}`)
        expect(answer.status).toBe(400)
        expect(answer.json.result.error).toMatchObject({
            code: 'REQUEST_INVALID',
            field: query.split('=')[0],
        })
    },
)

test('the list is one read of the catalogue and a handful of counts', async () => {
    await lab.instance.control.resetCounters()
    await list()
    const { queries, writes } = (await lab.instance.control.counters()) as never as Record<string, number>
    expect(writes).toBe(0)
    expect(queries).toBeLessThan(30)
})

test('an edited text is what agents see, the shipped one stays, and going back brings it back', async () => {
    const before = await textsOf(KEY)
    const saved = await save(KEY, { title: 'Edited: <b>call</b> the desk' })
    expect(saved.json.result).toMatchObject({ problems: [], entry: { origin: 'edited' } })
    expect(misfits('/components/schemas/SolutionOutcome', saved.json.result, 'catalogue.openapi.yaml')).toBe(
        '',
    )
    const entry = await entryOf(KEY)
    expect(misfits('/components/schemas/CatalogueEntry', entry, 'catalogue.openapi.yaml')).toBe('')
    expect(languageOf(entry, 'en')).toMatchObject({
        origin: 'edited',
        texts: { ...before, title: 'Edited: <b>call</b> the desk' },
        shipped: before,
        hasShippedChange: false,
        changed: { by: expect.stringMatching(/./) },
    })
    expect(languageOf(entry, 'fr').origin).toBe('shipped')
    const symptom = String((before['symptoms'] as string[])[0])
    expect((await recommended('ana.agent', symptom)).map(({ title }) => title)).toContain(
        'Edited: <b>call</b> the desk',
    )
    expect((await list('?state=edited')).solutions.map(({ key }: { key: string }) => key)).toEqual([KEY])
    expect((await act(KEY, 'revert', 'en')).json.result.entry.origin).toBe('shipped')
    expect(await textsOf(KEY)).toEqual(before)
})

test('a hidden solution is found by nobody, and shown again by a click', async () => {
    const symptom = String((await textsOf(KEY))['symptoms']?.toString().split(',')[0])
    expect((await recommended('ana.agent', symptom)).map(({ key }) => key)).toContain(KEY)
    expect((await act(KEY, 'hide')).json.result.entry).toMatchObject({ isHidden: true, origin: 'shipped' })
    expect((await recommended('ana.agent', symptom)).map(({ key }) => key)).not.toContain(KEY)
    expect((await list('?state=hidden')).solutions.map(({ key }: { key: string }) => key)).toEqual([KEY])
    // A text that is written meanwhile does not show it.
    await save(KEY, { title: 'Edited while hidden' })
    expect(await entryOf(KEY)).toMatchObject({ isHidden: true, origin: 'edited' })
    expect((await act(KEY, 'revert', 'en')).json.result.entry).toMatchObject({
        isHidden: true,
        origin: 'shipped',
    })
    expect((await act(KEY, 'show')).json.result.entry.isHidden).toBe(false)
    expect((await recommended('ana.agent', symptom)).map(({ key }) => key)).toContain(KEY)
})

test('an own solution is found at once, in the words of its symptoms, and gone when it is deleted', async () => {
    const made = await create()
    const { key } = made.json.result.entry
    expect(key).toMatch(/^own-[0-9a-f]{16}$/)
    expect((await recommended('ana.agent', WORDS))[0]).toMatchObject({ key })
    const second = await call('PUT', `/solutions/${key}/texts/fr`, {
        version: made.json.result.entry.version,
        texts: { ...TEXTS, title: "Le complément Visitor Badges d'Outlook n'imprime rien" },
    })
    expect(second.json.result.entry).toMatchObject({ origin: 'own', languages: [{}, { language: 'fr' }] })
    const [first] = await recommended('claire.agent', WORDS)
    expect(first?.title).toBe("Le complément Visitor Badges d'Outlook n'imprime rien")
    expect((await act(key, 'delete')).json.result).toEqual({ entry: null })
    expect((await recommended('ana.agent', WORDS)).map((one) => one.key)).not.toContain(key)
    expect((await call('GET', `/solutions/${key}`)).status).toBe(404)
    const deleted = await act(KEY, 'delete')
    expect([deleted.status, deleted.json.result.error.code]).toEqual([400, 'REQUEST_INVALID'])
})

const REFUSED: readonly (readonly [Record<string, unknown>, string])[] = [
    [{ title: ' ' }, 'title: The title is missing.'],
    [{ title: 'x'.repeat(91) }, 'title: This is longer than 90 characters.'],
    [{ symptoms: ['one', 'two'] }, 'symptoms: There are fewer than 3 symptoms.'],
    [{ symptoms: ['a', 'b', 'x'.repeat(111)] }, 'symptoms: Line 3 is longer than 110 characters.'],
    [{ agentSteps: [] }, 'agentSteps: There is no step, neither for the agent nor for an admin.'],
    [{ agentSteps: Array(9).fill('step') }, 'agentSteps: These are more than 8 lines.'],
    [{ cause: 'x'.repeat(601) }, 'cause: This is longer than 600 characters.'],
    [{ reviewed: '2026-02-30' }, 'reviewed: The day of the last review cannot be understood.'],
    [{ reviewed: '2031-01-01' }, 'reviewed: The day of the last review lies in the future.'],
    [{ pages: [{ title: '', url: 'https://learn.microsoft.com/x' }] }, 'pages: Line 1 has no title.'],
    ...[
        'http://learn.microsoft.com/x',
        'https://example.com/x',
        'https://learn.microsoft.com.example.com/x',
        'https://learn.microsoft.com@example.com/',
        'javascript:alert(1)',
        '//learn.microsoft.com/x',
    ].map((url): readonly [Record<string, unknown>, string] => [
        { pages: [{ title: 'Page', url }] },
        'pages: The address in line 1 is no page of Microsoft Learn or Microsoft Support.',
    ]),
]

test.each(REFUSED)(
    '%j is refused with the field, the cause and the fix, and nothing is stored',
    async (changes, problem) => {
        const before = (await list()).total
        const answer = await create(changes)
        expect(answer.status).toBe(200)
        expect(answer.json.result.entry).toBeNull()
        expect(problemsOf(answer)).toEqual([problem])
        expect(answer.json.result.problems[0].fix).toMatch(/./)
        expect((await list()).total).toBe(before)
    },
)

test('refusals are in the language of the admin', async () => {
    const answer = await call(
        'POST',
        '/solutions',
        { language: 'fr', texts: { ...TEXTS, title: '' } },
        'adele.admin',
    )
    expect(answer.json.result.problems).toEqual([
        {
            field: 'title',
            message: 'Le titre est absent.',
            fix: 'Nommez le problème comme le ferait un agent dans une liste.',
        },
    ])
})

test('two admins at once: the second is told who was faster, and nothing is overwritten', async () => {
    const { version } = await entryOf(KEY)
    expect((await save(KEY, { title: 'The first one was faster' }, 'en', 'adele.admin')).status).toBe(200)
    const texts = await textsOf(KEY)
    for (const late of [
        await call('PUT', `/solutions/${KEY}/texts/en`, { version, texts: { ...texts, title: 'Too late' } }),
        await call('POST', `/solutions/${KEY}/actions`, { version, action: 'hide' }),
    ]) {
        expect([late.status, late.json.result.error.code]).toEqual([409, 'SOLUTION_CHANGED'])
        expect(late.json.result.error.message).toBe('Adele Admin has changed this solution meanwhile.')
    }
    expect(await entryOf(KEY)).toMatchObject({ isHidden: false })
    expect((await textsOf(KEY))['title']).toBe('The first one was faster')
    await act(KEY, 'revert', 'en')
})

test('a text is tried before it is saved', async () => {
    const body = { text: WORDS, language: 'en', texts: TEXTS }
    await lab.instance.control.resetCounters()
    const { json } = await call('POST', '/trial', body)
    expect((await lab.instance.control.counters()).writes).toBe(0)
    expect(misfits('/components/schemas/Trial', json.result, 'catalogue.openapi.yaml')).toBe('')
    expect(json.result.place).toBe(1)
    expect(json.result.found[0]).toMatchObject({ title: TEXTS.title, isThis: true })
    expect(json.result.found.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1)
    const none = await call('POST', '/trial', { ...body, text: 'the coffee machine is broken' })
    expect(none.json.result.place).toBeNull()
    const texts = await textsOf(KEY)
    const [symptom] = texts['symptoms'] as string[]
    const known = await call('POST', '/trial', { text: symptom, key: KEY, language: 'en', texts })
    expect(known.json.result.place).toBeGreaterThan(0)
})

test('searches without a result are listed, become solutions, and go', async () => {
    const words = 'purple hedgehog dance recital tickets'
    for (const text of [words, words, 'my parrot needs a new perch'])
        expect(await recommended('ana.agent', text)).toEqual([])
    const searches = async (order = '') => (await call('GET', `/searches${order}`)).json.result
    const textsIn = (one: { searches: { text: string }[] }) => one.searches.map(({ text }) => text)
    const all = await searches('?order=frequent')
    expect(misfits('/components/schemas/SearchesWithoutResult', all, 'catalogue.openapi.yaml')).toBe('')
    expect(all.searches[0]).toMatchObject({ text: words, count: 2, language: 'en' })
    const { sysId } = all.searches[0]
    expect((await call('GET', `/form?search=${sysId}`)).json.result.symptom).toBe(words)
    const made = await create({ symptoms: [words, 'hedgehog tickets', 'recital tickets'] }, { search: sysId })
    expect((await recommended('ana.agent', words))[0]?.key).toBe(made.json.result.entry.key)
    const left = await searches()
    expect(textsIn(left)).not.toContain(words)
    const parrot = left.searches.find((one: { text: string }) => one.text === 'my parrot needs a new perch')
    const removed = await call('DELETE', `/searches/${parrot.sysId}`)
    expect(textsIn(removed.json.result)).not.toContain(parrot.text)
    expect(removed.json.result.total).toBe(left.total - 1)
    const twice = await call('DELETE', `/searches/${parrot.sysId}`)
    expect([twice.status, twice.json.result.error.code]).toEqual([404, 'SEARCH_NOT_FOUND'])
    await act(made.json.result.entry.key, 'delete')
})

test('what agents did with a solution is counted', async () => {
    const [symptom] = (await textsOf(KEY))['symptoms'] as string[]
    await recommended('ana.agent', String(symptom))
    const remember = async (user: string, event: string) =>
        lab.call(user, 'PUT', `${TAB_API}/${lab.demo.incident.sysId}/recommendations`, {
            source: 'solution',
            key: KEY,
            event,
        })
    expect((await remember('ana.agent', 'opened')).status).toBe(200)
    expect((await remember('ana.agent', 'helpful')).status).toBe(200)
    expect((await entryOf(KEY)).uses).toMatchObject({ recommended: 1, opened: 1, helpful: 1, notHelpful: 0 })
    const title = encodeURIComponent(text(shippedRow(KEY, 'en')['title']))
    const line = (await list(`?text=${title}`)).solutions.find(({ key }: { key: string }) => key === KEY)
    expect(line.uses).toEqual((await entryOf(KEY)).uses)
    expect((await list('?order=helpful&limit=1')).solutions).toMatchObject([{ key: KEY }])
    // Where nothing was said of any, by area and title, as without an order.
    const unsaid = await list('?order=not_helpful')
    expect(unsaid.solutions).toEqual((await list()).solutions)
})

test('an upgrade keeps what admins edited, hid and added, and says where the shipped text has changed', async () => {
    // What an older version of the app shipped.
    const row = shippedRow(KEY, 'en')
    const older = {
        sys_id: text(row['sys_id']),
        title: 'As it was shipped before',
        content_hash: '0'.repeat(32),
    }
    await lab.instance.control.loadRecords([{ table: TABLE, values: older }])
    expect((await textsOf(KEY))['title']).toBe('As it was shipped before')
    await save(KEY, { title: 'As an admin wants it' })
    await act(OTHER, 'hide')
    const own = (await create()).json.result.entry.key
    expect((await list('?state=changed')).solutions).toEqual([])

    await installPackage(lab.instance.url, readFileSync(packagePath()))

    const english = languageOf(await entryOf(KEY), 'en')
    expect(english).toMatchObject({
        origin: 'edited',
        texts: { title: 'As an admin wants it' },
        shipped: { title: text(row['title']) },
        hasShippedChange: true,
    })
    expect(await entryOf(OTHER)).toMatchObject({ isHidden: true })
    expect(await entryOf(own)).toMatchObject({ origin: 'own' })
    expect((await list('?state=changed')).solutions.map(({ key }: { key: string }) => key)).toEqual([KEY])

    const kept = await act(KEY, 'keep', 'en')
    expect(languageOf(kept.json.result.entry, 'en')).toMatchObject({
        texts: { title: 'As an admin wants it' },
        hasShippedChange: false,
    })
    await installPackage(lab.instance.url, readFileSync(packagePath()))
    expect(languageOf(await entryOf(KEY), 'en')).toMatchObject({ origin: 'edited', hasShippedChange: false })
    await act(KEY, 'revert', 'en')
    expect((await textsOf(KEY))['title']).toBe(text(row['title']))
    await act(OTHER, 'show')
    await act(own, 'delete')
})

test.each(['emma.employee', 'ana.agent', 'omar.escalation'])(
    '%s reads and changes nothing here',
    async (user) => {
        for (const [method, path, body] of [
            ['GET', '/solutions'],
            ['GET', `/solutions/${KEY}`],
            ['POST', '/solutions', { language: 'en', texts: TEXTS }],
            ['PUT', `/solutions/${KEY}/texts/en`, { version: '', texts: TEXTS }],
            ['POST', `/solutions/${KEY}/actions`, { version: '', action: 'hide' }],
            ['POST', '/trial', { text: 'x', language: 'en', texts: TEXTS }],
            ['GET', '/searches'],
            ['GET', '/form'],
            ['DELETE', `/searches/${'0'.repeat(32)}`],
        ] as const)
            expect([path, (await call(method, path, body, user)).status]).toEqual([path, 403])
    },
)
