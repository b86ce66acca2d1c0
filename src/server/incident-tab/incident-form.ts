/** A view of the incident form, and what of ours it shows. */
export interface IncidentFormView {
    /** sys_id of the view's sys_ui_form. */
    readonly formSysId: string
    /** Name of the view as it stands in a URL; empty is the Default view. */
    readonly name: string
    readonly title: string
    /** It shows our section: the tab. */
    readonly attached: boolean
    /** Its related lists hold the cases with Microsoft. */
    readonly casesList: boolean
}

/** none-there: the view has no related lists of its own, and making some would replace those that it shows. */
export type ListChange = 'done' | 'refused' | 'none-there'
