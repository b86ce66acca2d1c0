import { text } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'

/** Horizon variables whose value is the same in both modes; names from the SDK's UI page theming guide. */
const shared: Readonly<Record<string, string>> = {
    'static-space--xxs': '0.125rem',
    'static-space--xs': '0.25rem',
    'static-space--sm': '0.5rem',
    'static-space--md': '0.75rem',
    'static-space--lg': '1rem',
    'static-space--xl': '1.5rem',
    'static-space--xxl': '2rem',
    'static-space--3xl': '2.5rem',
    'static-border-radius--sm': '0.125rem',
    'static-border-radius--md': '0.25rem',
    'static-border-radius--lg': '0.5rem',
    'static-font-size--sm': '0.75rem',
    'static-font-size--md': '1rem',
    'static-font-size--lg': '1.25rem',
    'static-font-size--xl': '1.5rem',
    'static-line-height': '1.25',
    'static-drop-shadow--sm': '0 1px 3px rgba(0, 0, 0, 0.15)',
    'static-drop-shadow--md': '0 2px 6px rgba(0, 0, 0, 0.18)',
    'static-drop-shadow--lg': '0 4px 12px rgba(0, 0, 0, 0.2)',
    'static-drop-shadow--xl': '0 8px 20px rgba(0, 0, 0, 0.22)',
    'static-drop-shadow--xxl': '0 12px 28px rgba(0, 0, 0, 0.24)',
    'font-family': 'Lato, "Source Sans Pro", "Segoe UI", Arial, sans-serif',
    'opacity--least': '0.1',
    'actionable--border-radius': '6px',
    'actionable--background-color-alpha': '0',
    'actionable--background-color-alpha--hover': '0.08',
    'button--scale-size-block': '1',
    'button--scale-size-inline': '1',
    'form-field--scale-size-block': '1',
    'form-control-input--primary--border-radius': '2px',
    'form-control_label--primary--font-weight': '600',
    'display-type_label--font-weight': '600',
    'container--border-radius': '8px',
    'container-card--border-radius': '8px',
    'container-card--background-color-alpha': '1',
    'window--border-radius': '8px',
    'window_header--font-weight': '600',
    'window_overlay--background-color-alpha': '0.5',
    'tabs--background-color-alpha': '0',
}

