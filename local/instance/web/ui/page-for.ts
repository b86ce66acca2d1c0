import type { Session } from '../../contracts.ts'
import { page, text } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { angularDo } from '../installer/angular-do.ts'
import { uploadProcessor } from '../installer/upload-processor.ts'
import { askToSignIn, loginPage, logoutPage } from '../session/login-page.ts'
import { oauthAuthorization, oauthRedirect } from '../session/oauth-pages.ts'
import { oauthRevokeToken, oauthToken } from '../session/oauth-token.ts'
import { attachmentFile } from './attachment-file.ts'
import { ajaxCall } from './ajax-call.ts'
import { catalogHome, ORDER_PATH } from './catalog/catalog-home.ts'
import { orderFormPage } from './catalog/order-form.ts'
import { orderStatusPage, STATUS_PATH } from './catalog/order-status.ts'
import { framed } from './frame.ts'
import { formPage } from './form-page.ts'
import { homePage, navTo } from './home-page.ts'
import { html } from './html.ts'
import { knowledgePage } from './knowledge-page.ts'
import { listPage } from './list-page.ts'
import { uxAppImmutables } from './theme.ts'
import { findUiPage } from './find-ui-page.ts'
import { uiPage } from './ui-page.ts'

const open: Readonly<Record<string, (exchange: Exchange) => WebAnswer>> = {
    '/login.do': loginPage,
    '/logout.do': logoutPage,
    '/oauth_token.do': oauthToken,
    '/oauth_revoke_token.do': oauthRevokeToken,
    '/oauth_redirect.do': oauthRedirect,
    '/oauth_auth.do': oauthAuthorization,
    '/angular.do': angularDo,
    '/xmlhttp.do': ajaxCall,
    '/sn_appclient_upload_processor.do': uploadProcessor,
    '/$uxappimmutables.do': uxAppImmutables,
}

/** Pages of the platform's own for who is signed in. */
const signedIn: Readonly<Record<string, (exchange: Exchange, session: Session) => WebAnswer>> = {
    '/kb_view.do': knowledgePage,
    '/catalog_home.do': catalogHome,
    [ORDER_PATH]: orderFormPage,
    [STATUS_PATH]: orderStatusPage,
}

/** Everything that is no REST API and no asset: processors, UI pages, lists and forms. All but `open` ask for a session. */
export function pageFor(exchange: Exchange): WebAnswer {
    const { path, instance } = exchange
    const processor = Object.hasOwn(open, path) ? open[path] : undefined
    if (processor) return processor(exchange)
    const session = exchange.cookieSession
    if (!session) {
        return exchange.method === 'GET' ? askToSignIn(exchange) : text('User Not Authenticated', 401)
    }
    if (path === '/') return homePage(exchange, session)
    if (path === '/nav_to.do') return navTo(exchange, session, exchange.query.get('uri'))
    const target = /^\/now\/nav\/ui\/classic\/params\/target\/(.+)$/.exec(path)?.[1]
    if (target !== undefined) return navTo(exchange, session, decodeURIComponent(target))
    const own = Object.hasOwn(signedIn, path) ? signedIn[path] : undefined
    if (own) return own(exchange, session)
    const file = attachmentFile(exchange, session)
    if (file) return file
    const endpoint = /^\/([\w$.-]+\.do)$/.exec(path)?.[1]
    if (endpoint !== undefined) {
        const row = findUiPage(exchange, endpoint)
        if (row) return uiPage(exchange, session, row)
        const name = endpoint.slice(0, -'.do'.length)
        if (name.endsWith('_list') && instance.dictionary.table(name.slice(0, -'_list'.length))) {
            return listPage(exchange, session, name.slice(0, -'_list'.length))
        }
        if (instance.dictionary.table(name)) return formPage(exchange, session, name)
    }
    const title = instance.message('Page not found', session.language)
    return page(
        framed(
            exchange,
            session,
            title,
            html`<h1>${title}</h1>
                <p>${path}</p>`,
        ),
        404,
    )
}
