import { t } from 'sn-translate'
import '../shared/skeleton.css'

/** Takes the room of the freshness line and one open card, so that little moves when they arrive. */
export function LoadingView() {
    return (
        <div>
            <p class="m365-visually-hidden">{t('Loading Microsoft 365 insights')}</p>
            <div class="m365-skeleton" aria-hidden="true">
                <div class="m365-skeleton__line m365-skeleton__line--heading" />
                <div class="m365-skeleton__card">
                    <div class="m365-skeleton__line m365-skeleton__line--title" />
                    <div class="m365-skeleton__line m365-skeleton__line--short" />
                    <div class="m365-skeleton__line" />
                    <div class="m365-skeleton__line" />
                    <div class="m365-skeleton__line m365-skeleton__line--short" />
                </div>
            </div>
        </div>
    )
}
