import type { CurrentUser } from '../../ports.ts'
import { microsoftPage } from '../microsoft-page.ts'
import type { SolutionTexts, TextProblem } from './catalogue-page.ts'

/** The limits of the shipped catalogue (catalogue/solution.schema.json); what is own may be shorter. */
const LONGEST = { title: 90, line: 110, step: 320, cause: 600, verify: 320, product: 60, page: 140, url: 240 }
const MOST = { symptoms: 36, steps: 8, products: 6, pages: 3 }
const FEWEST_SYMPTOMS = 3

/** Field, sentence, fix, parameters of the sentence. */
type Finding = readonly [keyof SolutionTexts, string, string, ...(string | number)[]]

const tooLong = (field: keyof SolutionTexts, text: string, most: number): readonly Finding[] =>
    text.length > most ? [[field, 'This is longer than {0} characters.', 'Shorten it.', most]] : []

/** What keeps texts from being saved: where, why, and what to do about it. */
export function textProblems(
    texts: SolutionTexts,
    today: string,
    user: Pick<CurrentUser, 'translate'>,
): readonly TextProblem[] {
    return findings(texts, today).map(([field, message, fix, ...parameters]) => ({
        field,
        message: user.translate(message, parameters.map(String)),
        fix: user.translate(fix),
    }))
}

function findings(texts: SolutionTexts, today: string): readonly Finding[] {
    const { title, symptoms, cause, agentSteps, adminSteps, verify, appliesTo, reviewed } = texts
    const none = agentSteps.length + adminSteps.length === 0
    return [
        ...(title === ''
            ? [
                  [
                      'title',
                      'The title is missing.',
                      'Name the problem as an agent would in a list.',
                  ] satisfies Finding,
              ]
            : tooLong('title', title, LONGEST.title)),
        ...(symptoms.length < FEWEST_SYMPTOMS
            ? [
                  [
                      'symptoms',
                      'There are fewer than {0} symptoms.',
                      'Write one a line, in the words of the people who report it: search finds the solution by them.',
                      FEWEST_SYMPTOMS,
                  ] satisfies Finding,
              ]
            : tooMany('symptoms', symptoms, MOST.symptoms, LONGEST.line)),
        ...tooLong('cause', cause, LONGEST.cause),
        ...(none
            ? [
                  [
                      'agentSteps',
                      'There is no step, neither for the agent nor for an admin.',
                      'Write at least one step.',
                  ] satisfies Finding,
              ]
            : tooMany('agentSteps', agentSteps, MOST.steps, LONGEST.step)),
        ...tooMany('adminSteps', adminSteps, MOST.steps, LONGEST.step),
        ...tooLong('verify', verify, LONGEST.verify),
        ...tooMany('appliesTo', appliesTo, MOST.products, LONGEST.product),
        ...pageFindings(texts),
        ...reviewFindings(reviewed, today),
    ]
}

/** The first thing that is wrong with lines: one after the other is what a person mends. */
function tooMany(
    field: keyof SolutionTexts,
    lines: readonly string[],
    most: number,
    longest: number,
): readonly Finding[] {
    if (lines.length > most)
        return [[field, 'These are more than {0} lines.', 'Leave out what helps least.', most]]
    const at = lines.findIndex((line) => line.length > longest)
    if (at === -1) return []
    return [
        [
            field,
            'Line {0} is longer than {1} characters.',
            'Shorten it, or make two lines of it.',
            at + 1,
            longest,
        ],
    ]
}

function pageFindings({ pages }: SolutionTexts): readonly Finding[] {
    if (pages.length > MOST.pages)
        return [['pages', 'These are more than {0} lines.', 'Leave out what helps least.', MOST.pages]]
    const untitled = pages.findIndex(({ title }) => title === '' || /^https?:/i.test(title))
    if (untitled !== -1)
        return [
            [
                'pages',
                'Line {0} has no title.',
                'Write the title of the page, a vertical bar and its address.',
                untitled + 1,
            ],
        ]
    const long = pages.findIndex(({ title, url }) => title.length > LONGEST.page || url.length > LONGEST.url)
    if (long !== -1)
        return [
            [
                'pages',
                'Title or address in line {0} is too long.',
                'A title has at most 140 characters, an address 240.',
                long + 1,
            ],
        ]
    const foreign = pages.findIndex(({ url }) => microsoftPage(url) === undefined)
    if (foreign === -1) return []
    return [
        [
            'pages',
            'The address in line {0} is no page of Microsoft Learn or Microsoft Support.',
            'It must begin with https://learn.microsoft.com/ or https://support.microsoft.com/.',
            foreign + 1,
        ],
    ]
}

function reviewFindings(reviewed: string, today: string): readonly Finding[] {
    if (reviewed === '') return []
    if (!isDay(reviewed))
        return [
            [
                'reviewed',
                'The day of the last review cannot be understood.',
                'Write it as year, month, day, such as 2026-11-21, or leave it empty.',
            ],
        ]
    // A day later somewhere on earth is no mistake.
    const next = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    return reviewed > next
        ? [
              [
                  'reviewed',
                  'The day of the last review lies in the future.',
                  'Enter the day on which somebody last held the solution to the facts.',
              ],
          ]
        : []
}

function isDay(text: string): boolean {
    if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false
    const at = Date.parse(`${text}T00:00:00Z`)
    return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}
