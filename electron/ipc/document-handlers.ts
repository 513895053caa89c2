import type { DocumentDesk } from './document-desk'
import type { Handlers } from './handlers'

type DocumentCall = Extract<keyof Handlers, `document:${string}`>

export const documentHandlers = (desk: DocumentDesk): Pick<Handlers, DocumentCall> => ({
  'document:new': () => desk.openNew(),
  'document:open': () => desk.openChosen(),
  'document:open-recent': ({ path }) => desk.openRecent(path),
  'document:open-sample': ({ id }) => desk.openSample(id),
  'document:open-picture': ({ name, content }) => desk.openPicture(name, content),
  'document:save': () => desk.save(),
  'document:save-as': () => desk.saveAs(),
  'document:close': () => desk.close(),
})
