/** The same dependencies with some ports wrapped; `calls` counts their functions under `port.function`. */
export function countCalls<D extends object>(
    deps: D,
    ports: readonly (keyof D & string)[],
): { readonly deps: D; readonly calls: Readonly<Record<string, number>> } {
    const calls: Record<string, number> = {}
    const wrapped: Partial<D> = {}
    for (const port of ports)
        wrapped[port] = new Proxy(deps[port] as object, {
            get(target, name) {
                const value: unknown = Reflect.get(target, name)
                if (typeof value !== 'function') return value
                return (...given: readonly unknown[]): unknown => {
                    const key = `${port}.${String(name)}`
                    calls[key] = (calls[key] ?? 0) + 1
                    return Reflect.apply(value, target, given)
                }
            },
        }) as D[typeof port]
    return { deps: { ...deps, ...wrapped }, calls }
}
