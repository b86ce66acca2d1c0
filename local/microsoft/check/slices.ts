import { join } from 'node:path'
import { graphHosts, loginHosts, managementHosts } from '../hosts.ts'
import { loadSlice, type Operation, type Slice } from './slice.ts'

export interface Slices {
    readonly graph: Slice
    readonly token: Slice
    readonly automation: Slice
}

export const loadSlices = (directory: string): Slices => ({
    graph: loadSlice(join(directory, 'graph-openapi-slice.json')),
    token: loadSlice(join(directory, 'token-openapi-slice.json')),
    automation: loadSlice(join(directory, 'automation-openapi-slice.json')),
})

export interface FoundOperation {
    readonly slice: Slice
    readonly operation: Operation
}

/** The operation of a request to one of Microsoft's hosts, or undefined when no slice has it. */
export const findOperation = (
    slices: Slices,
    request: { readonly method: string; readonly host: string; readonly path: string },
): FoundOperation | undefined => {
    const slice = graphHosts.has(request.host)
        ? slices.graph
        : loginHosts.has(request.host)
          ? slices.token
          : managementHosts.has(request.host)
            ? slices.automation
            : undefined
    const path = slice === slices.graph ? request.path.replace(/^\/v1\.0(?=\/)/, '') : request.path
    // An OData cast narrows what a collection holds; where the slice has no operation for it, the wider one counts.
    const operation =
        slice?.find(request.method, path) ??
        slice?.find(request.method, path.replace(/\/microsoft\.graph\.\w+$/, ''))
    return slice === undefined || operation === undefined ? undefined : { slice, operation }
}
