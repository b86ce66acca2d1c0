/** What the browser tests of Manage user operations share: one lab with user operations, and the moves on the page. */
import type { Page } from 'playwright-core'
import type { OperationSettings } from '../../src/server/user-operations/operation-settings.ts'
import { startDemoLab } from '../lab.ts'
import { chooseOperations, OPERATIONS_API } from '../operations-page-lab.ts'
import { opensSettings, settingsAt, type SavedSettings } from './settings-driver.ts'
import { startSignedInPages, type DemoLab, type SignedInPages } from './signed-in-pages.ts'
import { picturesOf } from './pictures.ts'

export { fieldAt, press, saveState, settled } from './settings-driver.ts'

export const PAGE = '/x_mioms_m365_assis_operations_configuration.do'

export interface OperationsPages extends SignedInPages<DemoLab> {
    open(user: string, width?: number): Promise<Page>
    current(): Promise<SavedSettings<OperationSettings>>
    saveAs(user: string, change: (settings: OperationSettings) => OperationSettings): Promise<void>
    /** Closes the pages; all settings are as shipped. */
    tidyUp(): Promise<void>
}

export async function startOperationsPages(): Promise<OperationsPages> {
    const signed = await startSignedInPages(startDemoLab, { height: 4200 })
    await chooseOperations(signed.lab)
    const saved = settingsAt<SavedSettings<OperationSettings>>(signed.lab, `${OPERATIONS_API}/configuration`)
    const { settings: shipped } = await saved.current()
    return {
        ...signed,
        ...saved,
        open: opensSettings(PAGE, signed),
        async tidyUp() {
            await signed.closePages()
            await saved.saveAs('admin', () => shipped)
        },
    }
}

export const picture = picturesOf('operations-configuration')
