/** What the server tells the scripts of a page, as JSON in the page. */

export interface UserDefinition {
    readonly userId: string
    readonly userName: string
    readonly firstName: string
    readonly lastName: string
    readonly roles: readonly string[]
}

export interface PageDefinition {
    readonly token: string
    readonly user: UserDefinition
    readonly language: string
    /** Texts that scripts announced, by key, in the user's language. */
    readonly messages: Readonly<Record<string, string>>
}

export interface FieldDefinition {
    readonly name: string
    readonly type: string
    /** Table of a reference. */
    readonly reference: string
    /** As the record holds it; of times, in the user's format and zone. */
    readonly value: string
    readonly display: string
    readonly mandatory: boolean
    /** By dictionary or access control: scripts cannot change that. */
    readonly readOnly: boolean
}

export interface ScriptDefinition {
    readonly name: string
    readonly script: string
    readonly isolate: boolean
}

export interface ClientScriptDefinition extends ScriptDefinition {
    readonly type: string
    readonly field: string
}

export type ThreeState = 'true' | 'false' | 'ignore'

export interface PolicyAction {
    readonly field: string
    readonly visible: ThreeState
    readonly readOnly: ThreeState
    readonly mandatory: ThreeState
    readonly cleared: boolean
    readonly value: string
    readonly valueAction: string
    readonly message: string
    readonly messageType: string
}

export interface ConditionDefinition {
    readonly column: string
    readonly operator: string
    readonly value: string
}

export interface PolicyDefinition {
    readonly name: string
    /** Any of these must hold; in each all of the lists; of each list any condition. Empty: always. */
    readonly conditions: readonly (readonly (readonly ConditionDefinition[])[])[]
    readonly onLoad: boolean
    readonly reverse: boolean
    readonly actions: readonly PolicyAction[]
    /** Undefined: without scripts. */
    readonly scripts?: { readonly whenTrue: string; readonly whenFalse: string; readonly isolate: boolean }
}

export interface ActionDefinition extends ScriptDefinition {
    readonly sysId: string
    readonly actionName: string
    readonly onclick: string
}

export interface FormDefinition extends PageDefinition {
    readonly table: string
    readonly sysId: string
    readonly newRecord: boolean
    readonly displayValue: string
    readonly view: string
    /** JSON: what display rules left in g_scratchpad. */
    readonly scratchpad: string
    readonly fields: readonly FieldDefinition[]
    /** All columns of the table: a name that is none of them is misspelt. */
    readonly columns: readonly string[]
    /** Values of fields that are not on the form, for conditions. */
    readonly values: Readonly<Record<string, string>>
    readonly clientScripts: readonly ClientScriptDefinition[]
    readonly policies: readonly PolicyDefinition[]
    readonly clientActions: readonly ActionDefinition[]
    /** What the server could not prepare, to be told on the page. */
    readonly problems: readonly string[]
}

export interface ListDefinition extends PageDefinition {
    readonly table: string
    readonly view: string
    readonly query: string
    readonly title: string
    readonly clientActions: readonly ActionDefinition[]
}
