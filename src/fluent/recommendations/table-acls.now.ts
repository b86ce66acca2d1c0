import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { insightsUser } from '../roles.now.ts'

// Rows are written by the app alone: "nobody" is a role that no user can hold, and admin does not override it.

// x_mioms_m365_assis_solution
Acl({
    $id: Now.ID['acl-solution-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_solution',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-solution-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_solution',
    operation: 'read',
    roles: [insightsUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-solution-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_solution',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-solution-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_solution',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_recommendation
Acl({
    $id: Now.ID['acl-recommendation-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_recommendation',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-recommendation-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_recommendation',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-recommendation-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_recommendation',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-recommendation-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_recommendation',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_solution_search
Acl({
    $id: Now.ID['acl-solution-search-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_solution_search',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-solution-search-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_solution_search',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-solution-search-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_solution_search',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-solution-search-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_solution_search',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_article_cache: a session at Learn is nobody's to read.
Acl({
    $id: Now.ID['acl-article-cache-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_article_cache',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-article-cache-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_article_cache',
    operation: 'read',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-article-cache-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_article_cache',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-article-cache-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_article_cache',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})
