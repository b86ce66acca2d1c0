import { isObject, type Json } from './json.ts'

const LONGEST_VALUE = 200

/** Reads a document place by place; what does not fit is remembered by its path and stands at its default. */
export class DocumentReader {
    readonly wrong: string[] = []

    object(value: unknown, path: string, keys: readonly string[]): Json {
        if (!isObject(value)) {
            this.wrong.push(path)
            return {}
        }
        // A misspelt name would silently not be saved.
        for (const key of Object.keys(value)) if (!keys.includes(key)) this.wrong.push(`${path}.${key}`)
        return value
    }
    flag(value: unknown, path: string, fallback: boolean): boolean {
        if (typeof value === 'boolean') return value
        this.wrong.push(path)
        return fallback
    }
    text(value: unknown, path: string, fallback: string, longest = LONGEST_VALUE): string {
        if (typeof value === 'string' && value.length <= longest) return value
        this.wrong.push(path)
        return fallback
    }
    number(value: unknown, path: string, fallback: number, least: number, most: number): number {
        if (typeof value === 'number' && value >= least && value <= most) return value
        this.wrong.push(path)
        return fallback
    }
    whole(value: unknown, path: string, fallback: number, least: number, most: number): number {
        const read = this.number(value, path, fallback, least, most)
        if (Math.floor(read) === read) return read
        this.wrong.push(path)
        return fallback
    }
    oneOf<T extends string>(value: unknown, path: string, words: readonly T[], fallback: T): T {
        const word = words.find((one) => one === value)
        if (word !== undefined) return word
        this.wrong.push(path)
        return fallback
    }
    list<T>(value: unknown, path: string, most: number, read: (item: unknown, path: string) => T): T[] {
        if (Array.isArray(value) && value.length <= most)
            return (value as readonly unknown[]).map((item, index) => read(item, `${path}[${index}]`))
        this.wrong.push(path)
        return []
    }
}
