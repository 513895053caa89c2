import type { Resource, Say } from '../plan/plan'
import { partsOf } from '../python/dependencies-py'
import { type Writing, waiting } from '../python/writing'

/** What follows when a handler has kept a new record of the first resource: others are told, and work is handed over. */
export function afterCreation(writing: Writing, resource: Resource, dependencies: string): readonly string[] {
  const { code } = writing
  if (code.resources.find(({ via }) => via === undefined) !== resource) return []
  const { w } = waiting(code)
  const { hasEvents, hasTasks } = partsOf(writing)
  const [event, task] = [code.events[0], code.taskNames[0]]
  return [
    ...(hasEvents && event !== undefined
      ? [
          `    events = ${dependencies}.events`,
          '    if events is not None:',
          `        ${w}events.publish("${event}", {"id": str(record.id)})`,
        ]
      : []),
    ...(hasTasks && task !== undefined
      ? [
          `    tasks = ${dependencies}.tasks`,
          '    if tasks is not None:',
          `        ${w}tasks.send("${task}", str(record.id))`,
        ]
      : []),
  ]
}

/** What a model server is asked, as callers send it. */
export const instancesPy = (say: Say): readonly string[] => [
  'class Instances(BaseModel):',
  `    """${say({ en: 'What is to be predicted, each as the model expects it.', zh: '待预测的样本，格式由模型决定。' })}"""`,
  '',
  '    model: str = Field(pattern=r"^[A-Za-z0-9_-]+$", max_length=100)',
  '    instances: list[Any] = Field(min_length=1, max_length=1000)',
]
