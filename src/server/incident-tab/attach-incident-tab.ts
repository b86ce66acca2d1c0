import { appError } from '../errors.ts'
import type { IncidentFormStore } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { IncidentFormView } from './incident-form.ts'

export interface AttachDependencies {
    readonly form: IncidentFormStore
}

/** The views of the incident form that can show the tab. */
export function listIncidentFormViews(
    deps: AttachDependencies,
): Result<{ readonly views: readonly IncidentFormView[] }> {
    return ok({ views: deps.form.views() })
}

/**
 * Adds the tab to one view of the incident form, or takes it away. Doing it twice changes nothing. Nothing that the
 * instance brought is rewritten; where the instance refuses, the error says how to do it by hand.
 */
export function setIncidentTab(
    deps: AttachDependencies,
    formSysId: string,
    body: unknown,
): Result<{ readonly view: IncidentFormView }> {
    const attached = (body as { attached?: unknown } | null)?.attached
    if (typeof attached !== 'boolean')
        return err(appError('REQUEST_INVALID', ['attached must be true or false']))
    const find = (): IncidentFormView | undefined =>
        deps.form.views().find((view) => view.formSysId === formSysId)
    const view = find()
    if (!view) return err(appError('VIEW_NOT_FOUND', [formSysId]))
    if (view.attached !== attached) {
        const done = attached ? deps.form.attach(formSysId) : deps.form.detach(formSysId)
        if (!done) return err(appError('FORM_WRITE_REFUSED', [view.title]))
    }
    return ok({ view: find() ?? view })
}
