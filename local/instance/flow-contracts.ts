/** A custom action of Workflow Studio that is run by itself, by somebody. */
export interface ActionRun {
    /** Name or sys_id of a sys_hub_action_type_definition. */
    readonly action: string
    /** User name of whom it runs as; `system`: as a flow with Run As System User. */
    readonly user: string
    /** By the name of the input; of a record its sys_id. */
    readonly inputs: Readonly<Record<string, string>>
}

/** Custom actions. There is no flow engine: nothing starts them but this. */
export interface FlowActions {
    /**
     * Runs the one Script step of an action and answers the action's outputs, all as text. Throws a RangeError on an action,
     * user or input that is not there; names what it does not know, such as other steps; throws what the script throws.
     */
    run(run: ActionRun): Readonly<Record<string, string>>
}
