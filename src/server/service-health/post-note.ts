import type { CurrentUser } from '../ports.ts'
import { utcText } from './issue-words.ts'
import { plainText } from './post-text.ts'
import type { StoredHealthPost } from './stored-health-issue.ts'

/** A post that is to stand in the work notes. */
export interface OutstandingPost {
    readonly post: StoredHealthPost
    /** An older text of it stands there already. */
    readonly isCorrection: boolean
}

/** Of a long incident the oldest posts: what stands in the column may not grow without end. */
const HASH_LENGTH = 12
const CUT = '…'

/** Enough of a post's hash to tell two texts of it apart. */
export const shortHash = (hash: string): string => hash.slice(0, HASH_LENGTH)

/**
 * What a note begins with, the same in every language: after a crash the journal is searched for it. A correction names
 * its text too.
 */
export const noteMark = (issueId: string, at: number, corrected: string | null): string =>
    `[${issueId} · ${utcText(at)}${corrected === null ? '' : ` · ${corrected.slice(0, 6)}`}]`

/** `[code]` would be shown as HTML in a journal field. */
const harmless = (text: string): string => text.replace(/\[(\/?)code\]/gi, '($1code)')

/** One post as it stands in a work note. */
export function postNote(
    user: Pick<CurrentUser, 'translate'>,
    issueId: string,
    { post, isCorrection }: OutstandingPost,
): string {
    const mark = noteMark(issueId, post.createdAt, isCorrection ? post.hash : null)
    const says = isCorrection
        ? user.translate('Microsoft corrected its update of {0}.', [utcText(post.createdAt)])
        : user.translate('Microsoft posted an update.')
    return `${mark} ${says}\n${harmless(plainText(post.content, post.contentType))}`
}

/**
 * As many posts as fit into one note, oldest first: each note runs the instance's rules and mails. A post that is too
 * long by itself is cut, visibly.
 */
export function packNotes(
    user: Pick<CurrentUser, 'translate'>,
    issueId: string,
    outstanding: readonly OutstandingPost[],
    most: number,
): { readonly text: string; readonly posts: readonly OutstandingPost[] } {
    let text = ''
    const posts: OutstandingPost[] = []
    for (const one of outstanding) {
        const note = postNote(user, issueId, one)
        const longer = text === '' ? note : `${text}\n\n${note}`
        if (text !== '' && longer.length > most) break
        text = longer
        posts.push(one)
    }
    return { text: text.length > most ? `${text.slice(0, most - CUT.length)}${CUT}` : text, posts }
}
