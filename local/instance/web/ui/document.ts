import { html, type Html } from './html.ts'

/** A complete page in the instance's own look. `language` is a BCP 47 tag. */
export const document = (parts: {
    readonly title: string
    readonly body: Html
    readonly language?: string
    readonly scripted?: boolean
}): Html =>
    html`<!doctype html>
        <html lang="${parts.language ?? 'en'}">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>${parts.title}</title>
                <link rel="icon" href="data:," />
                <link rel="stylesheet" href="/$uxappimmutables.do?sysparm_request_type=ux_theme" />
                <link rel="stylesheet" href="/local/classic.css" />
                ${parts.scripted && html`<script src="/local/classic.js" defer></script>`}
            </head>
            <body>
                ${parts.body}
            </body>
        </html>`
