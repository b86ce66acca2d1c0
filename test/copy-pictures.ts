/** Copies the pictures of the guides from what the browser tests made: `npm run test:e2e`, then `npm run docs:pictures`. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'

/** Screenshot by picture of docs/images. */
const PICTURES: Readonly<Record<string, string>> = {
    'incident-tab': 'incident-form-tab',
    recommendations: 'recommendations-at-first',
    'setup-agree': 'setup-basic-consent',
    'setup-type': 'setup-basic-type',
    'setup-outbound': 'setup-basic-outbound',
    'setup-inbound': 'setup-aad-inbound',
    'setup-complete': 'setup-basic-complete',
    'security-tickets': 'security-tickets-real-overview',
    'security-configuration': 'security-configuration-guide',
}

for (const [picture, screenshot] of Object.entries(PICTURES))
    copyFileSync(
        join('artifacts', 'screenshots', `${screenshot}.png`),
        join('docs', 'images', `${picture}.png`),
    )
