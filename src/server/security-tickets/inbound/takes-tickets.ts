import { appError, type AppError } from '../../errors.ts'
import type { SetupStore } from '../../ports.ts'
import { isSenderExpected } from '../../setup/checks/ticket-sender.ts'
import { currentTicketSettings } from '../current-ticket-settings.ts'
import type { TicketSettingsStore } from '../ticket-store.ts'

/** Why no ticket is taken; an admin makes and removes the connection under Manage ServiceNow configuration. */
export function refuseTickets(deps: {
    readonly setup: SetupStore
    readonly ticketSettings: TicketSettingsStore
}): AppError | undefined {
    const isTaken =
        isSenderExpected(deps.setup.latest()?.state) && currentTicketSettings(deps).settings.isConnected
    return isTaken ? undefined : appError('INBOUND_TICKETS_OFF')
}
