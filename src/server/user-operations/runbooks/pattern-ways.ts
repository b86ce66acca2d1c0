/** Characters that a text given to a runbook may have: what patterns are judged by. */
export const LONGEST_VALUE = 255

/** Three open quantifiers side by side: what an engine has tried within a moment. */
export const MOST_WAYS = (LONGEST_VALUE + 1) ** 3

const COUNT = /^\{(\d+)(,(\d*))?\}/

interface Repeats {
    readonly least: number
    readonly most: number
}

/** Ways to repeat what itself can match in some ways. */
function repeated(ways: number, { least, most }: Repeats): number {
    const last = Math.min(most, Math.max(least, LONGEST_VALUE))
    if (ways === 1) return last - least + 1
    let sum = 0
    for (let times = least; times <= last && sum <= MOST_WAYS; times += 1) sum += ways ** times
    return sum
}

/**
 * In how many ways a regular expression can divide a text of LONGEST_VALUE characters among its quantifiers and branches:
 * an upper bound of what an engine that goes back tries before it gives a text up. Nested quantifiers exceed MOST_WAYS.
 * @param pattern one that is a regular expression
 */
export function waysToMatch(pattern: string): number {
    let at = 0

    function branches(): number {
        let ways = 0
        let branch = 1
        for (; at < pattern.length && pattern[at] !== ')'; ) {
            if (pattern[at] === '|') {
                at += 1
                ways += branch
                branch = 1
            } else branch *= term()
        }
        return ways + branch
    }

    function term(): number {
        const ways = atom()
        const repeats = quantifier()
        return repeats ? repeated(ways, repeats) : ways
    }

    /** One character, class or group. */
    function atom(): number {
        const first = pattern[at]
        at += first === '\\' ? 2 : 1
        if (first === '[') skipClass()
        if (first !== '(') return 1
        at += /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(pattern.slice(at))?.[0].length ?? 0
        const ways = branches()
        at += 1
        return ways
    }

    function skipClass(): void {
        while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1
        at += 1
    }

    function quantifier(): Repeats | undefined {
        const found = readQuantifier()
        if (found && pattern[at] === '?') at += 1
        return found
    }

    function readQuantifier(): Repeats | undefined {
        const sign = pattern[at]
        if (sign === '*' || sign === '+' || sign === '?') {
            at += 1
            return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
        }
        const count = COUNT.exec(pattern.slice(at))
        if (!count) return undefined
        at += count[0].length
        const least = Number(count[1])
        return { least, most: count[2] === undefined ? least : count[3] ? Number(count[3]) : Infinity }
    }

    return branches()
}
