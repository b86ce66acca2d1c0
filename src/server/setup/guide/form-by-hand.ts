import type { GuideSection } from '../wizard.ts'
import { items, section, SERVICENOW_ADMIN, type GuideFacts } from './guide.ts'

/** How the tab gets onto a view, or off it, where the instance does not let the app do it. */
export function formByHand(facts: GuideFacts): GuideSection {
    const { text, link } = items(facts)
    return section(facts, 'Configure > Form Layout, step by step', SERVICENOW_ADMIN, [
        link('Open an incident', '/incident.do?sys_id=-1'),
        text('Right-click the header of the form, select View, then the view that is meant.'),
        text('Right-click the header again, then select Configure > Form Layout.'),
        text(
            'Under Section, select New and enter Microsoft 365 Support. Then move the formatter of this name to Selected. To take the tab away, remove the section.',
        ),
        text('Select Save, then open an incident: the tab is there or gone.'),
    ])
}

/** The same for the related list of cases. */
export function casesListByHand(facts: GuideFacts): GuideSection {
    const { text, link } = items(facts)
    return section(facts, 'Configure > Related Lists, step by step', SERVICENOW_ADMIN, [
        link('Open an incident', '/incident.do?sys_id=-1'),
        text('Right-click the header of the form, select View, then the view that is meant.'),
        text('Right-click the header again, then select Configure > Related Lists.'),
        text(
            'Move Microsoft Support Case->Incident from Available to Selected. To take the list away, move it back.',
        ),
        text('Select Save, then open an incident: the list is there or gone.'),
    ])
}
