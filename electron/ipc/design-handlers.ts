import type { DocumentService } from '../services/document-service'
import type { Handlers } from './handlers'

export const designHandlers = (
  documents: DocumentService,
): Pick<Handlers, 'design:apply' | 'design:replace' | 'scenario:activate'> => ({
  'design:apply': ({ revision, patches }) => documents.apply(revision, patches),
  'design:replace': ({ revision, data }) => documents.replace(revision, data),
  'scenario:activate': ({ scenario }) => documents.activate(scenario),
})
