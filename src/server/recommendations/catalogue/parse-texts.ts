import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import { SOLUTION_AREAS } from '../solution-areas.ts'
import { SOLUTION_KINDS, type SolutionPage } from '../solution.ts'
import type { SolutionTexts } from './catalogue-page.ts'

/** What a form sends at most, before anything is judged. */
const MOST_LINES = 200
const LONGEST_TEXT = 20_000

const LISTS = ['symptoms', 'agentSteps', 'adminSteps', 'appliesTo'] as const
const TEXTS = ['title', 'cause', 'verify', 'reviewed'] as const
const NAMES: readonly string[] = [...LISTS, ...TEXTS, 'area', 'kind', 'pages']

/** One line without what no text needs: control characters, runs of blanks. */
// eslint-disable-next-line no-control-regex -- they are what is taken away
const tidy = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT

const isList = (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) && value.length <= MOST_LINES

/** Lines as they are stored: tidy, none empty. Undefined: these are none. */
function linesOf(value: unknown): readonly string[] | undefined {
    if (!isList(value) || !value.every(isText)) return undefined
    return value.map(tidy).filter((line) => line !== '')
}

function pagesOf(value: unknown): readonly SolutionPage[] | undefined {
    if (!isList(value)) return undefined
    const pages = value.flatMap((page): SolutionPage[] =>
        isObject(page) && isText(page.title) && isText(page.url)
            ? [{ title: tidy(page.title), url: tidy(page.url) }]
            : [],
    )
    return pages.length === value.length ? pages : undefined
}

/** Reads what a form sent. The error names what cannot be understood; what merely does not fit, textProblems() says. */
export function parseTexts(value: unknown): Result<SolutionTexts, string> {
    if (!isObject(value)) return err('texts')
    const extra = Object.keys(value).find((name) => !NAMES.includes(name))
    if (extra !== undefined) return err('texts')
    const [title, cause, verify, reviewed] = TEXTS.map((name) => value[name])
    if (!isText(title) || !isText(cause) || !isText(verify) || !isText(reviewed)) return err(TEXTS.join(', '))
    const [symptoms, agentSteps, adminSteps, appliesTo] = LISTS.map((name) => linesOf(value[name]))
    if (!symptoms || !agentSteps || !adminSteps || !appliesTo) return err(LISTS.join(', '))
    const pages = pagesOf(value.pages)
    if (!pages) return err('pages')
    const kind = SOLUTION_KINDS.find((one) => one === value.kind)
    if (!kind) return err('kind')
    const { area } = value
    if (typeof area !== 'string') return err('area')
    if (area !== '' && !Object.prototype.hasOwnProperty.call(SOLUTION_AREAS, area)) return err('area')
    return ok({
        title: tidy(title),
        area,
        kind,
        symptoms,
        cause: tidy(cause),
        agentSteps,
        adminSteps,
        verify: tidy(verify),
        appliesTo,
        pages,
        reviewed: tidy(reviewed),
    })
}

/** Codes of languages as the platform has them: `en`, `fr`, `pb`. */
export const isLanguage = (value: unknown): value is string =>
    typeof value === 'string' && /^[a-z]{2,3}$/.test(value)
