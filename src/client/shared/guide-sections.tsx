import { t } from 'sn-translate'
import type { GuideItem, GuideSection } from '../../server/setup/wizard.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'
import './guide.css'

/** What to do elsewhere: who does it, in order, with the values to copy. */
export function GuideSections({ sections }: { readonly sections: readonly GuideSection[] }) {
    return (
        <>
            {sections.map((section, index) => (
                <section key={index} class="m365-guide">
                    <h3>{section.title}</h3>
                    {section.whoActs && (
                        <p class="m365-muted">
                            {t('Who does this:')} {section.whoActs}
                        </p>
                    )}
                    <GuideItems items={section.items} />
                </section>
            ))}
        </>
    )
}

/** Sentences, warnings, links and values to copy, in order. */
export const GuideItems = ({ items }: { readonly items: readonly GuideItem[] }) => (
    <ul class="m365-guide__items">
        {items.map((item, at) => (
            <li key={at}>
                <Item item={item} />
            </li>
        ))}
    </ul>
)

function Item({ item }: { readonly item: GuideItem }) {
    switch (item.kind) {
        case 'text':
            return <p class="m365-text">{item.text}</p>
        case 'warning':
            return (
                <p class="m365-text m365-guide__warning">
                    <Icon name="warning" class="m365-tone--warning" /> <span>{item.text}</span>
                </p>
            )
        case 'link':
            return (
                <a href={item.url} target="_blank">
                    {item.text}
                </a>
            )
        case 'value':
            return (
                <>
                    <p>
                        <strong>{item.label}</strong> <code>{item.value}</code>{' '}
                        <CopyButton value={item.value} label={item.label} />
                    </p>
                    {item.note && <p class="m365-muted m365-text">{item.note}</p>}
                </>
            )
        case 'secret':
            return (
                <>
                    <p>
                        <strong>{item.label}</strong> <em>{t('(never shown here)')}</em>
                    </p>
                    {item.note && <p class="m365-muted m365-text">{item.note}</p>}
                </>
            )
    }
}
