/** An update that the connector sends to an instance's inbound API. */
export interface InstanceCall {
    /** The whole address on the instance. */
    readonly url: string
    readonly method: 'POST' | 'PUT' | 'GET'
    /** The header Authorization: `Basic …` or `Bearer …`; none when absent. */
    readonly authorization?: string
    readonly body?: unknown
}

export interface InstanceAnswer {
    readonly status: number
    readonly body: string
}

/** Sends an update as a connector would, and answers what the instance said. */
export const tellInstance = async ({
    url,
    method,
    authorization,
    body,
}: InstanceCall): Promise<InstanceAnswer> => {
    const answer = await fetch(url, {
        method,
        headers: {
            Accept: 'application/json',
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...(authorization === undefined ? {} : { Authorization: authorization }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, body: await answer.text() }
}
