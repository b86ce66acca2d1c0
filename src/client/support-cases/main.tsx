import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/form.css'
import '../shared/input.css'
import '../shared/rows.css'
import '../shared/nothing.css'
import '../shared/status-pill.css'
import './support-cases.css'
import './case-card.css'
import { growFrame } from '../shared/grow-frame.ts'
import { SupportCasesPage } from './support-cases-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<SupportCasesPage />, root)
growFrame(root)
