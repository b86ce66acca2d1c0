import type { AjaxOutcome, Security, Session } from '../../contracts.ts'
import { messageOf } from './host-bridge.ts'
import type { IncludedScripts } from './included-scripts.ts'
import type { ScriptInclude } from './script-include-source.ts'
import type { ScriptRuntime } from './script-runtime.ts'

export interface AjaxDependencies {
    readonly includes: IncludedScripts
    readonly security: Security
    property(name: string): string | undefined
}

const isGuest = ({ userId, userName }: Session): boolean => userId === '' || userName === 'guest'

/**
 * Script Includes that clients call through GlideAjax. Somebody who is not signed in may only call what says that it
 * is public, or everything when glide.script.ccsi.ispublic is true.
 * @see ServiceNowDocs: api-reference/scripts/c_ScriptIncludes, p_AJAX
 */
export class AjaxProcessors {
    constructor(private readonly deps: AjaxDependencies) {}

    run(
        runtime: ScriptRuntime,
        session: Session,
        processor: string,
        parameters: Readonly<Record<string, string>>,
    ): AjaxOutcome {
        let include: ScriptInclude
        try {
            include = this.deps.includes.find(processor)
        } catch (error) {
            return { kind: 'missing', message: messageOf(error) }
        }
        const { apiName, name, scopeId, row } = include
        if (row['client_callable'] !== 'true')
            return { kind: 'missing', message: `Script Include ${apiName} is not Glide AJAX enabled` }
        if (this.isDenied(session, include))
            return { kind: 'denied', message: `Access to Script Include ${apiName} is denied` }
        return runtime.during({ session, scopeId }, () => {
            const { internals } = runtime.context(scopeId)
            const value = this.deps.includes.own(runtime, include)
            if (isGuest(session) && !this.isPublic(internals.isPublicProcessor(value, name)))
                return { kind: 'denied', message: `Script Include ${apiName} is private` }
            const given = { ...parameters, sysparm_processor: processor }
            const answer = internals.withoutCaller(() =>
                internals.runProcessor(value, name, JSON.stringify(given)),
            )
            return { kind: 'done', ...(JSON.parse(answer) as { xml: string; answer: string }) }
        })
    }

    private isPublic(said: boolean | undefined): boolean {
        return said ?? this.deps.property('glide.script.ccsi.ispublic') === 'true'
    }

    private isDenied(session: Session, { apiName, name }: ScriptInclude): boolean {
        return [...new Set([name, apiName])].some(
            (one) =>
                this.deps.security.canResource(session, 'client_callable_script_include', one, 'execute') ===
                'denied',
        )
    }
}
