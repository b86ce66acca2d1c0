/** One text from the instance, at once: a key that no script announced. */
function asked(key: string): string {
    const request = new XMLHttpRequest()
    request.open('GET', `/local/message.json?key=${encodeURIComponent(key)}`, false)
    request.send()
    if (request.status !== 200) throw new Error(`getMessage: ${String(request.status)}`)
    return (JSON.parse(request.responseText) as { readonly message: string }).message
}

/** `getMessage` and `getMessages`: texts in the user's language; those that scripts announce are there already. */
export function messages(announced: Readonly<Record<string, string>>) {
    const known = new Map(Object.entries(announced))
    const getMessage = (given: unknown, callback?: (text: string) => void): string => {
        const key = String(given)
        const text = known.get(key) ?? asked(key)
        known.set(key, text)
        callback?.(text)
        return text
    }
    const getMessages = (keys: readonly unknown[], callback?: (texts: object) => void): object => {
        const texts = Object.fromEntries(keys.map((key) => [String(key), getMessage(key)]))
        callback?.(texts)
        return texts
    }
    return { getMessage, getMessages }
}
