import { startInboundLab } from '../test/inbound-lab.ts'
import { tellAtPace } from '../test/inbound-pace.ts'

/** 50 updates a second for a minute to 30 cases: is any lost, is each case in the right state, how long do answers take? */
export async function measureInbound(): Promise<unknown> {
    const lab = await startInboundLab()
    try {
        return await tellAtPace(lab, { perSecond: 50, seconds: 60, cases: 30 })
    } finally {
        await lab.close()
    }
}
