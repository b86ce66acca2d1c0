import { host } from './host.ts'
import { loud } from './not-implemented.ts'

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideTableHierarchyScopedAPI. Throws when there is no such table. */
const hierarchy = (name: string): object => {
    const lineage = () => [...host.lineage(name)]
    const extensions = () => [...host.extensions(name)]
    lineage()
    const isExtension = () => lineage().length > 1
    const isExtended = () => extensions().length > 0
    return loud('GlideTableHierarchy', {
        getAllExtensions: () => [name, ...extensions()],
        /** The table itself where there is no parent. */
        getBase: () => lineage()[1] ?? name,
        getHierarchy: lineage,
        getName: () => name,
        getRoot: () => lineage().at(-1),
        getTables: lineage,
        getTableExtensions: extensions,
        hasExtensions: isExtended,
        isBaseClass: () => !isExtension() && isExtended(),
        isSoloClass: () => !isExtension() && !isExtended(),
    })
}

export class GlideTableHierarchy {
    constructor(table: unknown) {
        return hierarchy(String(table)) as unknown as GlideTableHierarchy
    }
}
