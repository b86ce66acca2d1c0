import { host } from './host.ts'
import { loud } from './not-implemented.ts'

/** ServiceNowDocs: api-reference/server-api-reference/GlideDigest */
export class GlideDigest {
    constructor() {
        const digest = (algorithm: string, encoding: string) => (text: unknown) =>
            host.digest(algorithm, String(text), encoding)
        return loud('GlideDigest', {
            getMD5Hex: digest('md5', 'hex'),
            getMD5Base64: digest('md5', 'base64'),
            getSHA1Hex: digest('sha1', 'hex'),
            getSHA1Base64: digest('sha1', 'base64'),
            getSHA256Hex: digest('sha256', 'hex'),
            getSHA256Base64: digest('sha256', 'base64'),
        }) as unknown as GlideDigest
    }
}
