import type {
    CatalogueLine,
    UseCounts,
} from '../../../../../src/server/recommendations/catalogue/catalogue-page.ts'
import { inOrder } from '../../../../../src/server/recommendations/catalogue/in-order.ts'
import { NO_USES } from '../../../../../src/server/recommendations/catalogue/read-catalogue.ts'

const line = (area: string, title: string, uses: Partial<UseCounts> = {}): CatalogueLine => ({
    key: title,
    title,
    language: 'en',
    area,
    kind: 'problem',
    languages: ['en'],
    origin: 'shipped',
    isHidden: false,
    hasShippedChange: false,
    reviewed: '',
    uses: { ...NO_USES, ...uses },
})

const LINES = [
    line('Teams', 'b', { recommended: 9, helpful: 1, notHelpful: 1 }),
    line('Teams', 'A', { recommended: 2, helpful: 2 }),
    line('Excel', 'z', { recommended: 2, notHelpful: 4 }),
]

test.each([
    ['area', ['z', 'A', 'b']],
    ['recommended', ['b', 'z', 'A']],
    ['helpful', ['A', 'b', 'z']],
    ['not_helpful', ['z', 'b', 'A']],
] as const)('in the order "%s", what is alike by area and title', (order, keys) => {
    const given = [...LINES]
    expect(inOrder(given, order).map(({ key }) => key)).toEqual(keys)
    expect(given).toEqual(LINES)
})
