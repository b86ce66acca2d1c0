import type { FormSection } from './form-layout.ts'
import { sectionBody, sectionName } from './form-section.ts'
import type { FormState } from './form-state.ts'
import { html, Html } from './html.ts'
import { translated } from './translated.ts'

/** All sections but the first, as tabs. */
export function formTabs(state: FormState, sections: readonly FormSection[]): Html {
    const captions = sections.map(
        ({ caption, row }) =>
            translated(state.instance, state.session, 'sys_ui_section', 'caption', row) || caption,
    )
    return html`<div class="tabs">
        <div role="tablist" aria-label="${state.t('Sections')}">
            ${sections.map(
                ({ sysId, caption }, index) =>
                    html`<button
                        type="button"
                        role="tab"
                        id="tab.${sysId}"
                        aria-controls="section.${sysId}"
                        aria-selected="${index === 0 ? 'true' : 'false'}"
                        tabindex="${index === 0 ? '0' : '-1'}"
                        data-hash="${slug(caption)}"
                        data-section-tab="${sectionName(caption)}"
                    >
                        ${captions[index]}
                    </button>`,
            )}
        </div>
        ${sections.map(
            (section, index) =>
                html`<div
                    role="tabpanel"
                    id="section.${section.sysId}"
                    aria-labelledby="tab.${section.sysId}"
                    ${new Html(index === 0 ? '' : 'hidden')}
                >
                    ${sectionBody(state, section)}
                </div>`,
        )}
    </div>`
}

const slug = (caption: string) =>
    caption
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
