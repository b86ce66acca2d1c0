import type { Row } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'

export const findUiPage = ({ instance }: Exchange, endpoint: string): Row | undefined =>
    instance.store.query('sys_ui_page', `endpoint=${endpoint}`)[0]
