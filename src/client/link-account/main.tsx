import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/form.css'
import '../shared/input.css'
import './link-account.css'
import { LinkAccountPage } from './link-account-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<LinkAccountPage />, root)
