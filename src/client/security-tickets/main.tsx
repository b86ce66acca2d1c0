import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/input.css'
import '../shared/form.css'
import '../shared/rows.css'
import '../shared/nav.css'
import '../shared/nothing.css'
import '../shared/status-pill.css'
import './security-tickets.css'
import { SecurityTicketsPage } from './security-tickets-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<SecurityTicketsPage />, root)
