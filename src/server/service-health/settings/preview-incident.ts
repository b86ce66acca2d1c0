import { appError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { err, ok, type Result } from '../../result.ts'
import { nameOfUser } from '../../settings-pages/name-of-user.ts'
import { postNote } from '../post-note.ts'
import { resolutionNote } from '../resolve-incidents.ts'
import type { StoredHealthIssue, StoredHealthPost } from '../stored-health-issue.ts'
import type { IncidentPreview, PreviewRequest } from './automation-page.ts'
import { draftIncident } from './draft-incident.ts'
import { parseHealthSettings } from './parse-health-settings.ts'
import type { AutomationDependencies } from './read-automation.ts'
import { rememberFields } from './remembered-fields.ts'
import { settingsProblems } from './settings-problems.ts'
import { isObject } from '../../json.ts'

const SHOWN_ISSUES = 50
const MOST_OPEN = 2000

function parseRequest(body: unknown): Result<PreviewRequest, string> {
    if (!isObject(body)) return err('settings')
    const extra = Object.keys(body).find((key) => key !== 'settings' && key !== 'issue')
    if (extra !== undefined) return err('settings, issue')
    const { settings, issue } = body
    if (issue !== undefined && (typeof issue !== 'string' || !isSysId(issue))) return err('issue')
    const parsed = parseHealthSettings(settings)
    if (parsed.wrong.length > 0) return err(parsed.wrong.slice(0, 5).join(', ').slice(0, 200))
    return ok(issue === undefined ? { settings: parsed.settings } : { settings: parsed.settings, issue })
}

/** Stands in until Microsoft's issues are read. In Microsoft's own words, which are English. */
const example = (now: number): StoredHealthIssue => ({
    sysId: '',
    tenantId: '',
    id: 'EX000000',
    title: "Some users can't access Exchange Online mailboxes",
    service: 'Exchange Online',
    feature: 'E-Mail and calendar access',
    featureGroup: 'E-Mail and calendar access',
    classification: 'incident',
    status: 'serviceDegradation',
    origin: 'microsoft',
    impact: "Users can't access their mailboxes through any connection method.",
    terms: '',
    isResolved: false,
    startAt: now,
    endAt: null,
    latestUpdate: null,
    nextUpdateAt: null,
})

const examplePost = (now: number): StoredHealthPost => ({
    sysId: '',
    hash: '',
    status: '',
    createdAt: now,
    postType: 'regular',
    contentType: 'text',
    content: "We're investigating a potential issue with Exchange Online.",
})

/** `POST /automation/preview`: the incident that an issue would get, by what creates it. Nothing is written. */
export function previewIncident(given: AutomationDependencies, body: unknown): Result<IncidentPreview> {
    const request = parseRequest(body)
    if (!request.ok) return err(appError('REQUEST_INVALID', [request.error]))
    const deps = { ...given, incidentFields: rememberFields(given.incidentFields) }
    const { settings, issue: wanted } = request.value
    const open = [...deps.issues.openChangedSince(0, MOST_OPEN)].reverse()
    const found = wanted === undefined ? open[0] : deps.issues.bySysIds([wanted])[0]
    if (wanted !== undefined && !found) return err(appError('REQUEST_INVALID', ['issue']))

    const now = deps.clock.now()
    const issue = found ?? example(now)
    const posts = found ? deps.issues.posts(found.sysId) : [examplePost(now)]
    const newest = posts[posts.length - 1]
    const draft = draftIncident(deps, settings.incidents, issue, deps.tenants.get(issue.tenantId)?.name ?? '')
    const label = (field: string): string => deps.incidentFields.field(field)?.label ?? field
    return ok({
        issues: open.slice(0, SHOWN_ISSUES).map(({ sysId, id, title }) => ({ sysId, id, title })),
        issue: found?.sysId ?? null,
        rule: draft.rule && { id: draft.rule.id, name: draft.rule.name },
        creates: draft.creates,
        fields: Object.keys(draft.values).map((field) => {
            const value = draft.values[field] ?? ''
            return { field, label: label(field), value, display: display(deps, field, value) }
        }),
        leftOut: draft.leftOut.map(({ field, value, why }) => ({
            field,
            label: label(field),
            value,
            why: deps.user.translate(why),
        })),
        problems: settingsProblems(deps, settings),
        note: newest ? postNote(deps.user, issue.id, { post: newest, isCorrection: false }) : null,
        resolution: resolutionNote(deps.user, { ...issue, endAt: issue.endAt ?? now }, now),
    })
}

function display(deps: AutomationDependencies, field: string, value: string): string {
    if (field === 'assignment_group') return deps.incidentFields.group(value)?.name ?? value
    if (field === 'assigned_to') return nameOfUser(deps, value) || value
    if (!deps.incidentFields.field(field)?.hasChoices) return value
    return deps.incidentFields.choices(field).find((choice) => choice.value === value)?.label ?? value
}
