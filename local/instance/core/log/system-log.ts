import type { MemoryStore } from '../store/memory-store.ts'

const LEVELS: Readonly<Record<string, string>> = { debug: '-1', info: '0', warning: '1', error: '2' }

/** The table syslog: what gs.info and its kind write, with the application as source. */
export class SystemLog {
    constructor(private readonly store: MemoryStore) {}

    write(level: string, scopeId: string, message: string, given = ''): void {
        const source = given || (this.store.get('sys_scope', scopeId)?.['scope'] ?? scopeId)
        this.store.insert('syslog', { level: LEVELS[level] ?? '0', source, message: message.slice(0, 8000) })
    }
}
