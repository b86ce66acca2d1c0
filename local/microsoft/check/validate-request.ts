import type { LoggedRequest } from '../control/request-log.ts'
import { findOperation, type Slices } from './slices.ts'
import type { FoundOperation } from './slices.ts'
import type { Parameter } from './slice.ts'

/** Query values are text; the schema of a number or boolean is meant for what the text says. */
const typed = (text: string, schema: object): unknown => {
    const { type } = schema as { readonly type?: unknown }
    if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
    if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
    return text
}

const checkParameters = (request: LoggedRequest, { slice, operation }: FoundOperation): readonly string[] => {
    const parameters = (operation.parameters ?? []).map((parameter) => slice.resolve<Parameter>(parameter))
    const declared = (place: Parameter['in'], name: string): Parameter | undefined =>
        parameters.find(
            (parameter) => parameter.in === place && parameter.name.toLowerCase() === name.toLowerCase(),
        )
    const wrongValue = (parameter: Parameter, value: string): readonly string[] =>
        slice.compile(parameter.schema, false)(typed(value, parameter.schema))
            ? []
            : [`${parameter.in} ${parameter.name}: ${value} does not fit its schema`]
    const query = Object.entries(request.query).flatMap(([name, value]) => {
        const parameter = declared('query', name)
        return parameter === undefined
            ? [`query option ${name} is not declared`]
            : wrongValue(parameter, value)
    })
    const headers = Object.entries(request.headers).flatMap(([name, value]) => {
        const parameter = declared('header', name)
        return parameter === undefined ? [] : wrongValue(parameter, value)
    })
    return [...query, ...headers]
}

/** $select and $expand must name properties of the entity. */
const checkProperties = (request: LoggedRequest, { slice, operation }: FoundOperation): readonly string[] => {
    const entity = operation['x-graph-entity']
    if (entity === undefined) return []
    const properties = slice.schema(entity).properties ?? {}
    return ['$select', '$expand'].flatMap((option) =>
        (request.query[option]?.split(',') ?? [])
            .map((name) => name.trim())
            .filter((name) => !Object.hasOwn(properties, name))
            .map((name) => `${option}: ${entity} has no property ${name}`),
    )
}

/** The log knows the names of form fields only. */
const checkForm = (request: LoggedRequest, { operation }: FoundOperation): readonly string[] => {
    const schema = operation.requestBody?.content['application/x-www-form-urlencoded']?.schema
    if (schema === undefined) return []
    const sent = request.formFields ?? []
    return [
        ...schema.required
            .filter((name) => !sent.includes(name))
            .map((name) => `form field ${name} is missing`),
        ...sent
            .filter((name) => !Object.hasOwn(schema.properties, name))
            .map((name) => `form field ${name} is not declared`),
    ]
}

/** What a JSON body has that the operation does not take. The log of requests keeps no body. */
export const validateBody = ({ slice, operation }: FoundOperation, body: unknown): readonly string[] => {
    const schema = operation.requestBody?.content['application/json']?.schema
    if (schema === undefined) return body === undefined ? [] : ['a body is not declared']
    const validate = slice.compile(schema, false)
    return validate(body)
        ? []
        : (validate.errors ?? []).map(
              (error) => `body ${error.instancePath}: ${error.message ?? error.keyword}`,
          )
}

/** What a recorded request has that the slices do not allow; empty when it fits. */
export const validateRequest = (slices: Slices, request: LoggedRequest): readonly string[] => {
    const found = findOperation(slices, request)
    if (found === undefined) return [`no operation ${request.method} https://${request.host}${request.path}`]
    return [
        ...checkParameters(request, found),
        ...checkProperties(request, found),
        ...checkForm(request, found),
    ]
}
