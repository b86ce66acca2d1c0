import { t } from 'sn-translate'
import type { SettingsTexts } from './settings-texts.ts'

/** What a page of settings says, translated by the page itself. */
export const settingsWords = (): SettingsTexts => ({
    save: t('Save'),
    discard: t('Discard changes'),
    saving: t('Saving'),
    unsaved: t('You have unsaved changes.'),
    saved: t('Saved'),
    nothingToSave: t('Everything is saved.'),
    history: t('History'),
    noHistory: t('Nobody has saved anything here yet.'),
    goneUser: t('A user who is gone'),
    restored: t('What you had entered and not saved is back.'),
    notSaved: t('Nothing was saved yet: this needs your attention'),
    outOfDate: t('This no longer fits your instance'),
    conflict: t('The settings were saved by somebody else while you were changing them'),
    conflictBy: t('Last saved:'),
    conflictKept: t('What you entered is still on this page and is not saved.'),
    conflictMine: t('Save mine'),
    conflictMineNote: t('Only what you changed is saved, above what they saved.'),
    conflictTheirs: t('Show what is saved'),
    setAside: t('This page shows what is saved. What you entered is set aside.'),
    putBack: t('Put back what I entered'),
})
