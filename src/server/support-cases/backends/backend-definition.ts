/** What Setup has to know of a way to Microsoft, as data. Texts are message keys. */
export interface BackendDefinition {
    readonly id: string
    /** The answer in Setup, and a sentence about it. */
    readonly label: string
    readonly description: string
    /**
     * A service that the instance calls and that calls back: then Setup asks for its base URL, an OAuth profile and who
     * calls in, and cases need the whole setup. Null: a person carries cases over.
     */
    readonly service: null | {
        /** Why its host stands in the network allow-list. */
        readonly purpose: string
    }
    /** Links of its pages lead to the Microsoft 365 admin center. */
    readonly linksToAdminCenter: boolean
}
