import { statusInUpdate } from '../../../../src/client/shared/status-in-update.ts'

describe('the status in an update', () => {
    it('is what stands between its label and the next one', () => {
        const post = [
            'Title: Some users are asked for their password',
            '',
            'User impact: Users are asked for their password.',
            '',
            'Current status: A change is being undone.',
            '',
            'We expect the end within two hours.',
            '',
            'Scope of impact: Users in Europe.',
        ].join('\n')
        expect(statusInUpdate(post)).toBe('A change is being undone.\n\nWe expect the end within two hours.')
    })

    it('may be the final one, and the last section', () => {
        expect(statusInUpdate('Title: x\n\nFinal status:\nThe fix is everywhere.\n')).toBe(
            'The fix is everywhere.',
        )
    })

    it('may carry Windows line ends', () => {
        expect(statusInUpdate('Title: x\r\nCurrent status: Fixed.\r\nNext update by: later')).toBe('Fixed.')
    })

    it('is missing from a post that is written otherwise', () => {
        expect(statusInUpdate('A post-incident report has been published.')).toBeNull()
        expect(statusInUpdate('Current status:\n\nScope of impact: everybody')).toBeNull()
        expect(statusInUpdate('')).toBeNull()
    })
})
