import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/form.css'
import '../shared/input.css'
import './setup.css'
import { SetupPage } from './setup-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<SetupPage />, root)
