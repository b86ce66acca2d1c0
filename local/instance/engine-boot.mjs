import { become } from './boot.mjs'

await become('engine-worker.ts')
