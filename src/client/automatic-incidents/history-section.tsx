import type { AutomationPage } from '../../server/service-health/settings/automation-page.ts'
import type { AutomationTexts } from '../../server/service-health/settings/automation-texts.ts'
import { SettingsHistory } from '../shared/settings-history.tsx'
import { useEditor } from './editor.ts'

/** The part of the page that a path of the settings stands in. */
function placeOf(path: string, texts: AutomationTexts): string {
    if (path.startsWith('incidents.rules')) return texts.rules
    if (path.startsWith('incidents.fieldMap')) return texts.fieldMap
    if (path.startsWith('incidents.defaults')) return texts.defaults
    if (path.startsWith('outages')) return texts.outages
    if (path.startsWith('learning')) return texts.learning
    return path === 'writesPerRun' ? texts.writesPerRun : texts.creating
}

export function HistorySection({ history }: Pick<AutomationPage, 'history'>) {
    const { texts } = useEditor()
    return (
        <SettingsHistory
            history={history}
            texts={texts}
            placeOf={(path) => placeOf(path, texts)}
            nowhere={texts.includeOpen}
        />
    )
}
