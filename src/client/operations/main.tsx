import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/input.css'
import '../shared/form.css'
import '../shared/rows.css'
import '../shared/nothing.css'
import '../shared/status-pill.css'
import './operations.css'
import { OperationsPage } from './operations-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<OperationsPage />, root)
