/** What the parts of the local instance know of the service catalog. */
import type { Row, Session } from './contracts.ts'
import type { VariableKind } from './core/catalog/variable-kinds.ts'

export interface CatalogChoice {
    readonly value: string
    readonly label: string
}

/** One question of a catalog item, as one user sees it. */
export interface CatalogVariable {
    readonly sysId: string
    readonly name: string
    readonly kind: VariableKind
    /** The platform's number of its type. */
    readonly type: string
    /** It arranges the form and holds nothing. */
    readonly isFormat: boolean
    readonly label: string
    readonly mandatory: boolean
    readonly readOnly: boolean
    readonly hidden: boolean
    /** Is it part of summaries of the order, such as an approver's? */
    readonly summary: boolean
    readonly defaultValue: string
    readonly hint: string
    readonly example: string
    readonly help: string
    /** Columns of a container. */
    readonly columns: 1 | 2
    readonly displayTitle: boolean
    readonly maxLength: number
    readonly includeNone: boolean
    readonly choices: readonly CatalogChoice[]
    /** Table of a reference; '' of others. */
    readonly reference: string
    /** Encoded query that narrows a reference. */
    readonly qualifier: string
}

export interface CatalogItem {
    readonly sysId: string
    readonly row: Row
    readonly name: string
    readonly shortDescription: string
    /** HTML. */
    readonly description: string
    readonly categories: readonly string[]
    /** Throws, naming it, on a variable that this instance cannot show. */
    variables(): readonly CatalogVariable[]
}

/** A variable of a requested item with what was chosen. */
export interface OrderedVariable {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly display: string
    readonly summary: boolean
}

export interface Order {
    readonly quantity: number
    /** sys_id of a user; without one, whoever orders. */
    readonly requestedFor?: string
    /** By name. */
    readonly variables: Readonly<Record<string, string>>
}

export type OrderOutcome =
    | {
          readonly kind: 'ordered'
          /** Of the request. */
          readonly sysId: string
          readonly number: string
          readonly itemSysId: string
      }
    | { readonly kind: 'refused'; readonly message: string }

/** The service catalog, for those whom its items are for. */
export interface Catalog {
    items(session: Session): readonly CatalogItem[]
    /** Undefined: there is none, or it is not for the user. */
    item(session: Session, sysId: string): CatalogItem | undefined
    mayRequestForOthers(session: Session): boolean
    order(session: Session, sysId: string, order: Order): OrderOutcome
    /** The variables of a requested item; who may see them is the caller's affair. */
    ordered(session: Session, requestItem: string): readonly OrderedVariable[]
}
