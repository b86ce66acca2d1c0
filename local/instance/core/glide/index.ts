import { ArrayUtil } from './array-util.ts'
import { AbstractAjaxProcessor, isPublicProcessor, runProcessor } from './ajax-processor.ts'
import { Class, installExtendsObject } from './class-library.ts'
import { asCalledFrom, withoutCaller } from './cross-scope-object.ts'
import { limitGlobals } from './engine-globals.ts'
import { GlideAggregate } from './glide-aggregate.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideFilter } from './glide-filter.ts'
import { GlideTime } from './glide-time.ts'
import { GlideDigest } from './glide-digest.ts'
import { GlideSecureRandomUtil } from './glide-secure-random-util.ts'
import { GlideStringUtil } from './glide-string-util.ts'
import { GlobalJSON } from './global-json.ts'
import { JSUtil } from './js-util.ts'
import { encodedQueryOf, GlideRecord, GlideRecordSecure, readBack, recordFor } from './record-proxy.ts'
import { gs } from './glide-system.ts'
import { missing, missingClasses } from './missing-classes.ts'
import { ModuleLoader } from './module-loader.ts'
import { NumberManager, numberFunctions } from './number-manager.ts'
import { GlideQueryCondition } from './query-builder.ts'
import { GlideOAuthClient, GlideOAuthClientRequest, sn_auth } from './oauth-client.ts'
import { RESTMessageV2 } from './rest-message.ts'
import { sn_ws_err } from './rest-errors.ts'
import { restCall } from './rest-service.ts'
import { GlideSysAttachment, GlideSysAttachmentInputStream } from './sys-attachment.ts'
import {
    actionObject,
    jellyEmpty,
    jellyVariables,
    pageParameters,
    processingObjects,
} from './page-objects.ts'
import { ScriptIncludes, scriptNames } from './script-includes.ts'
import { scratchpad, scratchpadText } from './script-objects.ts'
import { stepVariables } from './step-variables.ts'
import { GlideTableHierarchy } from './table-hierarchy.ts'
import { UserCriteriaLoader } from './user-criteria-loader.ts'
import { XMLDocument2 } from './xml-document.ts'

const glide = {
    gs,
    GlideRecord,
    GlideRecordSecure,
    GlideAggregate,
    GlideDate,
    GlideDateTime,
    GlideDuration,
    GlideTime,
    GlideDigest,
    GlideSysAttachment,
    GlideSysAttachmentInputStream,
    GlideOAuthClient,
    GlideOAuthClientRequest,
    GlideQueryCondition,
    GlideSecureRandomUtil,
    GlideStringUtil,
    GlideFilter,
    GlideTableHierarchy,
    XMLDocument2,
    ...missingClasses,
}
const sn_ws = { RESTMessageV2 }
const sn_uc = { UserCriteriaLoader }

/** Names of `@servicenow/glide` and its namespaces. */
const modules: Readonly<Record<string, object>> = {
    '@servicenow/glide': glide,
    '@servicenow/glide/sn_ws': sn_ws,
    '@servicenow/glide/sn_auth': sn_auth,
    '@servicenow/glide/sn_uc': sn_uc,
    '@servicenow/glide/sn_ws_err': sn_ws_err,
    '@servicenow/glide/sn_ws_int': {},
}

const scripts = scriptNames({
    AbstractAjaxProcessor,
    ArrayUtil,
    JSON: GlobalJSON,
    JSUtil,
    NumberManager,
    GlideQuery: missing('GlideQuery'),
})
const loader = new ModuleLoader({ ...modules, ...scripts.modules })

/** What script records have as globals; modules import the same. */
export const globals: Readonly<Record<string, unknown>> = {
    ...glide,
    sn_ws,
    sn_ws_err,
    sn_auth,
    sn_uc,
    Class,
    require: loader.requireFrom(''),
}
/** What else free names of script records mean. */
export const { names } = scripts
const includes = new ScriptIncludes(globals)

/** What the instance uses to make the objects that scripts are given. */
export const internals = {
    recordFor,
    readBack,
    encodedQueryOf,
    restCall,
    actionObject,
    processingObjects,
    pageParameters,
    jellyEmpty,
    jellyVariables,
    scratchpad,
    scratchpadText,
    stepVariables,
    numberFunctions,
    scriptInclude(apiName: string, name: string, script: string, caller: string | null): unknown {
        const value = includes.value(apiName, name, script)
        return caller === null ? value : asCalledFrom(caller, value)
    },
    isPublicProcessor,
    runProcessor,
    withoutCaller,
}

installExtendsObject()
limitGlobals()
