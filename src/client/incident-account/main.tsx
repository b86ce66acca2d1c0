import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/settings.css'
import './incident-account.css'
import { growFrame } from '../shared/grow-frame.ts'
import { incidentInQuery } from '../shared/incident-in-query.ts'
import { IncidentAccountPage } from './incident-account-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<IncidentAccountPage incident={incidentInQuery(window.location.search)} />, root)
growFrame(root)
