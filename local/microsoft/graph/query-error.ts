/** What a query cannot have. Becomes a 400 `BadRequest` that names it. */
export interface QueryError {
    readonly badRequest: string
}

export const badRequest = (message: string): QueryError => ({ badRequest: message })

export const isQueryError = (value: unknown): value is QueryError =>
    typeof value === 'object' && value !== null && 'badRequest' in value
