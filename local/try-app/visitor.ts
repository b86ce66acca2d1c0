/** What an answer was: enough to judge it. */
export interface Page {
    readonly status: number
    readonly text: string
    readonly location: string
    readonly type: string
}

export type Fields = Readonly<Record<string, string>>

/** Somebody at a browser and at the REST API of a running instance. */
export interface Visitor {
    get(path: string): Promise<Page>
    /** Posts a form with the session's token. */
    submit(path: string, fields: Fields): Promise<Page>
    rest(method: string, path: string, body?: Readonly<Record<string, unknown>>): Promise<Page>
    /** Rows of a table, as the Table API answers them. Throws when it does not. */
    rows(table: string, query: string, fields: readonly string[]): Promise<readonly Fields[]>
}

const pageOf = async (answer: Response): Promise<Page> => ({
    status: answer.status,
    text: await answer.text(),
    location: answer.headers.get('location') ?? '',
    type: answer.headers.get('content-type') ?? '',
})

/** Signs in as a person would. */
export async function signIn(url: string, userName: string, password: string): Promise<Visitor> {
    const body = new URLSearchParams({ user_name: userName, user_password: password })
    const login = await fetch(`${url}/login.do`, { method: 'POST', body, redirect: 'manual' })
    const cookie = login.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
    const session = { redirect: 'manual' as const, headers: { cookie } }
    const hello = await fetch(`${url}/angular.do?sysparm_type=get_user`, { method: 'POST', ...session })
    const token = hello.headers.get('x-usertoken-response')
    if (!token) throw new Error(`The instance gave no session token: ${userName} could not sign in`)
    const rest: Visitor['rest'] = async (method, path, body) =>
        pageOf(
            await fetch(url + path, {
                method,
                redirect: 'manual',
                headers: {
                    accept: 'application/json',
                    authorization: `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`,
                    ...(body ? { 'content-type': 'application/json' } : {}),
                },
                ...(body ? { body: JSON.stringify(body) } : {}),
            }),
        )
    return {
        get: async (path) => pageOf(await fetch(url + path, session)),
        submit: async (path, fields) => {
            const body = new URLSearchParams({ sysparm_ck: token, ...fields })
            return pageOf(await fetch(url + path, { method: 'POST', body, ...session }))
        },
        rest,
        async rows(table, query, fields) {
            const parameters = new URLSearchParams({
                sysparm_query: query,
                sysparm_fields: fields.join(),
                sysparm_limit: '1000',
            })
            const answer = await rest('GET', `/api/now/table/${table}?${parameters.toString()}`)
            if (answer.status !== 200)
                throw new Error(`${table} answered ${String(answer.status)}: ${answer.text}`)
            const { result } = JSON.parse(answer.text) as { result: readonly Record<string, unknown>[] }
            return result.map((row) =>
                Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
            )
        },
    }
}

/** A reference comes as `{ link, value }`. */
const plain = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'value' in value
        ? String(value.value)
        : typeof value === 'string'
          ? value
          : ''

/** What an error page or an error body says, in one line. */
export function reasonOf({ status, text }: Page): string {
    const message =
        /"(?:detail|message)":\s*"((?:[^"\\]|\\.)+)"/.exec(text)?.[1] ??
        /role="alert">([^<]+)</.exec(text)?.[1] ??
        /<h1>([^<]+)</.exec(text)?.[1] ??
        text.slice(0, 160)
    return `answered ${String(status)}${message.trim() ? `, ${message.trim()}` : ''}`
}
