import type { RestAnswer, RestRequest } from '../../../../local/instance/contracts.ts'
import { smallInstance } from './small-instance.ts'

/** Runs scripts as one scripted REST operation of a small instance. */
export function restOperation() {
    const lab = smallInstance()
    const answer = (operation_script: string, request: Partial<RestRequest> = {}): RestAnswer =>
        lab.instance.scripts.runRestOperation(
            lab.session('admin'),
            { name: 'route', operation_script },
            {
                method: 'GET',
                url: 'https://local/api/x_a/v1/things/7?active=true&name=a&name=b%20c',
                path: '/api/x_a/v1/things/7',
                query: { active: ['true'], name: ['a', 'b c'] },
                pathParameters: { id: '7' },
                headers: {
                    Accept: 'application/json;q=0.9, text/plain',
                    'Content-Type': 'application/json',
                    'X-Own': 'yes',
                },
                body: '',
                ...request,
            },
        )
    return {
        ...lab,
        answer,
        /** What the script returned, as the answer's `result`. */
        result(script: string, request: Partial<RestRequest> = {}): unknown {
            const { status, body } = answer(`response.setBody((function () { ${script} })())`, request)
            expect([status, body]).toEqual([200, expect.stringContaining('result')])
            return (JSON.parse(body) as { result: unknown }).result
        },
    }
}
