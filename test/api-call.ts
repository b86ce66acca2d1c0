export interface Answer {
    readonly status: number
    readonly text: string
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever an API answered
    readonly json: any
    readonly headers: Headers
}

/** A REST call: an object goes as JSON, a text as it stands. */
export async function apiCall(
    url: string,
    method: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
): Promise<Answer> {
    const hasBody = body !== undefined
    const answer = await fetch(url, {
        method,
        redirect: 'manual',
        headers: {
            Accept: 'application/json',
            ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
            ...headers,
        },
        ...(hasBody ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    let json: unknown
    try {
        json = JSON.parse(text)
    } catch {
        json = undefined
    }
    return { status: answer.status, text, json, headers: answer.headers }
}

export const basic = (user: string, password: string): Readonly<Record<string, string>> => ({
    Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})
