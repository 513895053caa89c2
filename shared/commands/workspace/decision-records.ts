import type { DecisionRecord } from '../../model/decision-record'
import type { Workspace } from '../../model/workspace'
import type { WorkspaceEdit } from './scenarios'

/** Keeps what was decided, after all that was decided before. */
export const recordDecision = (workspace: Workspace, record: DecisionRecord): WorkspaceEdit => ({
  label: { en: 'Record the decision', zh: '记录决策' },
  patches: [
    {
      on: 'records',
      before: workspace.records ?? null,
      after: [...(workspace.records ?? []), record],
    },
  ],
})

/** The number of the next record. */
export const nextRecordNumber = ({ records = [] }: Pick<Workspace, 'records'>): number =>
  Math.max(0, ...records.map(({ number }) => number)) + 1
