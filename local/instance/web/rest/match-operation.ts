import type { Instance, Row } from '../../contracts.ts'

export interface MatchedOperation {
    readonly operation: Row
    readonly definition: Row
    readonly pathParameters: Readonly<Record<string, string>>
}

/**
 * Finds the Scripted REST resource for a path: `/api/<namespace>/<version>/<api_id>/<relative_path>`, or the same
 * without version where the version is the default one (page c_CustomWebServices).
 * 'method': the path exists, but not for this method.
 */
export function matchOperation(
    instance: Instance,
    method: string,
    path: string,
): MatchedOperation | 'method' | undefined {
    const [, api, namespace = ''] = path.split('/')
    if (api !== 'api' || !/^\w+$/.test(namespace)) return undefined
    let otherMethod = false
    let best: (MatchedOperation & { readonly literals: number }) | undefined
    for (const definition of instance.store.query(
        'sys_ws_definition',
        `active=true^namespace=${namespace}`,
    )) {
        const operations = instance.store.query(
            'sys_ws_operation',
            `active=true^web_service_definition=${definition['sys_id'] ?? ''}`,
        )
        for (const operation of operations) {
            const hit = match(instance, operation, path)
            if (!hit) continue
            if (operation['http_method'] !== method) otherMethod = true
            else if (!best || hit.literals > best.literals) best = { operation, definition, ...hit }
        }
    }
    return best ?? (otherMethod ? 'method' : undefined)
}

function match(instance: Instance, operation: Row, path: string) {
    const version = operation['web_service_version']
    const versionRow = version ? instance.store.get('sys_ws_version', version) : undefined
    if (version && versionRow?.['active'] !== 'true') return undefined
    const templates = [operation['operation_uri']]
    if (!version || versionRow?.['is_default'] === 'true') templates.push(operation['default_operation_uri'])
    for (const template of templates) {
        const hit = template ? matchTemplate(template, path) : undefined
        if (hit) return hit
    }
    return undefined
}

/** `/incidents/{sys_id}` against a path; the more literal segments, the better the match. */
export function matchTemplate(template: string, path: string) {
    const [wanted, given] = [trim(template).split('/'), trim(path).split('/')]
    if (wanted.length !== given.length) return undefined
    const pathParameters: Record<string, string> = {}
    let literals = 0
    for (const [index, segment] of wanted.entries()) {
        const value = given[index] ?? ''
        const name = /^\{(.+)\}$/.exec(segment)?.[1]
        if (name === undefined) {
            if (segment !== value) return undefined
            literals++
        } else {
            if (!value) return undefined
            pathParameters[name] = value
        }
    }
    return { pathParameters, literals }
}

const trim = (path: string) => path.replace(/\/+$/, '')
