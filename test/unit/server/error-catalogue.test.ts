import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appError, ERRORS, isErrorCode, type ErrorCode } from '../../../src/server/errors.ts'
import { META_CONCEPTS } from './lexicon-names.ts'

const read = (path: string): string => readFileSync(join(__dirname, '../../..', path), 'utf8')
const keysOf = (source: string): string[] =>
    [...source.matchAll(/key:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)].map(([, single, double]) =>
        (single ?? double ?? '').replace(/\\'/g, "'"),
    )
const codes = Object.keys(ERRORS) as ErrorCode[]

test('every code has its section in the troubleshooting guide, with its sentence, and no section is left over', () => {
    const guide = read('docs/troubleshooting.md')
    const sections = [...guide.matchAll(/^### ([A-Z_]+)$/gm)].map(([, code]) => code)
    expect([...sections].sort()).toEqual([...codes].sort())
    for (const code of codes) expect(guide).toContain(ERRORS[code].message)
})

test('both sentences of every code are translated, and nothing else is', () => {
    const keys = keysOf(read('src/fluent/messages/errors.now.ts'))
    const sentences = codes.flatMap((code) => [ERRORS[code].message, ERRORS[code].fix])
    expect(sentences.filter((sentence) => !keys.includes(sentence))).toEqual([])
    const parameters = keys.filter((key) => !sentences.includes(key))
    const sources = ['incident-tab', 'microsoft-clients', 'recommendations']
        .map((feature) => serverText(feature))
        .join()
    expect(parameters.filter((parameter) => !sources.includes(parameter))).toEqual([])
})

test('every concept that a reason may name is translated', () => {
    const keys = keysOf(read('src/fluent/messages/match-reasons.now.ts'))
    expect(META_CONCEPTS.filter((name) => !keys.includes(name))).toEqual([])
})

test('keys fit the column sys_ui_message.key', () => {
    for (const code of codes) {
        expect(ERRORS[code].message.length).toBeLessThanOrEqual(255)
        expect(ERRORS[code].fix.length).toBeLessThanOrEqual(255)
    }
})

test('an error keeps the facts of its call and nothing undefined', () => {
    expect(appError('NETWORK_TIMEOUT', ['h'], { correlationId: 'c', requestId: undefined })).toEqual({
        code: 'NETWORK_TIMEOUT',
        ...ERRORS.NETWORK_TIMEOUT,
        parameters: ['h'],
        correlationId: 'c',
    })
    expect(isErrorCode('NETWORK_TIMEOUT')).toBe(true)
    expect(isErrorCode('toString')).toBe(false)
})

function serverText(feature: string): string {
    const files: Record<string, string[]> = {
        'incident-tab': ['read-incident-tab.ts', 'attach-incident-tab.ts'],
        recommendations: ['recommend-articles.ts', 'record-recommendation.ts', 'parse-search.ts'],
        'microsoft-clients': [
            'outbound-call.ts',
            'graph-client.ts',
            'graph-batch.ts',
            'microsoft-accounts.ts',
            'automation-jobs.ts',
            'token-errors.ts',
            'mcp-message.ts',
            'learn-results.ts',
            'connector-client.ts',
        ],
    }
    return (files[feature] ?? []).map((file) => read(`src/server/${feature}/${file}`)).join()
}
