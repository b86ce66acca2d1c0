const ADMIN = { Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }

/** A REST call as admin; answers `result`. */
export async function adminCall(url: string, method: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(url, {
        method,
        headers: { ...ADMIN, Accept: 'application/json', 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname} answered ${answer.status}: ${text}`)
    return (JSON.parse(text) as { result: unknown }).result
}
