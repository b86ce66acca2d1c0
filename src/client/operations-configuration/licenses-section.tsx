import { t } from 'sn-translate'
import { Section } from '../shared/section.tsx'
import { LinesAt, RadioAt, TextAt } from '../shared/settings-fields.tsx'
import { useEditor } from './editor.ts'

/** Which licenses people may ask for, and what happens to an account without a usage location. */
export function LicensesSection() {
    const { settings } = useEditor()
    return (
        <Section id="licenses" title={t('Licenses')}>
            <LinesAt
                path="licenses.offered"
                label={t('SKU IDs of the licenses that people may ask for')}
                note={t('One a line. Empty: all that the tenant has.')}
            />
            <RadioAt
                path="licenses.usageLocation"
                label={t('Usage location of an account that has none')}
                description={t('Microsoft assigns no license to an account without a usage location.')}
                options={[
                    { value: 'none', text: t('Leave it: the request fails and says why') },
                    { value: 'country', text: t('Take the country code of the user record') },
                    { value: 'fixed', text: t('Always take the same country') },
                ]}
            />
            {settings.licenses.usageLocation === 'fixed' && (
                <TextAt
                    path="licenses.fixedLocation"
                    label={t('Country code')}
                    note={t('Two capitals of ISO 3166-1 alpha-2, such as US or FR.')}
                    limit={2}
                />
            )}
        </Section>
    )
}
