import type { RestAnswer } from '../../contracts.ts'
import type { GivenAnswer } from '../glide/rest-response.ts'

/** What a scripted REST operation answered, from its JSON; a stream's pieces become bytes. */
export function restAnswer(text: string): RestAnswer {
    const { status, headers, body, pieces } = JSON.parse(text) as GivenAnswer
    if (!pieces) return { status, headers, body }
    if (pieces.every((piece) => 'text' in piece))
        return { status, headers, body: pieces.map(({ text: written }) => written).join('') }
    const parts = pieces.map((piece) =>
        'text' in piece ? Buffer.from(piece.text, 'utf8') : Buffer.from(piece.base64, 'base64'),
    )
    return { status, headers, body, bytes: Buffer.concat(parts) }
}
