import { isDirty } from './drafts.ts'
import { useEditor } from './editor.ts'
import type { AutomationActions, AutomationSession } from './use-automation.ts'

interface SaveBarProps {
    readonly session: AutomationSession
    readonly actions: AutomationActions
}

/** Stays in sight while the page scrolls: is anything unsaved, and the two ways to end that. */
export function SaveBar({ session: { drafts, includeOpen, isBusy, isSaved }, actions }: SaveBarProps) {
    const { texts } = useEditor()
    const hasChanges = isDirty(drafts) || includeOpen
    const state = isBusy
        ? texts.saving
        : hasChanges
          ? texts.unsaved
          : isSaved
            ? texts.saved
            : texts.nothingToSave
    return (
        <div class="m365-save">
            <button
                type="button"
                class="m365-button m365-button--primary"
                aria-disabled={isBusy || !hasChanges}
                onClick={() => {
                    if (hasChanges) actions.save()
                }}
            >
                {texts.save}
            </button>
            {hasChanges && (
                <button type="button" class="m365-button" aria-disabled={isBusy} onClick={actions.discard}>
                    {texts.discard}
                </button>
            )}
            <p role="status">{state}</p>
        </div>
    )
}
