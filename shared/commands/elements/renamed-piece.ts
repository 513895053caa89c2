import {
  aboutId,
  boxId,
  classId,
  classRelationId,
  deploymentId,
  deploymentNodeId,
  groupId,
  interactionId,
  linkId,
  packageId,
  participantId,
  patternId,
  serviceId,
  statementId,
  stepId,
} from '../../base/ids'
import { type Design, emptyDesign } from '../../model/design'
import type { HoldableId } from '../../model/group'
import type { Interaction } from '../../model/interaction/interaction'
import type { Participant } from '../../model/interaction/participant'
import type { Step } from '../../model/interaction/step'
import { withReferences } from '../../model/settings/references'

type Names = ReadonlyMap<string, string>

/** A piece of a design under other ids. What it names and does not have itself keeps its name. */
export function renamedPiece(piece: Design, names: Names): Design {
  const of = (id: string): string => names.get(id) ?? id
  const renamed = emptyDesign()
  const put = <R extends { readonly id: string }>(table: Map<string, R>, record: R): void =>
    void table.set(record.id, record)
  for (const each of piece.services.values()) {
    const settings = withReferences(each.settings, (other) => serviceId(of(other)))
    put(renamed.services, { ...each, id: serviceId(of(each.id)), settings })
  }
  for (const each of piece.placements.values())
    put(renamed.placements, { ...each, id: serviceId(of(each.id)) })
  for (const each of piece.links.values())
    put(renamed.links, {
      ...each,
      id: linkId(of(each.id)),
      source: serviceId(of(each.source)),
      target: serviceId(of(each.target)),
    })
  for (const each of piece.packages.values())
    put(renamed.packages, {
      ...each,
      id: packageId(of(each.id)),
      parent: each.parent === null ? null : packageId(of(each.parent)),
    })
  for (const each of piece.classes.values())
    put(renamed.classes, {
      ...each,
      id: classId(of(each.id)),
      package: each.package === null ? null : packageId(of(each.package)),
      ...(each.service && { service: serviceId(of(each.service)) }),
    })
  for (const each of piece.classPlacements.values())
    put(renamed.classPlacements, { ...each, id: classId(of(each.id)) })
  for (const each of piece.classRelations.values())
    put(renamed.classRelations, {
      ...each,
      id: classRelationId(of(each.id)),
      source: classId(of(each.source)),
      target: classId(of(each.target)),
    })
  for (const each of piece.patterns.values())
    put(renamed.patterns, {
      ...each,
      id: patternId(of(each.id)),
      roles: each.roles.map((role) => ({ ...role, classes: role.classes.map((id) => classId(of(id))) })),
    })
  for (const each of piece.interactions.values()) put(renamed.interactions, renamedInteraction(each, of))
  for (const each of piece.deploymentNodes.values())
    put(renamed.deploymentNodes, {
      ...each,
      id: deploymentNodeId(of(each.id)),
      parent: each.parent === null ? null : deploymentNodeId(of(each.parent)),
    })
  for (const each of piece.deployments.values())
    put(renamed.deployments, {
      ...each,
      id: deploymentId(of(each.id)),
      service: serviceId(of(each.service)),
      node: deploymentNodeId(of(each.node)),
    })
  for (const each of piece.deploymentPlacements.values())
    put(renamed.deploymentPlacements, { ...each, id: deploymentNodeId(of(each.id)) })
  for (const each of piece.groups.values())
    put(renamed.groups, {
      ...each,
      id: groupId(of(each.id)),
      members: each.members.map((id) => of(id) as HoldableId),
    })
  for (const each of piece.keptStatements.values()) {
    const { board, about } = each
    put(renamed.keptStatements, {
      ...each,
      id: statementId(of(each.id)),
      board:
        board.view === 'sequence' ? { ...board, interaction: interactionId(of(board.interaction)) } : board,
      ...(about !== undefined && { about: aboutId(of(about)) }),
    })
  }
  return renamed
}

const renamedInteraction = (whole: Interaction, of: (id: string) => string): Interaction => ({
  ...whole,
  id: interactionId(of(whole.id)),
  boxes: whole.boxes.map((box) => ({ ...box, id: boxId(of(box.id)) })),
  participants: whole.participants.map((each) => ({
    ...each,
    id: participantId(of(each.id)),
    represents: renamedSubject(each.represents, of),
    ...(each.box && { box: boxId(of(each.box)) }),
  })),
  steps: whole.steps.map((step) => renamedStep(step, of)),
})

function renamedSubject(subject: Participant['represents'], of: (id: string) => string) {
  switch (subject.kind) {
    case 'service':
      return { ...subject, service: serviceId(of(subject.service)) }
    case 'class':
      return { ...subject, class: classId(of(subject.class)) }
    case 'other':
      return subject
  }
}

function renamedStep(step: Step, of: (id: string) => string): Step {
  const id = stepId(of(step.id))
  switch (step.type) {
    case 'message':
      return { ...step, id, from: participantId(of(step.from)), to: participantId(of(step.to)) }
    case 'note':
      return { ...step, id, participants: step.participants.map((each) => participantId(of(each))) }
    case 'fragment':
      return {
        ...step,
        id,
        operands: step.operands.map((operand) => ({
          ...operand,
          steps: operand.steps.map((each) => renamedStep(each, of)),
        })),
      }
  }
}
