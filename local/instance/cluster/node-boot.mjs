import { become } from '../boot.mjs'

await become('cluster/node-worker.ts')
