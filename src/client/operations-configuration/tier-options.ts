import { t } from 'sn-translate'

/** The tiers in words, from the least that may be chosen. */
export const tierOptions = (
    least: number,
    most = 3,
): readonly { readonly value: string; readonly text: string; readonly description: string }[] =>
    [
        { value: '0', text: t('Tier 0: reads'), description: t('Nobody is asked.') },
        { value: '1', text: t('Tier 1: can be undone'), description: t('By rule, or with one approval.') },
        {
            value: '2',
            text: t('Tier 2: sensitive'),
            description: t(
                'The identity of the person is verified, and somebody other than the requester approves.',
            ),
        },
        { value: '3', text: t('Tier 3: privileged'), description: t('The app does not do it.') },
    ].filter(({ value }) => Number(value) >= least && Number(value) <= most)
