import { GlideAggregate } from './glide-aggregate.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDigest } from './glide-digest.ts'
import { GlideRecord, GlideRecordSecure, readBack, recordFor } from './glide-record.ts'
import { gs } from './glide-system.ts'
import { GlideQueryCondition } from './query-builder.ts'
import { RESTMessageV2 } from './rest-message.ts'
import { failure, restRequest, restResponse, sn_ws_err } from './rest-service.ts'

/** Names of `@servicenow/glide` and its namespaces; script records have them as globals. */
export const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    '@servicenow/glide': {
        gs,
        GlideRecord,
        GlideRecordSecure,
        GlideAggregate,
        GlideDateTime,
        GlideDigest,
        GlideQueryCondition,
    },
    '@servicenow/glide/sn_ws': { RESTMessageV2 },
    '@servicenow/glide/sn_ws_err': sn_ws_err,
    '@servicenow/glide/sn_ws_int': {},
}

/** What the instance uses to make the objects that scripts are given. */
export const internals = { recordFor, readBack, restRequest, restResponse, failure }
