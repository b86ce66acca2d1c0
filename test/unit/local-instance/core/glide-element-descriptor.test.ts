import { documented } from '../documented.ts'
import { application, dictionary, element, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
/** What the descriptors of some fields of an incident answer. */
const ask = (call: string, ...columns: readonly string[]): unknown[] =>
    columns.map((column) =>
        lab.run(`return new GlideRecord('incident').getElement('${column}').getED().${call}`),
    )

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - Scoped, Global',
    () => {
        test('what else scripts ask of a field', () => {
            expect(ask('getReference()', 'caller_id', 'state')).toEqual(['sys_user', ''])
            expect(ask('isReference()', 'caller_id', 'state')).toEqual([true, false])
            expect(ask('isBoolean()', 'active', 'state')).toEqual([true, false])
            expect(ask('isReadOnly()', 'sys_created_on', 'state')).toEqual([true, false])
            expect(ask('isDisplay()', 'number', 'state')).toEqual([true, false])
            expect(ask('getDefault()', 'state', 'description')).toEqual(['1', ''])
            expect(ask('getTableName()', 'short_description', 'caller_id')).toEqual(['task', 'incident'])
            expect(ask("hasAttribute('none')", 'state')).toEqual([false])
        })
        test.each(['toXML', 'getHint', 'isTimeType'])('%s is not there and says so', (name) => {
            expect(() => ask(`${name}()`, 'state')).toThrow(
                `GlideElementDescriptor.${name} is not implemented`,
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - getAttachmentEncryptionType()',
    () => {
        test('null: the plugins that encrypt are not there', () => {
            expect(ask('getAttachmentEncryptionType()', 'state')).toEqual([null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - getEncryptionType()',
    () => {
        test('null: the plugins that encrypt are not there', () => {
            expect(ask('getEncryptionType()', 'state')).toEqual([null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - hasAttachmentsEncrypted()',
    () => {
        test('false: the plugins that encrypt are not there', () => {
            expect(ask('hasAttachmentsEncrypted()', 'state')).toEqual([false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - isEdgeEncrypted()',
    () => {
        test('false: the plugins that encrypt are not there', () => {
            expect(ask('isEdgeEncrypted()', 'state')).toEqual([false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - isEncrypted()',
    () => {
        test('false: the plugins that encrypt are not there', () => {
            expect(ask('isEncrypted()', 'state')).toEqual([false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - getInternalType()',
    () => {
        test('is the type', () =>
            expect(
                ask(
                    'getInternalType()',
                    'state',
                    'short_description',
                    'opened_at',
                    'caller_id',
                    'work_notes',
                ),
            ).toEqual(['integer', 'string', 'glide_date_time', 'reference', 'journal_input']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - getLabel()',
    () => {
        test('is the label', () => expect(ask('getLabel()', 'priority')).toEqual(['Priority']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - getLength()',
    () => {
        test('is the length', () =>
            expect(ask('getLength()', 'short_description', 'sys_id')).toEqual([160, 40]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - getName()',
    () => {
        test('is the name', () => expect(ask('getName()', 'priority')).toEqual(['priority']))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - isAutoOrSysID()',
    () => {
        test('true for what the system fills in', () =>
            expect(ask('isAutoOrSysID()', 'sys_id', 'sys_created_on', 'sys_mod_count', 'state')).toEqual([
                true,
                true,
                true,
                false,
            ]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - isChoiceTable()',
    () => {
        test('true for a list to choose from', () =>
            expect(ask('isChoiceTable()', 'state', 'category', 'description')).toEqual([true, true, false]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - isVirtual()',
    () => {
        test('false: no field is computed here', () => expect(ask('isVirtual()', 'state')).toEqual([false]))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - isMandatory()',
    () => {
        test('as the dictionary says', () => {
            const columns = element('must', 'mandatory="true"') + element('may')
            const files = {
                'scope/sys_app.xml': application(),
                'dictionary/x_ed_item.xml': dictionary('x_ed_item', columns),
            }
            lab.instance.packages.install(zipOf(files), { loadDemo: false })
            expect(
                lab.run(
                    "var gr = new GlideRecord('x_ed_item'); return [gr.must.getED().isMandatory(), gr.may.getED().isMandatory()]",
                ),
            ).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementDescriptorScopedAPI',
    'GlideElementDescriptor - getPlural()',
    () => {
        test('is not there and says so: plural labels are not kept', () => {
            expect(() => ask('getPlural()', 'state')).toThrow(
                'GlideElementDescriptor.getPlural is not implemented',
            )
        })
    },
)
