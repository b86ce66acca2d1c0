import { loud } from './not-implemented.ts'

type List = readonly unknown[]

const unique = (list: List): unknown[] => [...new Set(list)]

/** ServiceNowDocs: api-reference/server-api-reference/c_ArrayUtilAPI */
export function ArrayUtil(): object {
    return loud('ArrayUtil', {
        concat: (parent: List, child: List) => [...parent, ...child],
        contains: (list: List, item: unknown) => list.includes(item),
        indexOf: (list: List, item: unknown, start = 0) => list.indexOf(item, start),
        diff: (list: List, ...others: readonly List[]) =>
            unique(list.filter((item) => !others.some((other) => other.includes(item)))),
        intersect: (list: List, ...others: readonly List[]) =>
            unique(list.filter((item) => others.every((other) => other.includes(item)))),
        union: (...lists: readonly List[]) => unique(lists.flat()),
        // Each item once, where it stood last: the page's example gives a,c,b for a,b,c,c,b.
        unique: (list: List) => unique([...list].reverse()).reverse(),
        ensureArray: (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]),
        convertArray: (value: unknown) => {
            if (!Array.isArray(value))
                throw new Error('local instance: ArrayUtil.convertArray of a Java object is not implemented')
            return [...(value as unknown[])]
        },
    })
}
