import './save-bar.css'

interface SaveBarProps {
    readonly hasChanges: boolean
    readonly isBusy: boolean
    readonly isSaved: boolean
    readonly texts: Readonly<
        Record<'save' | 'discard' | 'saving' | 'unsaved' | 'saved' | 'nothingToSave', string>
    >
    readonly onSave: () => void
    readonly onDiscard: () => void
}

/** Stays in sight while the page scrolls: is anything unsaved, and the two ways to end that. */
export function SaveBar({ hasChanges, isBusy, isSaved, texts, onSave, onDiscard }: SaveBarProps) {
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
                    if (hasChanges) onSave()
                }}
            >
                {texts.save}
            </button>
            {hasChanges && (
                <button type="button" class="m365-button" aria-disabled={isBusy} onClick={onDiscard}>
                    {texts.discard}
                </button>
            )}
            <p role="status">{state}</p>
        </div>
    )
}
