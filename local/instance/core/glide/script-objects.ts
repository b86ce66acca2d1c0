/** `g_scratchpad` of display rules, from what earlier rules put into it. ServiceNowDocs: business-rules-classic/c_BusinessRules */
export const scratchpad = (text: string): object => JSON.parse(text) as object

/** What a scratchpad takes to the client: names and values. Columns of a record count as their text. */
export const scratchpadText = (pad: object): string =>
    JSON.stringify(pad, (name, value: unknown) => {
        if (typeof value === 'function')
            throw new Error(`local instance: g_scratchpad.${name} cannot hold a function`)
        const isElement =
            typeof value === 'object' &&
            value !== null &&
            !Array.isArray(value) &&
            typeof (value as { toString?: unknown }).toString === 'function' &&
            (value as { toString: unknown }).toString !== Object.prototype.toString
        return isElement ? String(value) : value
    })
