import { inserts, queries } from './instance-records.ts'
import { restInProcess, restOverHttp } from './instance-rest.ts'
import { starts } from './instance-start.ts'

/** How fast the local instance is, beside what the experiment that came before it measured. */
export async function measureInstance(): Promise<unknown> {
    return [
        await restInProcess(),
        ...(await restOverHttp()),
        await inserts(),
        ...(await queries()),
        ...(await starts()),
    ]
}
