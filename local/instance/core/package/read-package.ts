import { strFromU8, unzipSync } from 'fflate'

/** One XML file of a package: the folder says when it is applied. */
export interface PackageFile {
    /** `scope`, `dictionary`, `update`, `author_elective_update`, `unload`, `unload.demo`, … */
    readonly folder: string
    readonly name: string
    readonly xml: string
}

const INVENTORY = 'package_inventory.csv'

function entriesOf(zip: Uint8Array): Readonly<Record<string, Uint8Array>> {
    try {
        return unzipSync(zip)
    } catch (cause) {
        throw new Error('the package is no zip', { cause })
    }
}

/**
 * The files of a package as `now-sdk pack` makes it. Entry names may start with a slash.
 * Throws when it is no zip, has a file that is no XML, or has no record of its application.
 */
export function readPackage(zip: Uint8Array): readonly PackageFile[] {
    const files: PackageFile[] = []
    for (const [entry, bytes] of Object.entries(entriesOf(zip))) {
        const path = entry.replace(/^\/+/, '')
        if (path === '' || path.endsWith('/') || path === INVENTORY) continue
        const slash = path.lastIndexOf('/')
        const [folder, name] = [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)]
        if (folder === '' || !name.endsWith('.xml'))
            throw new Error(`local instance: the package's file ${path} is of no known kind`)
        files.push({ folder, name, xml: strFromU8(bytes) })
    }
    if (!files.some(({ folder }) => folder === 'scope'))
        throw new Error('the package has no scope/sys_app record')
    return files
}
