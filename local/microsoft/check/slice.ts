import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** The parts of an OpenAPI 3.1 document that the check reads. */
export interface Reference {
    readonly $ref: string
}
export interface Parameter {
    readonly name: string
    readonly in: 'path' | 'query' | 'header'
    readonly required?: boolean
    readonly schema: object
}
export interface Answer {
    readonly headers?: Readonly<Record<string, { readonly schema: object } | Reference>>
    readonly content?: Readonly<Record<string, { readonly schema: object }>>
}
export interface FormSchema {
    readonly required: readonly string[]
    readonly properties: Readonly<Record<string, object>>
}
export interface Operation {
    readonly operationId: string
    readonly parameters?: readonly (Parameter | Reference)[]
    readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: FormSchema }>> }
    readonly responses: Readonly<Record<string, Answer | Reference>>
    /** Name of the entity's schema, for $select and $expand. */
    readonly 'x-graph-entity'?: string
}
interface Document {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

export interface Slice {
    /** The operation that serves a path, by template; literal segments win over parameters. */
    find(method: string, path: string): Operation | undefined
    resolve<T extends object>(value: T | Reference): T
    /** `whole`: what the metadata calls non-nullable must be there. Off for entities cut by $select. */
    compile(schema: object, whole: boolean): ValidateFunction
    schema(name: string): { readonly properties?: Readonly<Record<string, object>> }
}

type JsonObject = Readonly<Record<string, unknown>>

/** The metadata marks open types: they may have properties beside the declared ones. */
const openTypes = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(openTypes)
    if (typeof value !== 'object' || value === null) return value
    const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, openTypes(child)]))
    return (value as JsonObject)['x-csdl-openType'] === true ? { ...copy, additionalProperties: true } : copy
}

/** The metadata marks properties that are never null; in a whole entity they are required. */
const requireNonNullable = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(requireNonNullable)
    if (typeof value !== 'object' || value === null) return value
    const copy = Object.fromEntries(
        Object.entries(value).map(([key, child]) => [key, requireNonNullable(child)]),
    )
    const nonNullable = (value as JsonObject)['x-csdl-nonNullable']
    return nonNullable === undefined ? copy : { ...copy, required: nonNullable }
}

const compiler = (document: unknown): ((schema: object) => ValidateFunction) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addFormat('base64url', /^[\w-]*={0,2}$/)
    ajv.addSchema(document as object, 'slice')
    const absolute = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"slice#/'))
    return (schema) => ajv.compile(absolute(schema) as object)
}

const isReference = (value: object): value is Reference => '$ref' in value

const matchesTemplate = (template: string, path: string): boolean => {
    const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')
    return new RegExp(`^${pattern}$`).test(path)
}

/** @throws Error when the file is missing or no OpenAPI document. */
export const loadSlice = (file: string): Slice => {
    const document = JSON.parse(readFileSync(file, 'utf8')) as Document
    if (typeof document.paths !== 'object') throw new Error(`${file} is no OpenAPI document`)
    const open = openTypes(document)
    const [part, whole] = [compiler(open), compiler(requireNonNullable(open))]
    const templates = Object.keys(document.paths).sort((a, b) => a.split('{').length - b.split('{').length)
    return {
        find: (method, path) => {
            const template = templates.find((candidate) => matchesTemplate(candidate, path))
            return template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()]
        },
        resolve: <T extends object>(value: T | Reference): T => {
            if (!isReference(value)) return value
            const keys = value.$ref.slice('#/'.length).split('/')
            return keys.reduce<unknown>((node, key) => (node as JsonObject)[key], document) as T
        },
        compile: (schema, isWhole) => (isWhole ? whole : part)(schema),
        schema: (name) => {
            const schema = document.components.schemas[name]
            if (schema === undefined) throw new Error(`${file} has no schema ${name}`)
            return schema
        },
    }
}
