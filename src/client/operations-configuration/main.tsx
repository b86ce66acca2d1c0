import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/form.css'
import '../shared/input.css'
import '../shared/rows.css'
import '../shared/settings.css'
import './operations-configuration.css'
import { ConfigurationPage } from './configuration-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<ConfigurationPage />, root)
