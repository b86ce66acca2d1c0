// A worker thread does not inherit the loader that runs TypeScript: it registers its own, then becomes a node.
import { register } from 'tsx/esm/api'

register()
await import('./node-worker.ts')
