import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/input.css'
import '../shared/rows.css'
import '../shared/nav.css'
import './service-health.css'
import { ServiceHealthPage } from './service-health-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<ServiceHealthPage />, root)
