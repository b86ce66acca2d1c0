import type { Notice } from '../../../../src/server/incident-tab/incident-tab.ts'
import { isMissingSetup, tellForm } from '../../../../src/client/incident-tab/form-message.ts'

const notice = (code: string, message = 'Please complete the setup.'): Notice => ({
    code,
    message,
    severity: 'error',
    fix: '',
    whoFixes: 'servicenow-admin',
    correlationId: null,
    retryAfterSeconds: null,
})
const holder = (value: unknown): Window => value as Window

describe('the message on the form that holds the page', () => {
    it('says each sentence', () => {
        const said: string[] = []
        const g_form = { addErrorMessage: (message: string) => said.push(message) }
        tellForm([notice('SETUP_INCOMPLETE', 'one'), notice('SETUP_FINAL_STEP', 'two')], holder({ g_form }))
        expect(said).toEqual(['one', 'two'])
    })

    it.each([{}, { g_form: {} }, { g_form: null }, { g_form: undefined }])(
        'is none where the holder %p has no such form',
        (window) => expect(() => tellForm([notice('SETUP_INCOMPLETE')], holder(window))).not.toThrow(),
    )

    it('is none in a window of another origin, which throws at every question', () => {
        const foreign = new Proxy(
            {},
            {
                get() {
                    throw new Error('Blocked a frame from accessing a cross-origin frame.')
                },
            },
        )
        expect(() => tellForm([notice('SETUP_INCOMPLETE')], holder(foreign))).not.toThrow()
    })

    it('is about missing setup alone', () => {
        expect(
            ['SETUP_INCOMPLETE', 'SETUP_FINAL_STEP', 'GRAPH_FORBIDDEN'].filter((code) =>
                isMissingSetup(notice(code)),
            ),
        ).toEqual(['SETUP_INCOMPLETE', 'SETUP_FINAL_STEP'])
    })
})