/** Colours as `r, g, b`: in light mode, in dark mode. */
const colours: Readonly<Record<string, readonly [string, string]>> = {
    'color--primary-1': ['0, 113, 143', '79, 182, 206'],
    'color--secondary-1': ['0, 94, 119', '126, 204, 222'],
    'color_text--primary': ['16, 23, 26', '240, 243, 244'],
    'color_text--secondary': ['75, 85, 89', '190, 199, 203'],
    'color_background--primary': ['255, 255, 255', '22, 30, 35'],
    'color_background--secondary': ['245, 246, 247', '30, 40, 46'],
    'color_background--tertiary': ['226, 229, 231', '43, 55, 62'],
    'color_focus-ring': ['0, 113, 143', '126, 204, 222'],
    'color_focus-ring_shadow': ['53, 147, 37', '126, 204, 140'],
    'container--color': ['255, 255, 255', '30, 40, 46'],
    'container--border-color': ['207, 213, 215', '69, 83, 91'],
    'container-card--background-color': ['255, 255, 255', '30, 40, 46'],
    'container-card--border-color': ['207, 213, 215', '69, 83, 91'],
    'heading--header-primary--color': ['16, 23, 26', '240, 243, 244'],
    'window--background-color': ['255, 255, 255', '30, 40, 46'],
    'window--border-color': ['207, 213, 215', '69, 83, 91'],
    'window_overlay--background-color': ['0, 0, 0', '0, 0, 0'],
    'actionable--primary--background-color': ['0, 113, 143', '79, 182, 206'],
    'actionable--primary--background-color--hover': ['0, 94, 119', '126, 204, 222'],
    'actionable--primary--border-color': ['0, 113, 143', '79, 182, 206'],
    'actionable_label--primary--color': ['255, 255, 255', '16, 23, 26'],
    'actionable--secondary--background-color': ['0, 113, 143', '79, 182, 206'],
    'actionable--secondary--background-color--hover': ['0, 76, 97', '126, 204, 222'],
    'form-control-input--primary--border-color': ['115, 127, 132', '140, 153, 160'],
    'form-control-input--primary--border-color--focus': ['0, 113, 143', '126, 204, 222'],
    'form-control_label--primary--color': ['16, 23, 26', '240, 243, 244'],
    'form-control_focus-ring--primary--color': ['0, 113, 143', '126, 204, 222'],
    'input--background-color': ['255, 255, 255', '22, 30, 35'],
    'menu-list--primary--background-color': ['245, 247, 249', '30, 40, 46'],
    'menu-list--primary--background-color--hover': ['235, 237, 239', '43, 55, 62'],
    'navigation-page_tabs--primary--background-color': ['255, 255, 255', '30, 40, 46'],
    'tabs--background-color': ['255, 255, 255', '30, 40, 46'],
    'tabs--color': ['16, 23, 26', '240, 243, 244'],
    'content-tree--background-color': ['255, 255, 255', '30, 40, 46'],
    'content-tree--background-color--selected': ['224, 234, 237', '43, 64, 72'],
    'content-tree--color': ['16, 23, 26', '240, 243, 244'],
    'messaging_label--primary--color': ['16, 23, 26', '240, 243, 244'],
    'messaging--primary_warning--border-color': ['221, 182, 101', '181, 141, 60'],
    'alert--color': ['16, 23, 26', '240, 243, 244'],
    'alert--warning--background-color': ['253, 243, 214', '70, 56, 22'],
    'alert--warning--border-color': ['221, 182, 101', '181, 141, 60'],
    'alert--critical--background-color': ['252, 230, 232', '82, 28, 34'],
    'alert--critical--border-color': ['200, 27, 48', '240, 113, 127'],
    'alert--positive--background-color': ['228, 242, 220', '32, 60, 22'],
    'alert--positive--border-color': ['62, 134, 0', '122, 191, 66'],
    'alert--info--background-color': ['224, 239, 244', '22, 54, 65'],
    'alert--info--border-color': ['0, 113, 143', '79, 182, 206'],
    'indicator--primary_critical--background-color': ['200, 27, 48', '240, 113, 127'],
    'indicator_label--primary_critical--color': ['255, 255, 255', '16, 23, 26'],
    'indicator--primary_positive--background-color': ['48, 103, 0', '122, 191, 66'],
    'indicator--primary_positive--border-color': ['48, 103, 0', '122, 191, 66'],
    'indicator_label--primary_positive--color': ['255, 255, 255', '16, 23, 26'],
    'loading_indicator--primary--color': ['0, 113, 143', '79, 182, 206'],
    'progress-bar--background-color': ['226, 229, 231', '43, 55, 62'],
    'progress-bar_path--initial--background-color': ['0, 113, 143', '79, 182, 206'],
}

const declare = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([name, value]) => `--now-${name}:${value};`).join('')
const mode = (index: 0 | 1) =>
    declare(Object.entries(colours).map(([name, pair]) => [name, pair[index]] as const)) +
    `color-scheme:${index ? 'dark' : 'light'};`

const fixed = `:root{${declare(Object.entries(shared))}}`
const light = `${fixed}:root{${mode(0)}}`
const dark = `${fixed}:root{${mode(1)}}`
const automatic = `${light}@media (prefers-color-scheme:dark){:root{${mode(1)}}}`

/**
 * /$uxappimmutables.do: the theme's variables as a style sheet. The user's preference `glide.ui.polaris.theme.mode`
 * (light or dark; the name is this host's own) decides, else the browser does.
 */
export function uxAppImmutables({ instance, query, cookieSession }: Exchange): WebAnswer {
    const type = query.get('sysparm_request_type') ?? ''
    if (type !== 'ux_theme') return text(`local instance: request type ${type} is not implemented`, 400)
    const preference = cookieSession
        ? instance.store.query(
              'sys_user_preference',
              `user=${cookieSession.userId}^name=${themePreference}`,
          )[0]
        : undefined
    const css =
        preference?.['value'] === 'dark' ? dark : preference?.['value'] === 'light' ? light : automatic
    return text(css, 200, 'text/css;charset=UTF-8')
}

export const themePreference = 'glide.ui.polaris.theme.mode'
