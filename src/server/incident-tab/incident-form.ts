/** A view of the incident form, and whether it shows our section. */
export interface IncidentFormView {
    /** sys_id of the view's sys_ui_form. */
    readonly formSysId: string
    /** Name of the view as it stands in a URL; empty is the Default view. */
    readonly name: string
    readonly title: string
    readonly attached: boolean
}
