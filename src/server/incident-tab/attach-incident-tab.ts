import { appError, type AppError } from '../errors.ts'
import { isObject } from '../json.ts'
import type { IncidentFormStore } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { IncidentFormView } from './incident-form.ts'

export interface AttachDependencies {
    readonly form: IncidentFormStore
}

interface Wanted {
    readonly attached: boolean | undefined
    readonly casesList: boolean | undefined
}

/** The views of the incident form that can show the tab and the list of cases. */
export function listIncidentFormViews(
    deps: AttachDependencies,
): Result<{ readonly views: readonly IncidentFormView[] }> {
    return ok({ views: deps.form.views() })
}

/**
 * Adds the tab (`attached`) or the related list of cases (`casesList`) to one view of the incident form, or takes them
 * away. Doing it twice changes nothing. Nothing that the instance brought is rewritten; where the instance refuses, the
 * error says how to do it by hand.
 */
export function setIncidentFormView(
    deps: AttachDependencies,
    formSysId: string,
    body: unknown,
): Result<{ readonly view: IncidentFormView }> {
    const wanted = wantedOf(body)
    if (typeof wanted === 'string') return err(appError('REQUEST_INVALID', [wanted]))
    const find = (): IncidentFormView | undefined =>
        deps.form.views().find((view) => view.formSysId === formSysId)
    const view = find()
    if (!view) return err(appError('VIEW_NOT_FOUND', [formSysId]))
    const problem = setTab(deps, view, wanted.attached) ?? setCasesList(deps, view, wanted.casesList)
    return problem ? err(problem) : ok({ view: find() ?? view })
}

/** What the body asks for; a text: what is wrong with it. */
function wantedOf(body: unknown): Wanted | string {
    const given: Readonly<Record<string, unknown>> = isObject(body) ? body : {}
    const { attached, casesList } = given
    const isFlag = (value: unknown): value is boolean | undefined =>
        value === undefined || typeof value === 'boolean'
    if (!isFlag(attached)) return 'attached must be true or false'
    if (!isFlag(casesList)) return 'casesList must be true or false'
    if (attached === undefined && casesList === undefined)
        return 'attached or casesList must be true or false'
    return { attached, casesList }
}

function setTab(
    { form }: AttachDependencies,
    { formSysId, title, attached }: IncidentFormView,
    wanted: boolean | undefined,
): AppError | undefined {
    if (wanted === undefined || wanted === attached) return undefined
    const isDone = wanted ? form.attach(formSysId) : form.detach(formSysId)
    return isDone ? undefined : appError('FORM_WRITE_REFUSED', [title])
}

function setCasesList(
    { form }: AttachDependencies,
    { formSysId, title, casesList }: IncidentFormView,
    wanted: boolean | undefined,
): AppError | undefined {
    if (wanted === undefined || wanted === casesList) return undefined
    const change = wanted ? form.addCasesList(formSysId) : form.removeCasesList(formSysId)
    if (change === 'done') return undefined
    return appError(change === 'refused' ? 'RELATED_LIST_REFUSED' : 'RELATED_LISTS_MISSING', [title])
}
