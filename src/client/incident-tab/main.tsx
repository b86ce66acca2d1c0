import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import './incident-tab.css'
import './recommendations.css'
import { growFrame } from '../shared/grow-frame.ts'
import { incidentInQuery } from '../shared/incident-in-query.ts'
import { IncidentTabPage } from './incident-tab-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<IncidentTabPage incident={incidentInQuery(window.location.search)} />, root)
growFrame(root)
