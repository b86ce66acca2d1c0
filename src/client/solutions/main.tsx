import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import '../shared/form.css'
import '../shared/input.css'
import '../shared/rows.css'
import '../shared/nav.css'
import '../shared/nothing.css'
import './solutions.css'
import { SolutionsPage } from './solutions-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
render(<SolutionsPage />, root)
