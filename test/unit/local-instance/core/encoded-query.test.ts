import fc from 'fast-check'
import { documented } from '../documented.ts'
import { queryLab } from './query-lab.ts'
import { smallInstance } from './small-instance.ts'

const { instance, session, store, don, cai, add, find, finds, west, id } = queryLab()

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for condition builders',
    () => {
        test.each([
            ['active=true^impactISNOTEMPTY', 'a'],
            ['impactISEMPTY^ORurgency=2', 'abc'],
            ['priority=1^ORpriority=10^active=true', 'ac'],
            ['active=true^priority=1^ORpriority=3', 'a'],
            ['impactISEMPTY^NQassigned_toISNOTEMPTY', 'abc'],
            ['active=true^priority=1^NQactive=false^priority=3', 'ab'],
            ['', 'abc'],
            // A value that looks like an operator.
            ['short_descriptionLIKEIN', ''],
        ] as const)('%s', (...row) => finds(row))
    },
)

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for filters and queries',
    () => {
        // Section: operators available for string fields.
        test.each([
            ['correlation_idSTARTSWITHx-', 'ab'],
            ['correlation_idENDSWITH-2', 'b'],
            ['correlation_id%-2', 'b'],
            ['correlation_idLIKE-', 'ab'],
            ['correlation_idCONTAINS-1', 'a'],
            ['short_description*B', 'b'],
            ['correlation_idNOT LIKE1', 'bc'],
            ['correlation_idNOTLIKE1', 'bc'],
            ['correlation_idDOES NOT CONTAIN1', 'bc'],
            ['correlation_id!*x', 'c'],
            ['short_description=A', 'a'],
            ['short_description!=a', 'bc'],
            ['descriptionISEMPTY', 'ab'],
            ['descriptionISNOTEMPTY', 'c'],
            ['descriptionANYTHING', 'abc'],
            ['descriptionEMPTYSTRING', 'ab'],
            ['short_description<=b', 'ab'],
            ['short_description>=b', 'bc'],
            ['short_descriptionBETWEENb@c', 'bc'],
            ['short_descriptionSAMEASdescription', 'c'],
            ['short_descriptionNSAMEASdescription', 'ab'],
        ] as const)('%s', (...row) => finds(row))

        test('BETWEEN needs two values', () =>
            expect(() => find('impactBETWEEN1')).toThrow('BETWEEN needs two values, not "1"'))
    },
)

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for filters and queries',
    () => {
        // Section: operators available for reference fields.
        test.each([
            [`assigned_to=${don}`, 'a'],
            [`assigned_to!=${don}`, 'bc'],
            ['assigned_toISEMPTY', 'c'],
            ['assigned_toISNOTEMPTY', 'ab'],
            // On a reference, operators on text look at the name of the record.
            ['assigned_toSTARTSWITHabel', 'b'],
            ['assigned_toENDSWITHLIFFE', 'a'],
            ['assigned_toLIKEgood', 'a'],
            ['assigned_toNOT LIKEdon', 'bc'],
            ['assigned_toANYTHING', 'abc'],
            ['assigned_toSAMEASopened_by', 'ac'],
            ['assigned_toNSAMEASopened_by', 'b'],
            ['assigned_toEMPTYSTRING', 'c'],
            ['ORDERBYassigned_to', 'cba'],
        ] as const)('%s', (...row) => finds(row))

        test.each(['90d1921e5f510100a9ad2572f2b477fe', '54635e965f510100a9ad2572f2b4774c'])(
            'DYNAMIC %s is whoever asks',
            (me) => {
                store.insert('sys_security_acl', {
                    name: 'problem',
                    type: 'record',
                    operation: 'read',
                    active: 'true',
                    condition: 'sys_idISNOTEMPTY',
                })
                expect(find(`opened_byDYNAMIC${me}`, session('don'))).toBe('ab')
                expect(find(`opened_byDYNAMIC${me}`, session('abel'))).toBe('')
            },
        )

        test.each([
            [
                'assigned_toDYNAMIC0123456789abcdef0123456789abcdef',
                'dynamic filter 0123456789abcdef0123456789abcdef',
            ],
            ['assigned_toIN_HIERARCHYabc%40def', 'IN_HIERARCHY is not implemented'],
            ['assigned_toIN_HIERARCHY_DYNAMICabc', 'IN_HIERARCHY_DYNAMIC is not implemented'],
        ])('%s throws and names it', (query, message) => expect(() => find(query)).toThrow(message))
    },
)

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for choice fields containing strings',
    () => {
        test.each([
            ['correlation_idINx-1, x-2', 'ab'],
            ['correlation_idNOT INX-1', 'bc'],
            // A list of nothing holds nothing.
            ['short_descriptionIN', ''],
            ['short_descriptionINa', 'a'],
        ] as const)('%s', (...row) => finds(row))
    },
)

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for filters and queries',
    () => {
        // Section: operators available for choice fields containing integers.
        test.each([
            ['impact=1', 'a'],
            ['impact!=1', 'bc'],
            ['impactIN1, 2', 'ab'],
            ['impactNOT IN1,2', 'c'],
            ['impactISEMPTY', 'c'],
            ['impact<2', 'a'],
            ['impact>1', 'b'],
            ['impactBETWEEN1@2', 'ab'],
            ['impactSAMEASurgency', 'b'],
            ['impactNSAMEASurgency', 'ac'],
        ] as const)('%s', (...row) => finds(row))
    },
)

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for filters and queries',
    () => {
        // Section: operators available for numeric fields.
        test.each([
            ['priority=10', 'c'],
            ['priority!=10', 'ab'],
            ['priority<10', 'ab'],
            ['priority>3', 'c'],
            ['priority<=3', 'ab'],
            ['priority>=3', 'bc'],
            ['priorityBETWEEN2@10', 'bc'],
            ['urgencyGT_FIELDimpact', 'a'],
            ['impactLT_FIELDurgency', 'a'],
            ['impactGT_OR_EQUALS_FIELDurgency', 'b'],
            ['impactLT_OR_EQUALS_FIELDurgency', 'ab'],
            ['priorityGT_FIELDurgency', 'bc'],
            // What is no number is equal to none and differs from all.
            ['impact=many', ''],
            ['impact!=many', 'abc'],
            ['impact>many', ''],
        ] as const)('%s', (...row) => finds(row))

        test('a second column that there is not is named', () =>
            expect(() => find('impactGT_FIELDno_such')).toThrow('no column no_such'))
    },
)

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for filters and queries',
    () => {
        // Section: operators available for Boolean fields.
        test.each([
            ['active=true', 'ac'],
            ['active!=true', 'b'],
            ['active=false', 'b'],
            ['active=1', 'ac'],
            ['activeANYTHING', 'abc'],
        ] as const)('%s', (...row) => finds(row))
    },
)

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for date-time fields',
    () => {
        test.each([
            ['opened_atONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'a'],
            ['opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', 'a'],
            ['opened_atNOTONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'b'],
            ['opened_atON2026-03-02', 'a'],
            ['opened_at<javascript:gs.daysAgoStart(0)', 'b'],
            ['opened_at<=javascript:gs.daysAgoEnd(0)', 'ab'],
            ['opened_at>javascript:gs.daysAgoEnd(1)', 'a'],
            ['opened_at>=javascript:gs.daysAgoStart(0)', 'a'],
            ['opened_at<2026-03-02 00:00:00', 'b'],
            ['opened_atBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(1)', 'b'],
            ['opened_atBETWEEN2026-03-01 00:00:00@2026-03-01 23:59:59', 'b'],
            ['opened_atRELATIVEGT@hour@ago@2', 'a'],
            ['opened_atRELATIVEGE@minute@ago@70', 'a'],
            ['opened_atRELATIVEGT@minute@ago@50', ''],
            ['opened_atRELATIVELT@hour@ago@2', 'b'],
            ['opened_atRELATIVELE@hours@ahead@1', 'ab'],
            ['opened_atRELATIVEGE@month@ago@1', 'ab'],
            ['opened_atISEMPTY', 'c'],
            ['opened_atSAMEASclosed_at', 'c'],
            ['opened_atSAMEASclosed_at@week', 'ac'],
            ['opened_atSAMEASclosed_at@month', 'abc'],
            ['opened_atNSAMEASclosed_at@day', 'ab'],
            ['opened_atMORETHANclosed_at@day@before@2', 'a'],
            ['opened_atMORETHANclosed_at@day@before@3', ''],
            ['opened_atLESSTHANclosed_at@day@before@2', 'b'],
            ['opened_atLESSTHANclosed_at@day@before@3', 'ab'],
            ['closed_atMORETHANopened_at@days@after@1', 'a'],
            ['opened_atLESSTHANclosed_at@day@after@3', ''],
        ] as const)('%s', (...row) => finds(row))

        // 2 March 2026 is a Monday, 1 March a Sunday.
        test.each([
            ['GE', 'a'],
            ['LE', 'ab'],
            ['GT', ''],
            ['LT', 'b'],
            ['EE', 'a'],
        ])('DATEPART: %s Monday', (operator, expected) =>
            expect(
                find(`opened_atDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','${operator}')`),
            ).toBe(expected),
        )

        test('days are those of the user', () => {
            // 2 March, 2:00 in Los Angeles; a was opened at 1:00 that day, b at 15:59 the day before.
            expect(
                find('opened_atONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', west),
            ).toBe('a')
            // a was closed on 4 March there.
            expect(find('opened_atMORETHANclosed_at@day@before@2', west)).toBe('')
            expect(find('opened_atMORETHANclosed_at@day@before@1', west)).toBe('a')
        })

        test('a date column goes by the user’s day of a moment', () => {
            store.insert('sys_scope', { name: 'd', scope: 'd' })
            const own = smallInstance()
            own.instance.store.insert('alm_asset', { display_name: 'today', purchase_date: '2026-03-02' })
            const count = (query: string, as = own.session('admin')): number =>
                own.instance.records.query(as, 'alm_asset', query, { limit: 9, offset: 0 }).total
            expect(
                count('purchase_dateONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()'),
            ).toBe(1)
            expect(count('purchase_date<javascript:gs.beginningOfToday()')).toBe(0)
            expect(count('purchase_date<=javascript:gs.endOfToday()')).toBe(1)
            expect(count('purchase_date=2026-03-02')).toBe(1)
            expect(count('purchase_dateON2026-03-02')).toBe(1)
            const [admin] = [{ ...own.session('admin'), timeZone: 'America/Los_Angeles' }]
            expect(
                count(
                    'purchase_dateONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()',
                    admin,
                ),
            ).toBe(1)
            expect(count('purchase_date<javascript:gs.endOfToday()', admin)).toBe(0)
        })

        test.each([
            ['opened_atRELATIVEEE@day@ago@1', 'RELATIVEEE is not implemented'],
            ['opened_atRELATIVEGE@fortnight@ago@1', '@fortnight@ago@1 is not implemented'],
            [
                'opened_atDATEPARTMonday@x',
                'DATEPARTMonday@x on a column of type glide_date_time is not implemented',
            ],
            [
                "opened_atDATEPARTx@javascript:gs.datePart('month','may','EE')",
                'date part month,may,EE is not implemented',
            ],
            ['opened_atSAMEASclosed_at@decade', 'date unit decade is not implemented'],
            ['opened_atMORETHANclosed_at@day@around@1', 'MORETHANclosed_at@day@around@1 is not implemented'],
            ['opened_atMORETHANno_such@day@before@1', 'no column no_such'],
        ])('%s throws and names it', (query, message) => expect(() => find(query)).toThrow(message))
    },
)

documented(
    'platform-user-interface/r_OpAvailableFiltersQueries',
    'Operators available for filters and queries',
    () => {
        // Section: operators available for email notifications.
        test.each(['impactCHANGES', 'impactVALCHANGES', 'impactCHANGESFROM1', 'impactCHANGESTO1'])(
            '%s belongs to rules, not to queries',
            (query) => expect(() => find(query)).toThrow('belongs to the condition of a business rule'),
        )
    },
)

documented('platform-user-interface/r_OpAvailableFiltersQueries', 'Operators available for tags', () => {
    test('tags are not there, and say so', () => {
        expect(() => find('sys_tags.6c361e12471331007f47563dbb9a7135=x')).toThrow('no column sys_tags')
        expect(() => find('impactDOESNOTHAVEx')).toThrow('DOESNOTHAVE is not implemented')
        expect(() => find('impactEXCLUDINGx')).toThrow('EXCLUDING is not implemented')
    })
})

documented(
    'api-reference/server-api-reference/c_GlideRecordAPI',
    'GlideRecord - addQuery(String name, Object operator, Object value)',
    () => {
        test('INSTANCEOF: a table or one that extends it', () => {
            const tables = (query: string): number =>
                instance.records.query(session('admin'), 'task', query, { limit: 9, offset: 0 }).total
            expect(tables('sys_class_nameINSTANCEOFtask')).toBe(3)
            expect(tables('sys_class_nameINSTANCEOFproblem')).toBe(3)
            expect(tables('sys_class_nameINSTANCEOFincident')).toBe(0)
            expect(() => tables('sys_class_nameINSTANCEOFno_such')).toThrow(
                'INSTANCEOF no_such: there is no such table',
            )
        })
    },
)

documented('platform-user-interface/c_EncodedQueryStrings', 'Encoded query strings', () => {
    test.each([
        ['short_description=a^^b', ''],
        ['impact=', 'c'],
        ['impact=NULL', 'c'],
        ['impact!=NULL', 'ab'],
        ['active=true^ORDERBYDESCshort_description', 'ca'],
        ['ORDERBYpriority', 'abc'],
        ['ORDERBYDESCpriority', 'cba'],
        ['ORDERBYurgency^ORDERBYDESCpriority', 'bac'],
    ] as const)('%s', (...row) => finds(row))

    test.each([
        ['RLQUERYincident.problem_id,>=1^ENDRLQUERY', 'RLQUERYincident.problem_id,>=1 is not implemented'],
        ['123TEXTQUERY321=mail', 'table problem has no text index'],
        ['123TEXTINDEXGROUP321=x', '123TEXTINDEXGROUP321=x is not implemented'],
        [
            'JOINincident.problem_id=problem.sys_id',
            'JOINincident.problem_id=problem.sys_id is not implemented',
        ],
        ['GROUPBYimpact', 'GROUPBYimpact is not implemented'],
        ['no_such=1', 'no column no_such'],
        ['short_description~x', '"short_description~x" has no known operator'],
        ['ORDERBYno_such', 'no column no_such'],
        ['short_descriptionSAMEASno_such', 'no column no_such'],
    ])('%s throws and names it, also on a table without rows', (query, message) => {
        expect(() => find(query)).toThrow(message)
        expect(() => store.query('cmdb_ci', 'no_such=1')).toThrow('table cmdb_ci has no column no_such')
    })

    test('an index changes how rows are found, never which', () => {
        const ids = store.query('problem').map(id).join()
        fc.assert(
            fc.property(fc.array(fc.constantFrom('1', '3', '10', ''), { maxLength: 3 }), (values) => {
                expect(find(`sys_idIN${ids}^priorityIN${values.join()}`)).toBe(
                    find(`priorityIN${values.join()}`),
                )
            }),
            { numRuns: 20 },
        )
    })
})

documented('sdk:guides/encoded-query-guide', 'The trailing ^EQ marker', () => {
    test('means nothing', () => expect([find('active=true^EQ'), find('active=true')]).toEqual(['ac', 'ac']))
})

documented('sdk:guides/encoded-query-guide', 'Dot-walking', () => {
    test.each([
        ['assigned_to.user_name=abel', 'b'],
        ['assigned_to.manager.title=lead', 'b'],
        ['assigned_to.managerISEMPTY', 'ac'],
        ['assigned_to.managerLIKEgood', 'b'],
    ] as const)('%s', (...row) => finds(row))

    test('over several tables', () => {
        add('d', { assigned_to: cai, opened_at: '' })
        expect(find('assigned_to.manager.manager.user_name=don')).toBe('d')
        store.query('problem', 'short_description=d').forEach((row) => store.delete('problem', id(row)))
    })

    test.each([
        ['impact.name=1', 'problem.impact is no reference'],
        ['assigned_to.no_such=1', 'table sys_user has no column no_such'],
    ])('%s throws and names it', (query, message) => expect(() => find(query)).toThrow(message))
})
