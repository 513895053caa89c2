import { ViewportPortal } from 'reactflow'
import changeClasses from '../../../../shared/commands/class/change-classes.command'
import { call } from '../../../../shared/commands/define-command'
import changeBox from '../../../../shared/commands/interaction/change-box.command'
import changeFragment from '../../../../shared/commands/interaction/change-fragment.command'
import changeMessages from '../../../../shared/commands/interaction/change-messages.command'
import changeNote from '../../../../shared/commands/interaction/change-note.command'
import changeParticipant from '../../../../shared/commands/interaction/change-participant.command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import type { Design } from '../../../../shared/model/design'
import { elementOf } from '../../../../shared/model/element'
import type { Participant } from '../../../../shared/model/interaction/participant'
import { participantName } from '../../../../shared/model/interaction/participant-name'
import { maxStepText, type Step } from '../../../../shared/model/interaction/step'
import { maxNameLength } from '../../../../shared/model/service'
import { tabWidth } from '../../../../shared/shapes/sequence/fragment-shape'
import type { Box } from '../../../../shared/views/positioned-view'
import type { SequenceView } from '../../../../shared/views/sequence/positioned-sequence'
import { joinLastSteps, run } from '../../../state/edit'
import { useText } from '../../../state/language'
import { useStudio } from '../../../state/studio-store'
import { InlineName } from '../../../ui/inline-name'
import { type Editing, useSequence } from '../sequence-state'

const label = { en: 'Text', zh: '文本' } as const

/** The text of an element being typed in its place. Enter and leaving keep it, Escape keeps the old one. */
export function TextEditor({ design, view }: { readonly design: Design; readonly view: SequenceView }) {
  const text = useText()
  const editing = useSequence((state) => state.editing)
  const subject = editing && subjectOf(design, view, editing)
  if (!editing || !subject) return null
  const { box, value, maxLength, mayBeEmpty, change } = subject
  return (
    <ViewportPortal>
      <div
        className="sequence-editor nodrag nopan"
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      >
        <InlineName
          key={`${editing.element}/${editing.operand}`}
          label={text(label)}
          value={value}
          maxLength={maxLength}
          mayBeEmpty={mayBeEmpty ?? false}
          onDone={(changed) => {
            const isStill = useSequence.getState().editing === editing
            if (isStill) useSequence.setState({ editing: null, focus: editing.element })
            if (changed !== null) type(change(changed), editing)
          }}
        />
      </div>
    </ViewportPortal>
  )
}

/** Takes over what was typed; the text that an element was added for is the same step of undo. */
function type(change: CommandCall, { added }: Editing): void {
  const isNext = added !== undefined && useStudio.getState().undos.at(-1) === added
  if (run(change).ok && isNext) joinLastSteps()
}

interface Subject {
  readonly box: Box
  readonly value: string
  readonly maxLength: number
  /** It may say nothing at all. */
  readonly mayBeEmpty?: boolean
  readonly change: (text: string) => CommandCall
}

/** px of the box that is typed in. */
const height = 26

function subjectOf(design: Design, view: SequenceView, { element: id, operand }: Editing): Subject | null {
  const element = elementOf(design, id)
  switch (element?.kind) {
    case 'participant': {
      const { participant } = element
      const head = view.lifelines.find((each) => each.participant.id === id)?.head
      return (
        (head && {
          box: { x: head.x - 30, y: head.y + (head.height - height) / 2, width: head.width + 60, height },
          value: participantName(design, participant),
          maxLength: maxNameLength,
          change: (name) => nameOf(participant, name),
        }) ??
        null
      )
    }
    case 'box': {
      const frame = view.frames.find((each) => each.id === id)
      const { box } = element
      return frame
        ? {
            box: { x: frame.x, y: frame.y + 2, width: frame.width, height },
            value: box.name,
            maxLength: maxNameLength,
            change: (name) => call(changeBox, { box: box.id, name }),
          }
        : null
    }
    case 'step':
      return stepSubject(view, element.step, operand)
    default:
      return null
  }
}

/** Whom a lifeline stands for is renamed where it lives: it has one name in all views. */
function nameOf({ id, represents }: Participant, name: string): CommandCall {
  switch (represents.kind) {
    case 'service':
      return call(renameService, { service: represents.service, name })
    case 'class':
      return call(changeClasses, { classes: [represents.class], name })
    case 'other':
      return call(changeParticipant, { participant: id, represents: { kind: 'other', name } })
  }
}

function stepSubject(view: SequenceView, step: Step, operand: number): Subject | null {
  const { id } = step
  if (step.type === 'fragment') {
    const at = view.fragments.find((each) => each.id === id)
    const shown = at?.operands[operand]
    if (!at || !shown) return null
    const left = operand === 0 ? tabWidth(step.kind) + 4 : 6
    return {
      box: {
        x: at.x + left,
        y: shown.top - (operand === 0 ? 3 : 0),
        width: Math.max(140, at.width - left - 8),
        height,
      },
      value: step.operands[operand]?.guard ?? '',
      maxLength: maxStepText,
      mayBeEmpty: true,
      change: (guard) => call(changeFragment, { fragment: id, guard: { operand, guard } }),
    }
  }
  const row = view.rows.find((each) => each.id === id)
  if (!row) return null
  if (row.type === 'note') {
    return {
      box: { x: row.x - 20, y: row.top + (row.height - height) / 2, width: row.width + 40, height },
      value: step.text,
      maxLength: maxStepText,
      mayBeEmpty: true,
      change: (text) => call(changeNote, { note: id, text }),
    }
  }
  const isSelf = row.step.from === row.step.to
  const x = isSelf ? row.x2 + 2 : Math.min(row.x1, row.x2)
  const width = isSelf ? Math.max(150, row.width + 24) : Math.abs(row.x2 - row.x1)
  const y = row.top + row.line + (isSelf ? -3 : -height - 1)
  return {
    box: { x, y, width, height },
    value: step.text,
    maxLength: maxStepText,
    mayBeEmpty: true,
    change: (text) => call(changeMessages, { messages: [id], text }),
  }
}
