import { elementOf } from '../../../../shared/model/element'
import type { Message } from '../../../../shared/model/interaction/step'
import type { ElementFormProps } from '../element-form-props'
import { FragmentForm } from './fragment-form'
import { MessageForm } from './message-form'
import { NoteForm } from './note-form'

/** The form of the selected steps: of all messages among them, or of the first where that is none. */
export function StepForm({ design, elements }: ElementFormProps) {
  const found = elements.flatMap((id) => {
    const element = elementOf(design, id)
    return element?.kind === 'step' ? [element] : []
  })
  const [first] = found
  if (!first) return null
  const { interaction, step } = first
  if (step.type === 'fragment') return <FragmentForm key={step.id} fragment={step} />
  if (step.type === 'note')
    return <NoteForm key={step.id} design={design} interaction={interaction} note={step} />
  const messages = found.map((each) => each.step).filter((each): each is Message => each.type === 'message')
  return <MessageForm key={step.id} design={design} interaction={interaction} messages={messages} />
}
