import { limitGlobals } from './engine-globals.ts'
import { GlideAggregate } from './glide-aggregate.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDigest } from './glide-digest.ts'
import { encodedQueryOf, GlideRecord, GlideRecordSecure, readBack, recordFor } from './record-proxy.ts'
import { gs } from './glide-system.ts'
import { ModuleLoader } from './module-loader.ts'
import { GlideQueryCondition } from './query-builder.ts'
import { RESTMessageV2 } from './rest-message.ts'
import { failure, restRequest, restResponse, sn_ws_err } from './rest-service.ts'
import { actionObject, eventFor } from './script-objects.ts'

const glide = {
    gs,
    GlideRecord,
    GlideRecordSecure,
    GlideAggregate,
    GlideDateTime,
    GlideDigest,
    GlideQueryCondition,
}
const sn_ws = { RESTMessageV2 }

/** Names of `@servicenow/glide` and its namespaces. */
const modules: Readonly<Record<string, object>> = {
    '@servicenow/glide': glide,
    '@servicenow/glide/sn_ws': sn_ws,
    '@servicenow/glide/sn_ws_err': sn_ws_err,
    '@servicenow/glide/sn_ws_int': {},
}

/** What script records have as globals; modules import the same. */
export const globals: Readonly<Record<string, unknown>> = {
    ...glide,
    sn_ws,
    sn_ws_err,
    require: new ModuleLoader(modules).requireFrom(''),
}

/** What the instance uses to make the objects that scripts are given. */
export const internals = {
    recordFor,
    readBack,
    encodedQueryOf,
    restRequest,
    restResponse,
    failure,
    actionObject,
    eventFor,
}

limitGlobals()
