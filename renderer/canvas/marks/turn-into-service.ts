import { serviceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { technologies } from '../../../shared/catalog/catalog'
import type { Technology } from '../../../shared/catalog/technology'
import { call } from '../../../shared/commands/define-command'
import deleteElements from '../../../shared/commands/elements/delete-elements.command'
import addService from '../../../shared/commands/service/add-service.command'
import type { Mark } from '../../../shared/model/marks/mark'
import { markText } from '../../../shared/model/marks/mark-name'
import { maxNameLength } from '../../../shared/model/service'
import { run } from '../../state/edit'
import { reveal, select } from '../../state/selection'
import { openView } from '../layered/adapter/open-view'
import { landingPlace } from '../layered/gestures/moves'

const label: Localized = { en: 'Turn into a service', zh: '转为服务' }

/** What a service is taken to be whose note names no technology. */
const usual = 'fastapi'

const normal = (text: string): string => text.normalize('NFKC').toLowerCase()

const isWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word)
  const around = [text[at - 1] ?? ' ', text[at + word.length] ?? ' ']
  return at >= 0 && around.every((character) => !/[a-z0-9]/.test(character))
}

/** The technology that a text names, the longest name winning; `null` where it names none. */
export function technologyNamed(
  text: string,
  all: Iterable<Technology> = technologies.values(),
): Technology | null {
  const said = normal(text)
  let best: { readonly entry: Technology; readonly length: number } | null = null
  for (const entry of all) {
    for (const name of new Set([...Object.values(entry.name), entry.id].map(normal)))
      if (isWord(said, name) && name.length > (best?.length ?? 0)) best = { entry, length: name.length }
  }
  return best?.entry ?? null
}

/**
 * Makes a service of a note: named by its first line, of the technology that it names, in the lane where it lies or, on
 * another view, in the technology's own. The note goes. One undoable step.
 */
export function turnIntoService(mark: Mark): void {
  const text = markText(mark.content).trim()
  const technology = technologyNamed(text)?.id ?? usual
  const name = text.split('\n')[0]?.trim().slice(0, maxNameLength) ?? ''
  const view = mark.board.view === 'layered' ? openView()?.view : undefined
  const place = view && landingPlace(view, mark)
  const applied = run(
    [
      call(addService, {
        technology,
        ...(name === '' ? {} : { name }),
        ...(place ? { layer: place.layer, at: { x: place.x, y: place.y } } : {}),
      }),
      call(deleteElements, { services: [], links: [], elements: [mark.id] }),
    ],
    label,
  )
  const added = applied.ok ? applied.value.find((patch) => patch.table === 'services' && !patch.before) : null
  if (!added) return
  select([serviceId(added.id)])
  reveal([serviceId(added.id)])
}
