import type { ParticipantId, StepId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import moveParticipants from '../../../../shared/commands/interaction/move-participants.command'
import moveSteps from '../../../../shared/commands/interaction/move-steps.command'
import { isInside, placeOf, sameList } from '../../../../shared/model/interaction/step-place'
import type { DropPlace } from '../../../../shared/views/sequence/positioned-sequence'
import { run } from '../../../state/edit'
import { gapAt, placeNear } from '../adapter/hit-test'
import { type OpenSequence, openSequence } from '../adapter/open-sequence'
import { pointAt } from '../adapter/point-at'
import { useSequence } from '../sequence-state'
import type { Follower } from './follow'

const letGo = (): void => useSequence.setState({ held: null })

/** Whether steps may be put into a gap: not inside themselves. */
export const mayGo = ({ interaction }: OpenSequence, steps: readonly StepId[]) => {
  const moved = new Set(steps)
  return ({ place }: DropPlace): boolean => !isInside(interaction.steps, place.parent, moved)
}

/** Whether a gap is right before or after a step, so that moving it there changes nothing. */
export function isWhereItStands(
  { interaction }: OpenSequence,
  steps: readonly StepId[],
  { place }: DropPlace,
): boolean {
  const [only] = steps
  const at = only && steps.length === 1 ? placeOf(interaction.steps, only) : undefined
  return (
    at !== undefined &&
    sameList(at.parent, place.parent) &&
    (place.index === at.index || place.index === at.index + 1)
  )
}

/** Moves steps up and down, in and out of fragments, to the gap nearest to the pointer. */
export function dragSteps(steps: readonly StepId[], onClick: () => void): Follower {
  return {
    move(event) {
      const open = openSequence()
      const at = pointAt(event)
      if (!open || !at) return
      useSequence.setState({
        held: { what: 'steps', steps, place: placeNear(open.view, at.y, mayGo(open, steps)) },
      })
    },
    end(_, moved) {
      const { held } = useSequence.getState()
      letGo()
      if (!moved) onClick()
      else if (held?.what === 'steps' && held.place)
        run(call(moveSteps, { steps: [...steps], to: held.place.place }))
    },
    cancel: letGo,
  }
}

/** Moves lifelines to the left or right. */
export function dragHeads(participants: readonly ParticipantId[], onClick: () => void): Follower {
  return {
    move(event) {
      const open = openSequence()
      const at = pointAt(event)
      if (open && at)
        useSequence.setState({ held: { what: 'heads', participants, index: gapAt(open.view, at.x) } })
    },
    end(_, moved) {
      const { held } = useSequence.getState()
      letGo()
      if (!moved) onClick()
      else if (held?.what === 'heads')
        run(call(moveParticipants, { participants: [...participants], index: held.index }))
    },
    cancel: letGo,
  }
}
