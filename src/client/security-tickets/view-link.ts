import { useContext } from 'preact/hooks'
import { viewLinkOf } from '../shared/view-link.tsx'
import { NavigationContext } from './navigation.ts'
import { searchOf } from './page-query.ts'

export const ViewLink = viewLinkOf(() => useContext(NavigationContext), searchOf)
