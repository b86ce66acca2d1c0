import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { britishSpelling } from './british-spelling.ts'
import type { CatalogueArea, CatalogueEntry, SolutionTexts } from './catalogue-entry.ts'

export interface ReadCatalogue {
    readonly areas: readonly CatalogueArea[]
    /** Everything that is wrong, each with its file and entry. */
    readonly problems: readonly string[]
}

/**
 * Reads the files of all areas from this folder, in the order of their names, and holds them to the schema and the
 * rules of README.md.
 */
export function readCatalogue(folder: string): ReadCatalogue {
    const schema = JSON.parse(readFileSync(join(folder, 'solution.schema.json'), 'utf8')) as object
    const validate = new Ajv({ allErrors: true }).compile<CatalogueArea>(schema)
    const areas: CatalogueArea[] = []
    const problems: string[] = []
    for (const file of readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()) {
        const content: unknown = parse(readFileSync(join(folder, file), 'utf8'))
        if (!validate(content)) {
            for (const { instancePath, message } of validate.errors ?? []) {
                problems.push(`${file} ${nameOf(content, instancePath)}: ${message}`)
            }
            continue
        }
        if (`${content.area}.yaml` !== file) problems.push(`${file}: its area is called ${content.area}`)
        areas.push(content)
    }
    return { areas, problems: [...problems, ...areas.flatMap(problemsOfArea), ...repeated(areas)] }
}

/** `/solutions/3/title` with the entry's id in place of its number. */
function nameOf(content: unknown, path: string): string {
    const at = /^\/solutions\/(\d+)/.exec(path)
    if (!at) return path
    const entries = (content as { readonly solutions: readonly { readonly id?: unknown }[] }).solutions
    return `${String(entries[Number(at[1])]?.id)} ${path.slice(at[0].length)}`
}

function problemsOfArea({ area, solutions }: CatalogueArea): readonly string[] {
    return solutions.flatMap((entry) =>
        problemsOf(entry).map((problem) => `${area}.yaml ${entry.id}: ${problem}`),
    )
}

function problemsOf(entry: CatalogueEntry): readonly string[] {
    const { inFrench, agentSteps, adminSteps } = entry
    const problems = [...textProblems(entry), ...spellingProblems(entry)]
    if (agentSteps.length + adminSteps.length < 2) problems.push('fewer than two steps')
    if (!inFrench) return problems
    if (
        inFrench.agentSteps.length !== agentSteps.length ||
        inFrench.adminSteps.length !== adminSteps.length
    ) {
        problems.push('not as many steps in French as in English')
    }
    return [...problems, ...textProblems(inFrench).map((problem) => `in French: ${problem}`)]
}

/** The package names no other example company: an address of contoso.com explains itself. */
const EXAMPLE_COMPANY = /contoso(?!\.com|-com\.mail)/i

/** Steps carry `commands` and **names of what is on the screen**, and no other markup. */
function textProblems({
    title,
    cause,
    agentSteps,
    adminSteps,
    verify,
    symptoms,
}: SolutionTexts): readonly string[] {
    return [title, cause, verify, ...agentSteps, ...adminSteps, ...symptoms].flatMap((text) => {
        const problems: string[] = []
        if (text.split('`').length % 2 === 0) problems.push(`a backtick is left open: ${text}`)
        if (text.split('**').length % 2 === 0) problems.push(`** is left open: ${text}`)
        if (/<[a-z/]|https?:|\n|\]\(/i.test(text.replace(/`[^`]*`/g, ''))) {
            problems.push(`markup, an address or a line break: ${text}`)
        }
        if (EXAMPLE_COMPANY.test(text)) problems.push(`an example company other than contoso.com: ${text}`)
        return problems
    })
}

/** Symptoms are as people type them. */
function spellingProblems({ title, cause, agentSteps, adminSteps, verify, appliesTo }: CatalogueEntry) {
    return [title, cause, ...agentSteps, ...adminSteps, verify, ...appliesTo].flatMap((text) => {
        const word = britishSpelling(text)
        return word === undefined ? [] : [`American spelling is wanted for "${word}": ${text}`]
    })
}

function repeated(areas: readonly CatalogueArea[]): readonly string[] {
    const all = areas.flatMap(({ solutions }) => solutions)
    const twice = (name: string, values: readonly string[]): readonly string[] =>
        values
            .filter((value, at) => values.indexOf(value) !== at)
            .map((value) => `${name} stands twice: ${value}`)
    return [
        ...twice(
            'the id',
            all.map(({ id }) => id),
        ),
        ...twice(
            'the title',
            all.map(({ title }) => title),
        ),
        ...twice(
            'the symptom',
            all.flatMap(({ symptoms }) => symptoms).map((text) => text.toLowerCase()),
        ),
    ]
}
