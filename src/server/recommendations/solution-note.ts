import type { CurrentUser } from '../ports.ts'
import type { Solution } from './solution.ts'
import { microsoftPage } from './microsoft-page.ts'

/** Notes are plain text: names on the screen and commands stand there without their marks. */
const plain = (text: string): string => text.replace(/\*\*|`/g, '')

const numbered = (steps: readonly string[]): readonly string[] =>
    steps.map((step, at) => `${at + 1}. ${plain(step)}`)

const part = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines]

/** A solution as it goes into work notes or close notes: headings in the user's language, texts in the solution's. */
export function solutionNote(solution: Solution, user: Pick<CurrentUser, 'translate'>): string {
    const { title, cause, agentSteps, adminSteps, verify, pages } = solution
    return [
        `${user.translate('Microsoft 365 solution:')} ${title}`,
        ...part(user.translate('Cause'), [plain(cause)]),
        ...part(user.translate('Steps'), numbered(agentSteps)),
        ...part(user.translate('Steps for an admin'), numbered(adminSteps)),
        ...part(user.translate('How to verify'), [plain(verify)]),
        ...part(
            user.translate('Microsoft pages'),
            pages
                .filter(({ url }) => microsoftPage(url) !== undefined)
                .map((page) => `${page.title}: ${page.url}`),
        ),
    ].join('\n')
}

/** The same of an article: its title and where it stands. */
export const articleNote = (
    { title, url }: { readonly title: string; readonly url: string },
    user: Pick<CurrentUser, 'translate'>,
): string => `${user.translate('Article used:')} ${title}\n${url}`
