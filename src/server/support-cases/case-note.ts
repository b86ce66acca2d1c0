import type { CurrentUser } from '../ports.ts'
import { textOf, titleOf } from './case-texts.ts'
import type { CaseUpdate } from './case-update.ts'
import type { SupportCase } from './support-case.ts'

/** A journal entry holds at least so much, whatever the dictionary says of the input field. */
const LONGEST = 3500

/** The case as people name it: Microsoft's number, or which case of the incident it is. */
const nameOf = ({ microsoftNumber, ordinal }: SupportCase): string =>
    microsoftNumber === '' ? `#${ordinal}` : microsoftNumber

/** Stands in the note, and tells it from every other one. */
export const caseNoteMark = (row: SupportCase, { sysId }: CaseUpdate): string =>
    `[M365-${row.ordinal}-${sysId.slice(0, 12)}]`

/** An update as it stands on the incident: plain text. */
export function caseNote(user: Pick<CurrentUser, 'translate'>, row: SupportCase, update: CaseUpdate): string {
    const test = row.isTest ? `${user.translate('Test')}, ` : ''
    const head = `${user.translate('Microsoft support case')} ${nameOf(row)} (${test}${user.translate(
        titleOf(update),
    )}${update.author === '' ? '' : `, ${update.author}`})`
    const said = textOf(user, update)
    const isCut = said.length > LONGEST
    const text = isCut
        ? `${said.slice(0, LONGEST)}…\n${user.translate('The whole text stands on the Microsoft 365 Support tab.')}`
        : said
    const files = update.files.map(({ fileName }) => fileName).join(', ')
    return [head, text, files, caseNoteMark(row, update)].filter((line) => line !== '').join('\n')
}
