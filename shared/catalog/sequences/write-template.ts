import { interactionId } from '../../base/ids'
import type { Locale } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import type { Design } from '../../model/design'
import { freshIds } from '../../model/element'
import type { Interaction } from '../../model/interaction/interaction'
import { writeApiRequest } from './api-request'
import { writeAsyncTask } from './async-task'
import { writeCachedWrite } from './cached-write'
import { Script } from './script'
import type { SequencePart, SequenceTemplate } from './template'
import { wiringOf } from './wiring'

const writers = {
  'api-request': writeApiRequest,
  'async-task': writeAsyncTask,
  'cached-write': writeCachedWrite,
} as const satisfies { readonly [T in SequenceTemplate]: unknown }

/**
 * The sequence that a template makes of the services and links of a design, with ids that the design does not have and
 * texts in one language. Every message between two services travels on a link between them.
 *
 * @returns the sequence, as the last of the design; or the part that the design lacks for it.
 */
export function writeTemplate(
  design: Design,
  template: SequenceTemplate,
  language: Locale,
): Result<Interaction, SequencePart> {
  const ids = freshIds(design)
  const script = new Script(language, interactionId(ids.next('q')), (prefix) => ids.next(prefix))
  const name = writers[template](wiringOf(design), script)
  if (typeof name === 'string') return err(name)
  const positions = [...design.interactions.values()].map(({ position }) => position)
  return ok(script.interaction(name, Math.max(-1, ...positions) + 1))
}
