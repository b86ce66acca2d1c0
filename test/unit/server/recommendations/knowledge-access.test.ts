import {
    baseAccess,
    mayReadArticle,
    type ArticleRights,
    type KnowledgeReader,
    type KnowledgeRights,
    type KnowledgeSettings,
} from '../../../../src/server/recommendations/knowledge-access.ts'
import { knowledgeBase } from '../../../fakes/memory-knowledge.ts'

const SETTINGS: KnowledgeSettings = {
    closesWithoutCriteria: true,
    bindsContributors: false,
    asksForRoles: true,
}
const NO_RIGHTS: KnowledgeRights = { canRead: [], cannotRead: [], canContribute: [], cannotContribute: [] }
const NO_CONDITIONS: ArticleRights = { canRead: [], cannotRead: [], roles: [], ownershipGroup: '' }

/** Meets the criteria "yes", holds the role "holder", is in the group "members". */
const reader = (changes: Partial<KnowledgeReader> = {}): KnowledgeReader => ({
    sysId: 'me',
    isKnowledgeAdmin: false,
    hasRole: (name) => name === 'holder',
    isMemberOf: (group) => group === 'members',
    meets: (criteria) => criteria.includes('yes'),
    ...changes,
})
const access = (rights: Partial<KnowledgeRights>, settings: Partial<KnowledgeSettings> = {}): string =>
    baseAccess(knowledgeBase({ rights: { ...NO_RIGHTS, ...rights } }), reader(), { ...SETTINGS, ...settings })

describe('a knowledge base', () => {
    test.each([
        ['its readers', { canRead: ['no', 'yes'] }, 'by article'],
        ['nobody else', { canRead: ['no'] }, 'none'],
        [
            'not those who cannot read, whatever else they meet',
            { canRead: ['yes'], canContribute: ['yes'], cannotRead: ['yes'] },
            'none',
        ],
        ['not those who cannot contribute', { canRead: ['yes'], cannotContribute: ['yes'] }, 'none'],
        ['its contributors, whole', { canContribute: ['yes'] }, 'every article'],
        ['nobody when it names nobody', {}, 'none'],
    ])('is open to %s', (_who, rights, expected) => expect(access(rights)).toBe(expected))

    test('that names nobody is open where the instance says so; a reader who is not named is still out', () => {
        expect(access({}, { closesWithoutCriteria: false })).toBe('by article')
        expect(access({ canRead: ['no'] }, { closesWithoutCriteria: false })).toBe('none')
    })

    test('whoever contributes is asked for criteria of articles where the instance says so, not for roles', () => {
        expect(access({ canContribute: ['yes'] }, { bindsContributors: true })).toBe(
            'by article, without roles',
        )
    })

    test('its keepers and administrators of knowledge read all of it; these not where it is scoped', () => {
        const closed = knowledgeBase({ rights: { ...NO_RIGHTS, cannotRead: ['yes'] } })
        const chief = reader({ isKnowledgeAdmin: true })
        expect(baseAccess({ ...closed, keepers: ['', 'me'] }, reader(), SETTINGS)).toBe('every article')
        expect(baseAccess(closed, chief, SETTINGS)).toBe('every article')
        expect(baseAccess({ ...closed, isScoped: true }, chief, SETTINGS)).toBe('none')
    })
})

describe('an article', () => {
    const may = (rights: Partial<ArticleRights>, settings: Partial<KnowledgeSettings> = {}): boolean =>
        mayReadArticle({ ...NO_CONDITIONS, ...rights }, 'by article', reader(), { ...SETTINGS, ...settings })

    test.each([
        ['no conditions', {}, true],
        ['readers that the user is among', { canRead: ['yes'] }, true],
        ['readers that the user is not among', { canRead: ['no'] }, false],
        ['the user among both', { canRead: ['yes'], cannotRead: ['yes'] }, false],
        ['a role that the user has', { roles: ['x', 'holder'] }, true],
        ['a role that the user has not', { roles: ['x'] }, false],
        ["the user's group as owner", { cannotRead: ['yes'], ownershipGroup: 'members' }, true],
    ])('with %s', (_what, rights, expected) => expect(may(rights)).toBe(expected))

    test('roles are not asked for where the instance says so, nor of contributors', () => {
        expect(may({ roles: ['x'] }, { asksForRoles: false })).toBe(true)
        const rights = { ...NO_CONDITIONS, roles: ['x'] }
        expect(mayReadArticle(rights, 'by article, without roles', reader(), SETTINGS)).toBe(true)
    })

    test('is never readable in a closed knowledge base', () => {
        expect(mayReadArticle(NO_CONDITIONS, 'none', reader(), SETTINGS)).toBe(false)
        expect(
            mayReadArticle({ ...NO_CONDITIONS, cannotRead: ['yes'] }, 'every article', reader(), SETTINGS),
        ).toBe(true)
    })
})
