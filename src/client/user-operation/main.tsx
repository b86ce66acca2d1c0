import { render } from 'preact'
import '../shared/theme.css'
import '../shared/page.css'
import './user-operation.css'
import { operationInQuery } from './operation-in-query.ts'
import { OperationPage } from './operation-page.tsx'
import { OwnOperationsPage } from './own-operations-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root".')
const operation = operationInQuery(window.location.search)
render(operation === null ? <OwnOperationsPage /> : <OperationPage sysId={operation} />, root)
