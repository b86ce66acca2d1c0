const ADDRESSES = /\S+@\S+/g

/**
 * A text without its mail addresses: names of people and companies, which look like words of their own. Spaces stand in
 * for them, so that all else stays in its place.
 */
export const withoutAddresses = (text: string): string =>
    text.replace(ADDRESSES, (address) => ' '.repeat(address.length))
