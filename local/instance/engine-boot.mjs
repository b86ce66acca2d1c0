// A worker thread does not inherit the loader that runs TypeScript: it registers its own, then becomes the engine.
import { register } from 'tsx/esm/api'

register()
await import('./engine-worker.ts')
