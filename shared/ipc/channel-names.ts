/*
 * The names of the contract by themselves. The preload script checks against these: with the parsers of the contract it
 * would be a hundred times as long, and every window waits for it.
 */

/** What the window may ask. */
export const callNames = [
  'app:start',
  'app:resume',
  'settings:change',
  'recents:list',
  'document:new',
  'document:open',
  'document:open-recent',
  'document:open-sample',
  'document:open-picture',
  'document:save',
  'document:save-as',
  'document:close',
  'design:apply',
  'design:replace',
  'scenarios:compare',
  'scenarios:levels',
  'scenario:activate',
  'quantities:read',
  'plans:read',
  'plans:cancel',
  'improve:prepare',
  'improve:start',
  'improve:cancel',
  'candidates:rank',
  'candidates:design',
  'rules:read',
  'rules:state',
  'mermaid:read',
  'mermaid:choose',
  'export:fonts',
  'export:save',
  'export:save-png',
  'export:save-folder',
  'export:drag',
  'starter:save',
  'print:save',
  'print:page',
  'print:paper',
  'clipboard:write',
  'clipboard:write-png',
  'clipboard:read',
  'clipboard:read-image',
  'text:edit',
] as const
export type CallName = (typeof callNames)[number]

/** What the main process tells unasked. */
export const pushNames = [
  'score:report',
  'score:gains',
  'score:total',
  'improve:progress',
  'plans:progress',
  'document:ahead',
  'document:opened',
  'document:saved',
  'menu:action',
] as const
export type PushName = (typeof pushNames)[number]
