import { createDates, languageTag } from '../../../../src/client/shared/dates.ts'

const NOW = Date.parse('2026-11-21T12:00:00Z')
const dates = (language: string, timeZone: string) => createDates(language, timeZone, () => NOW)

describe('dates', () => {
    it('shows a moment in the time zone of the user', () => {
        expect(dates('en', 'Europe/Berlin').dateTime('2026-11-21T08:35:00Z')).toBe('21 Nov 2026, 09:35')
        expect(dates('en', 'America/New_York').dateTime('2026-11-21T02:00:00Z')).toBe('20 Nov 2026, 21:00')
    })

    it('shows midnight as 00, not as 24', () => {
        expect(dates('en', 'UTC').dateTime('2026-11-21T00:05:00Z')).toBe('21 Nov 2026, 00:05')
    })

    it('follows summer time of the moment that is shown, not of today', () => {
        expect(dates('en', 'Europe/Berlin').dateTime('2026-07-01T10:00:00Z')).toBe('1 Jul 2026, 12:00')
    })

    it('names the zone where precision is asked for', () => {
        expect(dates('en', 'Europe/Berlin').exact('2026-11-21T08:35:07Z')).toBe(
            '21 Nov 2026, 09:35:07 Central European Standard Time',
        )
    })

    it('speaks the language of the user', () => {
        expect(dates('fr', 'Europe/Paris').dateTime('2026-02-21T08:35:00Z')).toBe('21 févr. 2026, 09:35')
        expect(dates('fr', 'Europe/Paris').age('2026-11-21T11:56:00Z')).toBe('il y a 4 minutes')
    })

    it('takes a language or a time zone that does not exist for English and the own zone of the browser', () => {
        const own = createDates('en', Intl.DateTimeFormat().resolvedOptions().timeZone)
        expect(dates('no such language!', 'Mars/Olympus').dateTime('2026-11-21T08:35:00Z')).toBe(
            own.dateTime('2026-11-21T08:35:00Z'),
        )
    })

    it.each([
        ['2026-11-21T11:59:00Z', '1 minute ago'],
        ['2026-11-21T11:00:01Z', '59 minutes ago'],
        ['2026-11-21T11:00:00Z', '1 hour ago'],
        ['2026-11-19T12:00:01Z', '47 hours ago'],
        ['2026-11-19T12:00:00Z', '2 days ago'],
    ])('gives the age of %s as "%s"', (iso, age) => {
        expect(dates('en', 'UTC').age(iso)).toBe(age)
    })

    it('gives no age under a minute, nor to what a clock that is ahead wrote', () => {
        expect(dates('en', 'UTC').age('2026-11-21T11:59:01Z')).toBeNull()
        expect(dates('en', 'UTC').age('2026-11-21T12:03:00Z')).toBeNull()
    })

    it('says when something is due', () => {
        expect(dates('en', 'UTC').inSeconds(30)).toBe('in 30 seconds')
    })
})

describe('language codes', () => {
    it.each([
        ['en', 'en'],
        ['fr', 'fr'],
        ['pb', 'pt-BR'],
        ['zt', 'zh-Hant'],
        ['fq', 'fr-CA'],
        ['', 'en'],
        ['no such language!', 'en'],
    ])('turns ServiceNow\'s "%s" into "%s"', (code, tag) => {
        expect(languageTag(code)).toBe(tag)
    })
})
